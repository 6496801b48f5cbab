/**
 * All mentions → actors, in and across documents.
 *
 * Countries by their code; organisations by their name; people by name within each document, then across documents;
 * descriptions and pronouns last, when it is known who is president of what.
 */
import { actorId, slug } from '../model/ids.ts';
import { byId, compareText } from '../model/order.ts';
import type {
  Actor,
  ActorId,
  ActorKind,
  DocumentId,
  DocumentRecords,
  Iso3,
  Mention,
  MentionId,
  OwnLexicon,
} from '../model/records.ts';
import { slice } from '../model/spans.ts';
import { joinAcross } from './across.ts';
import { type Candidate, findAntecedents } from './coreference.ts';
import { gatherOrganizations } from './organizations.ts';
import { gatherPeople, type Person } from './people.ts';

interface Draft {
  id: ActorId;
  readonly kind: ActorKind;
  name: string;
  readonly forms: Set<string>;
  country: Iso3 | undefined;
  readonly roles: Set<string>;
  readonly mentions: Set<MentionId>;
  readonly joins: Actor['joins'];
}

export function resolveActors(
  records: readonly DocumentRecords[],
  lexicon: OwnLexicon,
): { actors: Actor[]; mentions: Mention[] } {
  const texts = new Map(records.map(({ document }) => [document.id, document.text] as const));
  const countryNames = new Map<Iso3, string>();
  const drafts: Draft[] = [];

  const countries = new Map<Iso3, Draft>();
  for (const { mentions, sentences } of records) {
    for (const mention of mentions) {
      if (
        mention.kind !== 'country' ||
        mention.country === undefined ||
        mention.form === 'pronoun' ||
        sentences[mention.sentence]?.kind === 'boilerplate'
      )
        continue;
      if (mention.form !== 'metonym') countryNames.set(mention.country, mention.name);
      const known = countries.get(mention.country) ?? {
        id: actorId('country', mention.country),
        kind: 'country',
        name: mention.name,
        forms: new Set(),
        country: mention.country,
        roles: new Set(),
        mentions: new Set(),
        joins: [],
      };
      countries.set(mention.country, known);
      known.mentions.add(mention.id);
      known.forms.add(formOf(mention, texts));
    }
  }
  for (const [code, draft] of countries) {
    draft.name = countryNames.get(code) ?? draft.name;
    drafts.push(draft);
  }

  for (const { mentions, joins } of gatherOrganizations(records)) {
    const name = nameFor(mentions, texts);
    drafts.push({
      id: actorId('organization', name),
      kind: 'organization',
      name,
      forms: formsOf(mentions, texts),
      country: commonest(mentions.map((m) => m.country)),
      roles: new Set(),
      mentions: new Set(mentions.map((m) => m.id)),
      joins,
    });
  }

  const bodyOf = new Map<MentionId, Draft>();
  for (const draft of drafts) if (draft.kind === 'organization') for (const id of draft.mentions) bodyOf.set(id, draft);

  const perDocument = records.map(gatherPeople);
  const contexts = new Map<DocumentId, Set<string>>();
  records.forEach(({ document, mentions }, i) => {
    const context = new Set<string>();
    for (const mention of mentions)
      if (mention.kind === 'country' && mention.country !== undefined) context.add(mention.country);
    for (const person of perDocument[i]!) if (person.words.length > 1) context.add(person.words.join(' '));
    contexts.set(document.id, context);
  });
  const countriesOf = (person: Person): ReadonlySet<Iso3> =>
    new Set(person.mentions.map((m) => m.country).filter((c) => c !== undefined));
  const bodiesOf = (person: Person): ReadonlySet<string> =>
    new Set(person.mentions.flatMap(({ of }) => (of === undefined ? [] : (bodyOf.get(of)?.name ?? []))));
  const people = joinAcross(perDocument, { of: (id) => contexts.get(id)!, countriesOf, bodiesOf });
  const personOf = new Map<MentionId, Draft>();
  const genders = new Map<Draft, 'female' | 'male' | undefined>();
  for (const { mentions, joins } of people) {
    const name = nameFor(mentions, texts);
    const country = commonest(mentions.map((m) => m.country));
    const draft: Draft = {
      id: actorId('person', name),
      kind: 'person',
      name,
      forms: formsOf(mentions, texts),
      country,
      roles: new Set(),
      mentions: new Set(mentions.map((m) => m.id)),
      joins,
    };
    for (const { role } of mentions) if (role !== undefined) draft.roles.add(roleOf(role, country, countryNames));
    genders.set(draft, commonest(mentions.map((m) => m.gender)));
    for (const mention of mentions) personOf.set(mention.id, draft);
    drafts.push(draft);
  }
  ownDetails(drafts, lexicon);
  makeIdsUnique(drafts, records);

  const refined: Mention[] = [];
  for (const { mentions, sentences } of records) {
    const candidates = new Map<Draft, Candidate>();
    const byKey = new Map<string, Draft>();
    const candidateOf = (mention: Mention): Candidate | undefined => {
      const draft = personOf.get(mention.id);
      if (!draft) return undefined;
      let candidate = candidates.get(draft);
      if (!candidate) {
        candidate = { key: draft.id, gender: genders.get(draft), country: draft.country, roles: [...draft.roles] };
        candidates.set(draft, candidate);
        byKey.set(draft.id, draft);
      }
      return candidate;
    };
    const antecedents = findAntecedents(sentences, mentions, candidateOf);
    for (const mention of mentions) {
      const key = antecedents.get(mention.id);
      if (key !== undefined) byKey.get(key)!.mentions.add(mention.id);
      // A group of one: "the Chilean president", named nowhere, acts for the country as its diplomats do.
      let seen = key === undefined && isStateOffice(mention) ? { ...mention, kind: 'group' as const } : mention;
      // "the Biden administration" is the government of the country that he leads.
      if (mention.kind === 'group' && mention.country === undefined && mention.of !== undefined) {
        const country = personOf.get(mention.of)?.country;
        if (country !== undefined) seen = { ...mention, country };
      }
      if ((seen.kind === 'group' || seen.kind === 'place') && sentences[seen.sentence]?.kind !== 'boilerplate') {
        // "Red Cross officials" act for the Red Cross, whatever its country.
        const body = seen.kind === 'group' && seen.of !== undefined ? bodyOf.get(seen.of) : undefined;
        const draft = body ?? (seen.country === undefined ? undefined : countries.get(seen.country));
        draft?.mentions.add(seen.id);
      }
      refined.push(seen);
    }
  }

  const actors = drafts.map(finish).sort(byId);
  return { actors, mentions: refined.sort(byId) };
}

/** Sectors whose members act for their state. */
const stateSectors: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

const isStateOffice = ({ kind, form, country, sector }: Mention): boolean =>
  kind === 'person' &&
  form === 'description' &&
  country !== undefined &&
  sector !== undefined &&
  stateSectors.has(sector);

const formOf = (mention: Mention, texts: ReadonlyMap<DocumentId, string>): string => {
  const text = slice(texts.get(mention.documentId)!, mention.span);
  return mention.kind === 'country' ? text : mention.name;
};

const formsOf = (mentions: readonly Mention[], texts: ReadonlyMap<DocumentId, string>): Set<string> =>
  new Set(mentions.map((mention) => formOf(mention, texts)));

/**
 * The most frequent full form that stands in clean text; of equals the longer, then the smaller. Damaged spellings
 * (repaired ones) count only where there is no other.
 */
function nameFor(mentions: readonly Mention[], texts: ReadonlyMap<DocumentId, string>): string {
  const counts = new Map<string, { count: number; clean: number; words: number }>();
  for (const mention of mentions) {
    const known = counts.get(mention.name) ?? { count: 0, clean: 0, words: mention.name.split(/\s/).length };
    known.count++;
    if (slice(texts.get(mention.documentId)!, mention.span).replace(/\s+/g, ' ').replace(/’/g, "'") === mention.name)
      known.clean++;
    counts.set(mention.name, known);
  }
  return [...counts].sort(
    ([a, x], [b, y]) =>
      Number(y.clean > 0) - Number(x.clean > 0) ||
      Math.min(y.words, 2) - Math.min(x.words, 2) ||
      y.clean - x.clean ||
      y.count - x.count ||
      b.length - a.length ||
      compareText(a, b),
  )[0]![0];
}

function commonest<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}

/** "president" of a person of Russia → "president of Russia". */
function roleOf(role: string, country: Iso3 | undefined, names: ReadonlyMap<Iso3, string>): string {
  const nation = country === undefined ? undefined : names.get(country);
  return nation !== undefined &&
    !role.includes(' of ') &&
    /(?:president|minister|premier|chancellor|king|queen|emperor|ambassador)$/.test(role)
    ? `${role} of ${nation}`
    : role;
}

/** What the user's own entries add: their id, roles and country. */
function ownDetails(drafts: readonly Draft[], lexicon: OwnLexicon): void {
  const entries = new Map(lexicon.map((entry) => [`${entry.kind}:${slug(entry.name)}`, entry] as const));
  if (entries.size === 0) return;
  for (const draft of drafts) {
    const entry = entries.get(`${draft.kind}:${slug(draft.name)}`);
    if (!entry) continue;
    for (const role of entry.roles ?? []) draft.roles.add(role);
    if (entry.country !== undefined) draft.country = entry.country;
    if (entry.id !== undefined) draft.id = actorId(draft.kind, entry.id);
  }
}

/** Of two actors of one name each gets its country, else its first document, as a suffix. */
function makeIdsUnique(drafts: readonly Draft[], records: readonly DocumentRecords[]): void {
  const byActor = new Map<ActorId, Draft[]>();
  for (const draft of drafts) byActor.set(draft.id, [...(byActor.get(draft.id) ?? []), draft]);
  if (byActor.size === drafts.length) return;
  const documentOf = new Map<MentionId, DocumentId>();
  for (const { document, mentions } of records) for (const mention of mentions) documentOf.set(mention.id, document.id);
  const taken = new Set<string>(byActor.keys());
  for (const [id, same] of byActor) {
    if (same.length < 2) continue;
    const countries = new Set<string>();
    for (const draft of same) {
      const first = documentOf.get([...draft.mentions].sort(compareText)[0]!)!;
      const suffix = draft.country !== undefined && !countries.has(draft.country) ? draft.country : first;
      countries.add(suffix);
      const wanted = `${id}-${slug(suffix)}`;
      // Several of one document, or documents whose names differ in signs alone.
      let own = wanted;
      for (let n = 2; taken.has(own); n++) own = `${wanted}-${n}`;
      taken.add(own);
      draft.id = own as ActorId;
    }
  }
}

function finish(draft: Draft): Actor {
  const aliases = [...draft.forms].filter((form) => form !== draft.name).sort(compareText);
  return {
    id: draft.id,
    kind: draft.kind,
    name: draft.name,
    aliases,
    ...(draft.country === undefined ? {} : { country: draft.country }),
    roles: [...draft.roles].sort(compareText),
    mentions: [...draft.mentions].sort(compareText),
    joins: draft.joins,
  };
}
