/**
 * What a paragraph is made of: prose, headlines, and boilerplate (credits, mastheads, datelines), which is cut off so
 * that the prose beside it stands alone.
 */

import { monthAbbreviations, monthNames } from '../lexicon/en/calendar.ts';
import { agencies, creditWords, sectionWords } from '../lexicon/en/press.ts';
import type { SentenceKind, Token } from '../model/records.ts';

export interface Part {
  readonly from: number;
  readonly to: number;
  readonly kind: SentenceKind;
}

export function labelParagraph(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  paragraph: number,
): Part[] {
  const parts: Part[] = [];
  let start = from;
  const cut = (end: number, kind: SentenceKind): void => {
    if (end > start) parts.push({ from: start, to: end, kind });
    start = end;
  };

  if (isCredit(tokens, start, to)) {
    cut(to, 'boilerplate');
    return parts;
  }
  cut(dateStamp(tokens, start, to), 'boilerplate');
  cut(datelineEnd(tokens, start, to), 'boilerplate');
  const bar = mastheadBar(tokens, start, to);
  if (bar >= 0) {
    // "Ministers meet in Vienna | World News – The Daily Post"
    cut(bar, 'headline');
    cut(to, 'boilerplate');
    return parts;
  }
  const credit = trailingCredit(tokens, start, to);
  cut(credit, isHeadline(tokens, start, credit, text, paragraph) ? 'headline' : 'prose');
  cut(to, 'boilerplate');
  return parts;
}

const isMonth = (word: string): boolean => monthNames.includes(word) || monthAbbreviations.has(word);

const lower = (token: Token | undefined): string => token?.word.lower ?? '';

/** "Source: agencies", "Photo: AP", "Read more", "Advertisement": a short line that a credit word opens. */
function isCredit(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 14) return false;
  const first = lower(tokens[from]);
  if (first === '©' || (first === 'copyright' && to - from <= 12)) return true;
  if (sectionWords.has(first) && to - from === 1) return true;
  if (!creditWords.has(first)) return false;
  return to - from <= 2 || /^[:/–—-]/.test(tokens[from + 1]!.text) || /^[:/]/.test(tokens[from + 2]?.text ?? '');
}

/** "date 2021-03-19 World": a stamp that a crawler left, with the section's name where the line ends there. */
function dateStamp(tokens: readonly Token[], from: number, to: number): number {
  if (lower(tokens[from]) !== 'date' || !/^\d{4}-\d\d-\d\d/.test(tokens[from + 1]?.text ?? '')) return from;
  return to - from <= 4 ? to : from + 2;
}

/** `KABUL (AFP) -`, `LONDON, March 3 (Reuters) –`, `MOSCOW:`, `BEIJING 1996-12-06`. One past it, or `from`. */
function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  let capitals = 0;
  while (at < to && at - from < 5) {
    const { text, kind, word } = tokens[at]!;
    if (kind === 'word' && text.length > 1 && word.allCapitals) capitals++;
    else if (text !== '-' && !(kind === 'word' && /^[A-Z]\.$/.test(text))) break;
    at++;
  }
  if (capitals === 0) return from;
  const limit = Math.min(to, from + 16);
  let bracket = false;
  // "COLOMBO, April 30 - "
  let dated = false;
  for (let i = at; i < limit; i++) {
    const { text, kind, spaced } = tokens[i]!;
    if (kind === 'number' && /^\d{4}-\d\d-\d\d$/.test(text) && i + 1 === to) return to;
    const day = tokens[i + 1]?.kind === 'number' || tokens[i - 1]?.kind === 'number';
    if (day && isMonth(lower(tokens[i]).replace(/\.$/, ''))) dated = true;
    if (text === '(' && agencies.has(lower(tokens[i + 1]))) bracket = true;
    if (/^[–—-]+$/.test(text) && spaced && i + 1 < to && (bracket || dated || (i === at && /^[–—]|^--/.test(text))))
      return i + 1;
    if (text === ':' && i === at && capitals <= 2 && i + 1 < to && tokens[i + 1]!.kind === 'word') return i + 1;
    if (bracket && text === ')' && !/^[–—-]/.test(tokens[i + 1]?.text ?? '')) return i + 1;
    if (kind === 'quote' || text === '.' || (kind === 'word' && text === text.toLowerCase() && !bracket)) return from;
  }
  return from;
}

/** A bar between spaces in a short line, with only names of sections and papers behind it. */
function mastheadBar(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from && to - i < 12; i--) if (tokens[i]!.text === '|') return i;
  return -1;
}

/** "… meets the minister. Photo: AP": where the credit begins, else `to`. */
function trailingCredit(tokens: readonly Token[], from: number, to: number): number {
  for (let i = Math.max(from + 1, to - 8); i < to - 1; i++) {
    if (creditWords.has(lower(tokens[i])) && tokens[i + 1]!.text === ':' && /[.!?”)"]$/.test(tokens[i - 1]!.text))
      return i;
  }
  // "… for years. (Reuters)"
  const open = to - 3;
  if (open > from && tokens[open]!.text === '(' && tokens[to - 1]!.text === ')' && agencies.has(lower(tokens[to - 2])))
    return open;
  return to;
}

/** A line without a full stop: at the head of the document up to 25 words, later a heading of few words. */
function isHeadline(tokens: readonly Token[], from: number, to: number, text: string, paragraph: number): boolean {
  if (to <= from) return false;
  const last = tokens[to - 1]!;
  if (/^[.!?…:;,"”'’)]/.test(last.text) && !(last.text === '?' || last.text === '!')) return isShout(tokens, from, to);
  if (last.kind === 'word' && last.text.endsWith('.') && to - from > 6) return false;
  // A document of one line is a text, not a title.
  const alone = from === 0 && to === tokens.length && !text.trim().includes('\n');
  if (alone) return isShout(tokens, from, to);
  return to - from <= (paragraph < 3 ? 25 : 12);
}

/** Three words and more, of which more than four in five are in capitals. */
function isShout(tokens: readonly Token[], from: number, to: number): boolean {
  let big = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const { text, kind, word } = tokens[i]!;
    if (kind !== 'word' || text.length < 2) continue;
    words++;
    if (word.allCapitals) big++;
    else if ((words - big) * 5 >= to - from) return false;
  }
  return words >= 3 && big / words > 0.8;
}
