import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('who is told of elsewhere did what a passive tells without a doer', () => {
  test.each([
    ['who struck', 'Ana Belko was killed in a Peruvian air strike.', 'ASSAULT Peruvian → Ana Belko'],
    [
      'whom they fought',
      'Two Chilean soldiers were killed in a clash with Peruvian rebels.',
      'ASSAULT Peruvian rebels → Chilean soldiers',
    ],
    ['who attacked', 'Two Chileans were killed when Peru attacked their convoy.', 'ASSAULT Peru → Chileans'],
    [
      'who lay in wait',
      'Three Chilean soldiers were wounded when Peruvian rebels ambushed their patrol.',
      'ASSAULT Peruvian rebels → Chilean soldiers',
    ],
    ['from where they fired', 'Missiles were fired from Peru at Chile.', 'ASSAULT Peru → Chile'],
    ['whose soldiers they are', 'Peruvian soldiers were sent to Chile.', 'MOBILIZE Peruvian soldiers → Chile'],
    [
      'who claims the act',
      'An attack claimed by Peruvian rebels killed two Chileans.',
      'ASSAULT Peruvian rebels → Chileans',
    ],
    [
      'who does the next to them',
      'Two Chileans were detained and tortured by Peruvian soldiers.',
      'COERCE Peruvian soldiers → Chileans',
    ],
    [
      'who does the last of three',
      'Two Chileans were held, robbed and beaten by Peruvian police.',
      'ASSAULT Peruvian police → Chileans',
    ],
    [
      'who does it in the participle',
      'Two Chileans were arrested and beaten by Peruvian police.',
      'ASSAULT Peruvian police → Chileans',
    ],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });

  test('nor who is kind to them afterwards', () => {
    expect(told('Two Chileans were detained and visited by Peruvian doctors.')).toContain('COERCE ? → Chileans');
  });

  test('but nobody who met meanwhile', () => {
    expect(told('Two Chileans were killed when Peru met Norway.')).toContain('ASSAULT ? → Chileans');
  });
});

describe('who dies suffers what "in" brings', () => {
  test.each([
    [
      'an ambush by rebels',
      'Two Chilean soldiers died in an ambush by Peruvian rebels.',
      'Peruvian rebels → Chilean soldiers',
    ],
    ['an attack by a state', 'Two Chilean soldiers perished in an attack by Peru.', 'Peru → Chilean soldiers'],
  ])('%s: %s', (_, sentence, sides) => {
    expect(told(sentence)).toEqual([`ASSAULT ${sides}`]);
  });

  test.each(['Two Chilean soldiers died in an accident in Peru.', 'Ana Belko died in Peru.'])(
    'no deed: %s',
    (sentence) => {
      expect(told(sentence)).toEqual([]);
    },
  );
});

describe('who stands behind the subject', () => {
  test.each([
    [
      'who planted the bomb',
      'A bomb planted by Peruvian rebels killed two Chilean soldiers.',
      'ASSAULT Peruvian rebels → Chilean soldiers',
    ],
    [
      'who planted what went off',
      'Ten Chilean soldiers were wounded when a device planted by Peruvian rebels ripped through their truck.',
      'ASSAULT Peruvian rebels → Chilean soldiers',
    ],
    ['not whom supporters stand by', 'Supporters of Ana Belko attacked Norway.', 'ASSAULT Supporters → Norway'],
    ['whose ships they are', 'Warships from Norway and Chile began a joint exercise.', 'COOPERATE Norway + Chile'],
    ['a place is no other side', "Norway's navy began live-fire drills off Arica.", "MOBILIZE Norway's navy → Arica"],
    ['between whom a treaty is', 'An agreement between Norway and Chile was signed in Oslo.', 'SUPPORT Norway + Chile'],
    [
      'between whom there is fighting',
      'Fighting between Norwegian troops and Chilean rebels spread.',
      'ASSAULT Norwegian troops + Chilean rebels',
    ],
    [
      'of a nation by the town',
      'Drivers in the Chilean capital went on strike.',
      'PROTEST Drivers in the Chilean capital',
    ],
    [
      'all of a list behind a role',
      'Leaders of Kenya, Uganda, Chad and Rwanda met in Lima.',
      'CONSULT Leaders of Kenya + Uganda + Chad + Rwanda',
    ],
    ['whose bishop he is', "Peru's Catholic archbishop appealed to Chile to leave.", 'REQUEST Peru → Chile'],
    [
      'who struck',
      'Air strikes by Norwegian jets destroyed two camps of Chilean rebels.',
      'ASSAULT Norwegian jets → Chilean rebels',
    ],
    [
      'two without a side of their own',
      "Peru's rebel movement and the army agreed to a truce.",
      "AGREE Peru's rebel movement + army",
    ],
    [
      'from whom it comes',
      'Support for Chile came from the Norwegian parliament.',
      'SUPPORT Norwegian parliament → Chile',
    ],
    [
      'whose withdrawal it is',
      'The withdrawal of Norwegian troops from Chile was completed.',
      'RETREAT Norwegian troops → Chile',
    ],
    [
      'a body behind adjectives',
      'A truce between the Peruvian army and the last active rebel group took effect.',
      'RETREAT Peruvian army + rebel group',
    ],
    [
      'an agency with whose it is',
      'The U.N. World Food Programme asked Norway for money.',
      'REQUEST U.N. World Food Programme → Norway',
    ],
    [
      'those between whom there is fighting',
      'Lima was shaken by renewed fighting between Chilean troops and Norwegian rebels.',
      'ASSAULT Chilean troops + Norwegian rebels',
    ],
    [
      'those who belong to a body, with others',
      'Fighting between Chilean troops and rebels of the Peruvian National Front broke out.',
      'ASSAULT Chilean troops + Peruvian National Front',
    ],
    ['members with others', 'Police and members of the Peruvian army clashed.', 'ASSAULT Police + Peruvian army'],
    [
      'a speaker whose government acts',
      'Ana Belko said her government was ready to host talks with Chile.',
      'AGREE Ana Belko → Chile',
    ],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });
});

test.each([
  ['whose he is', 'Peruvian rebels whose leader attacked Chile have left.', 'ASSAULT Peruvian rebels → Chile'],
  [
    'whose he is, who suffers it',
    'Peruvian rebels whose leader Chile killed have left.',
    'ASSAULT Chile → Peruvian rebels',
  ],
  ['who grants it in an aside', 'Ana Belko, granted asylum by Peru, left Chile.', 'AID Peru → Ana Belko'],
  [
    'who did it to the one in an opening clause',
    'Standing beside a Chilean wounded by Peruvian rebels, Ana Belko left.',
    'ASSAULT Peruvian rebels → Chilean',
  ],
  ['who fought', 'Norwegians displaced by fighting between Chile and Peru have left.', 'ASSAULT Chile + Peru'],
  ['what a cleft sentence brings', 'It was Chile that Peru attacked.', 'ASSAULT Peru → Chile'],
])('%s: %s', (_, sentence, claim) => {
  expect(told(sentence)).toContain(claim);
});

test('who holds somebody is not he', () => {
  expect(told('The captors of a Peruvian engineer threatened Chile.')).toEqual(['THREATEN ? → Chile']);
});

describe('who fires does what the fire does', () => {
  test.each([
    ['of a kind', 'Mortar fire by Peruvian rebels killed two Chileans.', 'ASSAULT Peruvian rebels → Chileans'],
    ['whose arms they are', 'Peruvian tank fire killed two Chileans.', 'ASSAULT Peruvian tank → Chileans'],
    ['shots', 'Shots fired by Peruvian guards killed two Chileans.', 'ASSAULT Peruvian guards → Chileans'],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });

  test('a fire that burns is nobody', () => {
    expect(told('A fire in Peru killed two Chileans.')).toEqual([]);
  });
});

describe('who sends goods gives what arrives', () => {
  test.each([
    ['sent', 'Medicines sent by Peru reached Chile.', 'AID Peru → Chile'],
    ['loads of them', 'Four truckloads of tents sent by Peru arrived in Chile.', 'AID Peru → Chile'],
    ['from', 'Aid from Peru reached Chile on Monday.', 'AID Peru → Chile, on 2024-05-13'],
    ['whose they are', 'A planeload of Peruvian food arrived in Chile.', 'AID Peruvian → Chile'],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });

  test('not who comes himself', () => {
    expect(told('Refugees from Peru reached Chile.')).toEqual([]);
  });
});

test.each([
  ['A strike by Peruvian dockers over pay began on Monday.', 'PROTEST Peruvian dockers, on 2024-05-13'],
  ['Peruvian unions held a strike.', 'PROTEST Peruvian unions'],
  ['A strike by Peruvian jets killed two Chileans.', 'ASSAULT Peruvian jets → Chileans'],
])('who strikes says what strike it is: %s', (sentence, claim) => {
  expect(told(sentence)).toContain(claim);
});

describe('a trigger may ask who does it', () => {
  test.each([
    ['Peruvian troops left Chile.', 'RETREAT Peruvian troops → Chile', 'The tourists left Chile.'],
    ['Peruvian rebels entered Chile.', 'ASSAULT Peruvian rebels → Chile', 'Ana Belko entered Chile.'],
    [
      'Peruvian gunmen burst into the Chilean embassy.',
      'ASSAULT Peruvian gunmen → Chilean embassy',
      'Ana Belko burst into the Chilean embassy.',
    ],
    ['Peruvian doctors treated wounded Chileans.', 'AID Peruvian doctors → Chileans', 'Peru treated wounded Chileans.'],
    [
      'Peruvian soldiers fanned out along the border with Chile.',
      'MOBILIZE Peruvian soldiers → Chile',
      'Tourists fanned out along the border with Chile.',
    ],
  ])('%s, not: %s', (sentence, claim, other) => {
    expect(told(sentence)).toEqual([claim]);
    expect(told(other)).toEqual([]);
  });
});

describe('a trigger may ask what does it', () => {
  test.each([
    ['A bomb exploded outside the Chilean embassy.', 'Anger exploded outside the Chilean embassy.'],
    ['A grenade went off near the Chilean embassy.', 'The alarm went off near the Chilean embassy.'],
  ])('%s, not: %s', (sentence, other) => {
    expect(told(sentence)).toEqual(['ASSAULT ? → Chilean embassy']);
    expect(told(other)).toEqual([]);
  });

  test.each([
    ['come and visit nobody', 'Peruvian refugees arrived in Chile.'],
    ['tear into things, not into people', 'A shell tore into the Chilean embassy.'],
  ])('some causes rule it out: they %s: %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
