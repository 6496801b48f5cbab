/**
 * People of many documents → one list. Two documents' people are one when their full names fit and nothing tells them
 * apart; a bare surname joins the one full name of the corpus that ends so, if the documents share other actors too.
 */
import type { DocumentId, Iso3, MentionId } from '../model/records.ts';
import type { Person } from './people.ts';
import { namesFit, wordFits } from './person-names.ts';

/** Of a very common name only so many bearers are compared, so that thousands of them cost no squares. */
const bearersCompared = 40;

export interface Context {
  /** Countries and full names of people in a document: what two documents on one matter share. */
  readonly of: (document: DocumentId) => ReadonlySet<string>;
  /** The name of the organisation that a mention is of. */
  readonly bodyOf: (mention: MentionId) => string | undefined;
}

/** A person of the corpus so far, with what may tell namesakes apart; kept up at each merge, never gathered anew. */
interface Joined extends Person {
  /** Each once; most people have one, or none. */
  readonly countries: Iso3[];
  /** Organisations that the person's roles belong to. */
  readonly bodies: string[];
  readonly fields: string[];
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

function describe({ documents, mentions, name, joins }: Person, context: Context): Joined {
  const countries: Iso3[] = [];
  const bodies: string[] = [];
  const fields: string[] = [];
  for (const { country, of, sector } of mentions) {
    if (country !== undefined) addOnce(countries, country);
    if (of !== undefined) addOnce(bodies, context.bodyOf(of));
    if (sector !== undefined) addOnce(fields, fieldOf[sector]);
  }
  return { documents, mentions, name, joins, countries, bodies, fields };
}

function addOnce(list: string[], value: string | undefined): void {
  if (value !== undefined && !list.includes(value)) list.push(value);
}

/** Takes the people over: their lists grow. */
export function joinAcross(perDocument: readonly (readonly Person[])[], context: Context): Person[] {
  const joined: Joined[] = [];
  const byName = new Map<string, Joined[]>();
  const bySurname = new Map<string, Joined[]>();
  const bare: Joined[] = [];
  for (const people of perDocument) {
    for (const found of people) {
      const person = describe(found, context);
      if (person.name.words.length < 2) {
        bare.push(person);
        continue;
      }
      const list = listOf(byName, person.name.key);
      if (mergedWithNamesake(person, list, context)) continue;
      list.push(person);
      joined.push(person);
      listOf(bySurname, person.name.last).push(person);
    }
  }
  const alone = new Map<string, Joined[]>();
  for (const person of bare) {
    const word = person.name.text;
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

/** False where all namesakes are others, or there are none. */
function mergedWithNamesake(person: Joined, namesakes: readonly Joined[], context: Context): boolean {
  const others: [other: Joined, why: string][] = [];
  for (let i = 0; i < namesakes.length && i < bearersCompared; i++) {
    const other = namesakes[i]!;
    if (other.name !== person.name && !namesFit(other.name.words, person.name.words)) continue;
    const why = difference(other, person, context);
    if (why === undefined) {
      merge(other, person, 'the same name in another document');
      return true;
    }
    others.push([other, why]);
  }
  for (const [other, why] of others) keepApart(other, person, why);
  return false;
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

/** Both lists have members, and none in common. */
function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !b.some((member) => a.includes(member));
}

/** So many documents of a person are compared: enough to find common ground, and no more work for the famous. */
const documentsCompared = 8;

/** A document of each names one actor more, besides the two themselves. */
function shares(a: Person, b: Person, context: Context): boolean {
  for (let i = 0; i < a.documents.length && i < documentsCompared; i++) {
    const left = a.documents[i]!;
    const known = context.of(left);
    for (let k = 0; k < b.documents.length && k < documentsCompared; k++) {
      const right = b.documents[k]!;
      if (left === right) return true;
      for (const actor of context.of(right))
        if (actor !== a.name.text && actor !== b.name.text && known.has(actor)) return true;
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
  for (const country of from.countries) addOnce(into.countries, country);
  for (const body of from.bodies) addOnce(into.bodies, body);
  for (const field of from.fields) addOnce(into.fields, field);
  const [form, to] = [from.mentions[0]!.name, into.mentions[0]!.name];
  if (form !== to && !into.joins.some((join) => join.form === form && !join.reason.startsWith('kept apart')))
    into.joins.push({ form, to, reason });
  for (const join of from.joins) if (!into.joins.some((other) => other.form === join.form)) into.joins.push(join);
  for (const mention of from.mentions) into.mentions.push(mention);
  for (const document of from.documents) into.documents.push(document);
  if (from.name.words.length > into.name.words.length && wordFits(from.name.last, into.name.last))
    into.name = from.name;
}
