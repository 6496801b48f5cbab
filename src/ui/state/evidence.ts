/** Relation, event or actor → the sentences that say so, grouped by what is said and folded by who copied whom. */
import { type Tone, toneOf } from '../../graph/look.ts';
import { bySpan, compareText } from '../../model/order.ts';
import type {
  Actor,
  ActorId,
  Claim,
  DocumentId,
  EventRecord,
  Evidence,
  MentionId,
  Relation,
  Span,
} from '../../model/records.ts';
import { contains } from '../../model/spans.ts';
import {
  actorOfMention,
  actorsById,
  claimsById,
  documentsById,
  eventsById,
  lineageOfDocument,
  mentionsById,
  mentionsOfDocument,
  type Pair,
  tiesById,
} from './dataset.ts';

/** How a sentence stands to what it tells. `alleged`: told as fact, by somebody the text names. */
export type Stance = 'stated' | 'alleged' | 'planned' | 'possible' | 'denied' | 'together';

export const stanceNames: Readonly<Record<Stance, string>> = {
  stated: 'Says so',
  alleged: 'Alleged',
  planned: 'Planned',
  possible: 'Possible',
  denied: 'Denies',
  together: 'Named together',
};

export interface Mark extends Span {
  readonly role: 'actor' | 'trigger';
  readonly actor?: ActorId;
}

export interface Statement {
  readonly key: string;
  readonly documentId: DocumentId;
  readonly sentence: Span;
  /** The words that say it; a judgement holds on to them. */
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly stance: Stance;
  /** Of the act that is told. */
  readonly tone: Tone;
  readonly speaker: Actor | null;
  readonly rule: string;
  readonly confidence: number;
  /** Same matter, other tellings of one report. */
  readonly copies: readonly Statement[];
}

export interface EvidenceGroup {
  readonly key: string;
  readonly title: string;
  readonly event?: EventRecord;
  readonly former?: boolean;
  readonly statements: readonly Statement[];
}

/** Who tells of his own act states it; what he tells of others is his word. */
export function stanceOf({ modality, speaker, sources }: Pick<Claim, 'modality' | 'speaker' | 'sources'>): Stance {
  if (modality === 'future') return 'planned';
  if (modality === 'hypothetical') return 'possible';
  if (modality === 'negated') return 'denied';
  return speaker === null || sources.includes(speaker) ? 'stated' : 'alleged';
}

/** A pair, or what a filter leaves of it. */
export type EvidencePair = Pick<Pair, 'source' | 'target'> & { readonly relations: readonly Relation[] };

/** Everything that stands between two actors: what was done first, then ties, then mere co-mentions. */
export function evidenceOfPair(pair: EvidencePair): EvidenceGroup[] {
  const groups = new Map<string, EvidenceGroup>();
  // An event of both directions is told once.
  for (const relation of pair.relations)
    for (const group of evidenceOfRelation(relation, [pair.source, pair.target]))
      if (!groups.has(group.key)) groups.set(group.key, group);
  return [...groups.values()];
}

/** `rests`: only claims that read as one of these; an event has further claims that do not name the pair. */
export function evidenceOfEvent(event: EventRecord, rests?: readonly Evidence[]): EvidenceGroup {
  const actors = [...new Set([...event.sources, ...event.targets])];
  const wanted = rests && new Set(rests.map(placeOf));
  const claims = event.claims.map((id) => claimsById.value.get(id)).filter((claim) => claim !== undefined);
  const statements = claims
    .filter((claim) => !wanted || wanted.has(placeOf(claim.evidence)))
    .map((claim) => ({ ...stateClaim(claim, actors), tone: toneOf(event.score) }));
  return { key: event.id, title: event.label, event, statements: foldCopies(statements) };
}

function placeOf({ documentId, span, rule }: Evidence): string {
  return `${documentId}@${span.start}-${span.end}/${rule}`;
}

export function countSentences(groups: readonly EvidenceGroup[]): number {
  return sentencesOf(allStatements(groups));
}

/** A sentence that tells two acts is one. */
export function sentencesOf(statements: readonly Statement[]): number {
  return new Set(statements.map(({ documentId, sentence }) => `${documentId}@${sentence.start}`)).size;
}

export function allStatements(groups: readonly EvidenceGroup[]): Statement[] {
  return groups.flatMap(({ statements }) => statements.flatMap((statement) => [statement, ...statement.copies]));
}

function evidenceOfRelation(relation: Relation, actors: readonly ActorId[]): EvidenceGroup[] {
  if (relation.kind === 'dyad') {
    const events = relation.events.map((id) => eventsById.value.get(id)).filter((event) => event !== undefined);
    return events
      .map((event) => evidenceOfEvent(event, relation.evidence))
      .filter(({ statements }) => statements.length > 0)
      .sort(
        (a, b) =>
          b.event!.independentSources - a.event!.independentSources ||
          b.event!.documents.length - a.event!.documents.length ||
          b.statements.length - a.statements.length ||
          compareText(a.key, b.key),
      );
  }
  const stance = relation.kind === 'tie' ? 'stated' : 'together';
  const statements = relation.evidence.map((evidence) =>
    state(
      `${relation.id}@${placeOf(evidence)}`,
      evidence,
      actors,
      stance,
      null,
      relation.kind === 'tie' ? [evidence.span] : [],
    ),
  );
  const former = relation.ties.some((id) => tiesById.value.get(id)?.former);
  const title = relation.kind === 'tie' ? relation.label : 'Named in one sentence';
  return [{ key: relation.id, title, former, statements: foldCopies(statements) }];
}

function stateClaim(claim: Claim, actors: readonly ActorId[]): Statement {
  const named = actorsNamedBy(claim);
  const speaker = claim.speaker === null ? null : actorOf(claim.speaker);
  return {
    ...state(claim.id, claim.evidence, [...actors, ...named], stanceOf(claim), speaker, [claim.trigger]),
    span: claim.trigger,
    confidence: claim.confidence,
  };
}

function actorsNamedBy(claim: Claim): ActorId[] {
  return [...claim.sources, ...claim.targets]
    .map((mention) => actorOfMention.value.get(mention))
    .filter((actor) => actor !== undefined);
}

function actorOf(mention: MentionId): Actor | null {
  const actor = actorOfMention.value.get(mention);
  return (actor && actorsById.value.get(actor)) ?? null;
}

function state(
  key: string,
  evidence: Evidence,
  actors: readonly ActorId[],
  stance: Stance,
  speaker: Actor | null,
  triggers: readonly Span[],
): Statement {
  const { documentId, sentence, rule, confidence } = evidence;
  const wanted = new Set<ActorId>(actors);
  const marks = triggers.map((span): Mark => ({ start: span.start, end: span.end, role: 'trigger' }));
  marks.push(...actorMarks(documentId, sentence, wanted));
  return {
    key,
    documentId,
    sentence,
    span: evidence.span,
    marks,
    stance,
    tone: 'neutral',
    speaker,
    rule,
    confidence,
    copies: [],
  };
}

/** Mentions of the wanted actors (of all where none are given) that lie in `within`, in reading order. */
export function actorMarks(documentId: DocumentId, within: Span, wanted?: ReadonlySet<ActorId>): Mark[] {
  const mentions = mentionsOfDocument.value.get(documentId) ?? [];
  const marks: Mark[] = [];
  for (let index = firstFrom(mentions, within.start); index < mentions.length; index++) {
    const { id, span } = mentions[index]!;
    if (span.start >= within.end) break;
    const actor = actorOfMention.value.get(id);
    if (actor !== undefined && contains(within, span) && (!wanted || wanted.has(actor)))
      marks.push({ start: span.start, end: span.end, role: 'actor', actor });
  }
  return marks;
}

/** Index of the first mention that starts at or after `start`: the list is in reading order. */
function firstFrom(mentions: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One statement for each report; tellings of the same report go under the first, in the order of dates and ids. */
function foldCopies(statements: readonly Statement[]): Statement[] {
  const shown = new Map<string, { first: Statement; copies: Statement[] }>();
  const sorted = [...statements].sort(
    (a, b) => compareDocuments(a.documentId, b.documentId) || bySpan(a.sentence, b.sentence),
  );
  const result: { first: Statement; copies: Statement[] }[] = [];
  for (const statement of sorted) {
    const lineage = lineageOfDocument.value.get(statement.documentId);
    const key = `${lineage ?? statement.documentId}/${statement.stance}`;
    const known = shown.get(key);
    if (known && known.first.documentId !== statement.documentId) {
      known.copies.push(statement);
      continue;
    }
    const entry = { first: statement, copies: [] };
    if (!known) shown.set(key, entry);
    result.push(entry);
  }
  return result.map(({ first, copies }) => ({ ...first, copies }));
}

function compareDocuments(a: DocumentId, b: DocumentId): number {
  const date = (id: DocumentId): string => documentsById.value.get(id)?.date ?? '9999';
  return compareText(date(a), date(b)) || compareText(a, b);
}

/** First and last day on which an actor is named or takes part. */
export function daysOf(actor: Actor): { readonly first: string; readonly last: string } | null {
  const days = new Set<string>();
  for (const mention of actor.mentions) {
    const documentId = mentionsById.value.get(mention)?.documentId;
    const date = documentId && documentsById.value.get(documentId)?.date;
    if (date) days.add(date);
  }
  const sorted = [...days].sort(compareText);
  return sorted.length > 0 ? { first: sorted[0]!, last: sorted[sorted.length - 1]! } : null;
}
