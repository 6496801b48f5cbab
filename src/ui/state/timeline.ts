/** When things happened, or were published: bars for the brush. */
import { computed, signal } from '@preact/signals';
import { compareText } from '../../model/order.ts';
import type { PartialDate } from '../../model/records.ts';
import { corpus } from './dataset.ts';
import { eventsOfAnyTime } from './passing.ts';
import type { Filters } from './route.ts';
import { filters } from './session.ts';
import { dateInBrush, dateOf, dayOf, intervalOf, lastOfMonth } from './time-span.ts';

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
  /** Dates that reach into the zoomed span from before it (a year, a month): no bar of it can hold them. */
  readonly vague: number;
}

/** More bars than this are thinner than a finger. */
const mostBars = 60;
/** But a month can be asked for in a span of twelve years: old events must not hide when the new ones happened. */
const mostMonths = 150;

type Days = Pick<Filters, 'from' | 'to'>;

/** A narrower span that somebody wants to see in finer steps. */
export const zoom = signal<Days | null>(null);

/** What the bars are drawn for: the zoomed span, as long as the chosen one lies in it; null for all that is dated. */
export const zoomed = computed<Days | null>(() => {
  const wide = zoom.value;
  const { from, to } = filters.value;
  return wide && from !== '' && to !== '' && from >= wide.from && to <= wide.to ? wide : null;
});

/** Acts by their own date, or articles by the day of publication, as far as they pass the filters other than time. */
export const timeline = computed<Timeline>(() => {
  const dates: PartialDate[] = [];
  const within = zoomed.value;
  let undated = 0;
  let vague = 0;
  const add = (date: PartialDate | undefined): void => {
    const interval = date === undefined ? null : intervalOf(date);
    if (!date || !interval) undated++;
    else if (!within || (interval.from >= within.from && interval.from <= within.to)) dates.push(date);
    else if (dateInBrush(date, within)) vague++;
  };
  if (filters.value.dateOf === 'event') for (const event of eventsOfAnyTime.value) add(event.date);
  else for (const { id, date } of corpus.value.documents) if (!filters.value.without.includes(id)) add(date);
  return { ...barsOf(dates, within ?? undefined), undated, vague };
});

/** The bars that a span touches, first and last; null where it lies beside all of them. */
export function barsIn(bars: readonly Bar[], { from, to }: Days): readonly [number, number] | null {
  const touches = ({ from: first, to: last }: Bar): boolean =>
    (from === '' || last >= from) && (to === '' || first <= to);
  const start = bars.findIndex(touches);
  return start < 0 ? null : [start, bars.length - 1 - [...bars].reverse().findIndex(touches)];
}

/** A date counts where it begins. `within`: the span that the bars reach over, if not that of the dates. */
export function barsOf(dates: readonly PartialDate[], within?: Days): { unit: Timeline['unit']; bars: Bar[] } {
  const starts = dates.map((date) => intervalOf(date)!.from).sort(compareText);
  if (starts.length === 0) return { unit: 'day', bars: [] };
  const first = within?.from || starts[0]!;
  const last = within?.to || starts[starts.length - 1]!;
  const days = dayOf(last) - dayOf(first) + 1;
  const unit = days <= mostBars ? 'day' : days <= 7 * mostBars ? 'week' : days <= 31 * mostMonths ? 'month' : 'year';
  const bars: Bar[] = [];
  let at = beginning(first, unit);
  let taken = 0;
  while (at <= last) {
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
  return unit === 'year' ? `${String(year + 1).padStart(4, '0')}-01-01` : dateOf(dayOf(lastOfMonth(year, month)) + 1);
}
