import type { Actor, DocumentRecords, Mention, OwnLexicon } from '../model/records.ts';
export function resolveActors(records: readonly DocumentRecords[], _l: OwnLexicon): { actors: Actor[]; mentions: Mention[] } {
  return { actors: [], mentions: records.flatMap((r) => r.mentions) };
}
