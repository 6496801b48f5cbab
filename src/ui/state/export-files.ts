/** Files for other programs, made in the page and saved by the browser; the writers are loaded when they are asked for. */
import { signal } from '@preact/signals';
import { MultiDirectedGraph } from 'graphology';
import type { Exporter } from '../../exports/exporter.ts';
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '../../graph/news-graph.ts';
import { corpus, dataset } from './dataset.ts';
import { openSpells } from './next-task.ts';
import { moved } from './picture.ts';

export const exporters = signal<readonly Exporter[]>([]);

export async function loadExporters(): Promise<void> {
  if (exporters.peek().length === 0) exporters.value = (await import('../../exports/exporters.ts')).exporters;
}

/** Saves one file for each part of the format; their names. A large project is written in pieces. */
export async function saveExport(exporter: Exporter): Promise<string[]> {
  const source = { graph: await currentGraph(), corpus: corpus.peek() };
  const names: string[] = [];
  for (const { suffix, write } of exporter.parts) {
    const name = `dramatis${suffix}${exporter.ending}`;
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

/** The whole graph, whatever the filters hide; nodes stand where they were moved to. */
async function currentGraph(): Promise<NewsGraph> {
  const { attributes, nodes, edges } = dataset.peek()!.project.graph as ReturnType<NewsGraph['export']>;
  const rest = openSpells();
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  graph.replaceAttributes(attributes);
  for (const { key, attributes: own } of nodes) {
    graph.addNode(key, { ...own!, ...moved.peek().get(key) });
    const pause = rest();
    if (pause) await pause;
  }
  for (const { key, source, target, attributes: own } of edges) {
    if (key === undefined) graph.addDirectedEdge(source, target, own);
    else graph.addDirectedEdgeWithKey(key, source, target, own);
    const pause = rest();
    if (pause) await pause;
  }
  return graph;
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
