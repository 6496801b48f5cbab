import { describe, expect, test } from 'vitest';
import { type CompositionClass, composition } from '../../src/lexicon/en/composition.ts';
import { figures } from '../../src/lexicon/en/figures.ts';
import { lightVerbs } from '../../src/lexicon/en/light-verbs.ts';
import {
  chargingAdjectives,
  chargingNouns,
  praisingAdjectives,
  praisingNouns,
} from '../../src/lexicon/en/naming-nouns.ts';
import * as heads from '../../src/lexicon/en/object-heads.ts';
import { relationNouns } from '../../src/lexicon/en/relation-nouns.ts';
import { addresseeVerbs, speechVerbs } from '../../src/lexicon/en/speech.ts';
import { courtOnThePast, newsTopics } from '../../src/lexicon/en/topics.ts';
import { verbForms } from '../../src/lexicon/en/verb-forms.ts';
import { eventTypes } from '../../src/lexicon/event-types.ts';

const lists: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(composition).flatMap(([name, words]) =>
    (['verbs', 'nouns', 'adjectives'] as const).map((pos) => [`${name} ${pos}`, words[pos]] as const),
  ),
  ...Object.entries(speechVerbs).map(([kind, list]) => [`speech ${kind}`, list] as const),
  ...Object.entries({ chargingNouns, praisingNouns, chargingAdjectives, praisingAdjectives }),
  ...Object.entries(heads),
  ...newsTopics.flatMap((topic) => [
    [`${topic.id} strong`, topic.strong] as const,
    [`${topic.id} weak`, topic.weak] as const,
  ]),
  ['figures', figures],
  ['court on the past', courtOnThePast],
  ['addressees', addresseeVerbs],
];

describe('the word lists of the event coder', () => {
  test.each(lists)('%s: each word once, in lower case', (_, list) => {
    expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
    expect(list.filter((word) => word !== word.toLowerCase() || word !== word.trim() || word === '')).toEqual([]);
  });

  test('a verb says its speech in one way', () => {
    const all = Object.values(speechVerbs).flat();
    expect(all.filter((verb, i) => all.indexOf(verb) !== i)).toEqual([]);
  });

  test('a name is a charge or praise, never both', () => {
    expect(chargingNouns.filter((noun) => praisingNouns.includes(noun))).toEqual([]);
    expect(chargingAdjectives.filter((word) => praisingAdjectives.includes(word))).toEqual([]);
  });

  test('a word is a sure sign of one topic only', () => {
    const strong = newsTopics.flatMap((topic) => topic.strong);
    expect(strong.filter((word, i) => strong.indexOf(word) !== i)).toEqual([]);
    for (const topic of newsTopics) expect(topic.weak.filter((word) => topic.strong.includes(word))).toEqual([]);
  });

  test('there are enough figures of speech, and none is a verb or noun that the event types list', () => {
    const triggers = new Set(
      eventTypes.flatMap((type) => [...type.verbs.map((v) => v.verb), ...type.nouns.map((n) => n.noun)]),
    );
    expect(figures.length).toBeGreaterThanOrEqual(150);
    expect(figures.filter((figure) => triggers.has(figure))).toEqual([]);
  });

  test('a light verb stands once for each direction', () => {
    const keys = lightVerbs.map((light) => `${light.verb} ${light.reverse ?? false} ${light.negates ?? false}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(lightVerbs.filter((light) => light.nouns?.length === 0)).toEqual([]);
  });

  test('a relation has one label and kinds on both sides', () => {
    const nouns = relationNouns.map((relation) => relation.noun);
    expect(nouns.filter((noun, i) => nouns.indexOf(noun) !== i)).toEqual([]);
    expect(relationNouns.filter((r) => r.from.length === 0 || r.to.length === 0 || r.label === '')).toEqual([]);
  });

  test('an irregular form is not its own infinitive', () => {
    expect(Object.entries(verbForms).filter(([form, infinitive]) => form === infinitive)).toEqual([]);
  });

  test.each([
    ['promise', 'is ready to help', 'ready'],
    ['promise', 'the offer to help', 'offer'],
    ['refuse', 'declined to help', 'decline'],
    ['request', 'urged Peru to help', 'urge'],
    ['deny', 'denied that it had helped', 'deny'],
    ['prevent', 'averted a war', 'avert'],
  ] as const)('%s: "%s"', (name: CompositionClass, _, word) => {
    const words = composition[name];
    expect([...words.verbs, ...words.nouns, ...words.adjectives]).toContain(word);
  });
});
