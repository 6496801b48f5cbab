/** Which date of a sentence is whose: the date of a claim. */

import type { PartialDate } from '../model/records.ts';
import { countOf, type DateExpression, daysFrom, daysIn, isDay } from './date-expression.ts';
import type { Stage } from './frames/frames.ts';
import { verbEntries } from './frames/knowledge.ts';
import { isEventNoun } from './frames/noun-frames.ts';
import type { Reading } from './readings/readings.ts';
import { isTrailing } from './readings/speaker.ts';
import { isMark } from './syntax/chunks.ts';
import type { Clause } from './syntax/clauses.ts';

/** What a sentence says of time. */
export interface SentenceDates {
  readonly found: readonly DateExpression[];
  /** Last term of words that bring old deeds ("on trial for"); undefined where there are none. */
  readonly past: number | undefined;
  /** Of a headline the present is past. */
  readonly headline: boolean;
}

interface When {
  readonly date?: PartialDate;
  readonly from: 'text' | 'publication' | null;
  readonly historical: boolean;
}

/** The date in the clause, else in the clause of saying above it, else the day of publication. */
export function dateOf(
  stage: Stage,
  { found: dates, past, headline }: SentenceDates,
  reading: Reading,
  published: PartialDate | undefined,
): When {
  const when = dated(stage, dates, reading, published, headline);
  // "is on trial for the killing of Zog": the trial is today, the killing is not.
  if (past === undefined || reading.frame.first <= past || when.from === 'text') return when;
  return { from: null, historical: true };
}

function dated(
  stage: Stage,
  dates: readonly DateExpression[],
  reading: Reading,
  published: PartialDate | undefined,
  headline: boolean,
): When {
  const own = reading.frame.noun === undefined ? undefined : spanOfPhrase(stage, reading.frame.noun);
  const inner =
    own &&
    dates.find((d) => owns(stage, reading.frame.noun!, d.first) || (own.first <= d.first && d.first <= own.last));
  // "arrives on Thursday", "may meet on Thursday": the present with a day, and what may be, is to come.
  const { perfect, modal } = reading.clause.verb;
  const open = !perfect && modal !== undefined && COMING_MODALS.has(modal);
  const coming = reading.modality === 'future' || open || (!headline && isPresent(stage, reading.clause));
  if (inner) return told(inner, reading.modality === 'future');
  const dateIn = (clause: Clause): DateExpression | undefined =>
    dates.find(
      (d) =>
        clauseOfTerm(stage, d.first) === clause &&
        !insideEventNoun(stage, d.first) &&
        !isOfOthers(stage, d.first, clause),
    );
  const apart = reading.nominal ? undefined : daysApart(stage, reading, dateIn, published);
  if (apart) return apart;
  if (dates.length > 0) {
    for (const clause of clausesWithDate(stage, reading)) {
      const found = dateIn(clause);
      if (found) return told(found, coming);
    }
  }
  if (published === undefined || reading.modality !== 'asserted') return { from: null, historical: false };
  return { date: published, from: 'publication', historical: false };
}

/**
 * "met on Tuesday, two days after Xanadu attacked", "two days before Xanadu attacked on Thursday, Zog phoned": days that lie
 * between an act and the one of its clause of time.
 */
function daysApart(
  stage: Stage,
  { clause, modality }: Reading,
  dateIn: (clause: Clause) => DateExpression | undefined,
  published: PartialDate | undefined,
): When | undefined {
  if (modality !== 'asserted' || dateIn(clause)) return undefined;
  const gap = gapBefore(stage, clause);
  if (gap !== undefined) {
    const main = stage.clauses.find((c) => c !== clause && c.relation === 'main' && dateIn(c)) ?? clause.parent;
    const day = (main && dateIn(main)?.past) ?? published;
    return day === undefined ? undefined : onDay(day, -gap);
  }
  if (clause.relation !== 'main') return undefined;
  for (const other of stage.clauses) {
    const between = other === clause ? undefined : gapBefore(stage, other);
    const day = between === undefined ? undefined : dateIn(other)?.past;
    if (between !== undefined && day !== undefined) return onDay(day, between);
  }
  return undefined;
}

/** Days by which the act above lies behind the clause of time, negative where before; undefined where none are told. */
function gapBefore({ chunks, terms }: Stage, { subject, opener, relation }: Clause): number | undefined {
  if (relation !== 'adverbial' || !subject || (opener !== 'after' && opener !== 'before')) return undefined;
  let at = subject.first - 1;
  while (chunks[at] && chunks[at]!.lemma !== opener) at--;
  const first = chunks[at]?.first;
  if (first === undefined || first < 2) return undefined;
  const unit = /^(day|week)s?$/.exec(terms[first - 1]!.text)?.[1];
  const n = countOf(terms[first - 2]!.text);
  if (unit === undefined || n === undefined) return undefined;
  return n * daysIn(unit) * (opener === 'after' ? 1 : -1);
}

/** Undefined where `from` is less exact than a day. */
function onDay(from: PartialDate, days: number): When | undefined {
  if (!isDay(from)) return undefined;
  return { date: daysFrom(from, days), from: 'text', historical: false };
}

/** Where the date of an act may stand, the likeliest first. */
function* clausesWithDate(stage: Stage, { clause, modality, rule }: Reading): Generator<Clause> {
  // "agreed on Monday to free Zog in May": when it was agreed.
  if (OUTER.test(rule) && modality === 'asserted' && clause.parent) yield clause.parent;
  yield clause;
  // "sacked the government on Tuesday and jailed Zog", "rammed and seized the ships on Sunday"
  const aside = (c: Clause): boolean => c.relation === 'reduced' || c.relation === 'relative';
  const twins = clause.subject
    ? stage.clauses.filter((c) => c !== clause && c.subject === clause.subject && aside(c) === aside(clause))
    : [];
  if (clause.verb.form === 'finite')
    for (const twin of twins) if (twin.verb.form === 'finite' && !isApart(twin, clause)) yield twin;
  for (let above = clause.parent, depth = 0; above && depth < 4; above = above.parent, depth++) yield above;
  // "were killed when rebels attacked on Monday", "let a convoy enter on Monday": at the same time.
  for (const c of stage.clauses)
    if (c.parent === clause && (c.opener === 'when' || (LETTING.has(clause.verb.lemma) && c.relation === 'complement')))
      yield c;
  // "freed two men, handing them over on Monday"
  for (const c of stage.clauses)
    if (c.parent === clause && c.relation === 'participle' && c.at > clause.at && !c.verb.perfect) yield c;
  // "Speaking on Monday, Zog condemned Xanadu": a participle before its clause tells of the same time.
  const opening = stage.clauses.find((c) => c.relation === 'participle' && c.parent === clause && c.at < clause.at);
  if (opening && !opening.verb.perfect) yield opening;
  // "Zog was arrested, the police said on Saturday."
  const sayer = stage.clauses.find((c) => c.at > clause.at && isTrailing(stage.chunks, c, stage.clauses));
  if (sayer && modality === 'asserted' && clause.relation !== 'adverbial' && clause.relation !== 'relative')
    yield sayer;
  // "fought gunmen holed up in Karsk on Monday": a participle that is no act has no time of its own.
  for (const c of stage.clauses)
    if (c.relation === 'reduced' && c.at > clause.at && verbEntries(c.verb.lemma).length === 0) yield c;
}

const LETTING = new Set(['let', 'help', 'make']);

/** Readings that tell the outer act. */
const OUTER = /^(?:promise|refuse|threaten|stop)>/;

const COMING_MODALS = new Set(['may', 'might', 'can', 'should', 'must', 'will', 'shall']);

/** One tells what is to come, the other what was: two times. */
function isApart(a: Clause, b: Clause): boolean {
  return a.verb.modal !== b.verb.modal || a.verb.perfect !== b.verb.perfect || a.opener !== b.opener;
}

function isPresent({ terms }: Stage, { verb, relation }: Clause): boolean {
  const plain = relation === 'main' && !verb.perfect && verb.modal === undefined && !verb.negated;
  return plain && terms[verb.head]!.form === 'present' && verb.first === verb.head;
}

function told(found: DateExpression, coming: boolean): When {
  const date = coming ? (found.future ?? found.past) : (found.past ?? found.future);
  return {
    ...(date !== undefined && { date }),
    from: date === undefined ? null : 'text',
    historical: found.historical,
  };
}

/** A date of an event noun's own ("its 2014 annexation", "Saturday's attack") is that event's and no other's. */
function insideEventNoun(stage: Stage, term: number): boolean {
  return stage.chunks.some((c, at) => c.kind === 'np' && owns(stage, at, term) && isEventNoun(stage, at));
}

/** Does the date at `term` stand in the phrase, or possess it? */
function owns({ chunks, terms }: Stage, np: number, term: number): boolean {
  const { first, last } = chunks[np]!;
  if (first <= term && term <= last) return true;
  return (
    first > 0 && chunks[np - 1]!.kind === 'date' && chunks[np - 1]!.last === term && terms[term]!.possessive === true
  );
}

/**
 * Tells the date at `term` no time of an act: "since 1994" the beginning of a state, "by Friday" a term, "after elections on
 * Sunday", "ahead of talks on Friday" when something else was.
 */
function isOfOthers(stage: Stage, term: number, clause: Clause): boolean {
  const { chunks } = stage;
  let k = chunks.findIndex((c) => c.first <= term && term <= c.last);
  while (chunks[k - 1]?.kind === 'date' || chunks[k - 1]?.kind === 'adj' || chunks[k - 1]?.kind === 'adv') k--;
  // The expression may begin with its preposition.
  if (chunks[k]?.kind !== 'prep') k--;
  const prep = chunks[k];
  if (prep?.kind !== 'prep') return false;
  // "Xanadu, under sanctions since 1992, has agreed": since then the sanctions are.
  const within = chunks[k - 1]?.kind === 'np' && chunks[k - 2]?.kind === 'prep' && k < clause.at;
  if (prep.lemma === 'since') return !clause.verb.perfect || within;
  if (prep.lemma === 'until') return true;
  if (prep.lemma === 'by') return clause.verb.form === 'infinitive' || clause.verb.modal !== undefined;
  const [np, before, ahead] = [chunks[k - 1], chunks[k - 2], chunks[k - 3]];
  if (
    np?.kind !== 'np' ||
    np.actor !== undefined ||
    HOURS.has(np.lemma) ||
    clause.objects.some((o) => o.nps.includes(k - 1))
  )
    return false;
  if (isMark(before, 'prep', 'of')) return isMark(ahead, 'adj', 'ahead') || isMark(ahead, 'adv', 'ahead');
  return (before?.kind === 'prep' || before?.kind === 'sub') && BESIDE.has(before.lemma);
}

/** Bring what was or will be at another time. */
const BESIDE = new Set(['after', 'before', 'following', 'since']);

/** "shortly before midnight on Tuesday": a time of the day. */
const HOURS = new Set(['midnight', 'noon', 'midday', 'dawn', 'dusk', 'sunrise', 'sunset', 'daybreak', 'nightfall']);

function spanOfPhrase(stage: Stage, at: number): { first: number; last: number } {
  return { first: stage.chunks[at]!.first, last: stage.chunks[at]!.last };
}

/** The clause that a word belongs to: the last one whose arguments reach over it, else the next verb to its right. */
function clauseOfTerm(stage: Stage, term: number): Clause | undefined {
  const at = stage.chunks.findIndex((c) => c.first <= term && term <= c.last);
  let best: Clause | undefined;
  for (const clause of stage.clauses) {
    if (clause.at <= at && at <= clause.end) best = clause;
    else if (!best && clause.at > at && clause.relation !== 'relative') return clause;
  }
  return best ?? stage.clauses[stage.clauses.length - 1];
}
