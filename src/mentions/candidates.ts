/**
 * Lines → chains of capitalised words, cut where a title, a nationality or a possessive says so. They hold nearly all
 * named actors of edited text; what each of them is follows in `typing.ts`.
 */

import { nameParticles, nameSuffixes, neverNames, openingParticles } from '../lexicon/en/names.ts';
import { organizationHeads, organizationSuffixes, otherSuffixes, placeSuffixes } from '../lexicon/en/organizations.ts';
import { titleQualifiers } from '../lexicon/en/persons.ts';
import { months, weekdays } from '../lexicon/en/words.ts';
import { type Line, startsCapital, type Usage } from './line.ts';
import { isCommonWord, isGivenName, matchAgent, matchTitle } from './word-facts.ts';

export interface Candidate {
  readonly line: Line;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** A title that stands alone in capitals ("King announced"): a name only where the document has one that ends so. */
  readonly bareTitle?: true;
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

const inCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && /^\p{Lu}/u.test(text);

/** "ALVERTON Results of", "Jon Berg ALVERTON, Sweden": a place in capitals is no part of what stands beside it. */
function changesCase({ tokens, known, small }: Line, start: number, at: number): boolean {
  const before = tokens[at - 1]!.text;
  const { text } = tokens[at]!;
  if (inCapitals(before) && before.length > 3 && !inCapitals(text)) {
    const first = known[start];
    return first !== null && first !== undefined && first.kind !== 'organization' && start + first.words.length === at;
  }
  if (!inCapitals(text) || inCapitals(before) || at - start < 2 || /\.$/.test(text)) return false;
  if (text.length > 3 && known[at] && known[at]!.kind !== 'organization') return true;
  let end = at + 1;
  while (end < tokens.length && (small[end] === '-' || inCapitals(tokens[end]!.text)) && end < at + 4) end++;
  return (tokens[end]?.text === ',' || tokens[end]?.kind === 'number') && tokens[end - 1]!.end - tokens[at]!.start > 4;
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
      if (changesCase(line, start, end)) break;
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
      // Moon Jae-in, Ban Ki-moon
      if (isGivenTail(line, start, end)) {
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
    // Henry of Navarre, Anthony of Padua: a given name alone, and no country.
    if (
      word === 'of' &&
      !head &&
      end - start === 1 &&
      capital[end + 1] &&
      end - start <= 2 &&
      !known[start] &&
      !known[start] &&
      !isCountryAt(line, end + 1) &&
      known[end + 1]?.kind !== 'organization' &&
      !isCommonWord(small[start]!)
    ) {
      take(end + 2);
      continue;
    }
    // Peter the Great, Pliny the Elder
    if (word === 'the' && epithets.has(small[end + 1]!) && startsCapital(next.text)) {
      take(end + 2);
      continue;
    }
    // "Milling and Lumber Company", "Electric and Engineering Corporation"
    if (
      word === 'and' &&
      capital[end + 1] &&
      capital[end + 2] &&
      isCommonWord(small[end - 1]!) &&
      isCommonWord(small[end + 1]!) &&
      organizationSuffixes.has(small[end + 2]!) &&
      !organizationSuffixes.has(small[end - 1]!) &&
      !capital[end + 3]
    ) {
      take(end + 3);
      continue;
    }
    // "Radio 1", "District 88"
    if (token.kind === 'number' && /^\d{1,3}$/.test(word) && numbered.has(small[end - 1]!)) {
      take(end + 1);
      continue;
    }
    if (word === '&' && isGivenName(small[start]!) && end - start > 1 && isGivenName(small[end + 1]!)) break;
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
    if ((head || isOffice(small[end - 1]!)) && (word === 'of' || word === 'for' || (word === 'on' && ministry))) {
      const skip = small[end + 1] === 'the' ? 2 : 1;
      const other = end + skip;
      // "Samarkand Region of Uzbekistan" are two names, "Parliament of Georgia" is one.
      if (!capital[other] || isDay(small[other]!) || (isCountryAt(line, other) && !ministry)) break;
      if (!head && !isCommonWord(small[other]!) && known[other]?.kind !== 'place') break;
      take(other + Math.max(1, known[other]?.words.length ?? 0));
      continue;
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

/** Offices that take "of" with a field: "Secretary of Defense", "Minister for Trade". */
const isOffice = (word: string): boolean =>
  /^(?:secretary|minister|director|commissioner|chancellor|undersecretary|ministers|chairman|chief|head)$/.test(word);

const numbered = new Set(
  'radio channel district apollo soyuz flight force ctf formula company unit local team group class bbc route highway army division type model windows expo euro'.split(
    ' ',
  ),
);

const epithets = new Set(
  'great elder younger terrible conqueror wise bold fair good lion magnificent bald short pious impaler confessor bruce fat third'.split(
    ' ',
  ),
);

/** Second parts that make an adjective of a name: "Kabul-based". */
const adjectiveTails = new Set(
  `based led backed born style era like wide area controlled sponsored run owned made bound trained educated speaking language linked inspired
century held occupied built funded style themed ruled listed mediated brokered dominated affiliated allied friendly related headed chaired turned designed`.split(
    /\s+/,
  ),
);

/** The hyphen at `at` stands inside a given name of East Asia, whose second part is small: "Jae-in", "Ki-moon". */
function isGivenTail(line: Line, start: number, at: number): boolean {
  const { tokens, small, known } = line;
  const left = tokens[at - 1]!.text;
  const right = tokens[at + 1]!.text;
  if (
    left.length > 6 ||
    right.length > 6 ||
    known[at - 1] ||
    !/^\p{Lu}\p{Ll}+$/u.test(left) ||
    !/^\p{Ll}+$/u.test(right) ||
    adjectiveTails.has(right)
  )
    return false;
  if (at - 1 > start && tokens[at - 2]!.text.length <= 8) return !isCommonWord(right) || right.length <= 4;
  return !isCommonWord(right) && !isCommonWord(small[at - 1]!) && !nameParticles.has(right);
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
  'ministry department parliament government embassy military police administration presidency treasury ambassador consulate'.split(
    ' ',
  ),
);

const units = new Set(
  'army division brigade regiment battalion corps fleet squadron wing infantry cavalry airborne fighter battery'.split(
    ' ',
  ),
);

function cutChain(line: Line, start: number, end: number, found: Candidate[]): void {
  const { small, tokens, known } = line;
  const from = start;
  let to = end;
  if (neverNames.has(to - from === 1 ? small[from]! : small.slice(from, to).join(' '))) return;
  if (to - from === 1 && isDay(small[from]!)) return;
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
    if (lead === to) {
      if (lead - from === 1 && small[from - 1] !== 'the') found.push({ line, from, to, bareTitle: true });
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

export const isNameSuffix = (word: string): boolean => nameSuffixes.has(word);
