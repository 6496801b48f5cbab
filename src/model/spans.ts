import type { Span } from './records.ts';

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of `text` that `span` names. Throws RangeError where the span does not lie in the text. */
export function slice(text: string, span: Span): string {
  if (!(0 <= span.start && span.start <= span.end && span.end <= text.length))
    throw new RangeError(`span ${span.start}–${span.end} does not lie in a text of ${text.length} units`);
  return text.slice(span.start, span.end);
}
