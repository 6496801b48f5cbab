/** Files of the user → documents, each with the problems on the way. Never throws for what a file holds. */
import { type Found, readSource } from '../documents/read-source.ts';
import { readerOf } from '../documents/readers.ts';

export async function* readFiles(files: readonly File[]): AsyncGenerator<Found> {
  for (const file of files) {
    const source = {
      name: file.name,
      id: nameIn(file),
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
      chunks: () => chunksOf(file),
    };
    try {
      yield* readSource(source, readerOf(file.name));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      const message = 'could not be read; check that it is still there and may be opened, then add it again';
      yield { name: file.name, problem: { code: 'unreadable', message } };
    }
  }
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
