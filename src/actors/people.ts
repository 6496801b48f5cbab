/**
 * The people of one document: its person mentions, gathered by name.
 *
 * Full names first. A bare surname goes to the one full name that ends so; where two do, to the one named last before
 * it. A bare first name goes to the one full name that begins so. Standing in one sentence is never a reason.
 */
import type { DocumentId, DocumentRecords, Join, Mention } from '../model/records.ts';
import { skeleton } from '../model/spelling.ts';
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
  const people: Person[] = [];
  const byLast = new Map<string, Person[]>();
  const bySound = new Map<string, Person[]>();
  /** By the initial of a given name and the sound of the surname: whose names may fit. */
  const byInitial = new Map<string, Person[]>();
  const byName = new Map<string, Person>();
  const bare: Mention[] = [];
  const begin = (mention: Mention, name: PersonName): Person => {
    const person: Person = { documents: [document.id], mentions: [mention], name, joins: [] };
    people.push(person);
    return person;
  };
  const note = (person: Person, { words, text }: PersonName): void => {
    const last = words[words.length - 1]!;
    const sound = skeleton(last);
    byName.set(text, person);
    addTo(byLast, last, person);
    addTo(bySound, sound, person);
    for (let i = 0; i < words.length - 1; i++) addTo(byInitial, `${words[i]![0]} ${sound}`, person);
  };
  /** Bearers of a surname, else of another spelling of it ("Gaddafi", "Qadhafi"). */
  const bearers = (last: string): readonly Person[] =>
    byLast.get(last) ?? (last.length < 5 ? undefined : bySound.get(skeleton(last))) ?? nobody;
  /** Those whose full names share an initial and the surname with `words`. */
  const kindred = (words: readonly string[]): Set<Person> => {
    const sound = skeleton(words[words.length - 1]!);
    const found = new Set<Person>();
    for (let i = 0; i < words.length - 1; i++)
      for (const person of byInitial.get(`${words[i]![0]} ${sound}`) ?? nobody) found.add(person);
    return found;
  };

  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.form !== 'name') continue;
    if (sentences[mention.sentence]?.kind === 'boilerplate') continue;
    const name = personName(mention.name);
    if (name.words.length < 2) {
      if (name.words.length === 1) bare.push(mention);
      continue;
    }
    const same = byName.get(name.text);
    if (same) {
      same.mentions.push(mention);
      continue;
    }
    const fitting = alike(kindred(name.words), name.words);
    if (fitting) {
      fitting.mentions.push(mention);
      fitting.joins.push({
        form: mention.name,
        to: fitting.mentions[0]!.name,
        reason: 'one name is a shorter form or another spelling of the other',
      });
      if (name.words.length > fitting.name.words.length) fitting.name = name;
    }
    note(fitting ?? begin(mention, name), name);
  }
  if (bare.length === 0) return people;

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
    const word = name.text;
    const surname = bearers(word);
    const owner = surname.length > 0 ? nearest(surname, mention, fullNames) : only(byFirst.get(word));
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
    const known = alone.get(word);
    if (known) known.mentions.push(mention);
    else alone.set(word, begin(mention, name));
  }
  for (const person of people)
    if (person.mentions.length > 1) person.mentions.sort((a, b) => a.span.start - b.span.start);
  return people;
}

/** The one person among `people` whose name fits, or nobody. */
function alike(people: Iterable<Person>, words: readonly string[]): Person | undefined {
  let found: Person | undefined;
  for (const person of people) {
    if (!namesFit(person.name.words, words)) continue;
    if (found) return undefined;
    found = person;
  }
  return found;
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
