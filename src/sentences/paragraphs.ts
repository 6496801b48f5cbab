/** Where paragraphs end: at line ends, save those of text that is broken into lines of one width. */
import type { Token } from '../model/records.ts';

/** Index one past the last token of each paragraph, ascending; the last is `tokens.length`. */
export function paragraphEnds(text: string, tokens: readonly Token[]): number[] {
  const wrapped = isWrapped(text);
  const ends: number[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.spaced) continue;
    const breaks = lineBreaks(text, tokens[i - 1]!.end, token.start);
    if (breaks === 0) continue;
    // A line that goes on in small letters is one sentence with the line before it.
    const goesOn =
      token.kind === 'word' && token.text[0] !== token.text[0]!.toUpperCase() && !/[.!?:]$/.test(tokens[i - 1]!.text);
    if (breaks === 1 && (wrapped || goesOn)) continue;
    ends.push(i);
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** Ends of lines in `text[from, to)`; a paragraph separator counts two. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && (i + 1 === to || text.charCodeAt(i + 1) !== 10)) || unit === 0x2028) count++;
    else if (unit === 0x2029) count += 2;
  }
  return count;
}

/** Hard-wrapped text: of its first lines nearly all that are followed by another are 50 to 90 units long. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 8000).split('\n');
  let full = 0;
  let followed = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]!.trim() === '' || lines[i + 1]!.trim() === '') continue;
    followed++;
    if (lines[i]!.length >= 50 && lines[i]!.length <= 90) full++;
  }
  return followed >= 4 && full / followed >= 0.8;
}
