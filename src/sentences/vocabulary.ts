/** How the words of one document are written: what repair and capitals decide by. */
import type { Token } from '../model/records.ts';

export interface Vocabulary {
  /** Words that stand in small letters: how often, where 2 means twice and more. */
  readonly small: ReadonlyMap<string, number>;
  /** Words as they stand with a capital first letter and small ones after it, by their small form. */
  readonly capital: ReadonlyMap<string, string>;
  /** How often they stand so, where 3 means three times and more. */
  readonly capitalCount: ReadonlyMap<string, number>;
}

export function observeWords(tokens: readonly Token[]): Vocabulary {
  const small = new Map<string, number>();
  const capital = new Map<string, string>();
  const capitalCount = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { text, lower, allCapitals } = token.word;
    if (lower === text) count(small, text, 2);
    else if (!allCapitals) {
      if (!capital.has(lower)) capital.set(lower, text);
      count(capitalCount, lower, 3);
    }
  }
  return { small, capital, capitalCount };
}

/** One more of `word`, up to `most`: frequent words are looked up, not written again. */
function count(counts: Map<string, number>, word: string, most: number): void {
  const before = counts.get(word);
  if (before === undefined) counts.set(word, 1);
  else if (before < most) counts.set(word, before + 1);
}
