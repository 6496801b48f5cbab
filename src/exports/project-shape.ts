/** What a project file must hold: fields, then ids that point at something, then spans that lie in their text. */
import type { Corpus, Evidence, Span } from '../model/records.ts';
import {
  count,
  dictionary,
  either,
  type Fault,
  list,
  matching,
  name,
  number,
  oneOf,
  record,
  text,
  yes,
} from './shape.ts';

const modality = oneOf('asserted', 'future', 'hypothetical', 'negated');
const actorKind = oneOf('person', 'country', 'organization');
const date = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date (YYYY, YYYY-MM or YYYY-MM-DD)');
const dateFrom = oneOf('text', 'publication', null);
const span = record({ start: count, end: count });
const evidence = record({ documentId: name, sentence: span, span, rule: text, confidence: number });
const sentence = record({
  start: count,
  end: count,
  kind: oneOf('prose', 'headline', 'boilerplate'),
  paragraph: count,
});
const scalar = either(text, number, oneOf(true, false));
const attributes = dictionary(either(scalar, list(scalar)));

const project = record({
  schemaVersion: oneOf(1),
  documents: list(
    record({
      id: name,
      text,
      title: text,
      language: text,
      'date?': date,
      'publisher?': text,
      'url?': text,
      sentences: list(sentence),
    }),
  ),
  mentions: list(
    record({
      id: name,
      documentId: name,
      sentence: count,
      span,
      kind: oneOf('person', 'country', 'organization', 'place', 'group'),
      form: oneOf('name', 'title', 'demonym', 'metonym', 'pronoun', 'description'),
      name: text,
      'country?': text,
      'sector?': text,
      rule: text,
      confidence: number,
    }),
  ),
  claims: list(
    record({
      id: name,
      documentId: name,
      sentence: count,
      type: name,
      cameo: text,
      sources: list(name),
      targets: list(name),
      trigger: span,
      phrase: text,
      modality,
      speaker: either(oneOf(null), name),
      'date?': date,
      dateFrom,
      'place?': name,
      confidence: number,
      evidence,
    }),
  ),
  ties: list(
    record({
      id: name,
      documentId: name,
      sentence: count,
      label: text,
      source: name,
      target: name,
      'former?': yes,
      confidence: number,
      evidence,
    }),
  ),
  actors: list(
    record({
      id: name,
      kind: actorKind,
      name: text,
      aliases: list(text),
      'country?': text,
      roles: list(text),
      mentions: list(name),
      joins: list(record({ form: text, to: text, reason: text })),
    }),
  ),
  events: list(
    record({
      id: name,
      type: name,
      label: text,
      quad: oneOf('verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'),
      score: number,
      cameo: text,
      'date?': date,
      dateFrom,
      sources: list(name),
      targets: list(name),
      'place?': name,
      modality,
      claims: list(name, 1),
      documents: list(name, 1),
      independentSources: count,
      confidence: number,
    }),
  ),
  relations: list(
    record({
      id: name,
      kind: oneOf('dyad', 'tie', 'co-mention'),
      source: name,
      target: name,
      label: text,
      weight: number,
      documents: list(name, 1),
      events: list(name),
      ties: list(name),
      sentences: count,
      score: number,
      modality,
      evidence: list(evidence, 1),
    }),
  ),
  lineages: list(list(name, 2)),
  edits: list(
    record({
      id: name,
      kind: oneOf('merge', 'split', 'rename', 'reject', 'confirm', 'hide', 'group', 'lexicon'),
      targets: list(record({ documentId: name, start: count, end: count })),
      'value?': text,
    }),
  ),
  'lexicon?': list(
    record({
      name,
      kind: actorKind,
      'aliases?': list(name),
      'country?': name,
      'demonyms?': list(name),
      'id?': name,
      'roles?': list(name),
      'from?': date,
      'to?': date,
    }),
  ),
  'laidOut?': list(record({ node: name, x: number, y: number })),
  graph: record({
    nodes: list(record({ key: name, attributes })),
    edges: list(record({ key: name, source: name, target: name, attributes })),
  }),
});

/** The first fault of a parsed project file, or nothing. */
export function checkProject(json: unknown): Fault | undefined {
  return project(json) ?? checkIds(json as Corpus) ?? checkSpans(json as Corpus);
}

function checkIds(corpus: Corpus): Fault | undefined {
  const ids = {} as Record<'documents' | 'mentions' | 'claims' | 'ties' | 'actors' | 'events', Set<string>>;
  for (const key of ['documents', 'mentions', 'claims', 'ties', 'actors', 'events'] as const) {
    ids[key] = new Set(corpus[key].map((r) => r.id));
    if (ids[key].size < corpus[key].length) return { at: key, what: 'holds two records of one id' };
  }
  const lost = (at: string, known: Set<string>, named: readonly (string | null | undefined)[]): Fault | undefined => {
    const id = named.find((n) => n !== undefined && n !== null && !known.has(n));
    return id === undefined ? undefined : { at, what: `names ${id}, which is not in the file` };
  };
  const { documents, mentions, claims, ties, actors, events } = ids;
  return (
    first(corpus.mentions, 'mentions', (m, at) => lost(at, documents, [m.documentId]) ?? lost(at, mentions, [m.of])) ??
    first(
      corpus.claims,
      'claims',
      (c, at) =>
        lost(at, documents, [c.documentId, c.evidence.documentId]) ??
        lost(at, mentions, [...c.sources, ...c.targets, c.speaker, c.place]),
    ) ??
    first(
      corpus.ties,
      'ties',
      (t, at) => lost(at, documents, [t.documentId, t.evidence.documentId]) ?? lost(at, mentions, [t.source, t.target]),
    ) ??
    first(corpus.actors, 'actors', (a, at) => lost(at, mentions, a.mentions)) ??
    first(
      corpus.events,
      'events',
      (e, at) =>
        lost(at, actors, [...e.sources, ...e.targets, e.place]) ??
        lost(at, claims, e.claims) ??
        lost(at, documents, e.documents) ??
        lost(at, events, e.contradicts ?? []),
    ) ??
    first(
      corpus.relations,
      'relations',
      (r, at) =>
        lost(at, actors, [r.source, r.target]) ??
        lost(at, documents, [...r.documents, ...r.evidence.map((e) => e.documentId)]) ??
        lost(at, events, r.events) ??
        lost(at, ties, r.ties),
    )
  );
}

function checkSpans(corpus: Corpus): Fault | undefined {
  const byId = new Map(corpus.documents.map((d) => [d.id, d]));
  const outside = (at: string, id: Evidence['documentId'], ...spans: readonly Span[]): Fault | undefined => {
    const length = byId.get(id)!.text.length;
    const wrong = spans.find((s) => s.start > s.end || s.end > length);
    return wrong && { at, what: `has a span ${wrong.start}–${wrong.end} outside the text of ${id}` };
  };
  const evidenceOutside = (at: string, e: Evidence): Fault | undefined => outside(at, e.documentId, e.sentence, e.span);
  const noSentence = (at: string, r: { documentId: Evidence['documentId']; sentence: number }): Fault | undefined =>
    r.sentence < byId.get(r.documentId)!.sentences.length
      ? undefined
      : { at, what: `stands in sentence ${r.sentence}, which ${r.documentId} does not have` };
  return (
    first(corpus.documents, 'documents', (d, at) => outside(at, d.id, ...d.sentences)) ??
    first(corpus.mentions, 'mentions', (m, at) => outside(at, m.documentId, m.span) ?? noSentence(at, m)) ??
    first(
      corpus.claims,
      'claims',
      (c, at) => outside(at, c.documentId, c.trigger) ?? evidenceOutside(at, c.evidence) ?? noSentence(at, c),
    ) ??
    first(corpus.ties, 'ties', (t, at) => evidenceOutside(at, t.evidence) ?? noSentence(at, t)) ??
    first(corpus.relations, 'relations', (r, at) => {
      for (const e of r.evidence) {
        const fault = evidenceOutside(at, e);
        if (fault) return fault;
      }
      return undefined;
    })
  );
}

function first<T>(
  records: readonly T[],
  key: string,
  check: (record: T, at: string) => Fault | undefined,
): Fault | undefined {
  for (let i = 0; i < records.length; i++) {
    const fault = check(records[i]!, `${key}[${i}]`);
    if (fault) return fault;
  }
  return undefined;
}
