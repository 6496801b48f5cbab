/** Files of the user → documents, each with the problems on the way. Never throws for what a file holds. */
import { decode, guessedProblem, looksBinary } from '../documents/decode.ts';
import { splitLines } from '../documents/lines.ts';
import { MAX_FILE_BYTES, type Reader } from '../documents/reader.ts';
import { readerOf } from '../documents/readers.ts';
import type { Problem, SourceDocument } from '../model/records.ts';

export type Found = { readonly document: SourceDocument } | { readonly name: string; readonly problem: Problem };

export async function* readFiles(files: readonly File[]): AsyncGenerator<Found> {
  for (const file of files) {
    const reader = readerOf(file.name);
    try {
      if (reader.unit === 'line') yield* readLines(file, reader);
      else if (file.size > MAX_FILE_BYTES) yield { name: file.name, problem: tooLarge(file.size) };
      else yield* readBytes(new Uint8Array(await file.arrayBuffer()), reader, file.name, nameIn(file));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      const message = 'could not be read; check that it is still there and may be opened, then add it again';
      yield { name: file.name, problem: { code: 'unreadable', message } };
    }
  }
}

async function* readLines(file: File, reader: Reader): AsyncGenerator<Found> {
  let number = 0;
  let found = false;
  for await (const line of splitLines(chunksOf(file), 2 * MAX_FILE_BYTES)) {
    number++;
    const name = `${file.name}:${number}`;
    if ('tooLong' in line) yield { name, problem: tooLarge(line.tooLong) };
    else if (line.bytes.some((byte) => byte !== 32 && (byte < 9 || byte > 13)))
      yield* readBytes(line.bytes, reader, name, undefined);
    else continue;
    found = true;
  }
  if (!found)
    yield {
      name: file.name,
      problem: { code: 'empty', message: 'holds no documents; leave it out, or check how it was made' },
    };
}

function* readBytes(bytes: Uint8Array, reader: Reader, name: string, id: string | undefined): Generator<Found> {
  if (looksBinary(bytes)) {
    const message = 'is no text (NUL bytes); save the article as plain text or JSON Lines';
    yield { name, problem: { code: 'binary', message } };
    return;
  }
  const { text, guessed } = decode(bytes);
  const reading = reader.read(text, { name, ...(id !== undefined && { id }) });
  if ('problem' in reading) {
    yield { name, problem: reading.problem };
    return;
  }
  if (guessed) yield { name, problem: guessedProblem(reading.document.id) };
  yield reading;
}

/** Streams are not iterable in every browser. */
export async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
}

/** Of a folder that was dropped, the path in it. */
function nameIn(file: File): string {
  return file.webkitRelativePath || file.name;
}

function tooLarge(bytes: number): Problem {
  return {
    code: 'too-large',
    message: `is ${Math.round(bytes / 1e6)} MB, the limit is ${MAX_FILE_BYTES / 1e6} MB; split it into its articles`,
  };
}
