import { jsonl } from './jsonl.ts';
import { plain } from './plain.ts';
import type { Reader } from './reader.ts';

/** Every format that a document can be read from. What no ending claims is read as plain text. */
export const readers: readonly Reader[] = [plain, jsonl];

/** The reader for a file's name. */
export function readerOf(fileName: string): Reader {
  const name = fileName.toLowerCase();
  return readers.find((r) => r.endings.some((e) => name.endsWith(e))) ?? plain;
}
