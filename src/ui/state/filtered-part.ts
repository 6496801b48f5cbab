/** What passes the filters, drawn or not, as a corpus and a graph of its own: what filtered files hold. */
import { computed } from '@preact/signals';
import { MultiDirectedGraph } from 'graphology';
import { type GraphSize, sizeOfGraph } from '../../graph/graph-size.ts';
import { type EdgeAttributes, growGraph, type NewsGraph, type NodeAttributes } from '../../graph/news-graph.ts';
import { partOfCorpus } from '../../graph/part-of-corpus.ts';
import { byId } from '../../model/order.ts';
import type { Corpus } from '../../model/records.ts';
import { corpus, dataset, pairs } from './dataset.ts';
import { openSpells } from './next-task.ts';
import { placesNow, visibleActors, visibleDocuments, visibleEvents, visiblePairs } from './picture.ts';

/** Actors and their relations with the sentences that pass, the acts that are told, the articles that tell of them. */
export const filteredCorpus = computed<Corpus>(() =>
  partOfCorpus(corpus.value, {
    actors: visibleActors.value,
    events: visibleEvents.value,
    relations: visiblePairs.value.flatMap(({ relations }) => relations).sort(byId),
    documents: visibleDocuments.value,
  }),
);

/** The graph of a part, its nodes where they stand on the page. */
export async function graphOfPart(part: Corpus): Promise<NewsGraph> {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const rest = openSpells();
  for (const _ of growGraph(graph, part)) {
    const pause = rest();
    if (pause) await pause;
  }
  for (const [key, { x, y }] of placesNow()) if (graph.hasNode(key)) graph.mergeNodeAttributes(key, { x, y });
  return graph;
}

/** What a file holds: as a reader counts, and as a program does. A relation joins a pair, in a file each way has an edge. */
export interface Holdings extends GraphSize {
  readonly actors: number;
  readonly relations: number;
  readonly events: number;
  readonly documents: number;
}

export const wholeHoldings = computed<Holdings>(() => {
  const { actors, events, documents } = corpus.value;
  const graph = dataset.value?.project.graph;
  return {
    actors: actors.length,
    relations: pairs.value.size,
    events: events.length,
    documents: documents.length,
    nodes: graph?.nodes.length ?? 0,
    edges: graph?.edges.length ?? 0,
  };
});

export const filteredHoldings = computed<Holdings>(() => {
  const part = filteredCorpus.value;
  return {
    actors: part.actors.length,
    relations: visiblePairs.value.length,
    events: part.events.length,
    documents: part.documents.length,
    ...sizeOfGraph(part),
  };
});
