/**
 * People of many documents → one list. Two documents' people are one when their full names fit and nothing tells them
 * apart; a bare surname joins the one full name of the corpus that ends so, if the documents share other actors too.
 */
import type { DocumentId, Iso3 } from '../model/records.ts';
import type { Person } from './people.ts';
import { nameKey, namesFit, wordFits } from './person-names.ts';

/** Of a very common name only so many bearers are compared, so that thousands of them cost no squares. */
const bearersCompared = 40;

export interface Context {
  /** Countries and full names of people in a document: what two documents on one matter share. */
  readonly of: (document: DocumentId) => ReadonlySet<string>;
  readonly countriesOf: (person: Person) => ReadonlySet<Iso3>;
  /** Names of the organisations that the person's roles belong to. */
  readonly bodiesOf: (person: Person) => ReadonlySet<string>;
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
      const fitting = list.slice(0, bearersCompared).filter((other) => namesFit(other.words, person.words));
      const same = fitting.find((other) => difference(other, person, context) === undefined);
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
      for (const other of fitting) keepApart(other, copy, difference(other, copy, context)!);
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
      (owner) => shares(owner, person, context) && difference(owner, person, context) === undefined,
    );
    if (owners.length === 1) {
      merge(owners[0]!, person, 'surname; the documents share other actors');
      continue;
    }
    const list = alone.get(word) ?? [];
    const same = list.find(
      (other) => shares(other, person, context) && difference(other, person, context) === undefined,
    );
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

/**
 * What tells two people of one name apart, undefined where nothing does: another country; or roles of other fields
 * ("striker", "senator") or other companies in stories that share no actor.
 */
function difference(a: Person, b: Person, context: Context): string | undefined {
  if (disjoint(context.countriesOf(a), context.countriesOf(b))) return 'another country';
  if (shares(a, b, context)) return undefined;
  if (disjoint(sectorsOf(a), sectorsOf(b))) return 'a role in another field, in stories that share no actor';
  if (disjoint(context.bodiesOf(a), context.bodiesOf(b))) return 'another organisation, in stories that share no actor';
  return undefined;
}

const sectorsOf = ({ mentions }: Person): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ sector }) => (sector === undefined ? [] : [sector])));

/** Both sets have members, and none in common. */
function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const member of b) if (a.has(member)) return false;
  return true;
}

/** So many documents of a person are compared: enough to find common ground, and no more work for the famous. */
const documentsCompared = 8;

/** A document of each names one actor more, besides the two themselves. */
function shares(a: Person, b: Person, context: Context): boolean {
  const own = new Set([a.words.join(' '), b.words.join(' ')]);
  for (const left of a.documents.slice(0, documentsCompared)) {
    const known = context.of(left);
    for (const right of b.documents.slice(0, documentsCompared)) {
      if (left === right) return true;
      for (const actor of context.of(right)) if (known.has(actor) && !own.has(actor)) return true;
    }
  }
  return false;
}

/** So many reasons are told; of a very common name all others are apart for reasons alike. */
const reasonsTold = 5;

function keepApart(a: Person, b: Person, why: string): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.joins.filter((join) => join.reason.startsWith('kept apart')).length >= reasonsTold) continue;
    one.joins.push({
      form: other.mentions[0]!.name,
      to: one.mentions[0]!.name,
      reason: `kept apart from the one in ${other.documents[0]}: ${why}`,
    });
  }
}

function merge(into: Person, from: Person, reason: string): void {
  const [form, to] = [from.mentions[0]!.name, into.mentions[0]!.name];
  if (form !== to && !into.joins.some((join) => join.form === form && !join.reason.startsWith('kept apart')))
    into.joins.push({ form, to, reason });
  for (const join of from.joins) if (!into.joins.some((other) => other.form === join.form)) into.joins.push(join);
  into.mentions.push(...from.mentions);
  into.documents.push(...from.documents);
  if (
    from.words.length > into.words.length &&
    wordFits(from.words[from.words.length - 1]!, into.words[into.words.length - 1]!)
  )
    into.words = from.words;
}
