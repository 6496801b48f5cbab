/**
 * Fixed phrases whose words look like events and are none ("heart attack", "cold war", "under fire"): blanked first.
 */

import { figures } from '../../lexicon/en/figures.ts';
import type { Term } from '../../model/terms.ts';

/** First word → the rest of the phrases that begin with it, longest first. */
const byFirst = new Map<string, string[][]>();

for (const figure of figures) {
  const [first, ...rest] = figure.split(' ') as [string, ...string[]];
  const list = byFirst.get(first);
  if (list) list.push(rest);
  else byFirst.set(first, [rest]);
}

for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** Indices of the terms that stand inside a figure of speech. */
export function findFigures(terms: readonly Term[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const rests = byFirst.get(term.lemma) ?? byFirst.get(term.text);
    const rest = rests?.find((words) =>
      words.every((word, k) => terms[i + 1 + k]?.lemma === word || terms[i + 1 + k]?.text === word),
    );
    if (!rest) continue;
    for (let k = i; k <= i + rest.length; k++) out.add(k);
  }
  return out;
}
