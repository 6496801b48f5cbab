/**
 * Pronouns, titles and descriptions → the people of the document, where one fits.
 *
 * Conservative: a wrong antecedent makes a wrong edge, a missing one only a weaker graph. What is unsure stays unresolved.
 */
import type { Iso3, Mention, SentenceDigest } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';
import { isQuoted } from './quotations.ts';

/** A person as descriptions and pronouns see it. */
export interface Candidate {
  readonly gender: 'female' | 'male' | undefined;
  readonly country: Iso3 | undefined;
  readonly offices: readonly Office[];
}

/** A role, as far as it is compared. */
export interface Office {
  /** The last word before "of": "deputy foreign minister of Iran" → "minister". */
  readonly head: string;
  readonly former: boolean;
}

export const officeOf = remembered((role): Office => {
  const plain = role.split(' of ')[0]!;
  const head = plain.slice(plain.lastIndexOf(' ') + 1).replace(/^spokes(?:wo)?man$/, 'spokesperson');
  return { head, former: role.startsWith('former') };
});

const rulers = new Set([
  'president',
  'premier',
  'minister',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'leader',
  'ruler',
  'sultan',
  'emir',
  'dictator',
  'monarch',
  'pope',
]);

/** More people than these for one description, and it is left unresolved. */
const candidatesAsked = 100;

/** A document while it is read; the lists stand side by side. */
interface Reading<Person> {
  readonly sentences: readonly SentenceDigest[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** Who is named, or, from the beginning to where the reading is, meant. */
  readonly people: (Person | undefined)[];
  readonly quoted: boolean[];
}

/**
 * Whom pronouns, titles and descriptions mean, by the place of the mention.
 *
 * @param mentions in the order of the text
 * @param named the person whom a mention names, by its place
 */
export function findAntecedents<Person extends Candidate>(
  sentences: readonly SentenceDigest[],
  mentions: readonly Mention[],
  named: readonly (Person | undefined)[],
): (Person | undefined)[] {
  const found: (Person | undefined)[] = mentions.map(() => undefined);
  const reading = { sentences, mentions, people: [...named], quoted: mentions.map(() => false) };
  let roster: ReadonlyMap<string, Person[]> | undefined;
  /** Place of the first mention of the sentence. */
  let first = 0;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.sentence !== mentions[first]!.sentence) first = at;
    if (!named[at] && mention.kind !== 'person') continue;
    reading.quoted[at] = isQuoted(sentences[mention.sentence]!, mention.span);
    if (named[at]) continue;
    if (mention.form === 'pronoun') found[at] = ofPronoun(reading, first, at);
    else {
      roster ??= rosterOf(named);
      found[at] = ofDescription(reading, first, at, roster);
    }
    reading.people[at] = found[at];
  }
  return found;
}

/** People by the heads of their roles and, as ` CODE`, by country: a description asks only those that may fit. */
function rosterOf<Person extends Candidate>(named: readonly (Person | undefined)[]): ReadonlyMap<string, Person[]> {
  const roster = new Map<string, Person[]>();
  const add = (key: string, person: Person): void => {
    const list = roster.get(key);
    if (!list) roster.set(key, [person]);
    else if (list[list.length - 1] !== person) list.push(person);
  };
  for (const person of new Set(named)) {
    if (!person) continue;
    for (const { head } of person.offices) add(head, person);
    if (person.country !== undefined) add(` ${person.country}`, person);
  }
  return roster;
}

function ofPronoun<Person extends Candidate>(reading: Reading<Person>, first: number, at: number): Person | undefined {
  const { sentences, mentions } = reading;
  const { sentence: index, name } = mentions[at]!;
  // "praised him": mostly not the subject of its own clause, so only where nobody else is there.
  const object = name === 'him';
  const nearest = firstFitting(reading, first, at, at);
  if (nearest) {
    if (object)
      for (let i = first; i < at; i++)
        if (fitsPronoun(reading, i, at) && reading.people[i] !== nearest) return undefined;
    return nearest;
  }
  const { paragraph } = sentences[index]!;
  let end = first;
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    while (end > 0 && mentions[end - 1]!.sentence > i) end--;
    const before = sentences[i]!;
    if (before.kind !== 'prose') continue;
    // Newspapers make a paragraph of each sentence: the sentence just before counts, a farther one only within the paragraph.
    if (before.paragraph !== paragraph && i < index - 1) return undefined;
    let start = end;
    while (start > 0 && mentions[start - 1]!.sentence === i) start--;
    const subject = firstFitting(reading, start, end, at);
    if (subject) return object ? undefined : subject;
    if (before.paragraph !== paragraph) return undefined;
  }
  return undefined;
}

/** The first of some mentions whom a pronoun may mean: mostly the subject of its sentence. */
function firstFitting<Person extends Candidate>(
  reading: Reading<Person>,
  start: number,
  end: number,
  pronoun: number,
): Person | undefined {
  for (let i = start; i < end; i++) if (fitsPronoun(reading, i, pronoun)) return reading.people[i];
  return undefined;
}

function fitsPronoun({ mentions, people, quoted }: Reading<Candidate>, at: number, pronoun: number): boolean {
  const person = people[at];
  if (!person) return false;
  return (
    (person.gender === undefined || person.gender === mentions[pronoun]!.gender) && (quoted[pronoun]! || !quoted[at])
  );
}

function ofDescription<Person extends Candidate>(
  { mentions, people }: Reading<Person>,
  first: number,
  at: number,
  roster: ReadonlyMap<string, Person[]>,
): Person | undefined {
  const mention = mentions[at]!;
  const told = nameBehind(mentions, at);
  if (told >= 0 && people[told]) return people[told];
  const office = mention.role === undefined ? undefined : officeOf(mention.role);
  let near: Person | undefined;
  for (let i = first; i < at; i++) {
    const person = people[i];
    if (!person || person === near || !fitsDescription(person, mention.country, office)) continue;
    if (near) return undefined;
    near = person;
  }
  if (near) return near;
  const ofCountry = office === undefined || (office.head === 'leader' && mention.country !== undefined);
  const asked = roster.get(ofCountry ? ` ${mention.country}` : office.head) ?? [];
  // Of a hundred ministers nobody knows which one is meant.
  if (asked.length > candidatesAsked) return undefined;
  let only: Person | undefined;
  for (const person of asked) {
    if (!fitsDescription(person, mention.country, office)) continue;
    if (only) return undefined;
    only = person;
  }
  return only;
}

/** "the president of Russia, Ivan Petrov": place of the name that follows at once, −1 where none does. */
function nameBehind(mentions: readonly Mention[], at: number): number {
  const { sentence, span } = mentions[at]!;
  for (let i = at + 1; i < mentions.length; i++) {
    const other = mentions[i]!;
    if (other.sentence !== sentence || other.span.start > span.end + 2) break;
    if (other.form === 'name' && other.kind === 'person' && other.span.start >= span.end) return i;
  }
  return -1;
}

function fitsDescription(person: Candidate, country: Iso3 | undefined, office: Office | undefined): boolean {
  if (country !== undefined && person.country !== country) return false;
  if (office === undefined) return country !== undefined;
  if (office.head === 'leader' && country !== undefined)
    return person.offices.some(({ head, former }) => !former && rulers.has(head));
  return person.offices.some(({ head, former }) => head === office.head && (!former || office.former));
}
