/** What the rules for expressions of time share: what they give, how words are read as numbers, days and months. */
import { monthAbbreviations, monthNames, ordinals, smallNumbers } from '../lexicon/en/calendar.ts';
import type { PartialDate } from '../model/records.ts';
import type { Term } from '../model/terms.ts';

/** Words of a sentence that say when. */
export interface DateExpression {
  /** Terms [first, last]. */
  readonly first: number;
  readonly last: number;
  /** Resolved for a past and for a future act; undefined where only a direction is known ("last week" has no day). */
  readonly past?: PartialDate;
  readonly future?: PartialDate;
  /** Lies more than a year before publication. */
  readonly historical: boolean;
}

/** Milliseconds. */
export const DAY = 86_400_000;

/** Is the date exact to the day, and one that can be reckoned from? "2024-13-45" cannot. */
export function isDay(date: PartialDate): boolean {
  return A_DAY.test(date) && !Number.isNaN(timeOf(date));
}

/** A day as it is written: no promise that there is one. */
export const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days and weeks that two acts lie apart; more than this is no date. */
const MOST_APART = 60;

/** In lower case without a full stop at its end; empty outside the sentence. */
export function word(terms: readonly Term[], i: number): string {
  return terms[i]?.text.replace(/\.$/, '') ?? '';
}

/** How many days or weeks apart: "three", "3", "the" (one: "the day after"). Undefined of what is no number up to 60. */
export function countOf(text: string): number | undefined {
  const n = text === 'the' ? 1 : numberOf(text);
  return n > 0 && n <= MOST_APART ? n : undefined;
}

/** "three", "3"; NaN of what is no number. */
export function numberOf(text: string): number {
  return smallNumbers.get(text) ?? Number(text);
}

/** 0 is January; "mid-May" is May. */
export function monthOf(text: string): number | undefined {
  const plain = text.replace(/^(?:mid|early|late)-/, '');
  const full = monthNames.indexOf(plain);
  return full >= 0 ? full : monthAbbreviations.get(plain);
}

/** Of the month: "3", "3rd", "third", "3-5" (its first). */
export function dayOf(text: string): number | undefined {
  const n = /^(\d{1,2})(?:st|nd|rd|th|[-–]\d{1,2})?$/.exec(text)?.[1] ?? ordinals.indexOf(text) + 1;
  return Number(n) >= 1 && Number(n) <= 31 ? Number(n) : undefined;
}

/** 1400 to 2099. */
export function yearOf(text: string): number | undefined {
  return /^(?:1[4-9]|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** Two digits. */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The day of a time in milliseconds. */
export function day(time: number): PartialDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** So many days on from an exact day, back where negative. */
export function daysFrom(date: PartialDate, days: number): PartialDate {
  return day(timeOf(date) + days * DAY);
}

/** How many days a day or a week is. */
export function daysIn(unit: string): number {
  return unit === 'week' ? 7 : 1;
}

/** Midnight of a day, in milliseconds. */
export function timeOf(date: PartialDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
