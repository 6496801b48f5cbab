/**
 * Own articles survive a reload: the open project is kept in this browser's storage until it is cleared. What the
 * server gives wins, unless it is only the example.
 */
import { effect, signal } from '@preact/signals';
import { dataset, isExample, type Project } from './dataset.ts';

const store = 'projects';
const key = 'open';
/** Several changes in a row are stored once. */
const delay = 800;

/** The project on the screen came from this browser's storage. */
export const restored = signal(false);

export async function loadKept(): Promise<Project | null> {
  return (await request<Project | undefined>('readonly', (projects) => projects.get(key))) ?? null;
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
      else void request('readwrite', (projects) => projects.put(project, key));
    }, delay);
  });
}

export async function forget(): Promise<void> {
  restored.value = false;
  await request('readwrite', (projects) => projects.delete(key));
}

/** Undefined where the browser gives no storage: in private windows, say. The page works without. */
async function request<T>(
  mode: IDBTransactionMode,
  ask: (projects: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const database = await result(openDatabase());
    const answer = await result(ask(database.transaction(store, mode).objectStore(store)));
    database.close();
    return answer;
  } catch {
    return undefined;
  }
}

function openDatabase(): IDBOpenDBRequest {
  const opening = indexedDB.open('dramatis', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  return opening;
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
