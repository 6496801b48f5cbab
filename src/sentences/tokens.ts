/**
 * Text → tokens with exact offsets, in one pass over the characters.
 *
 * Written by hand because it is the one step that sees every character: about 20 MB per CPU-second, linear in any input.
 * - A possessive is a token of its own (`Putin` `’s`), and so is a contraction (`did` `n’t`, `they` `’re`).
 * - A hyphenated word is split where a part is capitalised (`Russia` `-` `US`, `al` `-` `Assad`, `post` `-` `Cold`), and
 *   kept whole where none is (`re-election`, `10-year-old`, `F-16`).
 * - A full stop belongs to its word in initials and abbreviations (`J.`, `U.S.`, `Gen.`): splitting looks at those.
 * - A run of one mark (`...`, `-----`) is one token.
 */

import { abbreviations } from '../lexicon/en/abbreviations.ts';
import type { Sentence, Token, TokenKind } from '../model/records.ts';
import { type Word, wordAt, wordOf } from '../model/words.ts';

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const HYPHEN = 5;
const DOT = 6;
const QUOTE = 7;
const OTHER = 8;

/** Class of each UTF-16 unit, found once per unit that occurs. */
const classes = new Uint8Array(65536);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (
    /\s/.test(char) ||
    unit < 32 ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    unit === 0x2060
  )
    return SPACE;
  if (char === "'" || char === '’' || char === 'ʼ' || char === '‘') return APOSTROPHE;
  if (char === '-' || char === '‐' || char === '‑') return HYPHEN;
  if (char === '.') return DOT;
  if ('"“”„‟«»‹›`'.includes(char)) return QUOTE;
  // Half of a surrogate pair: a rare letter or a picture; both go into words, so that no pair is cut.
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  if (/[\p{L}\p{M}_]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return OTHER;
}

const classAt = (text: string, at: number): number => {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const known = classes[unit]!;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
};

/** Classes that end a word of letters whatever follows; 0 is the end of the text. */
const endsWord = new Uint8Array(OTHER + 1);
for (const kind of [0, SPACE, QUOTE, OTHER]) endsWord[kind] = 1;

const isUpper = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const char = text[at]!;
  return char !== char.toLowerCase();
};

const contractions = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);
/** "can’t" is cut into `ca` and `n’t`; the verb gets its own spelling back. */
const contracted: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Every token is made here: objects of one make are read several times faster than copies of copies. */
export const tokenOf = (start: number, end: number, word: Word, kind: TokenKind, spaced: boolean): Token => ({
  start,
  end,
  text: word.text,
  word,
  kind,
  spaced,
});

export function sentenceOf(tokens: readonly Token[], kind: Sentence['kind'], paragraph: number): Sentence {
  return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, kind, paragraph, tokens };
}

export const tokenize = (text: string): Token[] => new Scanner(text).scan();

class Scanner {
  private readonly tokens: Token[] = [];
  private readonly text: string;
  private at = 0;
  /** White space stands before `at`. */
  private spaced = true;

  constructor(text: string) {
    this.text = text;
  }

  scan(): Token[] {
    const { text, tokens } = this;
    const { length } = text;
    while (this.at < length) {
      const { at } = this;
      const kind = classAt(text, at);
      if (kind === SPACE) {
        this.spaced = true;
        this.at++;
      } else if (kind === LETTER) {
        // Nearly all words are letters up to a space or a comma.
        let end = at + 1;
        while (classAt(text, end) === LETTER) end++;
        if (endsWord[classAt(text, end)] === 1) this.push(at, end, 'word');
        else this.scanWord();
      } else if (kind === DIGIT || (kind === DOT && this.spaced && classAt(text, at + 1) === DIGIT)) this.scanWord();
      else if (kind === APOSTROPHE) this.scanApostrophe();
      else {
        let end = at + 1;
        const unit = text.charCodeAt(at);
        while (end < length && text.charCodeAt(end) === unit && kind !== QUOTE) end++;
        this.push(at, end, kind === QUOTE ? 'quote' : 'punctuation');
      }
    }
    return tokens;
  }

  private push(start: number, end: number, kind: TokenKind, repaired?: string): void {
    const word = repaired === undefined ? wordAt(this.text, start, end) : wordOf(repaired);
    this.tokens.push(tokenOf(start, end, word, kind, this.spaced));
    this.spaced = false;
    this.at = end;
  }

  /** An apostrophe outside a word: a possessive or contraction that a repair or a quote cut off, else a quote. */
  private scanApostrophe(): void {
    const { text } = this;
    let end = this.at + 1;
    while (classAt(text, end) === LETTER) end++;
    const tail = text.slice(this.at + 1, end).toLowerCase();
    const before = this.at > 0 ? classAt(text, this.at - 1) : 0;
    if (!this.spaced && before !== OTHER && before !== QUOTE && contractions.has(tail) && tail !== 't')
      this.push(this.at, end, 'word');
    // "Lopez 's": text that was tokenised before.
    else if (
      this.spaced &&
      contractions.has(tail) &&
      tail !== 't' &&
      tail !== 'd' &&
      text[this.at] !== '‘' &&
      classAt(text, end) !== APOSTROPHE
    )
      this.push(this.at, end, 'word');
    else if (!this.spaced && tail === '' && /[sxz]/i.test(text[this.at - 1] ?? '') && text[this.at] !== '‘')
      this.push(this.at, this.at + 1, 'word');
    else this.push(this.at, this.at + 1, 'quote');
  }

  private scanWord(): void {
    const { text } = this;
    const start = this.at;
    let end = this.at;
    let letters = false;
    let digits = false;
    let capitalPart = false;
    let hyphens: number[] | undefined;
    let dotted = false;
    let partStart = start;
    // A number that opens with its point: .778
    if (classAt(text, this.at) === DOT) end++;
    for (;;) {
      const kind = classAt(text, end);
      if (kind === LETTER) {
        letters = true;
        if (end === partStart && isUpper(text, end)) capitalPart = true;
        end++;
        continue;
      }
      if (kind === DIGIT) {
        digits = true;
        end++;
        continue;
      }
      const next = classAt(text, end + 1);
      if (kind === APOSTROPHE && next === LETTER && letters) {
        let stop = end + 1;
        while (classAt(text, stop) === LETTER) stop++;
        const tail = text.slice(end + 1, stop).toLowerCase();
        if (tail === 't' && end - start > 1 && /n$/i.test(text[end - 1]!)) {
          const word = text.slice(start, end - 1);
          this.finish(start, end - 1, contracted[word.toLowerCase()]);
          this.push(this.at, stop, 'word');
          return;
        }
        if (contractions.has(tail)) break;
        // O'Brien, N'Djamena, Qur’an; but a quote stuck into a word (`said‘The`) has a longer word before it.
        if (text[end] === '‘' || (end - partStart > 3 && isUpper(text, end + 1))) break;
        end++;
        partStart = end;
        if (isUpper(text, end)) capitalPart = true;
        continue;
      }
      if (kind === HYPHEN && (next === LETTER || next === DIGIT) && text.charCodeAt(end + 1) !== text.charCodeAt(end)) {
        hyphens ??= [];
        hyphens.push(end);
        end++;
        partStart = end;
        continue;
      }
      if (kind === DOT && next === LETTER && letters && end - partStart === 1) {
        // U.S., e.g., P.O.P: single letters with dots.
        const after = classAt(text, end + 2);
        if (after !== LETTER && after !== DIGIT) {
          dotted = true;
          end++;
          partStart = end;
          continue;
        }
        if (isUpper(text, start) && isUpper(text, end + 1)) {
          // "J.Smith": the initial stands by itself.
          end++;
          break;
        }
      }
      if (kind === DOT && next === LETTER && letters && !isUpper(text, end + 1) && end - partStart > 1 && !hyphens) {
        // reuters.com, but not "poisoning.alexei" of two full words: what follows is short.
        let stop = end + 1;
        while (classAt(text, stop) === LETTER) stop++;
        if (stop - end <= 4) {
          end++;
          partStart = end;
          continue;
        }
      }
      if (
        digits &&
        next === DIGIT &&
        !letters &&
        (kind === DOT || text[end] === ',' || text[end] === ':' || text[end] === '/')
      ) {
        end++;
        partStart = end;
        continue;
      }
      if (kind === DOT && letters && !digits && this.ownsDot(start, end, dotted, next)) end++;
      break;
    }
    if (hyphens && letters && capitalPart) this.splitAtHyphens(start, end, hyphens);
    else this.finish(start, end);
  }

  /** Whether the full stop at `end` belongs to the word: an initial, "U.S.", a known abbreviation. */
  private ownsDot(start: number, end: number, dotted: boolean, next: number): boolean {
    const { text } = this;
    if (classAt(text, end + 1) === DOT) return false;
    if (dotted) return true;
    if (next === LETTER && !isUpper(text, end + 1)) return false;
    if (end - start === 1) return isUpper(text, start);
    return end - start <= 6 && abbreviations.has(text.slice(start, end).toLowerCase()) && isUpper(text, start);
  }

  private splitAtHyphens(start: number, end: number, hyphens: readonly number[]): void {
    const { text } = this;
    let from = start;
    for (const hyphen of hyphens) {
      if (hyphen < from) continue;
      // COVID-19, F-16, X-ray, A-League: a number or a single letter does not stand alone.
      const right = classAt(text, hyphen + 1);
      if (right === DIGIT || hyphen - from === 1) continue;
      this.finish(from, hyphen);
      this.push(hyphen, hyphen + 1, 'punctuation');
      from = hyphen + 1;
    }
    this.finish(from, end);
  }

  private finish(start: number, end: number, repaired?: string): void {
    const { text } = this;
    const first = classAt(text, start);
    this.push(start, end, first !== LETTER && !this.hasLetter(start, end) ? 'number' : 'word', repaired);
  }

  private hasLetter(start: number, end: number): boolean {
    const { text } = this;
    for (let i = start; i < end; i++) if (classAt(text, i) === LETTER) return true;
    return false;
  }
}
