/** When things happened, or were published: bars for the brush, and what a brushed span lets through. */
import { computed } from '@preact/signals';
import { compareText } from '../../model/order.ts';
import type { PartialDate } from '../../model/records.ts';
import { corpus } from './dataset.ts';
import type { Filters } from './route.ts';
import { filters } from './session.ts';

export interface Bar {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Timeline {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly bars: readonly Bar[];
  readonly undated: number;
}

/** More bars than this are thinner than a finger. */
const mostBars = 60;
/** But a month can be asked for in a span of twelve years: old events must not hide when the new ones happened. */
const mostMonths = 150;
const dayLength = 86_400_000;

/** Every event, by its own date or by the publication of the articles that tell it. */
export const timeline = computed<Timeline>(() => {
  const byEvent = filters.value.dateOf === 'event';
  const dates: PartialDate[] = [];
  let undated = 0;
  const add = (date: PartialDate | undefined): void => {
    if (date !== undefined && intervalOf(date)) dates.push(date);
    else undated++;
  };
  if (byEvent) for (const event of corpus.value.events) add(event.date);
  else for (const document of corpus.value.documents) add(document.date);
  return { ...barsOf(dates), undated };
});

export function isBrushed({ from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  return from !== '' || to !== '';
}

/** A month or a year lies in a span that it touches. */
export function dateInBrush(date: PartialDate, { from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  const interval = intervalOf(date);
  return interval !== null && (from === '' || interval.to >= from) && (to === '' || interval.from <= to);
}

/** First and last day of a date; null for what is no date. */
export function intervalOf(date: PartialDate): { readonly from: string; readonly to: string } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (!day) return { from: `${year}-${month}-01`, to: lastOfMonth(Number(year), Number(month)) };
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

export function barsOf(dates: readonly PartialDate[]): { unit: Timeline['unit']; bars: Bar[] } {
  const starts = dates.map((date) => intervalOf(date)!.from).sort(compareText);
  if (starts.length === 0) return { unit: 'day', bars: [] };
  const first = dayOf(starts[0]!);
  const last = dayOf(starts[starts.length - 1]!);
  const days = last - first + 1;
  const unit = days <= mostBars ? 'day' : days <= 7 * mostBars ? 'week' : days <= 31 * mostMonths ? 'month' : 'year';
  const bars: Bar[] = [];
  let at = beginning(starts[0]!, unit);
  let taken = 0;
  while (at <= starts[starts.length - 1]!) {
    const next = following(at, unit);
    const before = taken;
    while (taken < starts.length && starts[taken]! < next) taken++;
    bars.push({ from: at, to: dateOf(dayOf(next) - 1), count: taken - before });
    at = next;
  }
  return { unit, bars };
}

function beginning(date: string, unit: Timeline['unit']): string {
  if (unit === 'year') return `${date.slice(0, 4)}-01-01`;
  return unit === 'month' ? `${date.slice(0, 7)}-01` : date;
}

function following(date: string, unit: Timeline['unit']): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (unit === 'day') return dateOf(dayOf(date) + 1);
  if (unit === 'week') return dateOf(dayOf(date) + 7);
  return unit === 'year' ? dateOf(Date.UTC(year + 1, 0, 1) / dayLength) : dateOf(Date.UTC(year, month, 1) / dayLength);
}

function lastOfMonth(year: number, month: number): string {
  return dateOf(Date.UTC(year, month, 1) / dayLength - 1);
}

/** Days since 1970. */
function dayOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayLength;
}

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
