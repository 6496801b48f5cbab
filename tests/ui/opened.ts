import { MultiDirectedGraph } from 'graphology';
import { buildGraph } from '../../src/graph/news-graph.ts';
import { corpus, dataset } from '../../src/ui/state/dataset.ts';
import { defaultFilters } from '../../src/ui/state/route.ts';
import { filters, mode, selection } from '../../src/ui/state/session.ts';
import { corpusOf, type Telling } from '../graph/small-corpus.ts';

/** Opens a corpus in the page's state, in its first view. */
export function opened(tellings: readonly Telling[], lineages: readonly (readonly string[])[] = []) {
  const records = corpusOf(tellings, lineages);
  const graph = tellings.length > 0 ? buildGraph(records).export() : new MultiDirectedGraph().export();
  filters.value = defaultFilters;
  selection.value = null;
  mode.value = 'graph';
  dataset.value = { project: { ...records, graph } };
  return corpus.value;
}
