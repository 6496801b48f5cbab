/** Sentences and mentions of one document → its claims and ties. */
import { claimId } from '../model/ids.ts';
import { bySpan, round } from '../model/order.ts';
import type { Claim, Mention, PartialDate, Sentence, SourceDocument, Span, Tie } from '../model/records.ts';
import type { Tagger, Term } from '../model/terms.ts';
import { chunkTerms } from './chunks.ts';
import { type Clause, findClauses } from './clauses.ts';
import { type Reading, readClause } from './compose.ts';
import { type DateExpression, findDates } from './dates.ts';
import { findFigures } from './figures.ts';
import { isEventNoun, type Stage } from './frames.ts';
import { nounComposition, speechKind, takesClause } from './knowledge.ts';
import { readNamings } from './naming.ts';
import { readNouns } from './nominal.ts';
import { type Cut, cutSentence, joinTerms } from './sentence-terms.ts';
import { findVoices } from './speaker.ts';
import { findTies } from './ties.ts';

/** Words in one sentence that are still parsed; longer ones are lists and tables. */
const MAX_WORDS = 400;

export const complements = {
  verb: takesClause,
  noun: (lemma: string): boolean => nounComposition(lemma) !== undefined || CLAUSE_NOUNS.has(lemma),
  speech: (lemma: string): boolean => speechKind(lemma) !== undefined,
};
/** "pointed out that", "made clear that" */
const isPhrasalSaying = (lemma: string): boolean => speechKind(lemma) !== undefined;
const CLAUSE_NOUNS = new Set([
  'claim',
  'report',
  'statement',
  'comment',
  'remark',
  'fact',
  'news',
  'rumour',
  'rumor',
  'suggestion',
  'belief',
  'announcement',
  'word',
  'view',
  'conclusion',
  'evidence',
]);

export function findClaims(
  document: SourceDocument,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  tag: Tagger,
): { claims: Claim[]; ties: Tie[] } {
  const inside = mentionsBySentence(sentences, mentions);
  const worth = sentences.map((_, i) => i).filter((i) => isWorthParsing(sentences[i]!, mentions, inside[i]!));
  const cuts = worth.map((i) => cutSentence(sentences[i]!, mentions, inside[i]!));
  const tags = tag(cuts.map((c) => c.inputs));
  const claims: Claim[] = [];
  const ties: Tie[] = [];
  let open: { sentence: number; speaker: readonly number[] } | undefined;
  worth.forEach((at, k) => {
    const sentence = sentences[at]!;
    const carried = open && continuesQuote(sentences, open.sentence, at) ? open.speaker : [];
    const read = readSentence(document, sentence, at, joinTerms(cuts[k] as Cut, tags[k]!), mentions, carried);
    claims.push(...read.claims);
    ties.push(...read.ties);
    open = read.speaker.length > 0 ? { sentence: at, speaker: read.speaker } : undefined;
  });
  claims.sort((a, b) => bySpan(a.trigger, b.trigger) || (a.id < b.id ? -1 : 1));
  return { claims, ties };
}

function mentionsBySentence(sentences: readonly Sentence[], mentions: readonly Mention[]): number[][] {
  const out: number[][] = sentences.map(() => []);
  for (const [i, m] of mentions.entries()) out[m.sentence]!.push(i);
  return out;
}

/** A parse pays only where an actor stands; an event with nobody in it is not for this graph. */
function isWorthParsing(sentence: Sentence, mentions: readonly Mention[], inside: readonly number[]): boolean {
  if (sentence.kind === 'boilerplate' || sentence.tokens.length > MAX_WORDS) return false;
  return inside.some((i) => mentions[i]!.form !== 'pronoun') || inside.length > 1;
}

/** The next sentence of the same paragraph that opens with a quotation mark goes on with the quote. */
function continuesQuote(sentences: readonly Sentence[], from: number, to: number): boolean {
  if (to !== from + 1 || sentences[from]!.paragraph !== sentences[to]!.paragraph) return false;
  return sentences[to]!.tokens[0]?.kind === 'quote';
}

function readSentence(
  document: SourceDocument,
  sentence: Sentence,
  at: number,
  terms: readonly Term[],
  mentions: readonly Mention[],
  carried: readonly number[],
): { claims: Claim[]; ties: Tie[]; speaker: readonly number[] } {
  const chunks = chunkTerms(terms, isPhrasalSaying);
  const clauses = findClauses(chunks, complements);
  const voices = findVoices({ chunks, mentions }, clauses, carried);
  const stage: Stage = { chunks, mentions, terms, firstPerson: voices.whole, figures: findFigures(terms), clauses };
  const namings = readNamings(stage, clauses, voices);
  const readings = [
    ...namings,
    ...clauses
      .filter((c) => !namings.some((n) => n.clause === c))
      .flatMap((clause) => readClause(stage, clause, clauses, voices)),
  ];
  const taken = new Set(readings.flatMap((r) => (r.frame.noun === undefined ? [] : [r.frame.noun])));
  for (const noun of readNouns(stage, readings, clauses, taken, voices)) {
    if (!readings.some((r) => r.type === noun.type && shares(r.targets.mentions, noun.targets.mentions)))
      readings.push(noun);
  }
  shareTargets(readings);
  const dates = findDates(terms, document.date);
  const claims = readings.map((reading) => writeClaim(document, sentence, at, stage, clauses, dates, reading));
  return { claims: dedupe(claims), ties: findTies(document, sentence, at, stage, clauses), speaker: voices.whole };
}

/** "closed their borders to Xanadu and expelled its ambassador": a second verb without a target has that of the first. */
function shareTargets(readings: Reading[]): void {
  readings.forEach((reading, i) => {
    if (
      reading.targets.mentions.length > 0 ||
      reading.clause.relation !== 'coordinate' ||
      reading.clause.objects.length === 0
    )
      return;
    const before = readings
      .slice(0, i)
      .reverse()
      .find(
        (r) =>
          r.clause.at < reading.clause.at &&
          r.targets.mentions.length > 0 &&
          shares(r.sources.mentions, reading.sources.mentions),
      );
    if (before) readings[i] = { ...reading, targets: before.targets, trust: reading.trust * 0.8 };
  });
}

function shares(a: readonly number[], b: readonly number[]): boolean {
  return b.length > 0 && b.every((m) => a.includes(m));
}

function dedupe(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    // "warned that Xanadu will face sanctions": the warning and what it threatens are one act.
    const act = `${claim.type}|${claim.modality}|${claim.sources.join()}|${claim.targets.join()}`;
    const before = seen.get(act);
    if (!before || claim.confidence > before.confidence) seen.set(act, claim);
  }
  return [...seen.values()];
}

function writeClaim(
  document: SourceDocument,
  sentence: Sentence,
  at: number,
  stage: Stage,
  clauses: readonly Clause[],
  dates: readonly DateExpression[],
  reading: Reading,
): Claim {
  const { frame, type } = reading;
  const trigger: Span = { start: stage.terms[frame.first]!.start, end: stage.terms[frame.last]!.end };
  const id = (i: number) => stage.mentions[i]!.id;
  const when = dateOf(stage, clauses, dates, reading, document.date);
  const confidence = round(Math.min(0.99, reading.trust * (sentence.kind === 'headline' ? 0.9 : 1)));
  return {
    id: claimId(
      document.id,
      trigger,
      type.id,
      reading.targets.mentions.length > 0 ? String(stage.mentions[reading.targets.mentions[0]!]!.span.start) : '',
    ),
    documentId: document.id,
    sentence: at,
    type: type.id,
    ...(frame.mode && frame.type === type && { mode: frame.mode }),
    cameo: frame.type === type ? frame.cameo : type.cameo,
    sources: reading.sources.mentions.map(id),
    targets: reading.targets.mentions.map(id),
    trigger,
    phrase: frame.phrase,
    modality: reading.modality,
    ...(when.historical && { historical: true as const }),
    speaker: reading.speaker.length > 0 ? id(reading.speaker[0]!) : null,
    ...(when.date !== undefined && { date: when.date }),
    dateFrom: when.from,
    confidence,
    evidence: {
      documentId: document.id,
      sentence: { start: sentence.start, end: sentence.end },
      span: trigger,
      rule: reading.rule,
      confidence,
    },
  };
}

interface When {
  readonly date?: PartialDate;
  readonly from: 'text' | 'publication' | null;
  readonly historical: boolean;
}

/** The date in the clause, else in the clause of saying above it, else the day of publication. */
function dateOf(
  stage: Stage,
  clauses: readonly Clause[],
  dates: readonly DateExpression[],
  reading: Reading,
  published: PartialDate | undefined,
): When {
  const own = reading.frame.noun === undefined ? undefined : spanOfPhrase(stage, reading.frame.noun);
  const inner = own && dates.find((d) => own.first <= d.first && d.first <= own.last);
  if (inner) return told(inner, reading);
  for (
    let clause: Clause | undefined = reading.clause, depth = 0;
    clause && depth < 4;
    clause = clause.parent, depth++
  ) {
    const found = dates.find(
      (d) => clauseOfTerm(stage, clauses, d.first) === clause && !insideEventNoun(stage, d.first),
    );
    if (found) return told(found, reading);
  }
  if (published === undefined || reading.modality !== 'asserted') return { from: null, historical: false };
  return { date: published, from: 'publication', historical: false };
}

function told(found: DateExpression, reading: Reading): When {
  const date = reading.modality === 'future' ? (found.future ?? found.past) : (found.past ?? found.future);
  return {
    ...(date !== undefined && { date }),
    from: date === undefined ? null : 'text',
    historical: found.historical,
  };
}

/** A date inside an event noun's own phrase ("its 2014 annexation") is that event's and no other's. */
function insideEventNoun(stage: Stage, term: number): boolean {
  return stage.chunks.some((c, at) => c.kind === 'np' && c.first <= term && term <= c.last && isEventNoun(stage, at));
}

function spanOfPhrase(stage: Stage, at: number): { first: number; last: number } {
  return { first: stage.chunks[at]!.first, last: stage.chunks[at]!.last };
}

/** The clause that a word belongs to: the last one whose arguments reach over it, else the next verb to its right. */
function clauseOfTerm(stage: Stage, clauses: readonly Clause[], term: number): Clause | undefined {
  const at = stage.chunks.findIndex((c) => c.first <= term && term <= c.last);
  let best: Clause | undefined;
  for (const clause of clauses) {
    if (clause.at <= at && at <= clause.end) best = clause;
    else if (!best && clause.at > at && clause.relation !== 'relative') return clause;
  }
  return best ?? clauses[clauses.length - 1];
}
