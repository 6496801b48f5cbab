/** Files for other programs, made in the page and saved by the browser; the writers are loaded when they are asked for. */
import { signal } from '@preact/signals';
import type { Exporter, ExportSource } from '../../exports/exporter.ts';
import { corpus } from './dataset.ts';
import { graphForFile } from './file-graph.ts';
import { namesOfFilters } from './filter-names.ts';
import { filteredCorpus } from './filtered-part.ts';
import { openSpells } from './next-task.ts';
import { laidOutNow } from './places.ts';
import { countFilters } from './route.ts';
import { filters } from './session.ts';

export const exporters = signal<readonly Exporter[]>([]);

export async function loadExporters(): Promise<void> {
  if (exporters.peek().length === 0) exporters.value = (await import('../../exports/exporters.ts')).exporters;
}

/** While filters are set: only what passes them goes into the files. */
export const exportsFiltered = signal(true);

export function isFiltered(): boolean {
  return exportsFiltered.value && countFilters(filters.value) > 0;
}

/** Saves one file for each part of the format; their names. A large project is written in pieces. */
export async function saveExport(exporter: Exporter, filtered: boolean): Promise<string[]> {
  const graph = await graphForFile(filtered);
  const laidOut = laidOutNow().filter(({ node }) => graph.hasNode(node));
  const source: ExportSource = {
    graph,
    corpus: { ...(filtered ? filteredCorpus : corpus).peek(), laidOut },
    ...(filtered && { extent: namesOfFilters(filters.peek()) }),
  };
  const names: string[] = [];
  for (const { suffix, write } of exporter.parts) {
    const name = `dramatis${filtered ? '-filtered' : ''}${suffix}${exporter.ending}`;
    save(name, new Blob(await written(write(source)), { type: exporter.mime }));
    names.push(name);
  }
  return names;
}

/** UTF-16 code units that are handed to the browser at once. */
const pieceSize = 1_000_000;

async function written(texts: Iterable<string>): Promise<Blob[]> {
  const rest = openSpells();
  const pieces: Blob[] = [];
  let waiting: string[] = [];
  let units = 0;
  for (const text of texts) {
    waiting.push(text);
    units += text.length;
    if (units > pieceSize) {
      pieces.push(new Blob(waiting));
      waiting = [];
      units = 0;
    }
    const pause = rest();
    if (pause) await pause;
  }
  return [...pieces, new Blob(waiting)];
}

export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; at once would be too early.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
