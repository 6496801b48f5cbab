/**
 * The people of one document: its person mentions, gathered by name.
 *
 * Full names first. A bare surname goes to the one full name that ends so; where two do, to the one named last before
 * it. A bare first name goes to the one full name that begins so. Standing in one sentence is never a reason.
 */
import type { DocumentId, DocumentRecords, Join, Mention } from '../model/records.ts';
import { skeleton } from '../model/spelling.ts';
import { namesFit, nameWords } from './person-names.ts';

export interface Person {
  readonly documents: DocumentId[];
  readonly mentions: Mention[];
  /** Words of the longest full name; one word where no full name is known. */
  words: string[];
  readonly joins: Join[];
}

/** Of a surname that hundreds bear in one document only so many bearers are compared: no squares. */
const bearersCompared = 64;

export function gatherPeople({ document, mentions, sentences }: DocumentRecords): Person[] {
  const named = mentions.filter(
    (m) => m.kind === 'person' && m.form === 'name' && sentences[m.sentence]?.kind !== 'boilerplate',
  );
  const people: Person[] = [];
  const byLast = new Map<string, Set<Person>>();
  const bySound = new Map<string, Set<Person>>();
  /** By the initial of a given name and the sound of the surname: whose names may fit. */
  const byInitial = new Map<string, Set<Person>>();
  const byWord = new Map<string, Person>();
  const full: { mention: Mention; words: string[] }[] = [];
  const bare: { mention: Mention; words: string[] }[] = [];
  for (const mention of named) {
    const words = nameWords(mention.name);
    if (words.length > 0) (words.length > 1 ? full : bare).push({ mention, words });
  }
  const begin = (mention: Mention, words: string[]): Person => {
    const person: Person = { documents: [document.id], mentions: [mention], words, joins: [] };
    people.push(person);
    return person;
  };
  const index = (person: Person, words: readonly string[]): void => {
    const last = words[words.length - 1]!;
    addTo(byLast, last, person);
    addTo(bySound, skeleton(last), person);
    for (let i = 0; i < words.length - 1; i++) addTo(byInitial, `${words[i]![0]} ${skeleton(last)}`, person);
  };
  /** Bearers of a surname, else of another spelling of it ("Gaddafi", "Qadhafi"). */
  const bearers = (last: string): Person[] =>
    someOf(byLast.get(last) ?? (last.length < 5 ? undefined : bySound.get(skeleton(last))));
  /** Those whose full names share an initial and the surname with `words`. */
  const kindred = (words: readonly string[]): Person[] => {
    const sound = skeleton(words[words.length - 1]!);
    const found = new Set<Person>();
    for (let i = 0; i < words.length - 1; i++)
      for (const person of someOf(byInitial.get(`${words[i]![0]} ${sound}`))) found.add(person);
    return [...found];
  };

  for (const { mention, words } of full) {
    const same = byWord.get(words.join(' '));
    const fitting = same ?? alike(kindred(words), words);
    if (fitting) {
      fitting.mentions.push(mention);
      if (!same) {
        fitting.joins.push({
          form: mention.name,
          to: fitting.mentions[0]!.name,
          reason: 'one name is a shorter form or another spelling of the other',
        });
        if (words.length > fitting.words.length) fitting.words = words;
        byWord.set(words.join(' '), fitting);
        index(fitting, words);
      }
      continue;
    }
    const person = begin(mention, words);
    byWord.set(words.join(' '), person);
    index(person, words);
  }

  const fullNames = new Map(people.map((person) => [person, person.mentions.slice()] as const));
  const byFirst = new Map<string, Set<Person>>();
  for (const person of people) addTo(byFirst, person.words[0]!, person);
  const alone = new Map<string, Person>();
  for (const { mention, words } of bare) {
    const word = words[0]!;
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
    else alone.set(word, begin(mention, words));
  }
  for (const person of people) person.mentions.sort((a, b) => a.span.start - b.span.start);
  return people;
}

/** The one person among `people` whose name fits, or nobody. */
function alike(people: readonly Person[], words: readonly string[]): Person | undefined {
  const fitting = people.filter((person) => namesFit(person.words, words));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Of several bearers of a surname the one whose full name stands last before the mention. */
function nearest(
  people: readonly Person[],
  mention: Mention,
  fullNames: ReadonlyMap<Person, readonly Mention[]>,
): Person | undefined {
  if (people.length === 1) return people[0];
  let best: Person | undefined;
  let place = -1;
  for (const person of people) {
    const named = fullNames.get(person) ?? [];
    if (mention.gender && named[0]?.gender && named[0].gender !== mention.gender) continue;
    const start = lastBefore(named, mention.span.start);
    if (start > place) {
      best = person;
      place = start;
    }
  }
  return best;
}

/** Start of the last of `mentions` (in the order of the text) before `at`, −1 where none is. */
function lastBefore(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : mentions[low - 1]!.span.start;
}

function only(people: ReadonlySet<Person> | undefined): Person | undefined {
  return people?.size === 1 ? people.values().next().value : undefined;
}

function someOf(people: ReadonlySet<Person> | undefined): Person[] {
  const found: Person[] = [];
  if (people)
    for (const person of people) {
      if (found.length === bearersCompared) break;
      found.push(person);
    }
  return found;
}

function addTo(index: Map<string, Set<Person>>, key: string, person: Person): void {
  const known = index.get(key);
  if (known) known.add(person);
  else index.set(key, new Set([person]));
}
