/**
 * All mentions → actors, in and across documents.
 *
 * Countries by their code; organisations by their name; people by name within each document, then across documents;
 * descriptions and pronouns last, when it is known who is president of what.
 */
import { actorId } from '../model/ids.ts';
import { sortById } from '../model/order.ts';
import type { Actor, DocumentId, DocumentRecords, Iso3, Mention, MentionId, OwnLexicon } from '../model/records.ts';
import { slice } from '../model/spans.ts';
import { joinAcross } from './across.ts';
import { findAntecedents, officeOf } from './coreference.ts';
import { addRole, type Draft, draftOf, finish, makeIdsUnique, ownDetails, type Texts } from './drafts.ts';
import { gatherOrganizations } from './organizations.ts';
import { gatherPeople, type Person } from './people.ts';

/** Actors while their mentions are given out. */
interface Cast {
  readonly countries: ReadonlyMap<Iso3, Draft>;
  /** Of the mentions that name an organisation. */
  readonly bodyOf: ReadonlyMap<MentionId, Draft>;
  /** Of the mentions that name a person. */
  readonly personOf: ReadonlyMap<MentionId, Draft>;
}

export function resolveActors(
  records: readonly DocumentRecords[],
  lexicon: OwnLexicon,
): { actors: Actor[]; mentions: Mention[] } {
  const texts = new Map<DocumentId, string>();
  for (const { document } of records) texts.set(document.id, document.text);
  const { countries, countryNames } = draftCountries(records);
  const bodies = gatherOrganizations(records).map(({ mentions, joins }) =>
    draftOf('organization', mentions, joins, texts),
  );
  const bodyOf = byMention(bodies);
  const people = draftPeople(records, texts, countryNames, bodyOf);
  const cast: Cast = { countries, bodyOf, personOf: byMention(people) };
  const drafts = [...countries.values(), ...bodies, ...people];
  ownDetails(drafts, lexicon);
  makeIdsUnique(drafts);
  for (const person of people) person.offices = person.roles.map(officeOf);

  const mentions: Mention[] = [];
  for (const record of records) giveOut(record, cast, mentions);
  return { actors: sortById(drafts.map(finish)), mentions: sortById(mentions) };
}

function draftCountries(records: readonly DocumentRecords[]): {
  countries: ReadonlyMap<Iso3, Draft>;
  /** Without those that only a capital or government stands for. */
  countryNames: ReadonlyMap<Iso3, string>;
} {
  const countries = new Map<Iso3, Draft>();
  const countryNames = new Map<Iso3, string>();
  for (const { document, mentions, sentences } of records) {
    for (const mention of mentions) {
      const { country, name } = mention;
      if (mention.kind !== 'country' || country === undefined || mention.form === 'pronoun') continue;
      if (sentences[mention.sentence]?.kind === 'boilerplate') continue;
      if (mention.form !== 'metonym') countryNames.set(country, name);
      let draft = countries.get(country);
      if (!draft) {
        draft = {
          id: actorId('country', country),
          kind: 'country',
          name,
          forms: new Set(),
          country,
          gender: undefined,
          roles: [],
          offices: [],
          mentions: [],
          joins: [],
        };
        countries.set(country, draft);
      }
      draft.mentions.push(mention);
      draft.forms.add(slice(document.text, mention.span));
    }
  }
  for (const [code, name] of countryNames) countries.get(code)!.name = name;
  return { countries, countryNames };
}

function draftPeople(
  records: readonly DocumentRecords[],
  texts: Texts,
  countryNames: ReadonlyMap<Iso3, string>,
  bodyOf: ReadonlyMap<MentionId, Draft>,
): Draft[] {
  const perDocument = records.map(gatherPeople);
  const contexts = new Map<DocumentId, ReadonlySet<string>>();
  records.forEach((record, i) => {
    contexts.set(record.document.id, contextOf(record, perDocument[i]!));
  });
  const people = joinAcross(perDocument, {
    of: (document) => contexts.get(document)!,
    bodyOf: (mention) => bodyOf.get(mention)?.name,
  });
  return people.map(({ mentions, joins }) => {
    const draft = draftOf('person', mentions, joins, texts);
    for (const { role } of mentions) if (role !== undefined) addRole(draft, roleOf(role, draft.country, countryNames));
    return draft;
  });
}

/** Countries and full names of people: what tells that two documents are on one matter. */
function contextOf({ mentions }: DocumentRecords, people: readonly Person[]): ReadonlySet<string> {
  const context = new Set<string>();
  for (const { kind, country } of mentions) if (kind === 'country' && country !== undefined) context.add(country);
  for (const { name } of people) if (name.words.length > 1) context.add(name.text);
  return context;
}

function byMention(drafts: readonly Draft[]): ReadonlyMap<MentionId, Draft> {
  const owners = new Map<MentionId, Draft>();
  for (const draft of drafts) for (const { id } of draft.mentions) owners.set(id, draft);
  return owners;
}

/** Gives what a document does not call by name to the actors that it means, and appends all mentions as they are seen now. */
function giveOut(
  { mentions, sentences }: DocumentRecords,
  { countries, bodyOf, personOf }: Cast,
  all: Mention[],
): void {
  const named = mentions.map(({ id, kind }) => (kind === 'person' ? personOf.get(id) : undefined));
  const meant = findAntecedents(sentences, mentions, named);
  mentions.forEach((mention, i) => {
    meant[i]?.mentions.push(mention);
    let seen = mention;
    // A group of one: "the Chilean president", named nowhere, acts for the country as its diplomats do.
    if (!meant[i] && isStateOffice(mention)) seen = { ...mention, kind: 'group' };
    // "the Biden administration" is the government of the country that he leads.
    if (mention.kind === 'group' && mention.country === undefined && mention.of !== undefined) {
      const country = personOf.get(mention.of)?.country;
      if (country !== undefined) seen = { ...mention, country };
    }
    all.push(seen);
    if ((seen.kind !== 'group' && seen.kind !== 'place') || sentences[seen.sentence]?.kind === 'boilerplate') return;
    // "Red Cross officials" act for the Red Cross, whatever its country.
    const body = seen.kind === 'group' && seen.of !== undefined ? bodyOf.get(seen.of) : undefined;
    const draft = body ?? (seen.country === undefined ? undefined : countries.get(seen.country));
    draft?.mentions.push(seen);
  });
}

/** Sectors whose members act for their state. */
const stateSectors: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

const isStateOffice = ({ kind, form, country, sector }: Mention): boolean =>
  kind === 'person' &&
  form === 'description' &&
  country !== undefined &&
  sector !== undefined &&
  stateSectors.has(sector);

/** "president" of a person of Russia → "president of Russia". */
function roleOf(role: string, country: Iso3 | undefined, names: ReadonlyMap<Iso3, string>): string {
  const nation = country === undefined ? undefined : names.get(country);
  return nation !== undefined &&
    !role.includes(' of ') &&
    /(?:president|minister|premier|chancellor|king|queen|emperor|ambassador)$/.test(role)
    ? `${role} of ${nation}`
    : role;
}
