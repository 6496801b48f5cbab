/**
 * Words as shared records: how a word is written is worked out once for each distinct word, not for each place where it
 * stands. So many are kept that news finds nearly all of its words again; noise (tables, codes) pushes them out together.
 */

export interface Word {
  readonly text: string;
  /** In small letters; the same string where the word is small. */
  readonly lower: string;
  /** No small letter: "NATO", also "1996". */
  readonly allCapitals: boolean;
  /** The first unit is a capital. */
  readonly capital: boolean;
  /** A capital and a small letter open it: "Zorbax", and no "ZORBAX" or "I". */
  readonly capitalised: boolean;
  /** A capital, then small letters and nothing else: "Anna". */
  readonly plainName: boolean;
  /** Where the one capital inside stands behind a small letter ("MeyerThe" 5), 0 where none or more than one does. */
  readonly hump: number;
  /** What the rooms worked out of it, by the number of their function. See `rememberedOf`. */
  readonly notes: unknown[];
}

/** Slots of an open hash table that is emptied when half of them are taken. A power of two. */
const slots = 1 << 16;
/** Longer words hardly come twice: they are not kept. */
const longest = 40;

const table: (Word | null)[] = new Array(slots).fill(null);
let taken = 0;

export const wordOf = (text: string): Word => wordAt(text, 0, text.length);

/** The word `text[start, end)`. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > longest) return describe(text.slice(start, end));
  let mixed = length;
  for (let i = start; i < end; i++) mixed = (Math.imul(mixed, 31) + text.charCodeAt(i)) | 0;
  let slot = (mixed ^ (mixed >>> 15)) & (slots - 1);
  for (;;) {
    const word = table[slot]!;
    if (word === null) break;
    if (word.text.length === length && text.startsWith(word.text, start)) return word;
    slot = (slot + 1) & (slots - 1);
  }
  if (taken * 2 >= slots) {
    table.fill(null);
    taken = 0;
  }
  taken++;
  const word = describe(copy(text, start, end));
  table[slot] = word;
  return word;
}

/** How many functions of words are remembered. */
let functions = 0;

/** The same function, which works each word out once. The results are shared, so they must not be changed, and are not `undefined`. */
export function rememberedOf<T extends object>(workOut: (word: Word) => T): (word: Word) => T {
  const number = functions++;
  return (word) => {
    const known = word.notes[number];
    if (known !== undefined) return known as T;
    const result = workOut(word);
    word.notes[number] = result;
    return result;
  };
}

/** Letter by letter: engines make a long slice a view that would keep the whole text in memory. */
function copy(text: string, start: number, end: number): string {
  if (end - start < 13) return text.slice(start, end);
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}

function describe(text: string): Word {
  const lowered = text.toLowerCase();
  const lower = lowered === text ? text : lowered;
  const first = text.charCodeAt(0);
  let ascii = true;
  let small = false;
  let smallTail = text.length > 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) ascii = false;
    if (unit >= 97 && unit <= 122) small = true;
    else if (i > 0) smallTail = false;
  }
  const capital = startsCapital(text);
  return {
    text,
    lower,
    allCapitals: !small && (ascii || text === text.toUpperCase()),
    capital,
    capitalised: ascii ? capital && text.length > 1 && isSmallLetter(text.charCodeAt(1)) : /^\p{Lu}\p{Ll}/u.test(text),
    plainName: ascii ? capital && smallTail : /^\p{Lu}\p{Ll}+$/u.test(text),
    hump: isSmallLetter(first) && lower === text ? 0 : capitalInside(text),
    notes: new Array(functions).fill(undefined),
  };
}

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

export function startsCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const first = word[0]!;
  return first !== first.toLowerCase();
}

function capitalInside(word: string): number {
  let at = 0;
  for (let i = 2; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 65 || unit > 90) continue;
    if (!isSmallLetter(word.charCodeAt(i - 1)) || at > 0) return 0;
    at = i;
  }
  return at;
}
