/** Paths → files, lazily and in code-unit order of their relative paths. */
import { createReadStream, type Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareText } from '../model/order.ts';

export interface FoundFile {
  readonly path: string;
  /** Path relative to the folder given, with `/`; the base name of a file that was given by itself. */
  readonly id: string;
  readonly stats: Stats;
}

/** What could not be looked at, as data: the run goes on. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** Files below each path in turn. Hidden ones are skipped in folders; links to folders are not followed (they may circle). */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile | Unreadable> {
  for (const path of paths) {
    const stats = await look(path);
    if ('reason' in stats) yield stats;
    else if (stats.isDirectory()) yield* walk(path, '');
    else yield { path, id: basename(path), stats };
  }
}

async function* walk(folder: string, prefix: string): AsyncGenerator<FoundFile | Unreadable> {
  let entries: { name: string; folder: boolean }[];
  try {
    entries = (await readdir(folder, { withFileTypes: true }))
      .filter((e) => !e.name.startsWith('.'))
      // A folder sorts as its files do: "a-b.txt" < "a.txt" < "a/b.txt".
      .map((e) => ({ name: e.isDirectory() ? `${e.name}/` : e.name, folder: e.isDirectory() }))
      .sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    yield { path: folder, reason: reasonOf(error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.folder) {
      yield* walk(path, prefix + entry.name);
      continue;
    }
    const stats = await look(path);
    if ('reason' in stats) yield stats;
    else if (stats.isFile()) yield { path, id: prefix + entry.name, stats };
  }
}

async function look(path: string): Promise<Stats | Unreadable> {
  try {
    return await stat(path);
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}

/** Throws what the file system throws. */
export function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path);
}

export function openBytes(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'is not there; check the path',
    EACCES: 'may not be read; check its permissions',
    EPERM: 'may not be read; check its permissions',
    EISDIR: 'is a folder; name a file',
    ENOSPC: 'does not fit on the disk; make room',
    ENOTDIR: 'lies below something that is no folder; check the path',
  };
  return reasons[code ?? ''] ?? `failed (${(error as Error).message}); check it and try again`;
}
