import type { Actor, DocumentId, Mention } from '../model/records.ts';

/** Documents that mention an actor, and how often. */
export type Appearances = ReadonlyMap<DocumentId, number>;

/** An actor's mentions are sorted, so those of one document stand together. Throws RangeError where one is not there. */
export function appearancesOf(actor: Actor, mentions: ReadonlyMap<string, Mention>): Appearances {
  const counts = new Map<DocumentId, number>();
  let document: DocumentId | undefined;
  let count = 0;
  for (const id of actor.mentions) {
    const documentId = mentions.get(id)?.documentId;
    if (documentId === undefined) throw new RangeError(`${id} is named but not there`);
    if (documentId !== document) {
      document = documentId;
      count = counts.get(documentId) ?? 0;
    }
    counts.set(documentId, ++count);
  }
  return counts;
}
