/** The graph as two tables, with what only the corpus knows: the sentences, and which documents tell one report. */
import { documentKey } from '../graph/news-graph.ts';
import type { Corpus, Evidence, PartialDate } from '../model/records.ts';
import type { Value } from './columns.ts';
import type { ExportSource } from './exporter.ts';
import { type Interval, intervalOf, joinIntervals } from './interval.ts';

export type Values = Readonly<Record<string, Value | undefined>>;

export interface Row {
  readonly key: string;
  readonly values: Values;
  /** When the event was, or the events of a relation. */
  readonly time?: Interval;
}

export interface EdgeRow extends Row {
  readonly source: string;
  readonly target: string;
}

/** Documents of one lineage name the first of them. */
export function* nodeRows({ graph, corpus }: ExportSource): Generator<Row> {
  const lineages = new Map<string, string>();
  for (const lineage of corpus?.lineages ?? []) {
    for (const id of lineage) lineages.set(documentKey(id), lineage[0]!);
  }
  for (const { node, attributes } of graph.nodeEntries()) {
    const lineage = lineages.get(node);
    const values: Values = { ...attributes, ...(lineage !== undefined && { lineage }) };
    yield withTime({ key: node, values }, intervalOf(eventDate(values)));
  }
}

/** Relations and reports carry their sentences and the words that say it; edges of an event carry its date. */
export function* edgeRows({ graph, corpus }: ExportSource): Generator<EdgeRow> {
  const relations = new Map(corpus?.relations.map((r) => [r.id as string, r]));
  const claims = new Map(corpus?.claims.map((c) => [c.id as string, c]));
  const texts = new Map(corpus?.documents.map((d) => [d.id, d.text]));
  const dates = new Map(corpus?.events.map((e) => [e.id as string, e.date]));
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const relation = relations.get(edge);
    const own: Values = { ...attributes };
    const said: Values = isQuoted(own)
      ? {}
      : relation
        ? // An edge of another tool's file rests on that file, which is no node of the graph.
          quotesOf(
            relation.evidence.filter((e) => graph.hasNode(documentKey(e.documentId))),
            texts,
          )
        : own.kind === 'reported-in'
          ? triggerOf(claims.get(edge.slice(edge.indexOf('>') + 1)), texts)
          : {};
    const times = relation
      ? relation.events.map((id) => intervalOf(dates.get(id)))
      : [source, target].map((node) => intervalOf(eventDate({ ...graph.getNodeAttributes(node) })));
    yield withTime({ key: edge, source, target, values: { ...own, ...said } }, joinIntervals(times));
  }
}

/** A graph that was read from a file brings its quotations along. */
function isQuoted(values: Values): boolean {
  return values.evidence !== undefined || values.trigger !== undefined;
}

type Texts = ReadonlyMap<string, string>;

function wordsOf(texts: Texts, { documentId, sentence, span }: Evidence, what: 'sentence' | 'span'): string {
  const { start, end } = what === 'sentence' ? sentence : span;
  return texts.get(documentId)?.slice(start, end) ?? '';
}

/** Three lists of one length. */
function quotesOf(evidence: readonly Evidence[], texts: Texts): Values {
  if (evidence.length === 0) return {};
  return {
    evidence: evidence.map((e) => wordsOf(texts, e, 'sentence')),
    evidenceSources: evidence.map((e) => e.documentId),
    evidenceWords: evidence.map((e) => wordsOf(texts, e, 'span')),
  };
}

function triggerOf(claim: Corpus['claims'][number] | undefined, texts: Texts): Values {
  return claim ? { trigger: wordsOf(texts, claim.evidence, 'span') } : {};
}

function eventDate(values: Values): PartialDate | undefined {
  return values.kind === 'event' ? (values.date as PartialDate | undefined) : undefined;
}

/** A graph that was read from a file without its corpus keeps the interval in `start` and `end`. */
function withTime<T extends Row>(row: T, time: Interval | undefined): T {
  if (time) return { ...row, time };
  const { start, end } = row.values;
  return typeof start === 'string' && typeof end === 'string' ? { ...row, time: { start, end } } : row;
}
