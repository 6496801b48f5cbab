import type { DocumentId, DocumentRecords } from '../model/records.ts';
export function findLineages(_r: readonly DocumentRecords[]): DocumentId[][] {
  return [];
}
