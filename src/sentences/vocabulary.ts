/** How the words of one document are written: what repair and capitals decide by. */
import type { Token } from '../model/records.ts';

export interface Vocabulary {
  /** Words that stand in small letters, with their number. */
  readonly small: ReadonlyMap<string, number>;
  /** Words as they stand with a capital first letter and small ones after it, by their small form. */
  readonly capital: ReadonlyMap<string, string>;
  /** How often they stand so. */
  readonly capitalCount: ReadonlyMap<string, number>;
}

export function observeWords(tokens: readonly Token[]): Vocabulary {
  const small = new Map<string, number>();
  const capital = new Map<string, string>();
  const capitalCount = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { text } = token;
    const lower = text.toLowerCase();
    if (lower === text) small.set(text, (small.get(text) ?? 0) + 1);
    else if (text !== text.toUpperCase()) {
      if (!capital.has(lower)) capital.set(lower, text);
      capitalCount.set(lower, (capitalCount.get(lower) ?? 0) + 1);
    }
  }
  return { small, capital, capitalCount };
}
