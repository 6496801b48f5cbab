/** When it happened: expressions of time, resolved against the day of publication, never more exact than the text. */
import { monthAbbreviations, monthNames, smallNumbers, weekdayNames } from '../lexicon/en/calendar.ts';
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

const DAY = 86_400_000;
/** Months that the tagger has told from verbs and adjectives. */
const AMBIGUOUS_MONTHS = new Set(['march', 'may', 'august']);

/** @param published day of publication, if known; without it only absolute dates are found */
export function findDates(terms: readonly Term[], published: PartialDate | undefined): DateExpression[] {
  const today = published && /^\d{4}-\d{2}-\d{2}$/.test(published) ? Date.parse(`${published}T00:00:00Z`) : undefined;
  const year = published ? Number(published.slice(0, 4)) : undefined;
  const out: DateExpression[] = [];
  for (let i = 0; i < terms.length; i++) {
    const found = absolute(terms, i, today, year) ?? (today === undefined ? undefined : relative(terms, i, today));
    if (!found) continue;
    out.push(found);
    i = found.last;
  }
  return out;
}

function absolute(
  terms: readonly Term[],
  i: number,
  today: number | undefined,
  year: number | undefined,
): DateExpression | undefined {
  const text = word(terms, i);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return fixed(i, i, text, year);
  const month = monthOf(text);
  // "may" and "march" are verbs far more often than months.
  if (month !== undefined && (terms[i]!.pos === 'date' || !AMBIGUOUS_MONTHS.has(text))) {
    const dayLeft = dayOf(word(terms, i - 1));
    const day = dayLeft ?? dayOf(word(terms, i + 1));
    const afterDay = dayLeft === undefined && day !== undefined ? i + 2 : i + 1;
    const k = word(terms, afterDay) === ',' ? afterDay + 1 : afterDay;
    const named = yearOf(word(terms, k));
    const first = dayLeft === undefined ? i : i - 1;
    const last = named !== undefined ? k : dayLeft === undefined && day !== undefined ? i + 1 : i;
    const suffix = `-${two(month + 1)}${day === undefined ? '' : `-${two(day)}`}`;
    if (named !== undefined) return fixed(first, last, `${named}${suffix}`, year);
    if (today === undefined || year === undefined) return undefined;
    // Without a year: the nearest past one for what happened, the nearest coming one for what will.
    const start = Date.UTC(year, month, day ?? 1);
    const previous = /^(?:last|previous)$/.test(word(terms, first - 1));
    const past = start > today || (previous && start > today - 31 * DAY) ? year - 1 : year;
    const coming = start >= today - 31 * DAY ? year : year + 1;
    return { first, last, past: `${past}${suffix}`, future: `${coming}${suffix}`, historical: false };
  }
  const bare = yearOf(text);
  if (
    bare !== undefined &&
    year !== undefined &&
    /^(?:in|since|of|from|until|by|during|early|late|mid|after|before|and|to|his|her|its|their|'s)$/.test(
      word(terms, i - 1),
    ) &&
    bare <= year + 30
  ) {
    return fixed(i, i, String(bare), year);
  }
  // "Xanadu's 2014 annexation"
  if (bare !== undefined && year !== undefined && terms[i - 1]?.possessive && bare <= year)
    return fixed(i, i, String(bare), year);
  if (
    bare !== undefined &&
    year !== undefined &&
    word(terms, i - 1) === 'the' &&
    terms[i + 1]?.pos !== 'punctuation' &&
    bare <= year
  )
    return fixed(i, i, String(bare), year);
  if (/^(?:1[5-9]|20)\d0s$/.test(text)) return { first: i, last: i, historical: true };
  return undefined;
}

function fixed(first: number, last: number, date: PartialDate, year: number | undefined): DateExpression {
  return {
    first,
    last,
    past: date,
    future: date,
    historical: year !== undefined && Number(date.slice(0, 4)) < year - 1,
  };
}

function relative(terms: readonly Term[], i: number, today: number): DateExpression | undefined {
  const text = word(terms, i);
  const before = word(terms, i - 1);
  const at = (
    first: number,
    last: number,
    past: PartialDate | undefined,
    future: PartialDate | undefined = past,
    historical = false,
  ): DateExpression => ({
    first,
    last,
    ...(past !== undefined && { past }),
    ...(future !== undefined && { future }),
    historical,
  });
  if (text === 'today' || text === 'tonight') return at(i, i, day(today));
  if (text === 'yesterday') return at(i, i, day(today - DAY));
  if (text === 'tomorrow') return at(i, i, day(today + DAY));
  const weekday = weekdayNames.indexOf(text);
  if (weekday >= 0) {
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    const ahead = back === 0 ? 7 : 7 - back;
    const first = /^(?:last|next|this|coming|previous|on)$/.test(before) ? i - 1 : i;
    if (before === 'next' || before === 'coming') return at(first, i, day(today + ahead * DAY));
    if (before === 'last' || before === 'previous') return at(first, i, day(today - (back === 0 ? 7 : back) * DAY));
    return at(first, i, day(today - back * DAY), day(today + (back === 0 ? 0 : ahead) * DAY));
  }
  const unit = /^(day|week|month|year|decade)s?$/.exec(text)?.[1];
  if (!unit) return undefined;
  if (word(terms, i + 1) === 'ago' || word(terms, i + 1) === 'earlier') {
    const from = before === 'of' ? i - 2 : i - 1;
    const n = smallNumbers.get(word(terms, from)) ?? Number(word(terms, from));
    // "several weeks ago": a direction, no day.
    if (!Number.isFinite(n) || n <= 0 || n > 5000)
      return at(i, i + 1, undefined, undefined, unit === 'decade' || unit === 'year');
    return at(from, i + 1, ...back(today, unit, n));
  }
  if (text === unit && (before === 'last' || before === 'previous')) return at(i - 1, i, ...back(today, unit, 1));
  // "in the coming days": a direction, no day.
  if (text !== unit && (before === 'next' || before === 'coming')) return at(i - 1, i, undefined);
  if (before === 'next' || before === 'coming') return at(i - 1, i, ...back(today, unit, -1));
  if (before === 'this' && unit !== 'day') return at(i - 1, i, ...back(today, unit, 0));
  return undefined;
}

/** n units back from today, as exact as the unit: a week is told to the month, as no week can be written. */
function back(today: number, unit: string, n: number): [PartialDate | undefined, PartialDate | undefined, boolean] {
  const now = new Date(today);
  const y = now.getUTCFullYear();
  const m = now.getUTCMonth();
  if (unit === 'day') return same(day(today - n * DAY));
  if (unit === 'week') return n === 0 ? [undefined, undefined, false] : same(day(today - n * 7 * DAY).slice(0, 7));
  if (unit === 'month') {
    const months = y * 12 + m - n;
    return same(`${Math.floor(months / 12)}-${two((months % 12) + 1)}`);
  }
  if (unit === 'year') return [String(y - n), String(y - n), n > 1];
  return [undefined, undefined, true];
}

function same(date: PartialDate): [PartialDate, PartialDate, boolean] {
  return [date, date, false];
}

function word(terms: readonly Term[], i: number): string {
  return terms[i]?.text.replace(/\.$/, '') ?? '';
}

function monthOf(text: string): number | undefined {
  const full = monthNames.indexOf(text);
  return full >= 0 ? full : monthAbbreviations.get(text);
}

function dayOf(text: string): number | undefined {
  const n = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1];
  return n && Number(n) >= 1 && Number(n) <= 31 ? Number(n) : undefined;
}

function yearOf(text: string): number | undefined {
  return /^(?:1[4-9]|20)\d\d$/.test(text) ? Number(text) : undefined;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function day(time: number): PartialDate {
  return new Date(time).toISOString().slice(0, 10);
}
