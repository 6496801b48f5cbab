import { describe, expect, it } from 'vitest';
import { resolve } from '../mentions/marked.ts';

describe('people of one document', () => {
  it('a surname is the one who bears it', () => {
    const { actorOf } = resolve({ a: 'Marta Lindqvist came. Lindqvist spoke.' });
    expect(actorOf('Lindqvist')).toBe('person:marta-lindqvist');
  });

  it('two people of one surname stay two, and the surname goes to the one named last', () => {
    const { actors, mentions } = resolve({
      a: 'Bill Keller opened the meeting. Keller thanked all. Anna Keller closed it. Keller waved.',
    });
    const owners = ['bill', 'anna'].map((first) => actors.find((a) => a.id === `person:${first}-keller`)!);
    expect(owners.map((owner) => owner.mentions.length)).toEqual([2, 2]);
    expect(owners[0]!.mentions.filter((id) => owners[1]!.mentions.includes(id))).toEqual([]);
    expect(mentions.filter((m) => m.name === 'Keller')).toHaveLength(2);
  });

  it('accents and shorter forms are one person, named by the fullest', () => {
    const { actors } = resolve({ a: 'Ömer Tarık Şahin came. Omer Sahin left. Sahin waved.' });
    expect(actors.filter((a) => a.kind === 'person').map((a) => a.name)).toEqual(['Ömer Tarık Şahin']);
  });

  it('transliterations of a surname are one person', () => {
    const { actors } = resolve({ a: 'Colonel Yusuf Qadhafi came. Mr. Gaddafi spoke. President Kadhafi left.' });
    expect(actors.filter((a) => a.kind === 'person')).toHaveLength(1);
  });

  it('standing in one sentence joins nobody', () => {
    const { actors } = resolve({ a: 'Ivan Petrov met Ivan Sidorov and Pyotr Petrov.' });
    expect(actors.filter((a) => a.kind === 'person')).toHaveLength(3);
  });

  it('says why two forms were joined', () => {
    const { actor } = resolve({ a: 'Marta Lindqvist came. Lindqvist spoke.' });
    expect(actor('person:marta-lindqvist')!.joins).toEqual([
      { form: 'Lindqvist', to: 'Marta Lindqvist', reason: 'surname' },
    ]);
  });
});

describe('people of many documents', () => {
  it('the same full name is one person', () => {
    const { actors } = resolve({ a: 'Marta Lindqvist came.', b: 'Marta Lindqvist left.' });
    expect(actors.filter((a) => a.kind === 'person')).toHaveLength(1);
  });

  it('one name of two countries is two people, told apart by their ids', () => {
    const { actors } = resolve({
      a: 'Austrian president Peter Meyer spoke in Vienna.',
      b: 'Canadian senator Peter Meyer spoke in Ottawa.',
    });
    expect(actors.filter((a) => a.kind === 'person').map((a) => a.id)).toEqual([
      'person:peter-meyer-aut',
      'person:peter-meyer-can',
    ]);
  });

  it('one name in two fields is two people, and says why', () => {
    const { actors } = resolve({
      a: 'Striker Peter Meyer scored twice against Norway.',
      b: 'Judge Peter Meyer fined a bank in Chile.',
    });
    const people = actors.filter((a) => a.kind === 'person');
    expect(people).toHaveLength(2);
    expect(people[0]!.joins.map((join) => join.reason)).toEqual([
      'kept apart from the one in b: a role in another field, in stories that share no actor',
    ]);
  });

  it('one name in two companies is two people', () => {
    const { actors } = resolve({
      a: 'Hartwell Plc chief executive Ann Cole resigned.',
      b: 'Norvik Corp. spokeswoman Ann Cole denied it.',
    });
    expect(actors.filter((a) => a.kind === 'person')).toHaveLength(2);
  });

  it('a name with two roles in one story is one person', () => {
    const { actors } = resolve({
      a: 'Former striker Peter Meyer, who beat Karl Huber, spoke.',
      b: 'Senator Peter Meyer met Karl Huber.',
    });
    expect(actors.filter((a) => a.name === 'Peter Meyer')).toHaveLength(1);
  });

  it('a bare surname of another story joins nobody', () => {
    const { actorOf } = resolve({ a: 'Chilean president Pablo Rojas spoke.', b: 'Mr. Rojas sells shoes in Lima.' });
    expect(actorOf('Rojas', 'b')).not.toBe('person:pablo-rojas');
  });

  it('a bare surname of the same story joins', () => {
    const { actorOf } = resolve({
      a: 'Chilean president Pablo Rojas accused Peru of lying.',
      b: 'Peru rejected the charge that Rojas made against Peru and told Chile so.',
    });
    expect(actorOf('Rojas', 'b')).toBe('person:pablo-rojas');
  });

  it('the order of the documents changes nothing', () => {
    const texts = {
      a: 'Chilean president Pablo Rojas accused Peru.',
      b: 'Rojas blamed Peru.',
      c: 'Pablo Rojas, 45, left Peru.',
    };
    const forward = resolve(texts).actors;
    expect(resolve({ a: texts.a, b: texts.b, c: texts.c }).actors).toEqual(forward);
  });
});

describe('countries and organisations', () => {
  it('names, peoples, governments and groups are one country', () => {
    const { actor } = resolve({ a: 'Russia protested. Russian diplomats left. Moscow has warned the others.' });
    expect(actor('country:RUS')).toMatchObject({ name: 'Russia', aliases: ['Moscow', 'Russian'] });
    expect(actor('country:RUS')!.mentions).toHaveLength(4);
  });

  it('a place alone makes no country', () => {
    expect(resolve({ a: 'It rained in Nairobi.' }).actors).toEqual([]);
  });

  it('the administration of a president is his country', () => {
    const { actorOf } = resolve({ a: 'US President Ann Miller spoke. The Miller administration warned Iran.' });
    expect(actorOf('Miller administration')).toBe('country:USA');
  });

  it('an acronym in brackets is its name', () => {
    const { actorOf } = resolve({ a: 'The Free Workers Union (FWU) met. The FWU voted.' });
    expect(actorOf('FWU')).toBe('organization:free-workers-union');
  });

  it('officials of a body act for it', () => {
    const { actorOf } = resolve({ a: 'Red Cross officials left.' });
    expect(actorOf('Red Cross officials')).toBe('organization:red-cross');
  });

  it('boilerplate makes no actors', () => {
    expect(resolve({ a: 'The mayor waves.\nPhoto: Reuters' }).actors).toEqual([]);
  });
});

describe('descriptions and pronouns', () => {
  const cases: readonly (readonly [text: string, words: string, actor: string | null])[] = [
    ['US President Ann Miller left after the American’s remark.', 'American', 'person:ann-miller'],
    ['Chilean president Pablo Rojas spoke. They blamed the Chilean leader.', 'Chilean leader', 'person:pablo-rojas'],
    ['Chancellor Karl Huber spoke. Then the chancellor left.', 'chancellor', 'person:karl-huber'],
    ['Ann Miller said she would leave.', 'she', 'person:ann-miller'],
    ['Ann Miller met the press. She was late.', 'She', 'person:ann-miller'],
    ['Ann Miller said he would leave.', 'he', null],
    ['Karl Huber met Paul Okafor and praised him.', 'him', null],
    [
      'Karl Huber clashed with Pablo Rojas over Rojas’s words, said his spokesman, Ali Demir.',
      'his',
      'person:karl-huber',
    ],
  ];
  for (const [text, words, actor] of cases) it(text, () => expect(resolve({ a: text }).actorOf(words)).toBe(actor));

  it('a person is never made of a pronoun or a description', () => {
    expect(resolve({ a: 'He left. The chancellor spoke.' }).actors).toEqual([]);
  });
});

describe('own lexicon', () => {
  it('gives its id, roles and country', () => {
    const lexicon = [
      { name: 'Elrond', kind: 'person', id: 'elrond', country: 'RIV', roles: ['lord of Rivendell'] },
    ] as const;
    const { actor } = resolve({ a: 'Elrond spoke.' }, lexicon);
    expect(actor('person:elrond')).toMatchObject({ name: 'Elrond', country: 'RIV', roles: ['lord of Rivendell'] });
  });
});
