import type { Actor, Claim, DocumentId, EventRecord, Mention, Relation, StoredDocument, Tie } from '../model/records.ts';
export interface RelationInput {
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly events: readonly EventRecord[];
  readonly lineages: readonly (readonly DocumentId[])[];
}
export function findRelations(_: RelationInput): Relation[] {
  return [];
}
