/** What the lists say of one word: given name, family name, common word, title, agent noun. */
import { commonWords } from '../lexicon/en/common-words.ts';
import { familyNames } from '../lexicon/en/family-names.ts';
import { femaleNames, maleNames, neutralNames } from '../lexicon/en/given-names.ts';
import { moreFamilyNames, moreGivenNames } from '../lexicon/en/names.ts';
import { agentNouns, titles } from '../lexicon/en/persons.ts';
import { remembered } from '../model/remembered.ts';
import { fold } from '../model/spelling.ts';

const GIVEN = 1;
const FAMILY = 2;
const COMMON = 4;

const factsOf = remembered((word) => {
  const plain = fold(word);
  let found = 0;
  if (femaleNames.has(plain) || maleNames.has(plain) || neutralNames.has(plain) || moreGivenNames.has(plain))
    found |= GIVEN;
  if (familyNames.has(plain) || moreFamilyNames.has(plain)) found |= FAMILY;
  if (looksCommon(word)) found |= COMMON;
  return found;
});

export const isGivenName = (word: string): boolean => (factsOf(word) & GIVEN) !== 0;

export const isFamilyName = (word: string): boolean => (factsOf(word) & FAMILY) !== 0;

/** A word that English writes small, also inflected: "killed", "cities". Takes small letters. */
export const isCommonWord = (small: string): boolean => (factsOf(small) & COMMON) !== 0;

export function genderOf(given: string): 'female' | 'male' | undefined {
  const plain = fold(given);
  if (femaleNames.has(plain)) return 'female';
  return maleNames.has(plain) ? 'male' : undefined;
}

function looksCommon(small: string): boolean {
  if (commonWords.has(small)) return true;
  const { length } = small;
  if (length < 5) return length === 4 && small.endsWith('s') && commonWords.has(small.slice(0, -1));
  if (small.endsWith('s'))
    return (
      commonWords.has(small.slice(0, -1)) ||
      (small.endsWith('es') && commonWords.has(small.slice(0, -2))) ||
      (small.endsWith('ies') && commonWords.has(`${small.slice(0, -3)}y`))
    );
  if (small.endsWith('ed'))
    return (
      commonWords.has(small.slice(0, -1)) || commonWords.has(small.slice(0, -2)) || commonWords.has(small.slice(0, -3))
    );
  if (small.endsWith('ing'))
    return (
      commonWords.has(small.slice(0, -3)) ||
      commonWords.has(`${small.slice(0, -3)}e`) ||
      commonWords.has(small.slice(0, -4))
    );
  return small.endsWith('ly') && commonWords.has(small.slice(0, -2));
}

export interface Title {
  readonly words: readonly string[];
  readonly gender?: 'female' | 'male';
}

/** Titles by first word, longest first. */
const titlesByFirst = new Map<string, Title[]>();
for (const row of titles) {
  const [name, gender] = row.split('|') as [string, string?];
  const words = name.replace(/-/g, ' - ').split(' ');
  const title: Title = gender === undefined ? { words } : { words, gender: gender === 'f' ? 'female' : 'male' };
  const list = titlesByFirst.get(words[0]!) ?? [];
  list.push(title);
  list.sort((a, b) => b.words.length - a.words.length);
  titlesByFirst.set(words[0]!, list);
}

/** Some title begins with this word. */
export const opensTitle = (small: string): boolean => titlesByFirst.has(small);

export function matchTitle(small: readonly string[], at: number): Title | null {
  const list = at < small.length ? titlesByFirst.get(small[at]!) : undefined;
  if (list === undefined) return null;
  for (const title of list) if (standAt(title.words, small, at)) return title;
  return null;
}

function standAt(words: readonly string[], small: readonly string[], at: number): boolean {
  if (at + words.length > small.length) return false;
  for (let i = 0; i < words.length; i++) if (small[at + i] !== words[i]) return false;
  return true;
}

export interface Agent {
  readonly words: readonly string[];
  readonly sector: string;
  readonly plural: boolean;
}

/** Agent nouns, singular and plural, by last word ("prime minister" under "minister"), longest first. */
const agentsByLast = new Map<string, Agent[]>();

/** Nouns that name a body by their singular: "police", "the army", "government". */
export const collectives: ReadonlySet<string> = new Set(
  `police government administration regime ministry cabinet army navy military force parliament congress senate opposition party militia junta
embassy leadership judiciary press media public population people crowd mob family community tribe delegation coalition union church clergy
presidency monarchy state insurgency resistance cartel mafia gang court tribunal team squad staff police intelligence artillery infantry legislature
authority mission side group company firm bank airline newspaper assembly jury fleet garrison customs navy cavalry minority house agency service consulate movement commission committee council board`.split(
    /\s+/,
  ),
);

const irregular: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  policeman: 'policemen',
  wife: 'wives',
  thief: 'thieves',
};
/** The plural is the singular, and mostly meant. */
const UNCHANGED = /^(?:aircraft|troops)$/;

for (const [sector, nouns] of agentNouns) {
  for (const noun of nouns.split(/\||\n/)) {
    const name = noun.trim();
    if (name === '') continue;
    const words = name.split(' ');
    addAgent(words, sector, UNCHANGED.test(words[words.length - 1]!));
    const last = words[words.length - 1]!;
    addAgent([...words.slice(0, -1), pluralOf(last)], sector, true);
  }
}

function addAgent(words: readonly string[], sector: string, plural: boolean): void {
  const last = words[words.length - 1]!;
  const list = agentsByLast.get(last) ?? [];
  if (list.some((agent) => agent.words.join(' ') === words.join(' '))) return;
  list.push({ words, sector, plural });
  list.sort((a, b) => b.words.length - a.words.length);
  agentsByLast.set(last, list);
}

function pluralOf(noun: string): string {
  const known = irregular[noun];
  if (known) return known;
  if (/(?:police|aircraft|people|media|press|forces|customs|staff|troops)$/.test(noun)) return noun;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Some agent noun ends with this word. */
export const closesAgent = (small: string): boolean => agentsByLast.has(small);

/** The agent noun that ends at token `end` (inclusive), null where none does. */
export function matchAgent(small: readonly string[], end: number): Agent | null {
  const list = end >= 0 && end < small.length ? agentsByLast.get(small[end]!) : undefined;
  if (list === undefined) return null;
  for (const agent of list) {
    const from = end - agent.words.length + 1;
    if (from >= 0 && standAt(agent.words, small, from)) return agent;
  }
  return null;
}
