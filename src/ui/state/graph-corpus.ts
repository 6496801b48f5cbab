/**
 * A graph file of another tool has nodes and edges, but no texts. It is shown through records without sentences, so
 * that search, table, filters and panels work alike; every panel says that the file holds none.
 *
 * `corpusOfGraph` in `imports/excerpts.ts` does another thing: it makes articles of the sentences that a file quotes, and
 * of one line for each edge. It runs in the worker and the command line tool and needs a graph of graphology that has been
 * checked. Here the graph comes as it lies in a project, its attributes may be anything, and the page must not hold a text
 * and its evidence for each of 200,000 edges. Only the lists of fields are alike.
 */
import type { SerializedGraph } from 'graphology-types';
import { byId } from '../../model/order.ts';
import type {
  Actor,
  ActorId,
  ActorKind,
  Corpus,
  DocumentId,
  EventId,
  EventRecord,
  Modality,
  Quad,
  Relation,
  RelationId,
  RelationKind,
  StoredDocument,
} from '../../model/records.ts';

type Attributes = Readonly<Record<string, unknown>>;

const relationKinds: readonly unknown[] = ['dyad', 'tie', 'co-mention'];
const documentPrefix = 'document:';

/** True for projects that hold a picture and nothing behind it. */
export function holdsNoRecords(corpus: Corpus, graph: SerializedGraph): boolean {
  return corpus.actors.length === 0 && corpus.documents.length === 0 && graph.nodes.length > 0;
}

/** The records of a graph; relations and events carry no evidence, which records of our own always do. */
export function recordsOfGraph({ nodes, edges }: SerializedGraph): Corpus {
  const actors: Actor[] = [];
  const documents: StoredDocument[] = [];
  const eventNodes = new Map<string, Attributes>();
  for (const { key, attributes = {} } of nodes)
    if (attributes.kind === 'event') eventNodes.set(key, attributes);
    else if (attributes.kind === 'document') documents.push(documentOf(key, attributes));
    else actors.push(actorOf(key, attributes));
  const known = new Set<string>(actors.map(({ id }) => id));
  const sources = new Map<string, ActorId[]>();
  const targets = new Map<string, ActorId[]>();
  const relations: Relation[] = [];
  edges.forEach(({ key, source, target, attributes = {} }, index) => {
    if (attributes.kind === 'source' && eventNodes.has(target)) push(sources, target, source as ActorId);
    else if (attributes.kind === 'target' && eventNodes.has(target)) push(targets, target, source as ActorId);
    else if (known.has(source) && known.has(target) && source !== target)
      relations.push(relationOf(key ?? `edge:${index}`, source, target, attributes));
  });
  const events = [...eventNodes].map(([key, attributes]) =>
    eventOf(key, attributes, sources.get(key) ?? [], targets.get(key) ?? []),
  );
  return {
    schemaVersion: 1,
    documents: documents.sort(byId),
    mentions: [],
    claims: [],
    ties: [],
    actors: actors.sort(byId),
    events: events.sort(byId),
    relations: relations.sort(byId),
    lineages: [],
    edits: [],
  };
}

function actorOf(key: string, attributes: Attributes): Actor {
  const country = text(attributes.country);
  return {
    id: key as ActorId,
    // Files of other tools have nodes of the kind `other`, which no record of our own has.
    kind: (text(attributes.kind) || 'other') as ActorKind,
    name: text(attributes.label) || key,
    aliases: texts(attributes.aliases),
    ...(country && { country }),
    roles: texts(attributes.roles),
    mentions: [],
    joins: [],
  };
}

function documentOf(key: string, attributes: Attributes): StoredDocument {
  const [date, publisher, url] = [text(attributes.date), text(attributes.publisher), text(attributes.url)];
  return {
    id: (key.startsWith(documentPrefix) ? key.slice(documentPrefix.length) : key) as DocumentId,
    text: '',
    title: text(attributes.label) || key,
    language: 'en',
    ...(date && { date }),
    ...(publisher && { publisher }),
    ...(url && { url }),
    sentences: [],
  };
}

function eventOf(
  key: string,
  attributes: Attributes,
  sources: readonly ActorId[],
  targets: readonly ActorId[],
): EventRecord {
  const date = text(attributes.date);
  return {
    id: key as EventId,
    type: text(attributes.eventType),
    label: text(attributes.label) || key,
    quad: (text(attributes.quad) || 'verbal-cooperation') as Quad,
    score: number(attributes.score, 0),
    cameo: text(attributes.cameo),
    ...(date && { date }),
    dateFrom: null,
    sources,
    targets,
    modality: modalityOf(attributes),
    claims: [] as unknown as EventRecord['claims'],
    documents: [],
    independentSources: number(attributes.independentSources, 1),
    confidence: 1,
  };
}

function relationOf(key: string, source: string, target: string, attributes: Attributes): Relation {
  const kind = relationKinds.includes(attributes.kind) ? (attributes.kind as RelationKind) : 'tie';
  return {
    id: key as RelationId,
    kind,
    source: source as ActorId,
    target: target as ActorId,
    label: text(attributes.label),
    weight: number(attributes.weight, 1),
    documents: [],
    events: [],
    ties: [],
    sentences: number(attributes.sentences, 0),
    score: number(attributes.score, 0),
    modality: modalityOf(attributes),
    evidence: [] as unknown as Relation['evidence'],
  };
}

function modalityOf({ modality }: Attributes): Modality {
  return modality === 'future' || modality === 'hypothetical' || modality === 'negated' ? modality : 'asserted';
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
