/**
 * What is open: the corpus and where its nodes stand, replaced whole. Everything else here is derived from it, and
 * only when a panel asks.
 */
import { computed, signal } from '@preact/signals';
import type { SerializedGraph } from 'graphology-types';
import { bySpan, compareText } from '../../model/order.ts';
import type {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  Corpus,
  DocumentId,
  EventId,
  EventRecord,
  Mention,
  MentionId,
  Relation,
  RelationId,
  StoredDocument,
  Tie,
  TieId,
} from '../../model/records.ts';
import { holdsNoRecords, recordsOfGraph } from './graph-corpus.ts';

/** Contract: the project file. The graph is graphology's own serialisation, positions included. */
export interface Project extends Corpus {
  readonly graph: SerializedGraph;
}

export interface Dataset {
  readonly project: Project;
}

/** All relations between two actors: one line of the picture. `source` is the smaller id. */
export interface Pair {
  readonly key: string;
  readonly source: ActorId;
  readonly target: ActorId;
  /** Strongest kind first: dyads, ties, co-mentions. */
  readonly relations: readonly [Relation, ...Relation[]];
}

export const dataset = signal<Dataset | null>(null);

export const emptyCorpus: Corpus = {
  schemaVersion: 1,
  documents: [],
  mentions: [],
  claims: [],
  ties: [],
  actors: [],
  events: [],
  relations: [],
  lineages: [],
  edits: [],
};

/** Nothing but the articles that come with the program. */
export const isExample = computed(() => {
  const { documents } = corpus.value;
  return documents.length > 0 && documents.every(({ id }) => __EXAMPLE__.includes(id));
});

export const corpus = computed<Corpus>(() => {
  const project = dataset.value?.project;
  if (!project) return emptyCorpus;
  return holdsNoRecords(project, project.graph) ? recordsOfGraph(project.graph) : project;
});

/** A picture without texts: nothing has sentences behind it. */
export const withoutTexts = computed(() => {
  const project = dataset.value?.project;
  return project !== undefined && holdsNoRecords(project, project.graph);
});

const byIdOf = <I extends string, R extends { readonly id: I }>(list: (from: Corpus) => readonly R[]) =>
  computed(() => {
    const found = new Map<I, R>();
    for (const record of list(corpus.value)) found.set(record.id, record);
    return found;
  });

export const documentsById = byIdOf<DocumentId, StoredDocument>((from) => from.documents);
export const mentionsById = byIdOf<MentionId, Mention>((from) => from.mentions);
export const claimsById = byIdOf<ClaimId, Claim>((from) => from.claims);
export const tiesById = byIdOf<TieId, Tie>((from) => from.ties);
export const actorsById = byIdOf<ActorId, Actor>((from) => from.actors);
export const eventsById = byIdOf<EventId, EventRecord>((from) => from.events);
export const relationsById = byIdOf<RelationId, Relation>((from) => from.relations);

export const actorOfMention = computed(() => {
  const owners = new Map<MentionId, ActorId>();
  for (const actor of corpus.value.actors) for (const mention of actor.mentions) owners.set(mention, actor.id);
  return owners;
});

/** In reading order. */
export const mentionsOfDocument = computed(() => {
  const groups = groupBy(corpus.value.mentions, (mention) => mention.documentId);
  for (const list of groups.values()) list.sort((a, b) => bySpan(a.span, b.span));
  return groups;
});

export const claimsOfDocument = computed(() => groupBy(corpus.value.claims, (claim) => claim.documentId));

/** By the record: a filter leaves fewer mentions of the same actor. */
const documentLists = computed(() => {
  void corpus.value;
  return new WeakMap<Actor, readonly DocumentId[]>();
});

/** Documents that an actor is named in, in the order of their ids. */
export function documentsOf(actor: Actor): readonly DocumentId[] {
  const known = documentLists.value.get(actor);
  if (known) return known;
  const ids = new Set<DocumentId>();
  for (const mention of actor.mentions) {
    const documentId = mentionsById.value.get(mention)?.documentId;
    if (documentId !== undefined) ids.add(documentId);
  }
  const found = [...ids].sort(compareText);
  documentLists.value.set(actor, found);
  return found;
}

/** How many actors a document names. */
export const actorsInDocument = computed(() => {
  const counts = new Map<DocumentId, number>();
  for (const actor of corpus.value.actors)
    for (const document of documentsOf(actor)) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
});

/** Which lineage a document belongs to; documents that nobody copied stand alone. */
export const lineageOfDocument = computed(() => {
  const lineages = new Map<DocumentId, number>();
  corpus.value.lineages.forEach((documents, index) => {
    for (const document of documents) lineages.set(document, index);
  });
  return lineages;
});

/** Documents, tellings of one report counted once. */
export function countIndependent(documents: Iterable<DocumentId>): number {
  const lineages = lineageOfDocument.value;
  const sources = new Set<string>();
  for (const id of documents) {
    const lineage = lineages.get(id);
    sources.add(lineage === undefined ? id : `#${lineage}`);
  }
  return sources.size;
}

const kindOrder: Readonly<Record<Relation['kind'], number>> = { dyad: 0, tie: 1, 'co-mention': 2 };

export const pairs = computed(() => {
  const found = new Map<string, Pair>();
  const groups = groupBy(corpus.value.relations, (relation) => pairKey(relation.source, relation.target));
  for (const [key, relations] of groups) {
    relations.sort(
      (a, b) => kindOrder[a.kind] - kindOrder[b.kind] || b.sentences - a.sentences || compareText(a.id, b.id),
    );
    const { source, target } = relations[0]!;
    const [first, second] = compareText(source, target) < 0 ? [source, target] : [target, source];
    found.set(key, { key, source: first, target: second, relations: relations as [Relation, ...Relation[]] });
  }
  return found;
});

export const pairsOfActor = computed(() => {
  const groups = new Map<ActorId, Pair[]>();
  for (const pair of pairs.value.values())
    for (const actor of [pair.source, pair.target]) {
      const list = groups.get(actor);
      if (list) list.push(pair);
      else groups.set(actor, [pair]);
    }
  return groups;
});

export const eventsOfActor = computed(() => {
  const groups = new Map<ActorId, EventRecord[]>();
  for (const event of corpus.value.events)
    for (const actor of new Set([...event.sources, ...event.targets])) {
      const list = groups.get(actor);
      if (list) list.push(event);
      else groups.set(actor, [event]);
    }
  return groups;
});

export function pairKey(a: ActorId, b: ActorId): string {
  return compareText(a, b) < 0 ? `${a}|${b}` : `${b}|${a}`;
}

function groupBy<K, R>(records: readonly R[], keyOf: (record: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    const list = groups.get(key);
    if (list) list.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
