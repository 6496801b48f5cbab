import type { Span } from './records.ts';

/** Order by UTF-16 code units: the same in every engine and locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
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
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
}
