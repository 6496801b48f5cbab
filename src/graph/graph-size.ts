import type { Corpus } from '../model/records.ts';

export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

/** How many nodes and edges `buildGraph` makes of a corpus, without making them. */
export function sizeOfGraph({ actors, events, documents, mentions, relations }: Corpus): GraphSize {
  const documentOf = new Map(mentions.map(({ id, documentId }) => [id, documentId]));
  let edges = relations.length;
  for (const actor of actors) edges += new Set(actor.mentions.map((id) => documentOf.get(id))).size;
  for (const { sources, targets, place, claims } of events)
    edges += new Set(sources).size + new Set(targets).size + Number(place !== undefined) + claims.length;
  return { nodes: actors.length + events.length + documents.length, edges };
}
