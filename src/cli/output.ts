import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './files.ts';

/** The output could not be written: exit code 1. */
export class OutputError extends Error {}

/** Text, or bytes of UTF-8. */
type Pieces = Iterable<string> | AsyncIterable<string | Uint8Array>;

/** Pieces are gathered to this length (UTF-16 code units) before they are written. */
const BATCH = 1 << 16;

/** Temporary files that exist now; a signal removes them. */
const unfinished = new Set<string>();

/** Writes beside the file and renames, so that a run that is killed leaves no half file. Throws OutputError. */
export async function writeFile(path: string, pieces: Pieces): Promise<void> {
  const { target, direct } = await place(path);
  const temporary = direct ? target : join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    if (!direct) unfinished.add(temporary);
    await pour(pieces, createWriteStream(temporary));
    if (!direct) await rename(temporary, target);
  } catch (error) {
    if (!direct) await rm(temporary, { force: true });
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new OutputError(`${path}: unwritable: ${reasonOf(error)}`);
  } finally {
    unfinished.delete(temporary);
  }
}

/** To standard output. A reader that has had enough (`| head`) ends the program quietly. */
export function writeStdout(pieces: Pieces): Promise<void> {
  return pour(pieces, process.stdout, false);
}

export async function removeUnfinished(): Promise<void> {
  await Promise.all([...unfinished].map((path) => rm(path, { force: true })));
}

/** A link stays a link; what is no ordinary file (`/dev/null`, a pipe) is written to as it is. */
async function place(path: string): Promise<{ target: string; direct: boolean }> {
  try {
    const target = await realpath(path);
    return { target, direct: !(await stat(target)).isFile() };
  } catch {
    return { target: path, direct: false };
  }
}

async function pour(pieces: Pieces, stream: NodeJS.WritableStream, end = true): Promise<void> {
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure ??= error;
  });
  let batch = '';
  const write = async (piece: string | Uint8Array): Promise<void> => {
    if (failure) throw failure;
    if (piece.length > 0 && !stream.write(piece)) await drained(stream);
    if (failure) throw failure;
  };
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      batch += piece;
      if (batch.length < BATCH) continue;
    }
    await write(batch);
    batch = '';
    if (typeof piece !== 'string') await write(piece);
  }
  await write(batch);
  if (!end) return;
  stream.end();
  await once(stream, 'finish');
}

/** Resolves when the stream takes more, or has failed. */
function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('error', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('error', done);
  });
}
