/** Paths → documents: files are found, decoded and read, one after the other. */
import { openQueue } from '../documents/duplicates.ts';
import { jsonl } from '../documents/jsonl.ts';
import { type Found, readLines, readSource } from '../documents/read-source.ts';
import { readerOf } from '../documents/readers.ts';
import type { PartialDate, Problem, SourceDocument } from '../model/records.ts';
import { type FoundFile, findFiles, openBytes, readBytes, reasonOf } from './files.ts';

export interface ReadingOptions {
  readonly paths: readonly string[];
  readonly date?: PartialDate;
  /** UTF-16 code units that wait for a second document of the same id; Infinity reads everything first. */
  readonly window: number;
  /** `name`: the file, with its line in JSON Lines. */
  readonly report: (name: string, problem: Problem) => void;
}

const STDIN = '-';

/** Documents in the order of the input, each id once. */
export async function* readDocuments({ paths, date, window, report }: ReadingOptions): AsyncGenerator<SourceDocument> {
  const queue = openQueue(window);
  for await (const found of readAll(paths, date)) {
    if ('problem' in found) {
      report(found.name, found.problem);
      continue;
    }
    queue.add(found.document);
    for (const problem of queue.refused()) report(problem.documentId!, problem);
    for (let ready = queue.take(); ready; ready = queue.take()) yield ready;
  }
  queue.end();
  for (let ready = queue.take(); ready; ready = queue.take()) yield ready;
}

async function* readAll(paths: readonly string[], date?: PartialDate): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === STDIN) {
      yield* readLines({ name: 'stdin', chunks: () => process.stdin }, jsonl, date);
      continue;
    }
    for await (const file of findFiles([path])) {
      if ('reason' in file) yield { name: file.path, problem: { code: 'unreadable', message: file.reason } };
      else yield* readFile(file, date);
    }
  }
}

async function* readFile({ path, id, stats }: FoundFile, date?: PartialDate): AsyncGenerator<Found> {
  const source = { name: path, id, size: stats.size, bytes: () => readBytes(path), chunks: () => openBytes(path) };
  try {
    yield* readSource(source, readerOf(path), date);
  } catch (error) {
    // Only what the file system says is data; a fault of a reader is a fault of ours.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    yield { name: path, problem: { code: 'unreadable', message: reasonOf(error) } };
  }
}
