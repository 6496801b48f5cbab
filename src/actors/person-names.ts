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
  readonly last: string;
  /** Skeleton of the last word: what spellings of one surname share. */
  readonly sound: string;
  /** Skeletons of first and last word: the key under which spellings of one full name meet. */
  readonly key: string;
  /** Each given name's initial with the sound of the surname: names that share none of these do not fit. */
  readonly kin: readonly string[];
}

export const personName = remembered((name): PersonName => {
  const words = nameWords(name);
  const last = words[words.length - 1] ?? '';
  const sound = skeleton(last);
  return {
    words,
    text: words.join(' '),
    last,
    sound,
    key: `${skeleton(words[0] ?? '')} ${sound}`,
    kin: words.slice(0, -1).map((word) => `${word[0]} ${sound}`),
  };
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
