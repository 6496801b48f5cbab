import type { Actor, Claim, DocumentId, EventRecord, Mention, StoredDocument } from '../model/records.ts';
export interface MergeInput {
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly lineages: readonly (readonly DocumentId[])[];
}
export function mergeEvents(_: MergeInput): EventRecord[] {
  return [];
}
