/** Where sentences end inside a paragraph of prose. */
import { titleAbbreviations } from '../lexicon/en/abbreviations.ts';
import { finiteVerbs, functionWords, prepositions } from '../lexicon/en/words.ts';
import type { Token } from '../model/records.ts';

const FULL_STOP = 46;

const closers = new Set([')', ']', '}']);

/** Index one past the last token of each sentence of `tokens[from, to)`, ascending; the last is `to`. */
export function sentenceEnds(tokens: readonly Token[], from: number, to: number): number[] {
  const ends: number[] = [];
  let start = from;
  for (let i = from; i < to - 1; i++) {
    if (!closesSentence(tokens, i, start)) continue;
    const end = absorb(tokens, i + 1, to);
    if (end >= to) break;
    if (!opensSentence(tokens, i, end, to) || isSpuriousStop(tokens, i, end, to)) {
      i = end - 1;
      continue;
    }
    ends.push(end);
    start = end;
    i = end - 1;
  }
  if (start < to) ends.push(to);
  return ends;
}

/** A full stop, question or exclamation mark, or an abbreviation that carries its full stop. */
function closesSentence(tokens: readonly Token[], i: number, start: number): boolean {
  const { text, kind } = tokens[i]!;
  // "ALVERTON 1996-12-06 Talks began": the date of a dateline in running text.
  if (kind === 'number') return text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text);
  if (kind === 'punctuation') {
    const mark = text[0]!;
    return mark === '.' || mark === '!' || mark === '?' || mark === '…';
  }
  if (kind !== 'word' || text.charCodeAt(text.length - 1) !== FULL_STOP) return false;
  if (titleAbbreviations.has(text.slice(0, -1).toLowerCase())) return false;
  const next = tokens[i + 1];
  // "met in the U.S. The talks", "of Acme Inc. He": only a word that opens sentences makes the full stop a double one.
  if (next?.kind !== 'word' || !functionWords.has(next.word.lower)) return next?.kind === 'quote' && next.spaced;
  // "J. The"? An initial at the head of a sentence or after a name goes with the name.
  if (text.length === 2) return i > start && !isCapital(tokens[i - 1]!);
  return isCapital(next);
}

/** Marks and quotes that close with the sentence: `killer.”`, `refusal “.`, `Peskov. .` */
function absorb(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to) {
    const token = tokens[end]!;
    if (token.kind === 'punctuation' && /^[.!?…]/.test(token.text)) end++;
    else if (token.kind === 'punctuation' && closers.has(token.text) && !token.spaced) end++;
    else if (token.kind === 'quote' && !token.spaced) end++;
    // A quote between spaces closes too where it can only close: `a refusal. ” He left`
    else if (token.kind === 'quote' && /^[”»’]/.test(token.text) && (tokens[end + 1]?.spaced ?? true)) end++;
    else break;
  }
  return end;
}

/** Small letters go on ("friendship. with Russia"), and so does what follows without a space ("3.Alpha" of a list). */
function opensSentence(tokens: readonly Token[], mark: number, end: number, to: number): boolean {
  let at = end;
  while (
    at < to &&
    (tokens[at]!.kind === 'quote' || (tokens[at]!.kind === 'punctuation' && /^[-–—([•*]/.test(tokens[at]!.text)))
  )
    at++;
  if (at >= to) return end < to && tokens[end]!.spaced;
  const next = tokens[at]!;
  if (!tokens[end]!.spaced && next.kind !== 'word') return false;
  if (next.kind === 'number') return /^[.!?]/.test(tokens[mark]!.text);
  if (next.kind !== 'word') return tokens[mark]!.text !== '…';
  return isCapital(next) || /^\p{Lo}/u.test(next.text);
}

/**
 * A full stop that damage put into a sentence: "They freed the leader of the strike. Maria Lopez after a week, which …".
 * The words before it end in a common noun, those after it are a name, then a preposition, and no verb up to the comma.
 */
function isSpuriousStop(tokens: readonly Token[], mark: number, end: number, to: number): boolean {
  if (mark === 0 || tokens[mark]!.text !== '.') return false;
  const before = tokens[mark - 1]!;
  if (before.kind !== 'word' || isCapital(before)) return false;
  let at = end;
  while (at < to && at - end < 4 && tokens[at]!.kind === 'word' && isCapital(tokens[at]!)) at++;
  const name = at - end;
  if (name < 2 || functionWords.has(tokens[end]!.word.lower)) return false;
  if (!tokens[at] || !prepositions.has(tokens[at]!.text)) return false;
  for (let words = 0; at < to && words < 10; at++, words++) {
    const { text, kind } = tokens[at]!;
    if (kind === 'punctuation') return true;
    if (kind !== 'word') return false;
    if (finiteVerbs.has(text) || /(?:[^e]ed|s)$/.test(text.replace(/^(?:his|its|this|as|us|hers|ours)$/, '')))
      return false;
  }
  return false;
}

const isCapital = (token: Token): boolean => token.word.capital;
