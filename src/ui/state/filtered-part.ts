/** What passes the filters, drawn or not, as a corpus and as a graph: what filtered files hold. */
import { computed } from '@preact/signals';
import { appearancesOf } from '../../graph/appearances.ts';
import { actorAttributes, eventAttributes, relationAttributes } from '../../graph/news-graph.ts';
import { partOfCorpus } from '../../graph/part-of-corpus.ts';
import { byId } from '../../model/order.ts';
import type { Actor, ActorId, Corpus, DocumentId, EventId, EventRecord, Relation } from '../../model/records.ts';
import { actorsById, claimsById, corpus, dataset, eventsById, mentionsById, pairs, relationsById } from './dataset.ts';
import { documentKey } from './picture.ts';
import { visibleActors, visibleDocuments, visibleEvents, visiblePairs } from './visible.ts';

/** Actors and their relations with the sentences that pass, the acts that are told, the articles that tell of them. */
export const filteredCorpus = computed<Corpus>(() =>
  partOfCorpus(corpus.value, {
    actors: visibleActors.value,
    events: visibleEvents.value,
    relations: visiblePairs.value.flatMap(({ relations }) => relations).sort(byId),
    documents: visibleDocuments.value,
  }),
);

type Attributes = Readonly<Record<string, unknown>>;

/** Nodes and edges of the open graph as far as they pass: what they then say, or null where they do not. */
export interface GraphFilter {
  readonly node: (key: string, own: Attributes) => Attributes | null;
  /** `key`: of an edge without one, `edge:` and its place. */
  readonly edge: (key: string, source: string, target: string, own: Attributes) => Attributes | null;
}

/**
 * The graph may be another tool's, and say more than the corpus: what passes whole stays as it is, and of what passes in
 * part only that is written anew which follows from the sentences.
 */
export const graphFilter = computed<GraphFilter>(() => {
  const actors = new Map<string, Actor>(visibleActors.value.map((actor) => [actor.id, actor]));
  const events = new Map<string, EventRecord>(visibleEvents.value.map((event) => [event.id, event]));
  const relations = new Map<string, Relation>();
  for (const pair of visiblePairs.value) for (const relation of pair.relations) relations.set(relation.id, relation);
  const documents = new Set<string>();
  for (const id of visibleDocuments.value) documents.add(id).add(documentKey(id));
  const claims = new Set<string>(visibleEvents.value.flatMap((event) => event.claims));
  const isWhole = (actor: Actor): boolean => actor === actorsById.value.get(actor.id);
  return {
    node(key, own) {
      const actor = actors.get(key);
      if (actor) return isWhole(actor) ? own : renewed(own, actorAttributes(actor, named(actor).size));
      const event = events.get(key);
      if (event) return event === eventsById.value.get(key as EventId) ? own : renewed(own, eventAttributes(event));
      return documents.has(key) ? own : null;
    },
    edge(key, source, target, own) {
      if (![source, target].every((end) => actors.has(end) || events.has(end) || documents.has(end))) return null;
      const whole = relationsById.value.get(key as Relation['id']);
      if (whole) {
        const part = relations.get(key);
        if (!part) return null;
        return part === whole ? own : renewed(own, relationAttributes(part));
      }
      const actor = actors.get(source);
      if (own.kind === 'mentioned-in' && actor && !isWhole(actor)) {
        const weight = named(actor).get(target.replace(/^document:/, '') as DocumentId);
        return weight === undefined ? null : { ...own, weight };
      }
      if (own.kind === 'source' || own.kind === 'target')
        return takesPart(events.get(target), own.kind, source as ActorId) ? own : null;
      if (own.kind === 'reported-in') {
        const claim = claimsById.value.has(key as never) ? key : key.slice(key.indexOf('>') + 1);
        return claims.has(claim) || !claimsById.value.has(claim as never) ? own : null;
      }
      return own;
    },
  };
});

/** Articles that name an actor within what passes, and how often. */
function named(actor: Actor): ReadonlyMap<DocumentId, number> {
  return appearancesOf(actor, mentionsById.value);
}

function takesPart(event: EventRecord | undefined, role: 'source' | 'target', actor: ActorId): boolean {
  if (!event || event === eventsById.value.get(event.id)) return true;
  return (role === 'source' ? event.sources : event.targets).includes(actor);
}

/** What a file brings along that a writer works out from the corpus, or that a part need not have. */
const workedOut: ReadonlySet<string> = new Set([
  'date',
  'start',
  'end',
  'evidence',
  'evidenceSources',
  'evidenceWords',
]);

function renewed(own: Attributes, { ...part }: Record<string, unknown>): Attributes {
  const kept = Object.fromEntries(Object.entries(own).filter(([name]) => !workedOut.has(name)));
  // Where it stands, the layout said.
  const { x = part.x, y = part.y } = own;
  return { ...kept, ...part, ...(x !== undefined && { x, y }) };
}

/** What a file holds: as a reader counts, and as a program does. A relation joins a pair, in a file each way has an edge. */
export interface Holdings {
  readonly actors: number;
  readonly relations: number;
  readonly events: number;
  readonly documents: number;
  readonly nodes: number;
  readonly edges: number;
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
  const { node, edge } = graphFilter.value;
  const { nodes = [], edges = [] } = dataset.value?.project.graph ?? {};
  return {
    actors: visibleActors.value.length,
    relations: visiblePairs.value.length,
    events: visibleEvents.value.length,
    documents: visibleDocuments.value.size,
    nodes: nodes.filter(({ key, attributes = {} }) => node(key, attributes)).length,
    edges: edges.filter(({ key, source, target, attributes = {} }, at) =>
      edge(key ?? `edge:${at}`, source, target, attributes),
    ).length,
  };
});
