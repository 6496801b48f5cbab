/** Dates told from the day of publication: "yesterday", "last week", "on Tuesday", "three years ago". */
import { feasts, weekdayNames } from '../lexicon/en/calendar.ts';
import type { PartialDate } from '../model/records.ts';
import type { Term } from '../model/terms.ts';
import { DAY, type DateExpression, day, numberOf, two, word } from './date-expression.ts';

/** @param today in milliseconds, midnight */
export function relative(terms: readonly Term[], i: number, today: number): DateExpression | undefined {
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
    const n = numberOf(word(terms, from));
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
