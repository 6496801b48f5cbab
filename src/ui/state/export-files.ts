/** Files for other programs, made in the page and saved by the browser; the writers are loaded when they are asked for. */
import { signal } from '@preact/signals';
import { MultiDirectedGraph } from 'graphology';
import type { Exporter } from '../../exports/exporter.ts';
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '../../graph/news-graph.ts';
import { corpus, dataset, relationsById } from './dataset.ts';
import { openSpells } from './next-task.ts';
import { documentKey, included, visibleActors, visibleEvents, visiblePairs } from './picture.ts';
import { laidOutNow, placesNow } from './places.ts';
import { countFilters } from './route.ts';
import { filters } from './session.ts';

export const exporters = signal<readonly Exporter[]>([]);

export async function loadExporters(): Promise<void> {
  if (exporters.peek().length === 0) exporters.value = (await import('../../exports/exporters.ts')).exporters;
}

/** While filters are set: only what passes them goes into the files of the graph. A project is always whole. */
export const exportsFiltered = signal(true);

/** Saves one file for each part of the format; their names. A large project is written in pieces. */
export async function saveExport(exporter: Exporter): Promise<string[]> {
  const filtered = exportsFiltered.peek() && countFilters(filters.peek()) > 0 && exporter.id !== 'json';
  const source = {
    graph: await currentGraph(filtered ? passing() : undefined),
    corpus: { ...corpus.peek(), laidOut: laidOutNow() },
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

interface Passing {
  readonly nodes: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** What passes the filters, drawn or not: actors and their relations, events, articles. */
function passing(): Passing {
  const nodes = new Set<string>();
  for (const { id } of visibleActors.value) nodes.add(id);
  for (const { id } of visibleEvents.value) nodes.add(id);
  for (const id of included.value) nodes.add(documentKey(id));
  const relations = new Set<string>();
  for (const pair of visiblePairs.value) for (const { id } of pair.relations) relations.add(id);
  return { nodes, relations };
}

/** The graph, whole or as far as it passes the filters; nodes stand where they were moved to. */
async function currentGraph(only?: Passing): Promise<NewsGraph> {
  const { attributes, nodes, edges } = dataset.peek()!.project.graph as ReturnType<NewsGraph['export']>;
  const rest = openSpells();
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  graph.replaceAttributes(attributes);
  const known = relationsById.peek() as ReadonlyMap<string, unknown>;
  const places = placesNow();
  for (const { key, attributes: own } of nodes) {
    if (only && !only.nodes.has(key)) continue;
    graph.addNode(key, { ...own!, ...places.get(key) });
    const pause = rest();
    if (pause) await pause;
  }
  for (const { key, source, target, attributes: own } of edges) {
    if (only && !(only.nodes.has(source) && only.nodes.has(target))) continue;
    if (only && key !== undefined && known.has(key) && !only.relations.has(key)) continue;
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
