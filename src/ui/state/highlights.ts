/** Text and marks → runs of text, each with the marks that lie over it: what is highlighted is what is stored. */
import type { Span } from '../../model/records.ts';
import type { Mark } from './evidence.ts';

export interface Run extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The runs join to `text.slice(within.start, within.end)`, whatever the marks; marks may overlap and nest. */
export function splitByMarks(text: string, within: Span, marks: readonly Mark[]): Run[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of inside) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const sorted = inside.sort((a, b) => a.start - b.start || a.end - b.end);
  const runs: Run[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < places.length; index++) {
    const start = places[index]!;
    const end = places[index + 1]!;
    open = open.filter((mark) => mark.end > start);
    while (next < sorted.length && sorted[next]!.start <= start) open.push(sorted[next++]!);
    runs.push({ start, end, text: text.slice(start, end), marks: [...open] });
  }
  return runs;
}
