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

/** A person of the corpus so far, with what may tell namesakes apart; kept up at each merge, never gathered anew. */
interface Joined extends Person {
  readonly countries: Set<Iso3>;
  readonly bodies: Set<string>;
  readonly fields: Set<string>;
}

/** Sectors between which nobody changes unnoticed: "striker" and "senator" of one name are two. */
const fieldOf: Readonly<Record<string, string>> = {
  SOC: 'stage',
  GOV: 'state',
  LEG: 'state',
  PTY: 'state',
  OPP: 'state',
  MIL: 'state',
  SPY: 'state',
  JUD: 'state',
  COP: 'state',
};

function describe(person: Person, context: Context): Joined {
  const fields = new Set<string>();
  for (const { sector } of person.mentions) {
    const field = sector === undefined ? undefined : fieldOf[sector];
    if (field !== undefined) fields.add(field);
  }
  return {
    documents: [...person.documents],
    mentions: [...person.mentions],
    words: person.words,
    joins: [...person.joins],
    countries: new Set(context.countriesOf(person)),
    bodies: new Set(context.bodiesOf(person)),
    fields,
  };
}

export function joinAcross(perDocument: readonly (readonly Person[])[], context: Context): Person[] {
  const joined: Joined[] = [];
  const byName = new Map<string, Joined[]>();
  const bySurname = new Map<string, Joined[]>();
  const bare: Joined[] = [];
  for (const people of perDocument) {
    for (const found of people) {
      const person = describe(found, context);
      if (person.words.length < 2) {
        bare.push(person);
        continue;
      }
      const list = listOf(byName, nameKey(person.words));
      const fitting = list.slice(0, bearersCompared).filter((other) => namesFit(other.words, person.words));
      const same = fitting.find((other) => difference(other, person, context) === undefined);
      if (same) {
        merge(same, person, 'the same name in another document');
        continue;
      }
      for (const other of fitting) keepApart(other, person, difference(other, person, context)!);
      list.push(person);
      joined.push(person);
      listOf(bySurname, person.words[person.words.length - 1]!).push(person);
    }
  }
  const alone = new Map<string, Joined[]>();
  for (const person of bare) {
    const word = person.words[0]!;
    const fits = (other: Joined): boolean =>
      shares(other, person, context) && difference(other, person, context) === undefined;
    const bearers = listOf(bySurname, word);
    const owners = bearers.length <= bearersCompared ? bearers.filter(fits) : [];
    if (owners.length === 1) {
      merge(owners[0]!, person, 'surname; the documents share other actors');
      continue;
    }
    const list = listOf(alone, word);
    const same = list.slice(0, bearersCompared).find(fits);
    if (same) {
      merge(same, person, 'the same name in another document');
      continue;
    }
    list.push(person);
    joined.push(person);
  }
  return joined;
}

function listOf(index: Map<string, Joined[]>, key: string): Joined[] {
  let list = index.get(key);
  if (!list) {
    list = [];
    index.set(key, list);
  }
  return list;
}

/**
 * What tells two people of one name apart, undefined where nothing does: another country; or roles of other fields
 * ("striker", "senator") or other companies in stories that share no actor.
 */
function difference(a: Joined, b: Joined, context: Context): string | undefined {
  if (disjoint(a.countries, b.countries)) return 'another country';
  const otherField = disjoint(a.fields, b.fields);
  const otherBody = disjoint(a.bodies, b.bodies);
  if (!(otherField || otherBody) || shares(a, b, context)) return undefined;
  return `${otherField ? 'a role in another field' : 'another organisation'}, in stories that share no actor`;
}

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

function merge(into: Joined, from: Joined, reason: string): void {
  for (const country of from.countries) into.countries.add(country);
  for (const body of from.bodies) into.bodies.add(body);
  for (const field of from.fields) into.fields.add(field);
  const [form, to] = [from.mentions[0]!.name, into.mentions[0]!.name];
  if (form !== to && !into.joins.some((join) => join.form === form && !join.reason.startsWith('kept apart')))
    into.joins.push({ form, to, reason });
  for (const join of from.joins) if (!into.joins.some((other) => other.form === join.form)) into.joins.push(join);
  for (const mention of from.mentions) into.mentions.push(mention);
  for (const document of from.documents) into.documents.push(document);
  if (
    from.words.length > into.words.length &&
    wordFits(from.words[from.words.length - 1]!, into.words[into.words.length - 1]!)
  )
    into.words = from.words;
}
