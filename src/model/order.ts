import type { Span } from './records.ts';

/** Order by UTF-16 code units: the same in every engine and locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

/** Sorts in place by id. Most lists come in order, and looking is cheaper than sorting. */
export function sortById<T extends { readonly id: string }>(records: T[]): T[] {
  for (let i = 1; i < records.length; i++) if (records[i - 1]!.id > records[i]!.id) return records.sort(byId);
  return records;
}

/** Sorts in place by code units, as `compareText` does. */
export function sortTexts<T extends string>(texts: T[]): T[] {
  for (let i = 1; i < texts.length; i++) if (texts[i - 1]! > texts[i]!) return texts.sort();
  return texts;
}

/** Earlier first; of two that start together the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Powers of ten that are exact in a double. */
const powers = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Six significant digits. `Math.exp`, `log`, `pow`, `sin` and `cos` differ between engines in the last bits, so every
 * derived number passes here before it is stored, compared or written.
 */
export function round(value: number): number {
  const size = Math.abs(value);
  // Nearly all numbers: six digits before the point, all whole, divided once by an exact power of ten, are the double
  // that the decimal text stands for. Writing and reading the text takes ten times as long.
  if (size >= 1e-9 && size < 1e6) {
    let shift = 0;
    while (size * powers[shift]! < 99_999.9) shift++;
    const digits = size * powers[shift]!;
    const whole = Math.floor(digits);
    const rest = digits - whole;
    // Near a tie the product itself may be rounded to the wrong side.
    if (digits >= 100_000 && Math.abs(rest - 0.5) > 1e-6) {
      const rounded = (rest < 0.5 ? whole : whole + 1) / powers[shift]!;
      return value < 0 ? -rounded : rounded;
    }
  }
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
}
