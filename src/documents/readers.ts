import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { plain } from './plain.ts';
import { type Reader, refuse } from './reader.ts';

/** Every format that a document can be read from. What no ending claims is read as plain text. */
export const readers: readonly Reader[] = [plain, html, jsonl, json];

/** What Dramatis itself writes may lie beside the articles; as text it would be an article full of names. */
const written: Reader = {
  id: 'written',
  label: 'Graphs and projects',
  endings: ['.dramatis.json', '.gexf', '.graphml', '.csv'],
  unit: 'file',
  read: (_, origin) =>
    refuse(origin, 'no-article', 'is a graph, a table or a project, and no article; open it by itself'),
};

/** The reader for a file's name. */
export function readerOf(fileName: string): Reader {
  const name = fileName.toLowerCase();
  return [written, ...readers].find((r) => r.endings.some((e) => name.endsWith(e))) ?? plain;
}
