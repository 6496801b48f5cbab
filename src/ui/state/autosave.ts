/**
 * Own articles survive a reload: the open project is kept in this browser's storage until it is cleared. What the
 * server gives wins, unless it is only the example.
 */
import { effect, signal } from '@preact/signals';
import { frameOf, type Piece, piecesOf } from '../../exports/pieces.ts';
import type { Position } from '../../graph/spiral.ts';
import { openArrival } from './arrival.ts';
import { dataset, isExample, type Project } from './dataset.ts';
import { edits } from './edit-log.ts';
import { moved } from './places.ts';
import { type Kept, openStorage, type Storage } from './storage.ts';

/** Several changes in a row are stored once. */
const delay = 800;

/** The project on the screen came from this browser's storage. */
export const restored = signal(false);

export interface KeptProject {
  readonly project: Project;
  readonly moved: ReadonlyMap<string, Position>;
}

/** Null too where a piece is missing: another tab was storing its own. */
export async function loadKept(): Promise<KeptProject | null> {
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
      const places = (kept.moved ?? []).map(([node, x, y]) => [node, { x, y }] as const);
      return { project: arriving.close(kept), moved: new Map(places) };
    })) ?? null
  );
}

/** Stores what is opened, changed or moved from now on; the example only with changes. */
export function keepProject(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  effect(() => {
    const project = dataset.value?.project;
    const places = moved.value;
    const untouched = isExample.value && places.size === 0 && edits.value.length === 0;
    if (first) {
      first = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!project || untouched || project.graph.nodes.length === 0) void forget();
      else void store(project, places);
    }, delay);
  });
}

async function forget(): Promise<void> {
  restored.value = false;
  await withStorage((storage) => storage.clear());
}

/** What lies in the storage, as far as this tab has put it there. */
let stored: { readonly project: Project; readonly kept: Kept } | null = null;

/**
 * Piece by piece, each in a task of its own: a large project at once would hold the page. What was kept before stands
 * until the last piece lies there. Where only places have changed the pieces stay.
 */
async function store(project: Project, places: ReadonlyMap<string, Position>): Promise<void> {
  const isLatest = (): boolean => dataset.peek()?.project === project && moved.peek() === places;
  const list = [...places].map(([node, { x, y }]) => [node, x, y] as const);
  await withStorage(async (storage) => {
    if (stored?.project === project && (await storage.kept())?.name === stored.kept.name) {
      stored = { project, kept: { ...stored.kept, moved: list } };
      await storage.keep(stored.kept);
      return;
    }
    const name = crypto.randomUUID();
    let pieces = 0;
    for (const piece of piecesOf(project, project.graph)) {
      if (!isLatest()) return;
      await storage.put(name, pieces++, piece satisfies Piece);
    }
    if (!isLatest()) return;
    const kept: Kept = { name, pieces, ...frameOf(project, project.graph), moved: list };
    await storage.keep(kept);
    stored = { project, kept };
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
