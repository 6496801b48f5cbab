/**
 * Lines → chains of capitalised words, cut where a title, a nationality or a possessive says so. They hold nearly all
 * named actors of edited text; what each of them is follows in `typing.ts`.
 */

import { nameParticles, nameSuffixes, neverNames, openingParticles } from '../lexicon/en/names.ts';
import { organizationHeads, organizationSuffixes, otherSuffixes, placeSuffixes } from '../lexicon/en/organizations.ts';
import { titleQualifiers } from '../lexicon/en/persons.ts';
import { months, weekdays } from '../lexicon/en/words.ts';
import { type Line, startsCapital, type Usage } from './line.ts';
import { isCommonWord, isGivenName, matchTitle } from './word-facts.ts';

export interface Candidate {
  readonly line: Line;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The title or role in front, small letters: "president". */
  readonly title?: string;
  readonly titleGender?: 'female' | 'male' | undefined;
}

export function findCandidates(line: Line, usage: Usage): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = line;
  let i = 0;
  while (i < tokens.length) {
    const start = chainStart(line, i);
    if (start < 0) {
      i++;
      continue;
    }
    const end = chainEnd(line, start, usage);
    cutChain(line, start, end, found);
    i = end;
  }
  return found;
}

/** A chain begins with a capitalised word, or with a particle before one: "bin Laden", "al-Assad". */
function chainStart(line: Line, i: number): number {
  if (line.capital[i]) return i;
  if (line.tokens[i]!.kind !== 'word' || !openingParticles.has(line.small[i]!)) return -1;
  const next = line.tokens[i + 1];
  if (!next) return -1;
  if (next.text === '-' && line.capital[i + 2] && /^(?:al|el|ul|ad|as|ibn|bin)$/.test(line.small[i]!)) return i;
  if (startsCapital(line.tokens[i]!.text) && i > 0) return line.capital[i + 1] ? i : -1;
  return line.capital[i + 1] && !line.known[i + 1] && /^(?:de|del|van|von|bin|ibn|der|di|du|da)$/.test(line.small[i]!)
    ? i
    : -1;
}

const isHead = (word: string): boolean =>
  organizationHeads.has(word) || otherSuffixes.has(word) || placeSuffixes.has(word);

function chainEnd(line: Line, start: number, usage: Usage): number {
  const { tokens, small, capital, known } = line;
  let end = start;
  let head = false;
  let ministry = false;
  const take = (to: number): void => {
    for (; end < to; end++) {
      if (isHead(small[end]!)) head = true;
      if (organizationHeads.has(small[end]!)) ministry = true;
    }
  };
  // A particle that opens the chain, with its hyphen.
  if (!capital[start]) take(tokens[start + 1]!.text === '-' ? start + 2 : start + 1);
  take(Math.max(start + 1, known[start] ? start + known[start]!.words.length : end + 1));
  while (end < tokens.length) {
    const token = tokens[end]!;
    const word = small[end]!;
    const next = tokens[end + 1];
    if (capital[end]) {
      if (token.kind === 'word' && (weekdays.has(word) || months.has(word)) && word !== 'may' && word !== 'march')
        break;
      take(Math.max(end + 1, known[end] ? end + known[end]!.words.length : 0));
      continue;
    }
    if (!next) break;
    if (word === '-' && next.kind === 'word') {
      const close = !token.spaced && !next.spaced;
      if (!close && !(usage.spacedHyphens && token.spaced && next.spaced)) break;
      if (capital[end + 1] && !isCountryAt(line, end + 1) && !endsInCountry(line, start, end)) {
        take(end + 2);
        continue;
      }
      // Abd-el-Kader, Deir ez-Zor, Saint-Jean-de-Luz
      if (close && nameParticles.has(next.text) && tokens[end + 2]?.text === '-' && capital[end + 3]) {
        take(end + 4);
        continue;
      }
      break;
    }
    if (word === '&' && capital[end + 1]) {
      take(end + 2);
      continue;
    }
    if (token.kind === 'word' && nameParticles.has(word) && !head) {
      if (capital[end + 1] && !known[end + 1]?.country) {
        take(end + 2);
        continue;
      }
      if (next.text === '-' && capital[end + 2] && !next.spaced) {
        take(end + 3);
        continue;
      }
      if (nameParticles.has(small[end + 1]!) && capital[end + 2]) {
        take(end + 3);
        continue;
      }
    }
    if (
      head &&
      (word === 'of' ||
        word === 'for' ||
        (word === 'on' && ministry) ||
        (word === 'in' && organizationHeads.has(small[start]!) && end - start > 2))
    ) {
      const skip = small[end + 1] === 'the' ? 2 : 1;
      if (capital[end + skip] && !isDay(small[end + skip]!)) {
        take(end + skip + 1);
        continue;
      }
      // "Office of the U.S. Trade Representative"
      break;
    }
    if (word === 'and' && ministry && isListInside(line, start, end)) {
      take(end + 2);
      continue;
    }
    if (word === "'s" && capital[end + 1] && joinsPossessive(small[end - 1]!, small[end + 1]!)) {
      take(end + 2);
      continue;
    }
    if (
      word === ',' &&
      /^(?:inc\.?|ltd\.?|llc|jr\.?|sr\.?|plc|corp\.?)$/.test(small[end + 1]!) &&
      next.kind === 'word'
    ) {
      take(end + 2);
      continue;
    }
    // Joseph "Joe" Smith
    if (
      token.kind === 'quote' &&
      capital[end + 1] &&
      tokens[end + 2]?.kind === 'quote' &&
      capital[end + 3] &&
      isGivenName(small[start]!) &&
      !isDay(small[end + 3]!)
    ) {
      take(end + 4);
      continue;
    }
    break;
  }
  return end;
}

const isDay = (word: string): boolean => weekdays.has(word) || (months.has(word) && word !== 'may');

const isCountryAt = (line: Line, i: number): boolean =>
  line.known[i]?.kind === 'country' || (line.known[i]?.kind === 'group' && line.known[i]?.form === 'demonym');

/** The words before `end` close a country's name: "Russia" in "Russia-US". */
function endsInCountry(line: Line, start: number, end: number): boolean {
  for (let i = Math.max(start, end - 3); i < end; i++)
    if (isCountryAt(line, i) && i + line.known[i]!.words.length === end) return true;
  return false;
}

/** "Ministry of Trade and Industry": common nouns in capitals on both sides, after "of" or "for". */
function isListInside(line: Line, start: number, at: number): boolean {
  const { small, capital } = line;
  if (!capital[at + 1] || !isCommonWord(small[at + 1]!) || !isCommonWord(small[at - 1]!)) return false;
  for (let i = start + 1; i < at; i++) if (small[i] === 'of' || small[i] === 'for' || small[i] === 'on') return true;
  return organizationSuffixes.has(small[at + 2] ?? '') && capital[at + 2] === true;
}

/** People's Party, Women's Institute, Lloyd's Bank, St. Mary's College: but not Russia's Foreign Ministry. */
function joinsPossessive(left: string, right: string): boolean {
  if (
    /^(?:people|women|men|children|workers|farmers|students|veterans|lloyd|moody|levi|mcdonald|macy|sotheby|christie|king|queen|kohl|domino|wendy|dunkin|writers|players|artists|journalists)$/.test(
      left,
    )
  )
    return true;
  return /^(?:college|hospital|church|cathedral|school|academy|wharf|cup|trophy|day)$/.test(right);
}

/** Ends of chains in capitals that are offices and bodies of a state: "Russian Foreign Ministry" is Russia's. */
const stateBodies = new Set(
  'ministry department parliament army navy government embassy senate congress military police administration presidency'.split(
    ' ',
  ),
);

function cutChain(line: Line, start: number, end: number, found: Candidate[]): void {
  const { small, tokens, known } = line;
  let from = start;
  let to = end;
  while (from < to && (isDay(small[from]!) || neverNames.has(small[from]!)) && to - from === 1) from++;
  while (to > from && isDay(small[to - 1]!)) to--;
  if (to <= from) return;
  const push = (a: number, b: number, title?: string, titleGender?: 'female' | 'male'): void => {
    while (a < b && (tokens[a]!.text === '-' || tokens[a]!.kind === 'quote')) a++;
    while (b > a && (tokens[b - 1]!.text === '-' || tokens[b - 1]!.kind === 'quote' || small[b - 1] === "'s")) b--;
    if (b > a)
      found.push(title === undefined ? { line, from: a, to: b } : { line, from: a, to: b, title, titleGender });
  };

  const last = small[to - 1]!;
  const whole = known[from];
  if (whole && from + whole.words.length === to) {
    push(from, to);
    return;
  }
  // "Russian Foreign Ministry", "U.S. Senate": the state and its body are two names.
  if (whole?.kind === 'country' && whole.form !== undefined && stateBodies.has(last) && !hasOf(line, from, to)) {
    push(from, from + whole.words.length);
    push(from + whole.words.length, to);
    return;
  }
  const lead = titleAt(line, from, to);
  if (lead > from) {
    const gender = matchTitle(small, from)?.gender;
    if (lead < to && !organizationSuffixes.has(last) && small[lead] !== 'of') {
      push(lead, to, small.slice(from, lead).join(' '), gender);
      return;
    }
    if (lead === to) return;
  }
  if (hasOf(line, from, to) || organizationSuffixes.has(last) || otherSuffixes.has(last) || placeSuffixes.has(last)) {
    if (!hasInnerTitle(line, from, to)) {
      push(from, to);
      return;
    }
  }
  // A title inside: "Acme CEO Maria Lopez", "Turkish President Demir".
  for (let i = from + 1; i < to; i++) {
    const after = titleAt(line, i, to);
    if (after === i) continue;
    if (isGivenName(small[i - 1]!) && after === to && to - from <= 3) break;
    cutChain(line, from, i, found);
    if (after < to) push(after, to, small.slice(i, after).join(' '), matchTitle(small, i)?.gender);
    return;
  }
  // "Belgian Kim Peeters", "Germany Franz Huber": a nationality is no part of the name behind it.
  if (
    whole?.kind === 'country' &&
    from + whole.words.length < to &&
    !(whole.form === 'name' && isGivenName(small[from]!))
  ) {
    const rest = from + whole.words.length;
    if (!/^(?:airlines|airways|telecom|petroleum|council|open|grand)$/.test(small[rest]!)) {
      push(from, rest);
      cutChain(line, tokens[rest]!.text === '-' ? rest + 1 : rest, to, found);
      return;
    }
  }
  push(from, to);
}

const hasOf = (line: Line, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (line.small[i] === 'of' || line.small[i] === 'for') return true;
  return false;
};

const hasInnerTitle = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (
      line.small[i] !== 'general' &&
      titleAt(line, i, to) > i &&
      i + 1 < to &&
      isGivenName(line.small[titleAt(line, i, to)] ?? '')
    )
      return true;
  return false;
};

/** One past a title with its qualifiers ("Former Vice President"), `at` where none begins. */
function titleAt(line: Line, at: number, to: number): number {
  const { small } = line;
  let i = at;
  while (i < to && titleQualifiers.has(small[i]!) && i + 1 < to) i++;
  let end = at;
  for (;;) {
    const title = i < to ? matchTitle(small, i) : null;
    if (title === null || i + title.words.length > to) break;
    i += title.words.length;
    end = i;
  }
  return end;
}

export const isNameSuffix = (word: string): boolean => nameSuffixes.has(word);
