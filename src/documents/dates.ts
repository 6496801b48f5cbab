import { daysOfMonth } from '../model/days.ts';
import type { PartialDate } from '../model/records.ts';

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const isoDateTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** ISO 8601, to the day at most (`2021-03-19T08:00:00Z` → `2021-03-19`), or undefined where it is no date. */
export function readDate(text: string): PartialDate | undefined {
  const day = isoDateTime.exec(text.trim())?.[1] ?? text.trim();
  const [, year, month, date] = isoDate.exec(day) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined) return day;
  const days = daysOfMonth(Number(year), Number(month));
  if (days === undefined || date === '00' || Number(date ?? 1) > days) return undefined;
  return day;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const monthNames = months.map((m) => `${m.slice(0, 3)}${m.length > 3 ? `(?:${m.slice(3)}|\\.)?` : ''}`).join('|');
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${monthNames}),? (\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`^(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');

/** The date that a line begins with: `2021-03-19`, `19 March 2021`, `March 19, 2021`, `Mar. 19, 2021`. */
export function leadingDate(line: string): PartialDate | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(line)?.[0];
  if (iso) return readDate(iso);
  const [, day, month, year] = dayFirst.exec(line) ?? [];
  if (day) return spelled(year!, month!, day);
  const [, monthOf, dayOf, yearOf] = monthFirst.exec(line) ?? [];
  return monthOf ? spelled(yearOf!, monthOf, dayOf!) : undefined;
}

function spelled(year: string, month: string, day: string): PartialDate | undefined {
  const number = months.findIndex((m) => m.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  return readDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
