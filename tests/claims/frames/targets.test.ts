import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('to whom it is done', () => {
  test.each([
    ['whose the accounts are', 'Norway froze accounts belonging to Ana Belko.', 'SANCTION Norway → Ana Belko'],
    ['not what stands behind a particle', 'Norway removed Ana Belko from office.', 'SANCTION Norway → Ana Belko'],
    ['people before the place', 'Two Chileans were seized from their homes in Peru.', 'COERCE ? → Chileans'],
    [
      'a side by what it holds, before where',
      'Norway shelled the militia positions in Peru.',
      'ASSAULT Norway → militia',
    ],
    ["a person's own men", "Peru attacked Ana Belko's bodyguards.", "ASSAULT Peru → Ana Belko's bodyguards"],
    ['whom an office speaks for', 'Peru criticised a spokesman for Norway.', 'ACCUSE Peru → Norway'],
    ['what a ban is on', 'Peru imposed a ban on trade with Chile.', 'SANCTION Peru → Chile'],
    ['who struck, by what the act drew', "Peru's raid on Chile drew a rebuke.", 'ACCUSE ? → Peru'],
    [
      'who rebukes, where the subject draws a rebuke',
      "Peru's raid on Chile drew a rebuke from Norway.",
      'ACCUSE Norway → Peru',
    ],
    [
      'who reads what is written',
      'Norway wrote to Chile demanding the release of two Norwegians.',
      'REQUEST Norway → Chile',
    ],
    ['who made the move', 'Chile deported 20 Peruvians, in a move criticised by Norway.', 'ACCUSE Norway → Chile'],
    ['from whom an offer is', 'Chile turned down an offer of three posts from Peru.', 'REJECT Chile → Peru'],
    ['from whom a proposal was', 'An offer by Peru to mediate was turned down by Chile.', 'REJECT Chile → Peru'],
    [
      'whose bodies are handed over',
      'The bodies of two Chilean soldiers were handed over by Peru.',
      'RETREAT Peru → Chilean soldiers',
    ],
    ['of a part of a debt', "Norway wrote off half of Chile's debt.", 'AID Norway → Chile'],
    ['who is allowed', 'Norway legalised Chilean parties.', 'CONCEDE Norway → Chilean parties'],
    ['not where a bridge is', 'Norway and Chile agreed to reopen the bridge at Lima.', 'AGREE Norway + Chile'],
    ['whom a pledge helps', 'Norway pledged 40 million dollars to help Chile rebuild roads.', 'AGREE Norway → Chile'],
    ['who is given a term', 'Norway gave Chile until Friday to free the crew.', 'THREATEN Norway → Chile'],
    [
      'diplomats who are given hours',
      'Norway gave two Chilean diplomats 72 hours to leave.',
      'SANCTION Norway → Chilean diplomats',
    ],
    ['not what is moved', 'Norway deployed two patrol ships and an aircraft against Chile.', 'MOBILIZE Norway → Chile'],
    [
      'not who visits meanwhile',
      'Norway and Chile signed a pact during a visit to Oslo by Ana Belko.',
      'SUPPORT Norway + Chile',
    ],
    [
      'who is to be dispersed',
      'Norwegian police used tear gas to disperse the Chilean workers.',
      'ASSAULT Norwegian police → Chilean workers',
    ],
    [
      'who asks for what is yielded to',
      'Norway bowed to demands from Chilean teachers.',
      'CONCEDE Norway → Chilean teachers',
    ],
    [
      'who has fired',
      'Chile shelled Peru, and Peruvian artillery returned fire.',
      'ASSAULT Peruvian artillery → Chile',
    ],
    [
      'behind a particle and adverbs',
      'Peruvian rebels turned in more than 400 rifles to Chile.',
      'RETREAT Peruvian rebels → Chile',
    ],
    [
      'whom those who are sent shall help',
      'Norway will provide technicians to help Peru rebuild its mills.',
      'AGREE Norway → Peru, future',
    ],
    [
      'whose withdrawal is demanded',
      'Norway renewed its demand for the withdrawal of Chilean troops.',
      'REQUEST Norway → Chilean troops',
    ],
    ['whose a thing is, not its own', 'Peru seized a Chilean trawler and its crew.', 'COERCE Peru → Chilean'],
    [
      'behind things that are listed',
      'Peru massed troops and guns along its border with Chile.',
      'MOBILIZE Peru → Chile',
    ],
    [
      'who made the move that stands beside',
      'Peru vetoed a resolution on Chile, a move Norway denounced.',
      'ACCUSE Norway → Peru',
    ],
    ['whose jet it is', "Norwegian gunners shot down one of Chile's jets.", "ASSAULT Norwegian gunners → Chile's jets"],
    ['not off whose coast it is', 'Peru and Chile began exercises off the coast of Norway.', 'COOPERATE Peru + Chile'],
    ['whom an object is for', 'Peru signed an accord to supply Chile.', 'SUPPORT Peru → Chile'],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });

  test.each([
    ['who is blamed is unknown', 'Peru blamed a sect for the bombing.', 'ACCUSE Peru'],
    [
      'who helps is not hit',
      'Peruvian troops drove out the looters with the help of Norway.',
      'ASSAULT Peruvian troops → looters',
    ],
    ['who is sent gets no help', 'Peru sent doctors.', undefined],
  ])('nobody else where %s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toEqual(claim === undefined ? [] : [claim]);
  });

  test('a treaty that somebody signed is his and not that of who approves it', () => {
    expect(told('Parliament approved a treaty that Peru signed with Chile.')).toEqual(['SUPPORT Peru → Chile']);
  });
});
