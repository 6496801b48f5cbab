/** Fixed phrases found among the terms of a sentence. */

import type { Term } from '../../model/terms.ts';

/** Terms [first, last] of a phrase. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

/**
 * A finder of phrases, left to right, the longest at each place. A word of a phrase matches the text of a term or its
 * lemma.
 */
export function phraseFinder(phrases: readonly string[]): (terms: readonly Term[]) => Found[] {
  /** First word → the rest of the phrases that begin with it, longest first. */
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
    const list = byFirst.get(first);
    if (list) list.push(rest);
    else byFirst.set(first, [rest]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (terms) => {
    const out: Found[] = [];
    for (let i = 0; i < terms.length; i++) {
      const { lemma, text } = terms[i]!;
      const rests = byFirst.get(lemma) ?? byFirst.get(text);
      const rest = rests?.find((words) =>
        words.every((word, k) => terms[i + 1 + k]?.lemma === word || terms[i + 1 + k]?.text === word),
      );
      if (rest) out.push({ first: i, last: i + rest.length });
    }
    return out;
  };
}
