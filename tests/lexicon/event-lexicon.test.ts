import { describe, expect, test } from 'vitest';
import type { EventType, VerbTrigger } from '../../src/lexicon/event-type.ts';
import { eventTypes } from '../../src/lexicon/event-types.ts';

const verbs = eventTypes.flatMap((type) => type.verbs.map((verb) => ({ type, verb })));
const nouns = eventTypes.flatMap((type) => type.nouns.map((noun) => ({ type, noun })));

const TYPES = [
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST',
  'ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT',
].flatMap((row) => row.split(' '));

const MODES: Readonly<Record<string, string>> = {
  CONSULT: 'visit phone third-party multilateral',
  CONCEDE: 'ceasefire',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  ACCUSE: 'disapprove allege investigate',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT: [
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone',
    'heavy-weapons crowd-control unconventional',
  ].join(' '),
};

const SLOTS = new Set(
  [
    'object with to from on against at of in for between by about over into near along around off under upon onto',
    'towards toward outside behind alongside through among as across',
  ].flatMap((row) => row.split(' ')),
);
/** Prepositions of several words, as they stand in the text. */
const LONG_SLOTS = new Set(['out of', 'in support of', 'in favour of', 'in favor of']);

const WORDS = /^[a-zà-ÿ0-9][a-zà-ÿ0-9'’-]*(?: [a-zà-ÿ0-9'’-]+)*$/;
const MARK = /\[([^\]|]+)\|(source|target|place)\]/g;

describe('the event types', () => {
  test('are the sixteen of the ontology, each once', () => {
    expect(eventTypes.map((type) => type.id).sort()).toEqual([...TYPES].sort());
  });

  test.each(eventTypes.map((type) => [type.id, type] as const))('%s: head of the definition', (_, type) => {
    expect(type.score).toBeGreaterThanOrEqual(-10);
    expect(type.score).toBeLessThanOrEqual(10);
    expect(type.cameo).toMatch(/^(?:0[3-9]|1\d|20)$/);
    expect(Math.sign(type.score)).not.toBe(type.quad.endsWith('cooperation') ? -1 : 1);
    expect(type.label).toMatch(/^[a-z ]+$/);
  });

  test('are of a size to read news with', () => {
    const single = new Set(verbs.filter(({ verb }) => !verb.verb.includes(' ')).map(({ verb }) => verb.verb));
    const phrasal = new Set(verbs.filter(({ verb }) => verb.verb.includes(' ')).map(({ verb }) => verb.verb));
    const pairs = new Set(
      verbs.flatMap(({ verb }) => (verb.objects ?? []).map((object) => `${verb.verb} + ${object}`)),
    );
    expect(single.size).toBeGreaterThanOrEqual(700);
    expect(phrasal.size).toBeGreaterThanOrEqual(150);
    expect(new Set(nouns.map(({ noun }) => noun.noun)).size).toBeGreaterThanOrEqual(250);
    expect(pairs.size).toBeGreaterThanOrEqual(200);
  });
});

describe('an entry', () => {
  test('is written in lower-case lemmas', () => {
    const written = [
      ...verbs.flatMap(({ verb }) => [verb.verb, ...(verb.objects ?? []), ...(verb.notObjects ?? [])]),
      ...nouns.map(({ noun }) => noun.noun),
    ];
    expect(written.filter((word) => !WORDS.test(word))).toEqual([]);
  });

  test('knows the slots of its targets, each once', () => {
    const slots = [...verbs.map(({ verb }) => verb), ...nouns.map(({ noun }) => noun)].map(
      (entry) => entry.target ?? [],
    );
    expect(slots.flat().filter((slot) => !SLOTS.has(slot) && !LONG_SLOTS.has(slot))).toEqual([]);
    expect(slots.filter((list) => new Set(list).size !== list.length)).toEqual([]);
  });

  test('has a prior that is a share of a hundred', () => {
    const priors = [...verbs.map(({ verb }) => verb), ...nouns.map(({ noun }) => noun)].map(
      (entry) => entry.prior ?? 80,
    );
    expect(priors.filter((prior) => !(prior >= 20 && prior <= 95))).toEqual([]);
  });

  test('has a mode of its type, if any', () => {
    const wrong = [
      ...verbs.map(({ type, verb }) => [type, verb] as const),
      ...nouns.map(({ type, noun }) => [type, noun] as const),
    ]
      .filter(([type, entry]) => entry.mode !== undefined && !MODES[type.id]?.split(' ').includes(entry.mode))
      .map(([type, entry]) => `${type.id}: ${JSON.stringify(entry)}`);
    expect(wrong).toEqual([]);
  });

  test('names heads of objects that are not in each other’s way', () => {
    const wrong = verbs.filter(({ verb }) => (verb.objects ?? []).some((object) => verb.notObjects?.includes(object)));
    expect(wrong.map(({ verb }) => verb.verb)).toEqual([]);
  });
});

describe('the readings', () => {
  test('of one type are not given twice', () => {
    expect(repeated(verbs.map(({ type, verb }) => `${type.id} ${readingKey(verb)}`))).toEqual([]);
    expect(repeated(nouns.map(({ type, noun }) => `${type.id} ${noun.noun}`))).toEqual([]);
  });

  test('of two types are told apart by the object or by where the target stands', () => {
    const readings = new Map<string, { type: string; verb: VerbTrigger }[]>();
    for (const { type, verb } of verbs) {
      for (const object of new Set(verb.objects ?? ['*'])) {
        const key = `${verb.verb} + ${object}`;
        readings.set(key, [...(readings.get(key) ?? []), { type: type.id, verb }]);
      }
    }
    const clashes: string[] = [];
    for (const [key, list] of readings) {
      for (const [i, a] of list.entries()) {
        for (const b of list.slice(i + 1)) {
          if (a.type !== b.type && !toldApart(a.verb, b.verb)) clashes.push(`${key}: ${a.type} and ${b.type}`);
        }
      }
    }
    expect(clashes).toEqual([]);
  });
});

describe('the examples', () => {
  test.each(eventTypes.map((type) => [type.id, type] as const))('%s: enough, and readable', (_, type) => {
    expect(type.examples.found.length).toBeGreaterThanOrEqual(6);
    expect(type.examples.ignored.length).toBeGreaterThanOrEqual(4);
    expect(type.examples.found.filter((example) => [...example.matchAll(MARK)].length === 0)).toEqual([]);
    expect(type.examples.ignored.filter((example) => /[[\]|]/.test(example))).toEqual([]);
    expect(
      type.examples.found.map((example) => example.replace(MARK, '$1')).filter((text) => /[[\]|]/.test(text)),
    ).toEqual([]);
  });

  test('show the sentence once', () => {
    expect(
      repeated(eventTypes.flatMap((type: EventType) => [...type.examples.found, ...type.examples.ignored])),
    ).toEqual([]);
  });
});

function readingKey(verb: VerbTrigger): string {
  return JSON.stringify([verb.verb, verb.target, verb.objects, verb.reverse, verb.withThat]);
}

function toldApart(a: VerbTrigger, b: VerbTrigger): boolean {
  if (a.reverse !== b.reverse) return true;
  // "a planeload arrived" and "the envoy arrived": by what does it.
  if (
    b.causes?.every((cause) => a.notCauses?.includes(cause)) ||
    a.causes?.every((cause) => b.notCauses?.includes(cause))
  )
    return true;
  const slots = a.target ?? ['object'];
  return !(b.target ?? ['object']).some((slot) => slots.includes(slot));
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}
