/**
 * Could a sentence tell anything? Asked of its words alone, before they are tagged: tagging and parsing cost twenty times as
 * much, and of a text that is no news two sentences in three tell nothing.
 *
 * Every word is taken for all that its form can be ("leaves": leaf, leave). So a sentence that is passed over holds no
 * trigger in any reading, and the claims are the same as without the question.
 */

import { promisedActs } from '../lexicon/en/event-words.ts';
import {
  badDeeds,
  chargingAdjectives,
  chargingNouns,
  namingVerbs,
  praisingAdjectives,
  praisingNouns,
  reproachVerbs,
} from '../lexicon/en/naming-nouns.ts';
import { bondNouns, relationNouns } from '../lexicon/en/relation-nouns.ts';
import { sayingNouns, speechVerbs } from '../lexicon/en/speech.ts';
import { pluralNouns, verbForms } from '../lexicon/en/verb-forms.ts';
import { eventTypes } from '../lexicon/event-types.ts';
import { remembered } from '../model/remembered.ts';
import type { TermInput } from '../model/terms.ts';

/** What a sentence could tell by its words. */
export interface Worth {
  readonly events: boolean;
  readonly ties: boolean;
  /** Somebody may be quoted. */
  readonly speech: boolean;
}

/** What a word can be; bits. */
const TRIGGER = 1;
const NAMING = 2;
const VERDICT = 4;
const REPROACH = 8;
const DEED = 16;
const OBLIGATION = 32;
const SPEECH = 64;
const ROLE = 128;
const BOND = 256;
/** A trigger with some other word of its sentence. */
const HALF = 512;

interface Meaning {
  bits: number;
  /** Words beside which it is a trigger, singular: particles, heads of objects, the words before an event noun. */
  readonly beside: Set<string>;
}

const meanings = new Map<string, Meaning>();

function mean(word: string, bits: number, beside: readonly string[] = []): void {
  const meaning = meanings.get(word) ?? { bits: 0, beside: new Set() };
  meaning.bits |= bits;
  for (const other of beside) meaning.beside.add(singular(other));
  meanings.set(word, meaning);
}

function firstOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

function lastOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** Rough, and the same for all: only to compare. */
function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

for (const { verbs, nouns } of eventTypes) {
  for (const { verb, objects } of verbs) {
    const [head, particle] = verb.split(' ') as [string, string | undefined];
    if (objects)
      mean(
        head,
        HALF,
        objects.map((object) => lastOf(object.split(' of ')[0]!)),
      );
    else if (particle !== undefined) mean(head, HALF, [particle]);
    else mean(head, TRIGGER);
  }
  for (const { noun } of nouns) {
    const words = noun.split(' ');
    const head = singular(words.pop()!);
    const before = words.pop();
    if (before === undefined) mean(head, TRIGGER);
    else mean(head, HALF, [before]);
  }
}
for (const noun of promisedActs.keys()) mean(noun, TRIGGER);
for (const { verb } of namingVerbs) mean(firstOf(verb), NAMING);
for (const word of [...praisingNouns, ...chargingNouns]) mean(lastOf(word), VERDICT);
for (const word of [...praisingAdjectives, ...chargingAdjectives]) mean(lastOf(word), VERDICT);
for (const { verb } of reproachVerbs) mean(verb, REPROACH);
for (const word of badDeeds) mean(word, DEED);
for (const word of ['must', 'should']) mean(word, OBLIGATION);
for (const verb of [...Object.values(speechVerbs).flat(), 'ask', 'according']) mean(firstOf(verb), SPEECH);
for (const { noun } of sayingNouns) mean(noun, SPEECH);
for (const { noun } of relationNouns) mean(lastOf(noun), ROLE);
for (const noun of bondNouns) mean(noun, BOND);

/** All that a word may mean, and the forms by which other words look for it. */
interface Sense {
  readonly bits: number;
  readonly beside: readonly ReadonlySet<string>[];
  readonly forms: readonly string[];
}

const senseOf = remembered((word): Sense => {
  const lemmas = [...new Set(word.toLowerCase().split('-').flatMap(lemmasOf))];
  const found = lemmas.flatMap((lemma) => meanings.get(lemma) ?? []);
  return {
    bits: found.reduce((bits, meaning) => bits | meaning.bits, 0),
    beside: found.map((meaning) => meaning.beside).filter((set) => set.size > 0),
    forms: lemmas.map(singular),
  };
});

/** All that the word can be a form of. */
function lemmasOf(word: string): string[] {
  const out = [word];
  const irregular = Object.hasOwn(verbForms, word) ? verbForms[word] : pluralNouns.get(word);
  if (irregular) out.push(irregular);
  for (const [ending, ...others] of ENDINGS) {
    if (!word.endsWith(ending!)) continue;
    const stem = word.slice(0, -ending!.length);
    for (const other of others) out.push(stem + other);
    if (ending !== 's' && stem.length > 2 && stem.at(-1) === stem.at(-2)) out.push(stem.slice(0, -1));
  }
  return out;
}

/** Endings, and what stands in their place in the lemma. */
const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ves', 'f', 'fe'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['d', ''],
  ['ing', '', 'e'],
  ['en', '', 'e'],
  ['n', ''],
];

/** @param mentions in the sentence */
export function worthOf(inputs: readonly TermInput[], mentions: number): Worth {
  let bits = 0;
  let half = false;
  for (const { text, actor, role } of inputs) {
    if (actor === undefined) {
      const sense = senseOf(text);
      bits |= sense.bits;
      half ||= sense.beside.length > 0;
    } else if (role !== undefined) for (const word of role.split(' ')) bits |= senseOf(word).bits & ROLE;
  }
  const has = (all: number): boolean => (bits & all) === all;
  const any = (some: number): boolean => (bits & some) !== 0;
  const several = mentions > 1;
  const events =
    any(TRIGGER) ||
    (several && any(VERDICT) && (any(NAMING) || any(SPEECH))) ||
    (several && has(REPROACH | DEED)) ||
    any(OBLIGATION) ||
    (half && completes(inputs));
  return { events, ties: several && any(ROLE | BOND), speech: any(SPEECH) };
}

/** Does a half trigger have its other half in the sentence, in whatever order? */
function completes(inputs: readonly TermInput[]): boolean {
  const forms = new Set<string>();
  for (const { text, actor } of inputs) {
    // Groups are one word each: "its ambassador in Xanadu".
    const words = actor === undefined ? [text] : text.split(' ');
    for (const word of words) for (const form of senseOf(word).forms) forms.add(form);
  }
  return inputs.some(
    ({ text, actor }) =>
      actor === undefined &&
      senseOf(text).beside.some((set) => {
        for (const form of forms) if (set.has(form)) return true;
        return false;
      }),
  );
}
