/**
 * Fixed phrases whose words look like events and are none ("heart attack", "cold war", "under fire"): blanked first.
 */

import { figures } from '../../lexicon/en/figures.ts';
import type { Term } from '../../model/terms.ts';
import { phraseFinder } from './phrase-finder.ts';

const find = phraseFinder(figures);

/** Indices of the terms that stand inside a figure of speech. */
export function findFigures(terms: readonly Term[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { first, last } of find(terms)) for (let k = first; k <= last; k++) out.add(k);
  return out;
}
