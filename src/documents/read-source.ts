/** Bytes of a file, wherever they come from → its documents, each with the problems on the way. */
import type { PartialDate, Problem, SourceDocument } from '../model/records.ts';
import { decode, guessedProblem, looksBinary } from './decode.ts';
import { splitLines } from './lines.ts';
import { MAX_FILE_BYTES, type Reader } from './reader.ts';

/** A file as a platform gives it. */
export interface ByteSource {
  /** For messages. */
  readonly name: string;
  /** Of the document, where the file holds one. */
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** `name`: the file, with the line where it holds several documents. */
export type Found = { readonly document: SourceDocument } | { readonly name: string; readonly problem: Problem };

/** JSON escapes a character in six bytes at most. */
const MAX_LINE_BYTES = 2 * MAX_FILE_BYTES;

/**
 * Files that hold a document a line are never held whole. `date` is given to documents that carry none. Throws what the
 * platform throws while it reads; nothing that a file holds throws.
 */
export async function* readSource(source: ByteSource, reader: Reader, date?: PartialDate): AsyncGenerator<Found> {
  if (reader.unit === 'line') yield* readLines(source, reader, date);
  else if (source.size > MAX_FILE_BYTES) yield { name: source.name, problem: tooLarge(source.size) };
  else yield* readOne(await source.bytes(), reader, source.name, source.id, date);
}

/** For what comes as a stream and is never whole, as standard input. */
export async function* readLines(
  { name, chunks }: Pick<ByteSource, 'name' | 'chunks'>,
  reader: Reader,
  date?: PartialDate,
): AsyncGenerator<Found> {
  let number = 0;
  let found = false;
  for await (const line of splitLines(chunks(), MAX_LINE_BYTES)) {
    number++;
    const at = `${name}:${number}`;
    if ('tooLong' in line) yield { name: at, problem: tooLarge(line.tooLong) };
    else if (isBlank(line.bytes)) continue;
    else yield* readOne(line.bytes, reader, at, undefined, date);
    found = true;
  }
  const message = 'holds no documents; leave it out, or check how it was made';
  if (!found) yield { name, problem: { code: 'empty', message } };
}

function* readOne(bytes: Uint8Array, reader: Reader, name: string, id?: string, date?: PartialDate): Generator<Found> {
  if (looksBinary(bytes)) {
    const message = 'is no text (NUL bytes); save the article as plain text or JSON Lines';
    yield { name, problem: { code: 'binary', message } };
    return;
  }
  const { text, guessed } = decode(bytes);
  const reading = reader.read(text, { name, ...(id !== undefined && { id }), ...(date !== undefined && { date }) });
  if ('problem' in reading) {
    yield { name, problem: reading.problem };
    return;
  }
  if (guessed) yield { name, problem: guessedProblem(reading.document.id) };
  yield reading;
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
