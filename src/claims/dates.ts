/** When it happened: expressions of time, resolved against the day of publication, never more exact than the text. */
import {
  feasts,
  monthAbbreviations,
  monthNames,
  ordinals,
  smallNumbers,
  weekdayNames,
} from '../lexicon/en/calendar.ts';
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

/** Words before a month that is one: "in March", "last May". */
const MONTH_OPENERS = new Set(['in', 'of', 'last', 'next', 'since', 'until', 'by', 'during', 'early', 'late', 'mid']);

/**
 * @param published day of publication, if known; without it only absolute dates are found
 * @param before last day that the sentence before names: "the next day" follows it
 */
export function findDates(
  terms: readonly Term[],
  published: PartialDate | undefined,
  before?: PartialDate,
): DateExpression[] {
  const today = published && /^\d{4}-\d{2}-\d{2}$/.test(published) ? Date.parse(`${published}T00:00:00Z`) : undefined;
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

/** Every sort of time that a text can be exact about. */
const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last of some dates that is exact to the day. */
export function lastDay(dates: readonly DateExpression[]): PartialDate | undefined {
  return dates.filter((d) => d.past !== undefined && A_DAY.test(d.past)).pop()?.past;
}

/** "a day earlier", "the following day", "two weeks later": told from the day that the sentence named before. */
function fromAnother(terms: readonly Term[], i: number, anchor: PartialDate | undefined): DateExpression | undefined {
  const text = word(terms, i);
  const unit = /^(day|week)s?$/.exec(text)?.[1];
  if (unit === undefined || anchor === undefined) return undefined;
  const left = word(terms, i - 1);
  const right = word(terms, i + 1);
  const step = left === 'following' || left === 'next' ? 1 : left === 'previous' ? -1 : undefined;
  const later = AFTER.has(right) ? 1 : BEFORE.has(right) && left !== 'the' ? -1 : right === 'before' ? -1 : undefined;
  if (word(terms, i - 2) === 'the' && step !== undefined) return on(i - 2, i, step);
  const n = left === 'the' ? 1 : (smallNumbers.get(left) ?? Number(left));
  // "a day before the vote": from something else.
  const ends =
    terms[i + 2] === undefined || /^[.,;:)]$/.test(word(terms, i + 2)) || terms[i + 2]!.pos === 'punctuation';
  if (
    later === undefined ||
    !Number.isFinite(n) ||
    n <= 0 ||
    n > 60 ||
    (!ends && right !== 'earlier' && right !== 'later')
  )
    return undefined;
  return on(i - 1, i + 1, later * n);

  function on(first: number, last: number, steps: number): DateExpression {
    const time = Date.parse(`${anchor}T00:00:00Z`) + steps * (unit === 'week' ? 7 : 1) * DAY;
    return { first, last, past: day(time), future: day(time), historical: false };
  }
}

const AFTER = new Set(['later', 'afterwards', 'after']);
const BEFORE = new Set(['earlier', 'before', 'previously']);

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
  if (
    month !== undefined &&
    (terms[i]!.pos === 'date' || !AMBIGUOUS_MONTHS.has(text) || MONTH_OPENERS.has(word(terms, i - 1)))
  ) {
    // "3 March", "the third of March"
    const left = word(terms, i - 1) === 'of' ? i - 2 : i - 1;
    const dayLeft = dayOf(word(terms, left));
    const day = dayLeft ?? dayOf(word(terms, i + 1));
    const afterDay = dayLeft === undefined && day !== undefined ? i + 2 : i + 1;
    const k = word(terms, afterDay) === ',' || word(terms, afterDay) === 'of' ? afterDay + 1 : afterDay;
    const told = yearOf(word(terms, k));
    // "in May last year"
    const year0 = word(terms, k + 1) === 'year' ? ['last', 'this', 'next'].indexOf(word(terms, k)) - 1 : -2;
    const named = told ?? (year0 > -2 && year !== undefined ? year + year0 : undefined);
    const first = dayLeft === undefined ? i : left;
    const last =
      named !== undefined ? (told === undefined ? k + 1 : k) : dayLeft === undefined && day !== undefined ? i + 1 : i;
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
    /^(?:in|since|of|from|until|by|during|early|late|mid|after|before|and|to|his|her|its|their|'s|spring|summer|autumn|fall|winter)$/.test(
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
  // "the day before yesterday"
  const further = word(terms, i - 2) === 'day' && (before === 'before' || before === 'after') ? 2 : 1;
  if (text === 'yesterday') return at(i, i, day(today - further * DAY));
  if (text === 'tomorrow') return at(i, i, day(today + further * DAY));
  if (before === 'this' && /^(?:morning|afternoon|evening)$/.test(text)) return at(i - 1, i, day(today));
  if (before === 'last' && text === 'night') return at(i - 1, i, day(today - DAY));
  const feast = feasts.get(`${text} ${word(terms, i + 1)}`);
  if (feast !== undefined) {
    const year = new Date(today).getUTCFullYear();
    const past = `${year}-${feast}` > day(today) ? year - 1 : year;
    return at(i, i + 1, `${past}-${feast}`, `${past + (past === year ? 0 : 1)}-${feast}`);
  }
  const weekday = weekdayNames.indexOf(text);
  if (weekday >= 0) {
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    const ahead = back === 0 ? 7 : 7 - back;
    const first = /^(?:last|next|this|coming|previous|on)$/.test(before) ? i - 1 : i;
    if (before === 'next' || before === 'coming') return at(first, i, day(today + ahead * DAY));
    if (before === 'last' || before === 'previous') return at(first, i, day(today - (back === 0 ? 7 : back) * DAY));
    // "Wednesday of last week", "Tuesday last week"
    const k = word(terms, i + 1) === 'of' ? i + 2 : i + 1;
    const weeks = word(terms, k + 1) === 'week' ? ['last', 'this', 'next'].indexOf(word(terms, k)) - 1 : undefined;
    if (weeks !== undefined && weeks > -2) {
      const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
      return at(first, k + 1, day(monday + (((weekday + 6) % 7) + weeks * 7) * DAY));
    }
    return at(first, i, day(today - back * DAY), day(today + (back === 0 ? 0 : ahead) * DAY));
  }
  if (text === 'weekend') {
    const saturday = today - ((new Date(today).getUTCDay() + 1) % 7) * DAY;
    const first = /^(?:last|next|this|the|coming)$/.test(before) ? i - 1 : i;
    if (before === 'next' || before === 'coming') return at(first, i, day(saturday + 7 * DAY));
    return at(first, i, day(saturday), day(saturday + 7 * DAY));
  }
  const unit = /^(day|week|fortnight|month|year|decade)s?$/.exec(text)?.[1];
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
  // "the next day": the one behind another.
  if ((text !== unit || unit === 'day') && (before === 'next' || before === 'coming')) return at(i - 1, i, undefined);
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
  if (unit === 'week') return same(day(today - n * 7 * DAY).slice(0, 7));
  if (unit === 'fortnight') return same(day(today - n * 14 * DAY).slice(0, 7));
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
  const plain = text.replace(/^(?:mid|early|late)-/, '');
  const full = monthNames.indexOf(plain);
  return full >= 0 ? full : monthAbbreviations.get(plain);
}

function dayOf(text: string): number | undefined {
  const n = /^(\d{1,2})(?:st|nd|rd|th|[-–]\d{1,2})?$/.exec(text)?.[1] ?? ordinals.indexOf(text) + 1;
  return Number(n) >= 1 && Number(n) <= 31 ? Number(n) : undefined;
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
