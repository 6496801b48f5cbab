/** The open graph as a file holds it, whole or as far as it passes the filters; nodes stand where they were moved to. */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '../../graph/news-graph.ts';
import { dataset } from './dataset.ts';
import { graphFilter } from './filtered-part.ts';
import { openSpells } from './next-task.ts';
import { placesNow } from './places.ts';

/** In steps, so that the page goes on meanwhile. Throws TypeError where nothing is open. */
export async function graphForFile(filtered: boolean): Promise<NewsGraph> {
  const { attributes, nodes, edges } = dataset.peek()!.project.graph;
  const filter = filtered ? graphFilter.peek() : null;
  const places = placesNow();
  const rest = openSpells();
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  graph.replaceAttributes(attributes);
  for (const { key, attributes: own = {} } of nodes) {
    const kept = filter ? filter.node(key, own) : own;
    if (kept) graph.addNode(key, { ...kept, ...places.get(key) } as NodeAttributes);
    const pause = rest();
    if (pause) await pause;
  }
  for (const [at, { key, source, target, attributes: own = {} }] of edges.entries()) {
    const kept = (filter ? filter.edge(key ?? `edge:${at}`, source, target, own) : own) as EdgeAttributes | null;
    if (kept && key === undefined) graph.addDirectedEdge(source, target, kept);
    else if (kept) graph.addDirectedEdgeWithKey(key, source, target, kept);
    const pause = rest();
    if (pause) await pause;
  }
  return graph;
}
