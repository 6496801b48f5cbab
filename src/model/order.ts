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

/**
 * Six significant digits. `Math.exp`, `log`, `pow`, `sin` and `cos` differ between engines in the last bits, so every
 * derived number passes here before it is stored, compared or written.
 */
export function round(value: number): number {
  const size = Math.abs(value);
  if (size >= 0.1 && size < 1e6) {
    let scale = 1e6;
    for (let bound = 1; size >= bound; bound *= 10) scale /= 10;
    const scaled = value * scale;
    const whole = Math.round(scaled);
    // Without a way through text, unless the last bits of the product could decide which way it goes.
    if (Math.abs(scaled - whole) < 0.499) return whole / scale;
  }
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
}
