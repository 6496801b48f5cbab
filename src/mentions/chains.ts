/**
 * Where a chain of capitalised words begins and ends: what may stand inside a name besides capitals ("of", "and", "van
 * der", hyphens, numbers), and what may not. What a chain holds is cut apart in `candidates.ts`.
 */
import { nameParticles } from '../lexicon/en/names.ts';
import { organizationHeads, organizationSuffixes, otherSuffixes, placeSuffixes } from '../lexicon/en/organizations.ts';
import { months, weekdays } from '../lexicon/en/words.ts';
import type { Line, Usage } from './line.ts';
import { isCommonWord, isGivenName } from './word-facts.ts';

/** A chain begins with a capitalised word, or with a particle before one: "bin Laden", "al-Assad". */
export function chainStart(line: Line, i: number): number {
  if (line.capital[i]) return i;
  if (!line.marks[i]!.particle || line.tokens[i]!.kind !== 'word') return -1;
  const next = line.tokens[i + 1];
  if (!next) return -1;
  if (next.text === '-' && line.capital[i + 2] && /^(?:al|el|ul|ad|as|ibn|bin)$/.test(line.small[i]!)) return i;
  if (line.marks[i]!.capital && i > 0) return line.capital[i + 1] ? i : -1;
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

export const isHead = (word: string): boolean =>
  organizationHeads.has(word) || otherSuffixes.has(word) || placeSuffixes.has(word);

export function chainEnd(line: Line, start: number, usage: Usage): number {
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
    // Boy Scouts of America
    if (word === 'of' && small[end + 1] === 'america') {
      take(end + 2);
      continue;
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
    if (word === 'the' && epithets.has(small[end + 1]!) && next.word.capital) {
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
export const isOffice = (word: string): boolean =>
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

export const isDay = (word: string): boolean => weekdays.has(word) || (months.has(word) && word !== 'may');

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
