/**
 * Lines → chains of capitalised words, cut where a title, a nationality or a possessive says so. They hold nearly all
 * named actors of edited text; what each of them is follows in `typing.ts`.
 */

import { neverNames } from '../lexicon/en/names.ts';
import { organizationSuffixes, otherSuffixes, placeSuffixes } from '../lexicon/en/organizations.ts';
import { titleQualifiers } from '../lexicon/en/persons.ts';
import { chainEnd, chainStart, isDay, isHead, isOffice } from './chains.ts';
import type { Line, Usage } from './line.ts';
import { isCommonWord, isGivenName, matchAgent, matchTitle } from './word-facts.ts';

export interface Candidate {
  readonly line: Line;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** A title that stands alone in capitals ("King announced"): a name only where the document has one that ends so. */
  readonly bareTitle: boolean;
  /** The title or role in front, small letters: "president". */
  readonly title: string | undefined;
  readonly titleGender: 'female' | 'male' | undefined;
}

const candidateOf = (
  line: Line,
  from: number,
  to: number,
  title?: string,
  titleGender?: 'female' | 'male',
  bareTitle = false,
): Candidate => ({ line, from, to, bareTitle, title, titleGender });

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

/** Ends of chains in capitals that are offices and bodies of a state: "Russian Foreign Ministry" is Russia's. */
const stateBodies = new Set(
  'ministry department parliament government embassy military police administration presidency treasury ambassador consulate'.split(
    ' ',
  ),
);

const units = new Set(
  'army division brigade regiment battalion corps fleet squadron wing infantry cavalry airborne fighter battery'.split(
    ' ',
  ),
);

const storms = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'superstorm']);

function cutChain(line: Line, start: number, end: number, found: Candidate[]): void {
  const { small, tokens, known } = line;
  const from = start;
  let to = end;
  if (neverNames.has(to - from === 1 ? small[from]! : small.slice(from, to).join(' '))) return;
  if (to - from === 1 && isDay(small[from]!)) return;
  // "Hurricane Ida", "Typhoon Haiyan"
  if (storms.has(small[from]!) || (from > 0 && storms.has(small[from - 1]!))) return;
  while (to > from && isDay(small[to - 1]!)) to--;
  if (to <= from) return;
  const push = (a: number, b: number, title?: string, titleGender?: 'female' | 'male'): void => {
    while (a < b && (tokens[a]!.text === '-' || tokens[a]!.kind === 'quote')) a++;
    while (b > a && (tokens[b - 1]!.text === '-' || tokens[b - 1]!.kind === 'quote' || small[b - 1] === "'s")) b--;
    // "8th Route Army", "65 Air Division", "20th Century Fox"
    if (
      a > 0 &&
      title === undefined &&
      (units.has(small[b - 1]!) || small[a] === 'century') &&
      /^\d{1,3}(?:st|nd|rd|th)?$/.test(small[a - 1]!)
    )
      a--;
    if (b > a) found.push(candidateOf(line, a, b, title, titleGender));
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
    if (lead === to) {
      if (lead - from === 1 && (from === 0 || small[from - 1] !== 'the'))
        found.push(candidateOf(line, from, to, undefined, undefined, true));
      return;
    }
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
    // Martin King, James Earl Jones: a title's word behind a given name is part of the name.
    if (
      isGivenName(small[i - 1]!) &&
      after - i === 1 &&
      (after === to || isNobleWord(small[i]!)) &&
      !tokens[i - 1]!.text.endsWith('.')
    )
      continue;
    cutChain(line, from, i, found);
    if (after < to) push(after, to, small.slice(i, after).join(' '), matchTitle(small, i)?.gender);
    return;
  }
  // "Belgian Kim Peeters", "Germany Franz Huber": a nationality is no part of the name behind it.
  if (whole?.kind === 'country' || (whole?.kind === 'group' && whole.form === 'demonym')) {
    const rest = from + whole.words.length;
    if (
      namesPerson(line, rest, to, whole.form === 'demonym') &&
      !(whole.form === 'name' && isGivenName(small[from]!))
    ) {
      push(from, rest);
      cutChain(line, tokens[rest]!.text === '-' ? rest + 1 : rest, to, found);
      return;
    }
  }
  push(from, to);
}

/** The words `[from, to)` behind a nationality are a person: no common word, or a given name first. */
function namesPerson(line: Line, from: number, to: number, demonym: boolean): boolean {
  const { small, tokens, known } = line;
  const at = tokens[from]!.text === '-' ? from + 1 : from;
  if (known[at]?.form === 'demonym' || (known[at] && at + known[at]!.words.length === to)) return true;
  if (to - at > 1 && ((isGivenName(small[at]!) && !isCommonWord(small[at]!)) || /^[A-Z]\.$/.test(tokens[at]!.text)))
    return true;
  if (!demonym) return false;
  for (let i = at; i < to; i++)
    if (isCommonWord(small[i]!) || isHead(small[i]!) || organizationSuffixes.has(small[i]!)) return false;
  return true;
}

const isNobleWord = (word: string): boolean =>
  /^(?:earl|king|prince|duke|baron|dean|major|bishop|pope|judge|count|marshall?|lord|sultan|chancellor|guy|shah|emir|mirza|sheikh)$/.test(
    word,
  );

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
  if (!line.marks[at]!.title) return at;
  let i = at;
  while (i < to && titleQualifiers.has(small[i]!) && i + 1 < to) i++;
  let end = at;
  for (;;) {
    if (i > at && small[i] === '-' && i + 1 < to && matchTitle(small, i + 1)) i++;
    const title = i < to ? (matchTitle(small, i) ?? roleInCapitals(line, i, to)) : null;
    if (title === null || i + title.words.length > to) break;
    i += title.words.length;
    end = i;
    if (i < to && (small[i] === 'of' || small[i] === 'for') && isOffice(small[i - 1]!)) end = i = fieldEnd(line, i, to);
  }
  return end;
}

/** One past the field of an office: "of Defense", "for the Middle East", "of Foreign Affairs and Trade". */
function fieldEnd({ small, known, tokens }: Line, at: number, to: number): number {
  let i = at + 1;
  while (i < to) {
    if (known[i]) i += known[i]!.words.length;
    else if (
      small[i] === 'the' ||
      small[i] === 'and' ||
      (isCommonWord(small[i]!) && !isGivenName(small[i]!)) ||
      /(?:al|ing|ity|ty|tion|ce|se)$/.test(small[i]!)
    )
      i++;
    else break;
  }
  return Math.min(i, to) > at + 1 || tokens[at + 1] === undefined ? Math.min(i, to) : at;
}

/** "Guitarist Jimmy Page", "Engineer Edward Farr": any noun of a person before a given name, at the head of a sentence or not. */
function roleInCapitals(line: Line, at: number, to: number): { readonly words: readonly string[] } | null {
  if (at + 1 >= to) return null;
  const agent = matchAgent(line.small, at);
  if (agent === null || agent.words.length > 1 || !isGivenName(line.small[at + 1]!) || isGivenName(line.small[at]!))
    return null;
  return agent;
}
