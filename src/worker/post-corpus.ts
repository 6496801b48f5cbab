/** A corpus and its graph on their way to the page, in pieces: a large one at once would hold it. */
import type { SerializedGraph } from 'graphology-types';
import type { Corpus } from '../model/records.ts';
import { type RecordList, type Report, recordLists } from './messages.ts';

/** Records of one message: some ten milliseconds of the page's time. */
const messageSize = 4000;

export function postCorpus(corpus: Corpus, graph: SerializedGraph, partial: boolean, anew: boolean): void {
  const { attributes, options, nodes, edges } = graph;
  for (const list of recordLists) postRecords(list, corpus[list]);
  postRecords('nodes', nodes);
  postRecords('edges', edges);
  const { schemaVersion, lineages, edits, lexicon } = corpus;
  const rest = { schemaVersion, lineages, edits, ...(lexicon && { lexicon }) };
  post({ kind: 'corpus', rest, graph: { attributes, options }, partial, anew });
}

function postRecords(list: RecordList, records: readonly unknown[]): void {
  for (let at = 0; at < records.length; at += messageSize)
    post({ kind: 'records', list, records: records.slice(at, at + messageSize) });
}

function post(message: Report): void {
  postMessage(message);
}
