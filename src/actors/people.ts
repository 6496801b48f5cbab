/**
 * The people of one document: its person mentions, gathered by name.
 *
 * Full names first. A bare surname goes to the one full name that ends so; where two do, to the one named last before
 * it. A bare first name goes to the one full name that begins so. Standing in one sentence is never a reason.
 */
import type { DocumentId, DocumentRecords, Join, Mention } from '../model/records.ts';
import { namesFit, type PersonName, personName } from './person-names.ts';

export interface Person {
  readonly documents: DocumentId[];
  readonly mentions: Mention[];
  /** The longest full name; a single word where no full name is known. */
  name: PersonName;
  readonly joins: Join[];
}

/** Of a surname that hundreds bear in one document only so many bearers are compared: no squares. */
const bearersCompared = 64;

const nobody: readonly Person[] = [];

export function gatherPeople({ document, mentions, sentences }: DocumentRecords): Person[] {
  const bearers = emptyBearers();
  const bare: Mention[] = [];
  const people: Person[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.form !== 'name') continue;
    if (sentences[mention.sentence]?.kind === 'boilerplate') continue;
    const { length } = personName(mention.name).words;
    if (length === 1) bare.push(mention);
    if (length > 1) gatherFull(mention, document.id, bearers, people);
  }
  if (bare.length > 0) gatherBare(bare, document.id, bearers, people);
  return people;
}

/** The people with full names, by what a name shows of them. */
interface Bearers {
  readonly byName: Map<string, Person>;
  readonly byLast: Map<string, Person[]>;
  readonly bySound: Map<string, Person[]>;
  readonly byKin: Map<string, Person[]>;
}

const emptyBearers = (): Bearers => ({ byName: new Map(), byLast: new Map(), bySound: new Map(), byKin: new Map() });

function gatherFull(mention: Mention, document: DocumentId, bearers: Bearers, people: Person[]): void {
  const name = personName(mention.name);
  const same = bearers.byName.get(name.text);
  if (same) {
    same.mentions.push(mention);
    return;
  }
  let person = alike(name, bearers);
  if (person) {
    person.mentions.push(mention);
    person.joins.push({
      form: mention.name,
      to: person.mentions[0]!.name,
      reason: 'one name is a shorter form or another spelling of the other',
    });
    if (name.words.length > person.name.words.length) person.name = name;
  } else {
    person = { documents: [document], mentions: [mention], name, joins: [] };
    people.push(person);
  }
  bearers.byName.set(name.text, person);
  addTo(bearers.byLast, name.last, person);
  addTo(bearers.bySound, name.sound, person);
  for (const key of name.kin) addTo(bearers.byKin, key, person);
}

/** The one person whose name fits, or nobody. */
function alike({ words, kin }: PersonName, { byKin }: Bearers): Person | undefined {
  let found: Person | undefined;
  for (const key of kin) {
    const kindred = byKin.get(key);
    if (!kindred) continue;
    for (const person of kindred) {
      if (person === found || !namesFit(person.name.words, words)) continue;
      if (found) return undefined;
      found = person;
    }
  }
  return found;
}

/** Single words, when all full names are known. */
function gatherBare(bare: readonly Mention[], document: DocumentId, bearers: Bearers, people: Person[]): void {
  /** How many of a person's mentions, its first ones, give a full name. */
  const fullNames = new Map<Person, number>();
  const byFirst = new Map<string, Person[]>();
  for (const person of people) {
    fullNames.set(person, person.mentions.length);
    addTo(byFirst, person.name.words[0]!, person);
  }
  const alone = new Map<string, Person>();
  for (const mention of bare) {
    const name = personName(mention.name);
    const surname = bearersOf(name, bearers);
    const owner = surname.length > 0 ? nearest(surname, mention, fullNames) : only(byFirst.get(name.text));
    if (owner) {
      const reason =
        surname.length > 1
          ? 'surname; of those who bear it, named last before'
          : surname.length === 1
            ? 'surname'
            : 'first name';
      if (!owner.joins.some((join) => join.form === mention.name))
        owner.joins.push({ form: mention.name, to: owner.mentions[0]!.name, reason });
      owner.mentions.push(mention);
      continue;
    }
    const known = alone.get(name.text);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const person: Person = { documents: [document], mentions: [mention], name, joins: [] };
    people.push(person);
    alone.set(name.text, person);
  }
  for (const { mentions } of people) if (mentions.length > 1) mentions.sort((a, b) => a.span.start - b.span.start);
}

/** Bearers of a surname, else of another spelling of it ("Gaddafi", "Qadhafi"). */
function bearersOf({ last, sound }: PersonName, { byLast, bySound }: Bearers): readonly Person[] {
  return byLast.get(last) ?? (last.length < 5 ? undefined : bySound.get(sound)) ?? nobody;
}

/** Of several bearers of a surname the one whose full name stands last before the mention. */
function nearest(
  people: readonly Person[],
  mention: Mention,
  fullNames: ReadonlyMap<Person, number>,
): Person | undefined {
  if (people.length === 1) return people[0];
  let best: Person | undefined;
  let place = -1;
  for (const person of people) {
    const { gender } = person.mentions[0]!;
    if (mention.gender && gender && gender !== mention.gender) continue;
    const start = lastBefore(person.mentions, fullNames.get(person)!, mention.span.start);
    if (start > place) {
      best = person;
      place = start;
    }
  }
  return best;
}

/** Start of the last of the first `count` mentions (in the order of the text) before `at`, −1 where none is. */
function lastBefore(mentions: readonly Mention[], count: number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : mentions[low - 1]!.span.start;
}

function only(people: readonly Person[] | undefined): Person | undefined {
  return people?.length === 1 ? people[0] : undefined;
}

function addTo(lists: Map<string, Person[]>, key: string, person: Person): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [person]);
  else if (list.length < bearersCompared && !list.includes(person)) list.push(person);
}
