import { daysOfMonth } from '../model/days.ts';
import type { PartialDate } from '../model/records.ts';

/** Whole days, both inclusive, `YYYY-MM-DD`. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** A month or a year becomes its whole interval. Year 0 is no date of XML Schema. */
export function intervalOf(date: PartialDate | undefined): Interval | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '') ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const last = daysOfMonth(Number(year), Number(month));
  if (last === undefined || (day !== undefined && (day === '00' || Number(day) > last))) return undefined;
  return { start: `${year}-${month}-${day ?? '01'}`, end: `${year}-${month}-${day ?? last}` };
}

/** From the first day of any to the last day of any. */
export function joinIntervals(intervals: readonly (Interval | undefined)[]): Interval | undefined {
  return intervals.reduce<Interval | undefined>((all, one) => {
    if (!all || !one) return all ?? one;
    return { start: one.start < all.start ? one.start : all.start, end: one.end > all.end ? one.end : all.end };
  }, undefined);
}
