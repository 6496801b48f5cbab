/** Which date of a sentence is whose: the date of a claim. */

import type { PartialDate } from '../model/records.ts';
import type { DateExpression } from './dates.ts';
import type { Stage } from './frames/frames.ts';
import { isEventNoun } from './frames/noun-frames.ts';
import type { Reading } from './readings/readings.ts';
import type { Clause } from './syntax/clauses.ts';

/** What a sentence says of time. */
export interface SentenceDates {
  readonly found: readonly DateExpression[];
  /** Last term of words that bring old deeds ("on trial for"); undefined where there are none. */
  readonly past: number | undefined;
}

interface When {
  readonly date?: PartialDate;
  readonly from: 'text' | 'publication' | null;
  readonly historical: boolean;
}

/** The date in the clause, else in the clause of saying above it, else the day of publication. */
export function dateOf(
  stage: Stage,
  { found: dates, past }: SentenceDates,
  reading: Reading,
  published: PartialDate | undefined,
): When {
  const when = dated(stage, dates, reading, published);
  // "is on trial for the killing of Zog": the trial is today, the killing is not.
  if (past === undefined || reading.frame.first <= past || when.from === 'text') return when;
  return { from: null, historical: true };
}

function dated(
  stage: Stage,
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
    const found = dates.find((d) => clauseOfTerm(stage, d.first) === clause && !insideEventNoun(stage, d.first));
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
function clauseOfTerm(stage: Stage, term: number): Clause | undefined {
  const at = stage.chunks.findIndex((c) => c.first <= term && term <= c.last);
  let best: Clause | undefined;
  for (const clause of stage.clauses) {
    if (clause.at <= at && at <= clause.end) best = clause;
    else if (!best && clause.at > at && clause.relation !== 'relative') return clause;
  }
  return best ?? stage.clauses[stage.clauses.length - 1];
}
