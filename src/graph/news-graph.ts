/**
 * Corpus → graph: actors, events and documents as nodes; relations, roles and provenance as edges.
 *
 * Attributes are scalars or lists of scalars (an object would reach a GEXF file as `[object Object]`); what is absent in
 * the record is absent here. The discriminator is `kind`: Sigma reads `type` as the name of a drawing program.
 */
import { MultiDirectedGraph } from 'graphology';
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
  const mentions = new Map(corpus.mentions.map((m) => [m.id, m]));
  const documents = new Map(corpus.documents.map((d) => [d.id, d]));
  addNodes(graph, corpus, mentions);
  addRelations(graph, corpus, documents);
  addRoles(graph, corpus.events);
  addProvenance(graph, corpus, mentions, documents);
  return graph;
}

export const documentKey = (id: DocumentId): string => `document:${id}`;

type MentionsById = ReadonlyMap<string, Mention>;

function addNodes(graph: NewsGraph, corpus: Corpus, mentions: MentionsById): void {
  for (const actor of corpus.actors) graph.addNode(actor.id, actorAttributes(actor, mentions));
  for (const event of corpus.events) graph.addNode(event.id, eventAttributes(event));
  for (const document of corpus.documents) graph.addNode(documentKey(document.id), documentAttributes(document));
}

function actorAttributes(actor: Actor, mentions: MentionsById): ActorAttributes {
  return {
    kind: actor.kind,
    label: actor.name,
    aliases: [...actor.aliases],
    ...(actor.country !== undefined && { country: actor.country }),
    roles: [...actor.roles],
    mentions: actor.mentions.length,
    documents: new Set(actor.mentions.map((id) => found(mentions, id).documentId)).size,
    x: 0,
    y: 0,
  };
}

function eventAttributes(event: EventRecord): EventAttributes {
  return {
    kind: 'event',
    label: event.label,
    eventType: event.type,
    quad: event.quad,
    score: event.score,
    cameo: event.cameo,
    ...(event.date !== undefined && { date: event.date }),
    modality: event.modality,
    documents: event.documents.length,
    independentSources: event.independentSources,
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

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) words++;
  return words;
}

function addRelations(graph: NewsGraph, { relations }: Corpus, documents: ReadonlyMap<string, StoredDocument>): void {
  for (const relation of relations) {
    requireEvidence(relation, documents);
    graph.addDirectedEdgeWithKey(relation.id, relation.source, relation.target, {
      kind: relation.kind,
      label: relation.label,
      weight: relation.weight,
      documents: relation.documents.length,
      events: relation.events.length,
      sentences: relation.sentences,
      score: relation.score,
      modality: relation.modality,
    });
  }
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
  for (const event of events) {
    const join = (kind: RoleAttributes['kind'], actor: string): void => {
      graph.addDirectedEdgeWithKey(`${kind}:${actor}>${event.id}`, actor, event.id, { kind });
    };
    for (const actor of new Set(event.sources)) join('source', actor);
    for (const actor of new Set(event.targets)) join('target', actor);
    if (event.place !== undefined) join('place', event.place);
  }
}

function addProvenance(
  graph: NewsGraph,
  corpus: Corpus,
  mentions: MentionsById,
  documents: ReadonlyMap<string, StoredDocument>,
): void {
  const actorOf = new Map<string, string>();
  for (const actor of corpus.actors) {
    const counts = new Map<DocumentId, number>();
    for (const id of actor.mentions) {
      actorOf.set(id, actor.id);
      const { documentId } = found(mentions, id);
      counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
    }
    for (const [id, weight] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      graph.addDirectedEdgeWithKey(`mentioned-in:${actor.id}>${id}`, actor.id, documentKey(id), {
        kind: 'mentioned-in',
        weight,
      });
    }
  }
  const claims = new Map<string, Corpus['claims'][number]>(corpus.claims.map((c) => [c.id, c]));
  for (const event of corpus.events) {
    for (const id of event.claims) {
      const { evidence, modality, speaker } = found(claims, id);
      const { start, end } = evidence.sentence;
      graph.addDirectedEdgeWithKey(`reported-in:${event.id}>${id}`, event.id, documentKey(evidence.documentId), {
        kind: 'reported-in',
        quote: found(documents, evidence.documentId).text.slice(start, end),
        quoteStart: start,
        quoteEnd: end,
        modality,
        ...(speaker !== null && { speaker: actorOf.get(speaker) ?? found(mentions, speaker).name }),
      });
    }
  }
}

function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`${id} is named but not there`);
  return record;
}
