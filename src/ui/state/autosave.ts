/**
 * Own articles survive a reload: the open project is kept in this browser's storage until it is cleared. What the
 * server gives wins, unless it is only the example.
 */
import { effect, signal } from '@preact/signals';
import { frameOf, type Piece, piecesOf } from '../../exports/pieces.ts';
import { openArrival } from './arrival.ts';
import { dataset, isExample, type Project } from './dataset.ts';
import { type Kept, openStorage, type Storage } from './storage.ts';

/** Several changes in a row are stored once. */
const delay = 800;

/** The project on the screen came from this browser's storage. */
export const restored = signal(false);

/** Null too where a piece is missing: another tab was storing its own. */
export async function loadKept(): Promise<Project | null> {
  return (
    (await withStorage(async (storage) => {
      const kept = await storage.kept();
      if (!kept) return null;
      const arriving = openArrival();
      for (let number = 0; number < kept.pieces; number++) {
        const piece = await storage.piece(kept, number);
        if (!piece) return null;
        arriving.add(piece);
      }
      return arriving.close(kept);
    })) ?? null
  );
}

/** Stores what is opened or changed from now on; the example is not kept. */
export function keepProject(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  effect(() => {
    const project = dataset.value?.project;
    const example = isExample.value;
    if (first) {
      first = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!project || example || project.graph.nodes.length === 0) void forget();
      else void store(project);
    }, delay);
  });
}

export async function forget(): Promise<void> {
  restored.value = false;
  await withStorage((storage) => storage.clear());
}

/**
 * Piece by piece, each in a task of its own: a large project at once would hold the page. What was kept before stands
 * until the last piece lies there.
 */
async function store(project: Project): Promise<void> {
  const isLatest = (): boolean => dataset.peek()?.project === project;
  await withStorage(async (storage) => {
    const name = crypto.randomUUID();
    let pieces = 0;
    for (const piece of piecesOf(project, project.graph)) {
      if (!isLatest()) return;
      await storage.put(name, pieces++, piece satisfies Piece);
    }
    if (isLatest()) await storage.keep({ name, pieces, ...frameOf(project, project.graph) } satisfies Kept);
  });
}

/** Undefined where the browser gives no storage: in private windows, say. The page works without. */
async function withStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T | undefined> {
  try {
    const storage = await openStorage();
    try {
      return await work(storage);
    } finally {
      storage.close();
    }
  } catch {
    return undefined;
  }
}
