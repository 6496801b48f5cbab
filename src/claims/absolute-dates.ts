/** Dates of the calendar: "3 March 2021", "May last year", "2014". */
import type { PartialDate } from '../model/records.ts';
import type { Term } from '../model/terms.ts';
import { A_DAY, DAY, type DateExpression, dayOf, monthOf, two, word, yearOf } from './date-expression.ts';

/** Months that the tagger has told from verbs and adjectives. */
const AMBIGUOUS_MONTHS = new Set(['march', 'may', 'august']);

/** Words before a month that is one: "in March", "last May". */
const MONTH_OPENERS = new Set(['in', 'of', 'last', 'next', 'since', 'until', 'by', 'during', 'early', 'late', 'mid']);

/**
 * The date whose month or year stands at term `i`.
 *
 * @param today in milliseconds, @param year of publication; both undefined where that is not known
 */
export function absolute(
  terms: readonly Term[],
  i: number,
  today: number | undefined,
  year: number | undefined,
): DateExpression | undefined {
  const text = word(terms, i);
  if (A_DAY.test(text)) return fixed(i, i, text, year);
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
  if (bare !== undefined && year !== undefined && isYear(terms, i, bare, year)) return fixed(i, i, String(bare), year);
  if (/^(?:1[5-9]|20)\d0s$/.test(text)) return { first: i, last: i, historical: true };
  return undefined;
}

/**
 * Is the number at `i` a year, by what stands around it? "in 2014"; "Xanadu's 2014 annexation" and "the 2014 annexation"
 * only of the past.
 */
function isYear(terms: readonly Term[], i: number, told: number, published: number): boolean {
  if (YEAR_OPENERS.test(word(terms, i - 1))) return told <= published + MOST_YEARS_AHEAD;
  const named = word(terms, i - 1) === 'the' && terms[i + 1]?.pos !== 'punctuation';
  return (named || terms[i - 1]?.possessive === true) && told <= published;
}

const YEAR_OPENERS =
  /^(?:in|since|of|from|until|by|during|early|late|mid|after|before|and|to|his|her|its|their|'s|spring|summer|autumn|fall|winter)$/;

/** Plans are made for "2050"; further numbers are mostly no years. */
const MOST_YEARS_AHEAD = 30;

/** A date that says its year. */
function fixed(first: number, last: number, date: PartialDate, year: number | undefined): DateExpression {
  return {
    first,
    last,
    past: date,
    future: date,
    historical: year !== undefined && Number(date.slice(0, 4)) < year - 1,
  };
}
