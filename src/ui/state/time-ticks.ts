/** Which bars of the timeline are named below them: as many as have room, at round places of the calendar. */
import type { Bar, Timeline } from './timeline.ts';
import { formatDate } from './words.ts';

export interface Tick {
  /** Index of the bar. */
  readonly bar: number;
  readonly label: string;
  /** At the rims a name stands beside its tick, not below it. */
  readonly at: 'start' | 'middle' | 'end';
}

interface Step {
  readonly every: number;
  readonly of: 'day' | 'month' | 'year';
}

const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((every): Step => ({ every, of: 'day' })),
  ...[1, 2, 3, 6].map((every): Step => ({ every, of: 'month' })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every): Step => ({ every, of: 'year' })),
];

/** Pixels of a character, as wide as they come in the type of the page, and between two names. */
const characterWidth = 6.6;
const gap = 10;
/** Pixels by which a name at a rim stands out beyond its tick. */
const overhang = 4;

/** As many ticks as a line of `width` pixels has room for, one at least where there are bars. */
export function ticksOf({ bars, unit }: Pick<Timeline, 'bars' | 'unit'>, width: number): Tick[] {
  const coarseness = { day: 0, week: 4, month: 4, year: 8 }[unit];
  for (const step of steps.slice(coarseness)) {
    const ticks = ticksBy(step, bars);
    if (ticks.length === 0) continue;
    const placed = placeNames(named(ticks, step, bars), bars.length, width);
    if (placed) return placed;
  }
  return bars.length > 0 ? [{ bar: 0, label: formatDate(bars[0]!.from), at: 'start' }] : [];
}

/** Names with their sides; null where two would touch. */
function placeNames(names: readonly Pick<Tick, 'bar' | 'label'>[], bars: number, width: number): Tick[] | null {
  let free = Number.NEGATIVE_INFINITY;
  const placed: Tick[] = [];
  for (const { bar, label } of names) {
    const middle = ((bar + 0.5) / bars) * width;
    const wide = label.length * characterWidth;
    const at = middle < wide / 2 ? 'start' : middle > width - wide / 2 ? 'end' : 'middle';
    const left = { start: middle - overhang, middle: middle - wide / 2, end: middle + overhang - wide }[at];
    if (left < free) return null;
    free = left + wide + gap;
    placed.push({ bar, label, at });
  }
  return placed;
}

/** Bars in which a round day, month or year begins. */
function ticksBy({ every, of }: Step, bars: readonly Bar[]): number[] {
  const found: number[] = [];
  bars.forEach(({ from, to }, at) => {
    if (of === 'day') {
      if (at % every === 0) found.push(at);
    } else if (of === 'month') {
      const month = monthOf(to);
      if (month % every === 0 && (from.endsWith('-01') || monthOf(from) < month)) found.push(at);
    } else {
      const year = Number(to.slice(0, 4));
      if (year % every === 0 && (from.endsWith('-01-01') || Number(from.slice(0, 4)) < year)) found.push(at);
    }
  });
  return found;
}

/** Months since year 0. */
function monthOf(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
}

/** The first tick, and the first of every year, say which year it is. */
function named(ticks: readonly number[], { of }: Step, bars: readonly Bar[]): Pick<Tick, 'bar' | 'label'>[] {
  let year = '';
  return ticks.map((bar) => {
    const date = bars[bar]![of === 'day' ? 'from' : 'to'];
    const told = date.slice(0, 4);
    if (of === 'year') return { bar, label: told };
    const words = formatDate(of === 'month' ? date.slice(0, 7) : date);
    const label = told === year ? words.slice(0, -5) : words;
    year = told;
    return { bar, label };
  });
}
