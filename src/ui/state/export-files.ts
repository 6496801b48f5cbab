/** Files for other programs, made in the page and saved by the browser; the writers are loaded when they are asked for. */
import { signal } from '@preact/signals';
import { MultiDirectedGraph } from 'graphology';
import type { Exporter } from '../../exports/exporter.ts';
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '../../graph/news-graph.ts';
import { corpus, dataset } from './dataset.ts';
import { moved } from './picture.ts';

export const exporters = signal<readonly Exporter[]>([]);

export async function loadExporters(): Promise<void> {
  if (exporters.peek().length === 0) exporters.value = (await import('../../exports/exporters.ts')).exporters;
}

/** Saves one file for each part of the format; returns their names. */
export function saveExport(exporter: Exporter): string[] {
  const source = { graph: currentGraph(), corpus: corpus.peek() };
  return exporter.parts.map(({ suffix, write }) => {
    const name = `dramatis${suffix}${exporter.ending}`;
    save(name, new Blob([...write(source)], { type: exporter.mime }));
    return name;
  });
}

/** The whole graph, whatever the filters hide; nodes stand where they were dragged to. */
function currentGraph(): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  graph.import(dataset.peek()!.project.graph as ReturnType<NewsGraph['export']>);
  for (const [node, { x, y }] of moved.peek()) if (graph.hasNode(node)) graph.mergeNodeAttributes(node, { x, y });
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
