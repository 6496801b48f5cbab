/**
 * Corrections of the tagger's errors that cost events ("police/verb", "the attack/verb"): what it takes for verbs, nouns
 * and adjectives have files of their own.
 *
 * Rules look at the neighbours of a word, a few at the sentence: they cost little beside the tagging.
 */

import { monthNames } from '../lexicon/en/calendar.ts';
import type { TermInput, TermTag } from '../model/terms.ts';
import { correctAdjective } from './adjective-errors.ts';
import { nounTag } from './lemmas.ts';
import { isAuxiliary, textAt } from './neighbours.ts';
import { correctNoun } from './noun-errors.ts';
import { correctVerb } from './verb-errors.ts';

/** The tags with the corrections; `tags` is parallel to `words` and stays as it is. */
export function correct(words: readonly TermInput[], tags: readonly TermTag[]): TermTag[] {
  const out = [...tags];
  for (let i = 0; i < out.length; i++) {
    const adverbs = qualifierAt(words, tags, i) || (isFixed(words, tags, i) ? 2 : 0);
    if (adverbs > 0) {
      for (let k = i; k < i + adverbs; k++) out[k] = { pos: 'adverb', lemma: textAt(words, k) };
      i += adverbs - 1;
      continue;
    }
    if (textAt(words, i) === 'no' && textAt(words, i + 1) === 'longer') {
      // "no longer supports"
      out[i] = { pos: 'negation', lemma: 'not' };
      out[i + 1] = { pos: 'adverb', lemma: 'longer' };
      i++;
      continue;
    }
    out[i] = correctOne(words, out, i) ?? out[i]!;
  }
  return out;
}

/** Two words that are one adverb: "Xanadu at once recalled its envoy". */
// biome-ignore format: rows of a word list
const FIXED = new Set([
  'at once', 'in turn', 'at last', 'at first', 'so far', 'for now', 'for good', 'in person', 'in public', 'in private',
  'in vain', 'once again', 'once more', 'in principle', 'in response', 'in return', 'in retaliation', 'in protest',
  'en route', 'en masse', 'at dawn', 'at dusk', 'at midnight', 'at noon', 'before dawn', 'after midnight', 'by force',
  'without warning', 'by mistake', 'on purpose', 'of late', 'as well', 'by surprise', 'in error', 'in secret',
]);

/** Is it one of those, and no word before a noun ("at first light")? */
function isFixed(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  return FIXED.has(`${textAt(words, i)} ${textAt(words, i + 1)}`) && tags[i + 2]?.pos !== 'noun';
}

/** Say how exact a number is. */
const QUALIFIERS = [
  'up to',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'as many as',
  'close to',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
].map((words) => words.split(' '));

/** "up to 500 men", "at least ten": how many words at `i` only qualify the number behind them; 0 for none. */
function qualifierAt(words: readonly TermInput[], tags: readonly TermTag[], i: number): number {
  const found = QUALIFIERS.find(
    (qualifier) =>
      tags[i + qualifier.length]?.pos === 'number' && qualifier.every((word, k) => textAt(words, i + k) === word),
  );
  return found?.length ?? 0;
}

/** @param tags corrected up to `i` */
function correctOne(words: readonly TermInput[], tags: readonly TermTag[], i: number): TermTag | undefined {
  const tag = tags[i]!;
  switch (tag.pos) {
    case 'verb':
      return isAuxiliary(tag) ? undefined : correctVerb(words, tags, i);
    case 'noun':
      return correctNoun(words, tags, i);
    case 'adjective':
      return correctAdjective(words, tags, i);
    case 'date':
      // "ten days of talks", "a week of protests": how much of it, not when.
      return (tags[i - 1]?.pos === 'number' || /^an?$/.test(textAt(words, i - 1))) && textAt(words, i + 1) === 'of'
        ? nounTag(textAt(words, i))
        : undefined;
    case 'number':
      // "on May 5", "5 May"
      return /^\d{1,2}(?:st|nd|rd|th)?$/.test(textAt(words, i)) &&
        (isMonth(words, tags, i - 1) || isMonth(words, tags, i + 1))
        ? { pos: 'date', lemma: textAt(words, i) }
        : undefined;
    case 'determiner':
      // "neither confirmed nor denied"
      return tag.lemma === 'neither' && tags[i + 1]?.pos === 'verb' ? { pos: 'negation', lemma: 'not' } : undefined;
    case 'adverb':
      // "any more weapons", "no more talks"
      return textAt(words, i) === 'more' && tags[i - 1]?.pos === 'determiner'
        ? { pos: 'adjective', lemma: 'more' }
        : undefined;
    default:
      return undefined;
  }
}

function isMonth(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  return tags[i]?.pos === 'date' && monthNames.includes(textAt(words, i));
}
