/**
 * People of many documents → one list. Two documents' people are one when their full names fit and nothing tells them
 * apart; a bare surname joins the one full name of the corpus that ends so, if the documents share other actors too.
 */
import type { DocumentId, Iso3 } from '../model/records.ts';
import type { Person } from './people.ts';
import { nameKey, namesFit, wordFits } from './person-names.ts';

export interface Context {
  /** Countries and full names of people in a document: what two documents on one matter share. */
  readonly of: (document: DocumentId) => ReadonlySet<string>;
  readonly countriesOf: (person: Person) => ReadonlySet<Iso3>;
}

export function joinAcross(perDocument: readonly (readonly Person[])[], context: Context): Person[] {
  const joined: Person[] = [];
  const byName = new Map<string, Person[]>();
  const bySurname = new Map<string, Person[]>();
  const bare: Person[] = [];
  for (const people of perDocument) {
    for (const person of people) {
      if (person.words.length < 2) {
        bare.push(person);
        continue;
      }
      const key = nameKey(person.words);
      const list = byName.get(key) ?? [];
      const same = list.find((other) => namesFit(other.words, person.words) && !apart(other, person, context));
      if (same) {
        merge(same, person, 'the same name in another document');
        continue;
      }
      const copy: Person = {
        documents: [...person.documents],
        mentions: [...person.mentions],
        words: person.words,
        joins: [...person.joins],
      };
      list.push(copy);
      byName.set(key, list);
      joined.push(copy);
      const last = person.words[person.words.length - 1]!;
      const surname = bySurname.get(last) ?? [];
      surname.push(copy);
      bySurname.set(last, surname);
    }
  }
  const alone = new Map<string, Person[]>();
  for (const person of bare) {
    const word = person.words[0]!;
    const owners = (bySurname.get(word) ?? []).filter(
      (owner) => shares(owner, person, context) && !apart(owner, person, context),
    );
    if (owners.length === 1) {
      merge(owners[0]!, person, 'surname; the documents share other actors');
      continue;
    }
    const list = alone.get(word) ?? [];
    const same = list.find((other) => shares(other, person, context) && !apart(other, person, context));
    if (same) {
      merge(same, person, 'the same name in another document');
      continue;
    }
    const copy: Person = {
      documents: [...person.documents],
      mentions: [...person.mentions],
      words: person.words,
      joins: [...person.joins],
    };
    list.push(copy);
    alone.set(word, list);
    joined.push(copy);
  }
  return joined;
}

/** Both have a country and it differs: two people of one name. */
function apart(a: Person, b: Person, context: Context): boolean {
  const first = context.countriesOf(a);
  const second = context.countriesOf(b);
  if (first.size === 0 || second.size === 0) return false;
  for (const country of second) if (first.has(country)) return false;
  return true;
}

/** So many documents of a person are compared: enough to find common ground, and no more work for the famous. */
const documentsCompared = 8;

function shares(a: Person, b: Person, context: Context): boolean {
  for (const left of a.documents.slice(0, documentsCompared)) {
    const known = context.of(left);
    for (const right of b.documents.slice(0, documentsCompared)) {
      if (left === right) return true;
      for (const actor of context.of(right)) if (known.has(actor)) return true;
    }
  }
  return false;
}

function merge(into: Person, from: Person, reason: string): void {
  const [form, to] = [from.mentions[0]!.name, into.mentions[0]!.name];
  if (form !== to && !into.joins.some((join) => join.form === form)) into.joins.push({ form, to, reason });
  for (const join of from.joins) if (!into.joins.some((other) => other.form === join.form)) into.joins.push(join);
  into.mentions.push(...from.mentions);
  into.documents.push(...from.documents);
  if (
    from.words.length > into.words.length &&
    wordFits(from.words[from.words.length - 1]!, into.words[into.words.length - 1]!)
  )
    into.words = from.words;
}
