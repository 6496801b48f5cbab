/** Sentences → the stems that two tellings of one matter share. */
import { stopWords } from '../lexicon/en/stop-words.ts';
import type { Sentence } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';

/** Shorter sentences are bylines and headings: they align by chance. */
const MIN_LENGTH = 40;

/** The stem of a word, empty for what tells nothing. */
const stemOf = remembered((text) => {
  const word = text.toLowerCase();
  if (word.length < 3 || stopWords.has(word)) return '';
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, '');
});

/** Each stem once, in the order of the text, with a space between two; empty for what tells nothing. */
export function stemsOf({ kind, start, end, tokens }: Sentence): string {
  if (kind === 'boilerplate' || end - start < MIN_LENGTH) return '';
  const stems = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const stem = stemOf(token.text);
    if (stem !== '') stems.add(stem);
  }
  return [...stems].join(' ');
}
