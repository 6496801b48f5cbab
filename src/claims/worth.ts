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
import type { TermInput, TermTag } from '../model/terms.ts';

/** What a sentence could tell by its words. */
export interface Worth {
  readonly events: boolean;
  readonly ties: boolean;
  /** Somebody may be quoted. */
  readonly speech: boolean;
}

/** What a word can be; bits. Of a verb only where it is used as one. */
const VERB = 1;
const NOUN = 2;
const NAMING = 4;
const VERDICT = 8;
const REPROACH = 16;
const DEED = 32;
const OBLIGATION = 64;
const SPEECH = 128;
const ROLE = 256;
const BOND = 512;

/** What the words of an unnamed group may mean too: "the brother of", "a terrorist state". */
const IN_GROUPS = ROLE | VERDICT;

interface Meaning {
  bits: number;
  /** Words beside which the verb is a trigger, singular: particles and heads of objects. */
  readonly verbBeside: Set<string>;
  /** Words before which the noun is none, singular. */
  readonly nounBeside: Set<string>;
}

const meanings = new Map<string, Meaning>();

function meaningOf(word: string): Meaning {
  const known = meanings.get(word);
  if (known) return known;
  const meaning = { bits: 0, verbBeside: new Set<string>(), nounBeside: new Set<string>() };
  meanings.set(word, meaning);
  return meaning;
}

function mean(word: string, bits: number): void {
  meaningOf(word).bits |= bits;
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
    const others =
      objects?.map((object) => lastOf(object.split(' of ')[0]!)) ?? (particle === undefined ? [] : [particle]);
    if (others.length === 0) mean(head, VERB);
    for (const other of others) meaningOf(head).verbBeside.add(singular(other));
  }
  for (const { noun } of nouns) {
    const words = noun.split(' ');
    const head = singular(words.pop()!);
    const before = words.pop();
    if (before === undefined) mean(head, NOUN);
    else meaningOf(head).nounBeside.add(singular(before));
  }
}
for (const noun of promisedActs.keys()) mean(noun, NOUN);
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

type Others = readonly ReadonlySet<string>[];

/** All that a word may mean. */
interface Sense {
  readonly bits: number;
  readonly verbBeside: Others;
  readonly nounBeside: Others;
}

/** Of most words. */
const NOTHING: Sense = { bits: 0, verbBeside: [], nounBeside: [] };
/** Longer ones are no words. */
const LONGEST_WORD = 60;

const senseOf = remembered((word): Sense => {
  const found = formsOf(word).flatMap((lemma) => meanings.get(lemma) ?? []);
  if (found.length === 0) return NOTHING;
  const isTold = (others: ReadonlySet<string>): boolean => others.size > 0;
  return {
    bits: found.reduce((bits, meaning) => bits | meaning.bits, 0),
    verbBeside: found.map((meaning) => meaning.verbBeside).filter(isTold),
    nounBeside: found.map((meaning) => meaning.nounBeside).filter(isTold),
  };
});

/** The lemmas that the word, or a half of a compound, can stand for. */
function formsOf(word: string): string[] {
  if (word.length > LONGEST_WORD) return [];
  const text = word.toLowerCase();
  return text.includes('-') ? [...new Set([text, ...text.split('-')].flatMap(lemmasOf))] : lemmasOf(text);
}

/** The forms by which other words look for it. */
const singularsOf = remembered((word) => formsOf(word).map(singular));

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

/**
 * @param mentions how many are in the sentence
 * @param tags when the words have been tagged; then verbs count only where they are used as such
 */
export function worthOf(inputs: readonly TermInput[], mentions: number, tags?: readonly TermTag[]): Worth {
  let bits = 0;
  const wanted: ReadonlySet<string>[] = [];
  for (let i = 0; i < inputs.length; i++) {
    const { text, actor, role } = inputs[i]!;
    if (actor !== undefined) {
      if (role !== undefined) for (const word of role.split(' ')) bits |= senseOf(word).bits & IN_GROUPS;
      continue;
    }
    const sense = senseOf(text);
    const used = tags === undefined || tags[i]!.pos === 'verb';
    bits |= used ? sense.bits : sense.bits & ~VERB;
    if (used) for (const others of sense.verbBeside) wanted.push(others);
    for (const others of sense.nounBeside) wanted.push(others);
  }
  const has = (all: number): boolean => (bits & all) === all;
  const any = (some: number): boolean => (bits & some) !== 0;
  const several = mentions > 1;
  const events =
    any(VERB | NOUN | OBLIGATION) ||
    (several && any(VERDICT) && any(NAMING | SPEECH)) ||
    (several && has(REPROACH | DEED)) ||
    (wanted.length > 0 && holdsOne(inputs, wanted));
  return { events, ties: several && any(ROLE | BOND), speech: any(SPEECH) };
}

/** Does one of the wanted words stand in the sentence? Groups are one word each: "its ambassador in Xanadu". */
function holdsOne(inputs: readonly TermInput[], wanted: Others): boolean {
  const isWanted = (word: string): boolean =>
    singularsOf(word).some((form) => wanted.some((others) => others.has(form)));
  return inputs.some(({ text, actor }) => (actor === undefined ? isWanted(text) : text.split(' ').some(isWanted)));
}
