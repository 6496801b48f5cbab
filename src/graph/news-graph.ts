import { MultiDirectedGraph } from 'graphology';
import type { Corpus } from '../model/records.ts';
export type NewsGraph = MultiDirectedGraph;
export function buildGraph(_c: Corpus): NewsGraph {
  return new MultiDirectedGraph();
}
