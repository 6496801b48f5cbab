import type { OwnLexicon } from '../mentions/own-lexicon.ts';
import type { Actor, DocumentRecords, Mention } from '../model/records.ts';
export function resolveActors(records: readonly DocumentRecords[], _l: OwnLexicon): { actors: Actor[]; mentions: Mention[] } {
  return { actors: [], mentions: records.flatMap((r) => r.mentions) };
}
