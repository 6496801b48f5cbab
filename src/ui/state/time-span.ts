/** Days, the dates that texts give, and the span that is chosen among them. */
import type { PartialDate } from '../../model/records.ts';
import type { Filters } from './route.ts';

const dayLength = 86_400_000;

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

export function lastOfMonth(year: number, month: number): string {
  return dateOf(Date.UTC(year, month, 1) / dayLength - 1);
}

/** Days since 1970. */
export function dayOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayLength;
}

export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
