/** When it happened: expressions of time, resolved against the day of publication, never more exact than the text. */
import type { PartialDate } from '../model/records.ts';
import type { Term } from '../model/terms.ts';
import { absolute } from './absolute-dates.ts';
import { fromAnother } from './anchored-dates.ts';
import { type DateExpression, isDay, timeOf } from './date-expression.ts';
import { relative } from './relative-dates.ts';

/**
 * @param published day of publication, if known; without it only absolute dates are found
 * @param before last day that the sentence before names: "the next day" follows it
 */
export function findDates(
  terms: readonly Term[],
  published: PartialDate | undefined,
  before?: PartialDate,
): DateExpression[] {
  const today = published && isDay(published) ? timeOf(published) : undefined;
  const year = published ? Number(published.slice(0, 4)) : undefined;
  const out: DateExpression[] = [];
  for (let i = 0; i < terms.length; i++) {
    const found =
      absolute(terms, i, today, year) ??
      fromAnother(terms, i, lastDay(out) ?? before) ??
      (today === undefined ? undefined : relative(terms, i, today));
    if (!found) continue;
    out.push(found);
    i = found.last;
  }
  return out;
}

/** The last of some dates that is exact to the day. */
export function lastDay(dates: readonly DateExpression[]): PartialDate | undefined {
  return dates.filter((d) => d.past !== undefined && isDay(d.past)).pop()?.past;
}
