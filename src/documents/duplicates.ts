import { hash } from '../model/ids.ts';
import type { Problem, SourceDocument } from '../model/records.ts';

/** Lets each id through once. */
export interface DocumentQueue {
  readonly add: (document: SourceDocument) => void;
  /** The oldest document, once the queue holds more text than its window; after `end` all of them, oldest first. */
  readonly take: () => SourceDocument | undefined;
  readonly end: () => void;
  /** Documents that were refused since the last call. */
  readonly refused: () => Problem[];
}

interface Slot {
  hash: string;
  /** Absent once it has left the queue. */
  document?: SourceDocument;
}

/**
 * Two documents with one id and one text are one. Of two with different texts the one whose text has the smaller hash
 * stays, whatever the order, as long as the first still waits in the queue; one that has left stays.
 * `window`: UTF-16 code units that wait; Infinity to hear all before the first is let through.
 */
export function openQueue(window: number): DocumentQueue {
  const known = new Map<string, Slot>();
  let waiting: Slot[] = [];
  let next = 0;
  let units = 0;
  let ended = false;
  let problems: Problem[] = [];

  const keep = (slot: Slot, document: SourceDocument): void => {
    units += document.text.length - (slot.document?.text.length ?? 0);
    slot.document = document;
  };

  return {
    add(document) {
      const textHash = hash(document.text);
      const before = known.get(document.id);
      if (!before) {
        const slot: Slot = { hash: textHash };
        keep(slot, document);
        known.set(document.id, slot);
        waiting.push(slot);
        return;
      }
      if (before.hash === textHash) return;
      problems.push({
        code: 'duplicate-id',
        message: 'another document with this id has a different text; give each an id of its own',
        documentId: document.id,
      });
      if (before.document && textHash < before.hash) {
        before.hash = textHash;
        keep(before, document);
      }
    },
    take() {
      if (next === waiting.length || !(ended || units > window)) return undefined;
      const slot = waiting[next++]!;
      const document = slot.document!;
      units -= document.text.length;
      slot.document = undefined;
      if (next > 1024 && next * 2 > waiting.length) {
        waiting = waiting.slice(next);
        next = 0;
      }
      return document;
    },
    end() {
      ended = true;
    },
    refused() {
      const since = problems;
      problems = [];
      return since;
    },
  };
}

/** All documents at once, in the order in which their ids came. */
export function uniqueDocuments(documents: Iterable<SourceDocument>): {
  documents: SourceDocument[];
  problems: Problem[];
} {
  const queue = openQueue(Number.POSITIVE_INFINITY);
  for (const document of documents) queue.add(document);
  queue.end();
  const unique: SourceDocument[] = [];
  for (let document = queue.take(); document; document = queue.take()) unique.push(document);
  return { documents: unique, problems: queue.refused() };
}
