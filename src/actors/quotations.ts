/** What stands inside quotation marks: "he" there is another than "he" outside. */
import type { Sentence, SentenceDigest, Span } from '../model/records.ts';

/** Starts of the double quotation marks. */
export function quoteMarksOf({ tokens }: Sentence): number[] {
  const marks: number[] = [];
  for (const { kind, text, start } of tokens) if (kind === 'quote' && /^["“”„«»]/.test(text)) marks.push(start);
  return marks;
}

/** Marks close wrongly in news, so each one turns the state. */
export function isQuoted({ quoteMarks }: SentenceDigest, { start }: Span): boolean {
  let before = 0;
  while (before < quoteMarks.length && quoteMarks[before]! < start) before++;
  return before % 2 === 1;
}
