/** Sentences → the stems that two tellings of one matter share. */
import { stopWords } from '../lexicon/en/stop-words.ts';
import type { Sentence } from '../model/records.ts';

/** Shorter sentences are bylines and headings: they align by chance. */
const MIN_LENGTH = 40;

/** Each stem once, in the order of the text, with a space between two; empty for what tells nothing. */
export function stemsOf({ kind, start, end, tokens }: Sentence): string {
  if (kind === 'boilerplate' || end - start < MIN_LENGTH) return '';
  const stems = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const word = token.text.toLowerCase();
    if (word.length < 3 || stopWords.has(word)) continue;
    stems.add(word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, ''));
  }
  return [...stems].join(' ');
}
