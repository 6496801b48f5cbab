/**
 * Graph → a corpus of excerpts, so that a graph that came without its articles opens like a project: a document is the
 * sentences that the file quotes from it. What the file states without a quotation is quoted from the file itself, one
 * line for each edge ("Ann → Bob: linked to").
 */
import type {
  ActorAttributes,
  DocumentAttributes,
  EdgeAttributes,
  EventAttributes,
  NewsGraph,
  NodeAttributes,
  RelationAttributes,
  ReportedInAttributes,
} from '../graph/news-graph.ts';
import { byId, compareText } from '../model/order.ts';
import type {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  Corpus,
  DocumentId,
  EventId,
  EventRecord,
  Evidence,
  MentionId,
  Relation,
  RelationId,
  StoredDocument,
} from '../model/records.ts';
import { openQuotations, type Quotations } from './quotations.ts';

const actorKinds: ReadonlySet<string> = new Set(['person', 'country', 'organization']);
const relationKinds: ReadonlySet<string> = new Set(['dyad', 'tie', 'co-mention']);

/** `fileName` is the title of the document that stands for the file itself. */
export function corpusOfGraph(graph: NewsGraph, fileName: string): Corpus {
  const quotations = openQuotations(graph);
  const file = `file:${fileName}` as DocumentId;
  const relations = relationsOf(graph, quotations, file);
  const told = graph
    .filterNodes((_, { kind }) => kind === 'event')
    .map((id) => eventOf(graph, id as EventId, quotations));
  const actors = graph
    .filterNodes((_, { kind }) => actorKinds.has(kind))
    .map((id) => actorOf(id as ActorId, graph.getNodeAttributes(id) as ActorAttributes, quotations));
  return {
    schemaVersion: 1,
    documents: quotations.documents((id) => (id === file ? { title: fileName, language: 'en' } : aboutOf(graph, id))),
    mentions: quotations.mentions(),
    claims: told.flatMap((t) => t?.claims ?? []).sort(byId),
    ties: [],
    actors: actors.sort(byId),
    events: told.flatMap((t) => t?.event ?? []).sort(byId),
    relations: relations.sort(byId),
    lineages: lineagesOf(graph),
    edits: [],
  };
}

/** Documents that name one first telling, in groups of two and more. */
function lineagesOf(graph: NewsGraph): DocumentId[][] {
  const groups = new Map<string, DocumentId[]>();
  graph.forEachNode((key, attributes: NodeAttributes & { readonly lineage?: string }) => {
    if (attributes.kind !== 'document' || attributes.lineage === undefined) return;
    groups.set(attributes.lineage, [...(groups.get(attributes.lineage) ?? []), documentIdOf(key)]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function documentIdOf(key: string): DocumentId {
  return key.replace(/^document:/, '') as DocumentId;
}

function aboutOf(graph: NewsGraph, id: DocumentId): Omit<StoredDocument, 'id' | 'text' | 'sentences'> {
  const key = `document:${id}`;
  if (!graph.hasNode(key)) return { title: id, language: 'en' };
  const { label, date, publisher, url } = graph.getNodeAttributes(key) as DocumentAttributes;
  return {
    title: label,
    language: 'en',
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}

function actorOf(id: ActorId, attributes: ActorAttributes, quotations: Quotations): Actor {
  const { kind, label, aliases, country, roles } = attributes;
  return {
    id,
    kind,
    name: label,
    aliases: [...aliases],
    ...(country !== undefined && { country }),
    roles: [...roles],
    mentions: quotations.mentionsOf(id),
    joins: [],
  };
}

/** Attributes that an edge may bring from a file besides those of its kind. */
type Read = EdgeAttributes & {
  readonly evidence?: unknown;
  readonly evidenceSources?: unknown;
  readonly evidenceWords?: unknown;
};

function relationsOf(graph: NewsGraph, quotations: Quotations, file: DocumentId): Relation[] {
  const relations: Relation[] = [];
  graph.forEachDirectedEdge((id, edge: Read, source, target, from, to) => {
    if (!relationKinds.has(edge.kind) || !actorKinds.has(from.kind) || !actorKinds.has(to.kind)) return;
    const { kind, label, weight, score, modality } = edge as RelationAttributes;
    const line = `${from.label} → ${to.label}: ${label || kind}`;
    const [first = quotations.quote(file, line), ...rest] = quotesOf(edge).map((q) => quotations.quote(...q));
    const evidence: [Evidence, ...Evidence[]] = [first, ...rest];
    for (const e of evidence) for (const actor of [source, target]) quotations.find(actor, e);
    relations.push({
      id: id as RelationId,
      kind,
      source: source as ActorId,
      target: target as ActorId,
      label,
      weight,
      documents: [...new Set(evidence.map((e) => e.documentId))].sort(compareText),
      events: kind === 'dyad' ? eventsBetween(graph, source, target) : [],
      ties: [],
      sentences: new Set(evidence.map((e) => `${e.documentId}\n${e.sentence.start}`)).size,
      score,
      modality,
      evidence,
    });
  });
  return relations;
}

/** Sentences of our own files, each with its document and the words that say it. */
function quotesOf({ evidence, evidenceSources, evidenceWords }: Read): [DocumentId, string, string | undefined][] {
  if (!Array.isArray(evidence) || !Array.isArray(evidenceSources)) return [];
  const words: readonly unknown[] = Array.isArray(evidenceWords) ? evidenceWords : [];
  return evidence.flatMap((sentence: unknown, i): [DocumentId, string, string | undefined][] => {
    const source: unknown = evidenceSources[i];
    if (typeof sentence !== 'string' || sentence === '' || typeof source !== 'string' || source === '') return [];
    return [[source as DocumentId, sentence, typeof words[i] === 'string' ? words[i] : undefined]];
  });
}

function eventsBetween(graph: NewsGraph, source: string, target: string): EventId[] {
  const roles = (actor: string): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>();
    graph.forEachOutEdge(actor, (_, { kind }, __, event) => {
      if (kind === 'source' || kind === 'target') found.set(event, (found.get(event) ?? new Set()).add(kind));
    });
    return found;
  };
  const theirs = roles(target);
  const joint = [...roles(source)].filter(([event, own]) => {
    const other = theirs.get(event);
    if (!other || !own.has('source')) return false;
    // Where nobody is the target, all sources acted together.
    return other.has('target') || !graph.inEdges(event).some((e) => graph.getEdgeAttribute(e, 'kind') === 'target');
  });
  return joint.map(([event]) => event as EventId).sort(compareText);
}

/** `recalled envoy: Ghana → Togo` → `recalled envoy`; a label that names nobody behind a colon is left whole. */
function phraseOf(label: string, names: readonly string[]): string {
  const at = label.lastIndexOf(': ');
  return at > 0 && names.some((name) => label.includes(name, at)) ? label.slice(0, at) : label;
}

/** An event and its claims; nothing where the file does not say who reports it. */
function eventOf(
  graph: NewsGraph,
  id: EventId,
  quotations: Quotations,
): { event: EventRecord; claims: Claim[] } | undefined {
  const { eventType, label, quad, score, cameo, date, modality, independentSources } = graph.getNodeAttributes(
    id,
  ) as EventAttributes;
  const inRole = (role: string): ActorId[] =>
    graph
      .filterInEdges(id, (_, { kind }) => kind === role)
      .map((edge) => graph.source(edge) as ActorId)
      .sort(compareText);
  const [sources, targets, [place]] = [inRole('source'), inRole('target'), inRole('place')];
  const type = eventType || 'OTHER';
  const claims = graph
    .filterOutEdges(id, (_, { kind }) => kind === 'reported-in')
    .map((edge): Claim => {
      const report = graph.getEdgeAttributes(edge) as ReportedInAttributes & { readonly trigger?: string };
      const documentId = documentIdOf(graph.target(edge));
      const evidence = quotations.quote(documentId, report.quote || label, report.trigger);
      const named = (actors: readonly string[]): MentionId[] =>
        actors.flatMap((a) => quotations.find(a, evidence) ?? []);
      const speaker =
        report.speaker !== undefined && graph.hasNode(report.speaker) ? named([report.speaker])[0] : undefined;
      return {
        id: edge as ClaimId,
        documentId,
        sentence: quotations.indexOf(evidence),
        type,
        cameo,
        sources: named(sources),
        targets: named(targets),
        trigger: evidence.span,
        phrase: phraseOf(
          label,
          [...sources, ...targets].map((actor) => graph.getNodeAttribute(actor, 'label')),
        ),
        modality: report.modality ?? modality,
        speaker: speaker ?? null,
        ...(date !== undefined && { date }),
        dateFrom: null,
        confidence: 1,
        evidence,
      };
    });
  const [first, ...rest] = claims;
  if (!first) return undefined;
  const event: EventRecord = {
    id,
    type,
    label,
    quad,
    score,
    cameo,
    ...(date !== undefined && { date }),
    dateFrom: null,
    sources,
    targets,
    ...(place !== undefined && { place }),
    modality,
    claims: [first.id, ...rest.map((c) => c.id)],
    documents: [...new Set(claims.map((c) => c.documentId))].sort(compareText),
    independentSources,
    confidence: 1,
  };
  return { event, claims };
}
