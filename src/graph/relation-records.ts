/** The record of one relation from what it rests on: all of it, or what a filter leaves of it. */
import { relationId } from '../model/ids.ts';
import { compareText, round, sortTexts } from '../model/order.ts';
import type { ActorId, Claim, DocumentId, EventRecord, Evidence, MentionId, Relation, Tie } from '../model/records.ts';
import { modalityOf, wordsOfDeed } from './deed-words.ts';
import { append } from './multimap.ts';
import { evidenceOf, strengthOf, strongerFirst } from './strength.ts';

/** An edge's label names this many things done, strongest first; the relation's events name them all. */
const LABEL_PARTS = 3;

/** Document → the report that it tells; a document outside every lineage is its own report. */
export function reportsOf(lineages: readonly (readonly DocumentId[])[]): Map<DocumentId, string> {
  const reports = new Map<DocumentId, string>();
  for (const lineage of lineages) for (const id of lineage) reports.set(id, lineage[0]!);
  return reports;
}

/** An event, and those of its claims that name both actors of a pair. */
export interface Deed {
  readonly event: EventRecord;
  readonly claims: readonly Claim[];
}

/** What one did to the other, as its deeds tell it. Throws RangeError where none has a claim. */
export function dyadBetween(
  source: ActorId,
  target: ActorId,
  deeds: readonly Deed[],
  reports: ReadonlyMap<DocumentId, string>,
): Relation {
  const claims = deeds.length === 1 ? deeds[0]!.claims : deeds.flatMap((d) => d.claims);
  const total = strengthOf(
    claims.map((c) => c.evidence),
    reports,
  );
  let score = 0;
  for (const deed of deeds) score += deed.event.score * deed.claims.length;
  return {
    id: relationId('dyad', source, target),
    kind: 'dyad',
    source,
    target,
    label: deedLabel(deeds, reports),
    weight: total.independent,
    documents: total.documents,
    events: sortTexts(deeds.map((d) => d.event.id)),
    ties: [],
    sentences: total.sentences,
    score: round(score / claims.length),
    modality: modalityOf(claims),
    evidence: evidenceOf(total, source, target),
  };
}

/** Those that name both sides. Two tellings may name one side each; then both of them are what the pair rests on. */
export function sayingOf<Key>(
  told: readonly Claim[],
  source: Key,
  target: Key,
  actorOf: ReadonlyMap<MentionId, Key>,
): readonly Claim[] {
  if (told.length === 1) return told;
  const names = (mentions: readonly MentionId[], actor: Key): boolean => mentions.some((m) => actorOf.get(m) === actor);
  const saying = told.filter(
    ({ sources, targets }) => names(sources, source) && names(targets.length > 0 ? targets : sources, target),
  );
  return saying.length > 0 ? saying : told;
}

/** What was done stands before what was planned, possible or denied. */
function deedLabel(deeds: readonly Deed[], reports: ReadonlyMap<DocumentId, string>): string {
  if (deeds.length === 1) return wordsOf(deeds[0]!);
  const done = new Map<string, Evidence[]>();
  const other = new Map<string, Evidence[]>();
  for (const deed of deeds) {
    const byWords = modalityOf(deed.claims) === 'asserted' ? done : other;
    const words = wordsOf(deed);
    for (const claim of deed.claims) append(byWords, words, claim.evidence);
  }
  return [...strongestFirst(done, reports), ...strongestFirst(other, reports)].slice(0, LABEL_PARTS).join(', ');
}

function wordsOf({ event, claims }: Deed): string {
  return wordsOfDeed(claims, event.label);
}

function strongestFirst(
  byWords: ReadonlyMap<string, readonly Evidence[]>,
  reports: ReadonlyMap<DocumentId, string>,
): string[] {
  if (byWords.size === 1) return [...byWords.keys()];
  return [...byWords]
    .map(([words, evidence]) => ({ words, support: strengthOf(evidence, reports) }))
    .sort((a, b) => strongerFirst(a.support, b.support) || compareText(a.words, b.words))
    .map((p) => p.words);
}

/** Lasting relations of one pair, one at least. */
export function tieBetween(
  source: ActorId,
  target: ActorId,
  ties: readonly Tie[],
  reports: ReadonlyMap<DocumentId, string>,
): Relation {
  const total = strengthOf(
    ties.map((t) => t.evidence),
    reports,
  );
  const byWords = new Map<string, Evidence[]>();
  for (const { former, label, evidence } of ties) {
    append(byWords, former && !/^former\b/.test(label) ? `former ${label}` : label, evidence);
  }
  return {
    id: relationId('tie', source, target),
    kind: 'tie',
    source,
    target,
    label: strongestFirst(byWords, reports).slice(0, LABEL_PARTS).join(', '),
    weight: total.documents.length,
    documents: total.documents,
    events: [],
    ties: sortTexts(ties.map((t) => t.id)),
    sentences: total.sentences,
    score: 0,
    modality: 'asserted',
    evidence: evidenceOf(total, source, target),
  };
}

/** The same relation on some of its sentences, one at least: what it says stays, what is counted is counted anew. */
export function restingOn(
  relation: Relation,
  evidence: readonly Evidence[],
  reports: ReadonlyMap<DocumentId, string>,
): Relation {
  const support = strengthOf(evidence, reports);
  const { independent, documents, sentences } = support;
  return {
    ...relation,
    weight: { dyad: independent, tie: documents.length, 'co-mention': sentences }[relation.kind],
    documents,
    sentences,
    evidence: evidenceOf(support, relation.source, relation.target),
  };
}

const noReports: ReadonlyMap<DocumentId, string> = new Map();

/** Sentences that name both, one at least, and nothing more. */
export function coMentionBetween(source: ActorId, target: ActorId, evidence: readonly Evidence[]): Relation {
  const support = strengthOf(evidence, noReports);
  return {
    id: relationId('co-mention', source, target),
    kind: 'co-mention',
    source,
    target,
    label: 'named together',
    weight: support.sentences,
    documents: support.documents,
    events: [],
    ties: [],
    sentences: support.sentences,
    score: 0,
    modality: 'asserted',
    evidence: evidenceOf(support, source, target),
  };
}
