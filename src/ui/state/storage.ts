/** The browser's database, in which one project is kept in pieces. */
import type { Frame, Piece } from '../../exports/pieces.ts';

/** What is kept, and how many pieces it has. */
export interface Kept extends Frame {
  readonly name: string;
  readonly pieces: number;
  /** What stands elsewhere than its layout had it: node, x, y. Stored beside the pieces, which need not be written again. */
  readonly moved?: readonly (readonly [node: string, x: number, y: number])[];
}

export interface Storage {
  kept(): Promise<Kept | undefined>;
  piece(of: Kept, number: number): Promise<Piece | undefined>;
  put(name: string, number: number, piece: Piece): Promise<void>;
  /** From now on this is what is kept; pieces of everything else go. */
  keep(kept: Kept): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

const heads = 'kept';
const pieces = 'pieces';
const key = 'open';
/** Version 1 held the project as one record. */
const version = 2;

/** Rejects where the browser gives none. */
export async function openStorage(): Promise<Storage> {
  const opening = indexedDB.open('dramatis', version);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    for (const name of [...result.objectStoreNames]) result.deleteObjectStore(name);
    for (const name of [heads, pieces]) result.createObjectStore(name);
  };
  const database = await answer(opening);
  // Another tab with a newer page may change the stores.
  database.onversionchange = () => database.close();
  const within = (name: string, mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(name, mode).objectStore(name);

  return {
    kept: () => answer<Kept | undefined>(within(heads, 'readonly').get(key)),
    piece: ({ name }, number) => answer<Piece | undefined>(within(pieces, 'readonly').get([name, number])),
    async put(name, number, piece) {
      await answer(within(pieces, 'readwrite').put(piece, [name, number]));
    },
    async keep(kept) {
      await answer(within(heads, 'readwrite').put(kept, key));
      // Keys sort by name, then by number; a list sorts after every text and number.
      const store = within(pieces, 'readwrite');
      await Promise.all([
        answer(store.delete(IDBKeyRange.upperBound([kept.name], true))),
        answer(store.delete(IDBKeyRange.lowerBound([kept.name, []], true))),
      ]);
    },
    async clear() {
      await answer(within(heads, 'readwrite').delete(key));
      await answer(within(pieces, 'readwrite').clear());
    },
    close: () => database.close(),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
