/** Arithmetic of people's names: what makes two forms fit one person. */
import { nameParticles, nameSuffixes } from '../lexicon/en/names.ts';
import { remembered } from '../model/remembered.ts';
import { fold, skeleton } from '../model/spelling.ts';

/** A name as it is compared. */
export interface PersonName {
  /** The words that tell people apart: folded, without particles, generations and nicknames in quotes. */
  readonly words: readonly string[];
  /** Its words in one text. */
  readonly text: string;
}

export const personName = remembered((name): PersonName => {
  const words = nameWords(name);
  return { words, text: words.join(' ') };
});

function nameWords(name: string): string[] {
  const words = fold(name.replace(/["“”].*?["“”]/g, ' '))
    .replace(/['.]/g, ' ')
    .split(/[\s-]+/);
  const kept = words.filter((word) => word !== '' && !nameParticles.has(word) && !nameSuffixes.has(word));
  return kept.length > 0 ? kept : words.filter((word) => word !== '');
}

/** "j" fits "john"; otherwise the words are the same, or spellings of one. */
export function wordFits(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a.length < 4 || b.length < 4) return false;
  return skeleton(a) === skeleton(b);
}

/**
 * Two full names fit one person: the same last word, and each other word of the shorter in the longer, in order
 * ("Recep Tayyip Erdoğan", "Tayyip Erdogan", "R. T. Erdogan"). Family-first order is tried too where both have two words.
 */
export function namesFit(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!wordFits(short[short.length - 1]!, long[long.length - 1]!)) return false;
  let at = 0;
  for (let i = 0; i < short.length - 1; i++) {
    while (at < long.length - 1 && !wordFits(short[i]!, long[at]!)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/** Key under which spellings of one full name meet: skeletons of first and last word. */
export const nameKey = (words: readonly string[]): string =>
  `${skeleton(words[0]!)} ${skeleton(words[words.length - 1]!)}`;
