/** Days told from another that was named before: "a day earlier", "the following day". */
import type { PartialDate } from '../model/records.ts';
import type { Term } from '../model/terms.ts';
import { countOf, type DateExpression, daysFrom, daysIn, word } from './date-expression.ts';

/**
 * "a day earlier", "the following day", "two weeks later", with the unit at term `i`.
 *
 * @param anchor the exact day that was named last
 */
export function fromAnother(
  terms: readonly Term[],
  i: number,
  anchor: PartialDate | undefined,
): DateExpression | undefined {
  const text = word(terms, i);
  const unit = /^(day|week)s?$/.exec(text)?.[1];
  if (unit === undefined || anchor === undefined) return undefined;
  const on = (first: number, last: number, steps: number): DateExpression => {
    const date = daysFrom(anchor, steps * daysIn(unit));
    return { first, last, past: date, future: date, historical: false };
  };
  const left = word(terms, i - 1);
  const right = word(terms, i + 1);
  const step = left === 'following' || left === 'next' ? 1 : left === 'previous' ? -1 : undefined;
  const later = AFTER.has(right) ? 1 : BEFORE.has(right) && left !== 'the' ? -1 : right === 'before' ? -1 : undefined;
  if (word(terms, i - 2) === 'the' && step !== undefined) return on(i - 2, i, step);
  const n = countOf(left);
  // "a day before the vote": from something else.
  const ends =
    terms[i + 2] === undefined || /^[.,;:)]$/.test(word(terms, i + 2)) || terms[i + 2]!.pos === 'punctuation';
  const counts = ends || right === 'earlier' || right === 'later';
  return n === undefined || later === undefined || !counts ? undefined : on(i - 1, i + 1, later * n);
}

const AFTER = new Set(['later', 'afterwards', 'after']);
const BEFORE = new Set(['earlier', 'before', 'previously']);
