/**
 * Corpus → graph: actors, events and documents as nodes; relations, roles and provenance as edges.
 *
 * Attributes are scalars or lists of scalars (an object would reach a GEXF file as `[object Object]`); what is absent in
 * the record is absent here. The discriminator is `kind`: Sigma reads `type` as the name of a drawing program.
 */
import { MultiDirectedGraph } from 'graphology';
import { sortTexts } from '../model/order.ts';
import type {
  Actor,
  ActorKind,
  Corpus,
  DocumentId,
  EventRecord,
  Mention,
  Modality,
  PartialDate,
  Quad,
  Relation,
  RelationKind,
  StoredDocument,
} from '../model/records.ts';
import { type Appearances, appearancesOf } from './appearances.ts';
import { countWords } from './word-count.ts';

// Attributes are `type`s, not interfaces: only those pass as a record of unknown values, as the look of a node takes it.

/** Where the layout put a node; 0, 0 until then. */
type Placed = {
  readonly x: number;
  readonly y: number;
};

export type ActorAttributes = Placed & {
  readonly kind: ActorKind;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly roles: readonly string[];
  readonly mentions: number;
  readonly documents: number;
};

export type EventAttributes = Placed & {
  readonly kind: 'event';
  readonly label: string;
  readonly eventType: string;
  readonly quad: Quad;
  /** Conflict (−10) to cooperation (+10). */
  readonly score: number;
  readonly cameo: string;
  readonly date?: PartialDate;
  readonly modality: Modality;
  readonly documents: number;
  readonly independentSources: number;
};

export type DocumentAttributes = Placed & {
  readonly kind: 'document';
  readonly label: string;
  readonly date?: PartialDate;
  readonly publisher?: string;
  readonly url?: string;
  readonly words: number;
};

export type NodeAttributes = ActorAttributes | EventAttributes | DocumentAttributes;

export type RoleAttributes = {
  readonly kind: 'source' | 'target' | 'place';
  readonly weight?: never;
};

export type RelationAttributes = {
  readonly kind: RelationKind;
  readonly label: string;
  readonly weight: number;
  readonly documents: number;
  readonly events: number;
  readonly sentences: number;
  readonly score: number;
  readonly modality: Modality;
};

export type MentionedInAttributes = {
  readonly kind: 'mentioned-in';
  /** Mentions of the actor in the document. */
  readonly weight: number;
};

/** One claim: where a document tells the event. Offsets into the document's text. */
export type ReportedInAttributes = {
  readonly kind: 'reported-in';
  readonly weight?: never;
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly modality: Modality;
  /** Id of the actor who says so, or the speaker's name as it stands where no actor bears it. */
  readonly speaker?: string;
};

export type EdgeAttributes = RoleAttributes | RelationAttributes | MentionedInAttributes | ReportedInAttributes;

export type NewsGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * Nodes: actors, events, documents. Edges: relations, roles, provenance. Each in the order of the corpus, so sorted by
 * id. Throws RangeError where a record points at one that is not there or a relation has no evidence.
 */
export function buildGraph(corpus: Corpus): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const mentions = byIds(corpus.mentions);
  const documents = byIds(corpus.documents);
  const appearances = corpus.actors.map((actor) => appearancesOf(actor, mentions));
  addNodes(graph, corpus, appearances);
  addRelations(graph, corpus, documents);
  addRoles(graph, corpus.events);
  addMentionedIn(graph, corpus.actors, appearances);
  addReportedIn(graph, corpus, mentions, documents);
  return graph;
}

export const documentKey = (id: DocumentId): string => `document:${id}`;

function byIds<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const record of records) map.set(record.id, record);
  return map;
}

function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`${id} is named but not there`);
  return record;
}

function addNodes(graph: NewsGraph, corpus: Corpus, appearances: readonly Appearances[]): void {
  corpus.actors.forEach((actor, i) => {
    graph.addNode(actor.id, actorAttributes(actor, appearances[i]!.size));
  });
  for (const event of corpus.events) graph.addNode(event.id, eventAttributes(event));
  for (const document of corpus.documents) graph.addNode(documentKey(document.id), documentAttributes(document));
}

/** `documents`: how many name the actor. */
export function actorAttributes(actor: Actor, documents: number): ActorAttributes {
  return {
    kind: actor.kind,
    label: actor.name,
    aliases: [...actor.aliases],
    ...(actor.country !== undefined && { country: actor.country }),
    roles: [...actor.roles],
    mentions: actor.mentions.length,
    documents,
    x: 0,
    y: 0,
  };
}

export function eventAttributes(event: EventRecord): EventAttributes {
  const { label, type: eventType, quad, score, cameo, date, modality, independentSources } = event;
  const documents = event.documents.length;
  // Two literals: spreading a date that may be absent takes many times as long.
  return date === undefined
    ? { kind: 'event', label, eventType, quad, score, cameo, modality, documents, independentSources, x: 0, y: 0 }
    : {
        kind: 'event',
        label,
        eventType,
        quad,
        score,
        cameo,
        date,
        modality,
        documents,
        independentSources,
        x: 0,
        y: 0,
      };
}

function documentAttributes(document: StoredDocument): DocumentAttributes {
  return {
    kind: 'document',
    label: document.title,
    ...(document.date !== undefined && { date: document.date }),
    ...(document.publisher !== undefined && { publisher: document.publisher }),
    ...(document.url !== undefined && { url: document.url }),
    words: countWords(document.text),
    x: 0,
    y: 0,
  };
}

function addRelations(graph: NewsGraph, { relations }: Corpus, documents: ReadonlyMap<string, StoredDocument>): void {
  for (const relation of relations) {
    requireEvidence(relation, documents);
    graph.addDirectedEdgeWithKey(relation.id, relation.source, relation.target, relationAttributes(relation));
  }
}

export function relationAttributes(relation: Relation): RelationAttributes {
  const { kind, label, weight, sentences, score, modality } = relation;
  return {
    kind,
    label,
    weight,
    documents: relation.documents.length,
    events: relation.events.length,
    sentences,
    score,
    modality,
  };
}

/** The records' type promises a sentence; data that was loaded or edited may have broken the promise. */
function requireEvidence(relation: Relation, documents: ReadonlyMap<string, StoredDocument>): void {
  if (relation.evidence.length === 0) throw new RangeError(`relation ${relation.id} has no evidence`);
  for (const { documentId, sentence } of relation.evidence) {
    if (sentence.end <= sentence.start || sentence.end > found(documents, documentId).text.length)
      throw new RangeError(`evidence of ${relation.id} does not lie in ${documentId}`);
  }
}

function addRoles(graph: NewsGraph, events: readonly EventRecord[]): void {
  const join = (kind: RoleAttributes['kind'], actor: string, event: string): void => {
    graph.addDirectedEdgeWithKey(`${kind}:${actor}>${event}`, actor, event, { kind });
  };
  for (const { id, sources, targets, place } of events) {
    for (const actor of once(sources)) join('source', actor, id);
    for (const actor of once(targets)) join('target', actor, id);
    if (place !== undefined) join('place', place, id);
  }
}

/** Each id once; most lists have one. */
const once = <T>(ids: readonly T[]): Iterable<T> => (ids.length > 1 ? new Set(ids) : ids);

function addMentionedIn(graph: NewsGraph, actors: readonly Actor[], appearances: readonly Appearances[]): void {
  actors.forEach(({ id: actor }, i) => {
    const counts = appearances[i]!;
    for (const id of sortTexts([...counts.keys()]))
      graph.addDirectedEdgeWithKey(`mentioned-in:${actor}>${id}`, actor, documentKey(id), {
        kind: 'mentioned-in',
        weight: counts.get(id)!,
      });
  });
}

function addReportedIn(
  graph: NewsGraph,
  { actors, claims, events }: Corpus,
  mentions: ReadonlyMap<string, Mention>,
  documents: ReadonlyMap<string, StoredDocument>,
): void {
  const speakers = new Set(claims.map((claim) => claim.speaker));
  const actorOf = new Map<string, string>();
  for (const actor of actors) for (const id of actor.mentions) if (speakers.has(id)) actorOf.set(id, actor.id);
  const claimOf = byIds(claims);
  for (const event of events) {
    for (const id of event.claims) {
      const { evidence, modality, speaker } = found(claimOf, id);
      const { start, end } = evidence.sentence;
      const attributes: { -readonly [Key in keyof ReportedInAttributes]: ReportedInAttributes[Key] } = {
        kind: 'reported-in',
        quote: found(documents, evidence.documentId).text.slice(start, end),
        quoteStart: start,
        quoteEnd: end,
        modality,
      };
      if (speaker !== null) attributes.speaker = actorOf.get(speaker) ?? found(mentions, speaker).name;
      graph.addDirectedEdgeWithKey(
        `reported-in:${event.id}>${id}`,
        event.id,
        documentKey(evidence.documentId),
        attributes,
      );
    }
  }
}
