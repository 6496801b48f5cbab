/** Paths → documents: files are found, decoded and read, one after the other. */
import { decode, guessedProblem, looksBinary } from '../documents/decode.ts';
import { openQueue } from '../documents/duplicates.ts';
import { jsonl } from '../documents/jsonl.ts';
import { splitLines } from '../documents/lines.ts';
import { MAX_FILE_BYTES, type Reader } from '../documents/reader.ts';
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

/** JSON escapes a character in six bytes at most. */
const MAX_LINE_BYTES = 2 * MAX_FILE_BYTES;

const STDIN = '-';

/** Documents in the order of the input, each id once. */
export async function* readDocuments(options: ReadingOptions): AsyncGenerator<SourceDocument> {
  const queue = openQueue(options.window);
  const reportRefused = (): void => {
    for (const problem of queue.refused()) options.report(problem.documentId!, problem);
  };
  for await (const document of readAll(options)) {
    queue.add(document);
    reportRefused();
    for (let ready = queue.take(); ready; ready = queue.take()) yield ready;
  }
  queue.end();
  for (let ready = queue.take(); ready; ready = queue.take()) yield ready;
}

async function* readAll({ paths, date, report }: ReadingOptions): AsyncGenerator<SourceDocument> {
  const context = { ...(date !== undefined && { date }), report };
  for (const path of paths) {
    if (path === STDIN) {
      yield* readLines(process.stdin, 'stdin', jsonl, context);
      continue;
    }
    for await (const file of findFiles([path])) {
      if ('reason' in file) report(file.path, { code: 'unreadable', message: file.reason });
      else yield* readFile(file, context);
    }
  }
}

type Context = Pick<ReadingOptions, 'date' | 'report'>;

async function* readFile(file: FoundFile, context: Context): AsyncGenerator<SourceDocument> {
  const reader = readerOf(file.path);
  try {
    if (reader.unit === 'line') yield* readLines(openBytes(file.path), file.path, reader, context);
    else yield* readWhole(file, reader, context);
  } catch (error) {
    // Only what the file system says is data; a fault of a reader is a fault of ours.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    context.report(file.path, { code: 'unreadable', message: reasonOf(error) });
  }
}

async function* readWhole(file: FoundFile, reader: Reader, context: Context): AsyncGenerator<SourceDocument> {
  if (file.stats.size > MAX_FILE_BYTES) {
    context.report(file.path, tooLarge(file.stats.size));
    return;
  }
  const bytes = await readBytes(file.path);
  yield* readBytesAs(reader, bytes, file.path, file.id, context);
}

async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  reader: Reader,
  context: Context,
): AsyncGenerator<SourceDocument> {
  let number = 0;
  let found = false;
  for await (const line of splitLines(chunks, MAX_LINE_BYTES)) {
    number++;
    const at = `${name}:${number}`;
    if ('tooLong' in line) context.report(at, tooLarge(line.tooLong));
    else if (isBlank(line.bytes)) continue;
    else yield* readBytesAs(reader, line.bytes, at, undefined, context);
    found = true;
  }
  if (!found)
    context.report(name, { code: 'empty', message: 'holds no documents; leave it out, or check how it was made' });
}

function* readBytesAs(
  reader: Reader,
  bytes: Uint8Array,
  name: string,
  id: string | undefined,
  { date, report }: Context,
): Generator<SourceDocument> {
  if (looksBinary(bytes)) {
    report(name, { code: 'binary', message: 'is no text (NUL bytes); save the article as plain text or JSON Lines' });
    return;
  }
  const { text, guessed } = decode(bytes);
  const origin = { name, ...(id !== undefined && { id }), ...(date !== undefined && { date }) };
  const reading = reader.read(text, origin);
  if ('problem' in reading) {
    report(name, reading.problem);
    return;
  }
  if (guessed) report(name, guessedProblem(reading.document.id));
  yield reading.document;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((b) => b === 32 || (b >= 9 && b <= 13));
}

function tooLarge(bytes: number): Problem {
  return {
    code: 'too-large',
    message: `is ${Math.round(bytes / 1e6)} MB, the limit is ${MAX_FILE_BYTES / 1e6} MB; split it into its articles`,
  };
}
