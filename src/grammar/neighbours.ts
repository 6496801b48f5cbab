/** What stands beside a word, for the rules that correct its tag. */

import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';

/** Before a noun, never before a verb. */
export const NOMINAL_LEFT = new Set<PartOfSpeech>(['determiner', 'adjective', 'number']);

/** What follows a verb as its object. */
export const OBJECT_STARTS = new Set<PartOfSpeech>(['actor', 'determiner', 'number', 'pronoun']);

/** Before "to" they lead to what is near. */
export const NEARING = new Set(['closer', 'nearer', 'close']);

/** Verbs that take a bare infinitive. */
export const HELPERS = new Set(['help', 'let', 'make', 'go']);

/** compromise's tags of a verb in one form, as `verbTag` takes them. */
export const PAST: ReadonlySet<string> = new Set(['PastTense']);
export const PRESENT: ReadonlySet<string> = new Set(['PresentTense']);
export const INFINITIVE: ReadonlySet<string> = new Set(['Infinitive']);
export const GERUND: ReadonlySet<string> = new Set(['Gerund']);

/** Lower case; empty outside the sentence. */
export function textAt(words: readonly TermInput[], i: number): string {
  return words[i]?.text.toLowerCase() ?? '';
}

export function skipAdverbs(tags: readonly TermTag[], from: number): number {
  let k = from;
  while (tags[k]?.pos === 'adverb' || tags[k]?.pos === 'negation') k--;
  return k;
}

export function isAuxiliary(tag: TermTag): boolean {
  return tag.lemma === 'be' || tag.lemma === 'have' || tag.lemma === 'do';
}

/** A modal counts: it opens a clause of its own. */
export function isFiniteVerb(tag: TermTag): boolean {
  return tag.pos === 'modal' || (tag.pos === 'verb' && (tag.form === 'past' || tag.form === 'present'));
}

/** Is the word at `i` the "that" behind a verb, which opens a clause? */
export function isThatClause(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  return textAt(words, i) === 'that' && tags[i - 1]?.pos === 'verb';
}

export function isTitleOfNext(words: readonly TermInput[], i: number): boolean {
  return words[i + 1]?.role?.split(' ').includes(textAt(words, i)) === true;
}

/** "let", "helped", "made": somebody and a base form follow. */
export function isBareTaker(tag: TermTag | undefined): boolean {
  return tag?.pos === 'verb' && HELPERS.has(tag.lemma);
}
