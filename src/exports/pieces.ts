/**
 * A corpus and its graph in pieces of JSON, each of which is parsed in some ten milliseconds: a large project at once
 * would hold the page. Text, not objects: what is parsed takes little more than half the memory of what is cloned.
 */
import type { SerializedGraph } from 'graphology-types';
import type { Corpus } from '../model/records.ts';

export const recordLists = ['documents', 'mentions', 'claims', 'ties', 'actors', 'events', 'relations'] as const;
export type RecordList = (typeof recordLists)[number] | 'nodes' | 'edges';

/** Some records of one list, in their order. */
export interface Piece {
  readonly list: RecordList;
  /** A list of records. */
  readonly json: string;
}

/** What is left when the records are taken out. */
export interface Frame {
  readonly rest: Pick<Corpus, 'schemaVersion' | 'lineages' | 'edits' | 'lexicon' | 'laidOut'>;
  readonly graph: Pick<SerializedGraph, 'attributes' | 'options'>;
}

/** UTF-16 code units of a piece, but for its last record. */
const pieceSize = 600_000;

export function frameOf(
  { schemaVersion, lineages, edits, lexicon, laidOut }: Corpus,
  { attributes, options }: SerializedGraph,
): Frame {
  const rest = { schemaVersion, lineages, edits, ...(lexicon && { lexicon }), ...(laidOut && { laidOut }) };
  return { rest, graph: { attributes, options } };
}

/** List by list, the graph's last. */
export function* piecesOf(corpus: Corpus, graph: SerializedGraph): Generator<Piece> {
  for (const list of recordLists) yield* cut(list, corpus[list]);
  yield* cut('nodes', graph.nodes);
  yield* cut('edges', graph.edges);
}

function* cut(list: RecordList, records: readonly unknown[]): Generator<Piece> {
  let parts: string[] = [];
  let units = 0;
  for (const record of records) {
    const part = JSON.stringify(record);
    parts.push(part);
    units += part.length + 1;
    if (units < pieceSize) continue;
    yield { list, json: `[${parts.join(',')}]` };
    parts = [];
    units = 0;
  }
  if (parts.length > 0) yield { list, json: `[${parts.join(',')}]` };
}
