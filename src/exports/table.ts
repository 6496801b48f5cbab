/** The graph as two tables: what every export of nodes and edges has in common. */
import { documentKey } from '../graph/news-graph.ts';
import type { Corpus, Evidence, PartialDate } from '../model/records.ts';
import type { ExportSource } from './exporter.ts';
import { type Interval, intervalOf, joinIntervals } from './interval.ts';

export type Scalar = string | number | boolean;
export type Value = Scalar | readonly Scalar[];
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'liststring' | 'listdouble';

export interface Column {
  readonly title: string;
  readonly type: ColumnType;
}

export interface Row {
  readonly key: string;
  readonly values: Readonly<Record<string, Value | undefined>>;
  /** When the event was, or the events of a relation. */
  readonly time?: Interval;
}

export interface EdgeRow extends Row {
  readonly source: string;
  readonly target: string;
}

/** Columns of our own graph in the order in which files show them; `label`, `weight`, `x` and `y` have places of their own. */
const ownNodeColumns: readonly Column[] = [
  { title: 'kind', type: 'string' },
  { title: 'aliases', type: 'liststring' },
  { title: 'country', type: 'string' },
  { title: 'roles', type: 'liststring' },
  { title: 'mentions', type: 'integer' },
  { title: 'documents', type: 'integer' },
  { title: 'eventType', type: 'string' },
  { title: 'quad', type: 'string' },
  { title: 'score', type: 'double' },
  { title: 'cameo', type: 'string' },
  { title: 'date', type: 'string' },
  { title: 'modality', type: 'string' },
  { title: 'independentSources', type: 'integer' },
  { title: 'publisher', type: 'string' },
  { title: 'url', type: 'string' },
  { title: 'words', type: 'integer' },
];

const ownEdgeColumns: readonly Column[] = [
  { title: 'kind', type: 'string' },
  { title: 'documents', type: 'integer' },
  { title: 'events', type: 'integer' },
  { title: 'sentences', type: 'integer' },
  { title: 'score', type: 'double' },
  { title: 'modality', type: 'string' },
  { title: 'quote', type: 'string' },
  { title: 'quoteStart', type: 'integer' },
  { title: 'quoteEnd', type: 'integer' },
  { title: 'speaker', type: 'string' },
  { title: 'evidence', type: 'liststring' },
  { title: 'evidenceSources', type: 'liststring' },
];

/** Written in places of their own, never as columns. `start` and `end` are the names of a time interval. */
const placed: ReadonlySet<string> = new Set(['id', 'label', 'weight', 'start', 'end', 'x', 'y']);

export function nodeColumns({ graph }: ExportSource): Column[] {
  return withForeign(ownNodeColumns, (see) => graph.forEachNode((_, attributes) => see(attributes)));
}

export function edgeColumns({ graph }: ExportSource): Column[] {
  return withForeign(ownEdgeColumns, (see) => graph.forEachEdge((_, attributes) => see(attributes)));
}

export function* nodeRows({ graph }: ExportSource): Generator<Row> {
  for (const { node, attributes } of graph.nodeEntries()) {
    const values = { ...attributes } as Row['values'];
    yield withTime({ key: node, values }, 'event' === values.kind ? dateOf(values) : undefined);
  }
}

/** Relations carry the sentences that they rest on; edges of an event carry its date. */
export function* edgeRows({ graph, corpus }: ExportSource): Generator<EdgeRow> {
  const relations = new Map(corpus?.relations.map((r) => [r.id as string, r]));
  const texts = new Map(corpus?.documents.map((d) => [d.id, d.text]));
  const dates = new Map(corpus?.events.map((e) => [e.id as string, e.date]));
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const relation = relations.get(edge);
    // A graph that was read from a file brings its quotations along, and may have edges that quote no document.
    const quotes =
      'evidence' in attributes
        ? []
        : (relation?.evidence ?? []).filter((e) => graph.hasNode(documentKey(e.documentId)));
    const values = { ...attributes, ...(quotes.length > 0 && quoted(quotes, texts)) } as Row['values'];
    const times = relation
      ? relation.events.map((id) => intervalOf(dates.get(id)))
      : [source, target].map((node) => intervalOf(eventDate({ ...graph.getNodeAttributes(node) } as Row['values'])));
    yield withTime({ key: edge, source, target, values }, joinIntervals(times));
  }
}

function quoted(
  evidence: readonly Evidence[],
  texts: ReadonlyMap<string, Corpus['documents'][number]['text']>,
): { evidence: string[]; evidenceSources: string[] } {
  const sentences = evidence.filter(
    (e, i) =>
      i === 0 || e.documentId !== evidence[i - 1]!.documentId || e.sentence.start !== evidence[i - 1]!.sentence.start,
  );
  return {
    evidence: sentences.map((e) => texts.get(e.documentId)?.slice(e.sentence.start, e.sentence.end) ?? ''),
    evidenceSources: sentences.map((e) => e.documentId),
  };
}

const eventDate = (values: Row['values']): PartialDate | undefined =>
  values.kind === 'event' ? (values.date as PartialDate | undefined) : undefined;

const dateOf = (values: Row['values']): Interval | undefined => intervalOf(eventDate(values));

/** A graph that was read from a file without its corpus keeps the interval in `start` and `end`. */
function withTime<T extends Row>(row: T, time: Interval | undefined): T {
  if (time) return { ...row, time };
  const { start, end } = row.values;
  return typeof start === 'string' && typeof end === 'string' ? { ...row, time: { start, end } } : row;
}

function withForeign(own: readonly Column[], walk: (see: (attributes: object) => void) => void): Column[] {
  const known = new Set([...own.map((c) => c.title), ...placed]);
  const foreign = new Map<string, ColumnType>();
  const seen = new Set<string>();
  walk((attributes) => {
    for (const [title, value] of Object.entries(attributes)) {
      if (value === undefined || value === null) continue;
      seen.add(title);
      if (!known.has(title)) foreign.set(title, widest(foreign.get(title), typeOf(value as Value)));
    }
  });
  const evidence: ReadonlySet<string> = new Set(['evidence', 'evidenceSources', 'kind']);
  return [
    ...own.filter((c) => seen.has(c.title) || evidence.has(c.title)),
    ...[...foreign].map(([title, type]) => ({ title, type })),
  ];
}

function typeOf(value: Value): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double';
  if (Array.isArray(value))
    return value.length > 0 && value.every((v) => typeof v === 'number') ? 'listdouble' : 'liststring';
  return 'string';
}

/** The type that holds the values of both. */
function widest(one: ColumnType | undefined, other: ColumnType): ColumnType {
  if (one === undefined || one === other) return other;
  const pair = [one, other].sort().join(' ');
  if (pair === 'double integer') return 'double';
  return pair === 'listdouble liststring' ? 'liststring' : 'string';
}

/** For formats without lists. */
export function joined(value: Value): string {
  return Array.isArray(value) ? value.join(' | ') : String(value);
}
