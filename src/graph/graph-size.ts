import type { Corpus, Mention } from '../model/records.ts';
import { appearancesOf } from './appearances.ts';

export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

/** How many nodes and edges `buildGraph` makes of a corpus, without making them. */
export function sizeOfGraph({ actors, events, documents, mentions, relations }: Corpus): GraphSize {
  const known = new Map<string, Mention>(mentions.map((mention) => [mention.id, mention]));
  let edges = relations.length;
  for (const actor of actors) edges += appearancesOf(actor, known).size;
  for (const { sources, targets, place, claims } of events)
    edges += new Set(sources).size + new Set(targets).size + Number(place !== undefined) + claims.length;
  return { nodes: actors.length + events.length + documents.length, edges };
}
