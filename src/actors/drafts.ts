/** Actors while they are made: what their mentions say of them, and how that becomes a record. */
import { actorId, slug } from '../model/ids.ts';
import { compareText, sortTexts } from '../model/order.ts';
import type { Actor, ActorId, ActorKind, DocumentId, Iso3, Mention, MentionId, OwnLexicon } from '../model/records.ts';
import { slice } from '../model/spans.ts';
import type { Candidate, Office } from './coreference.ts';

export type Texts = ReadonlyMap<DocumentId, string>;

export interface Draft extends Candidate {
  id: ActorId;
  readonly kind: ActorKind;
  name: string;
  /** How texts write the name. */
  readonly forms: Set<string>;
  country: Iso3 | undefined;
  readonly gender: 'female' | 'male' | undefined;
  readonly roles: string[];
  /** The roles once more, as descriptions are compared with them; filled when all roles are known. */
  offices: readonly Office[];
  readonly mentions: Mention[];
  readonly joins: Actor['joins'];
}

/** A person or an organisation of these mentions. */
export function draftOf(kind: ActorKind, mentions: Mention[], joins: Actor['joins'], texts: Texts): Draft {
  const forms = new Set<string>();
  for (const mention of mentions) forms.add(mention.name);
  const name = forms.size === 1 ? mentions[0]!.name : nameFor(mentions, texts);
  return {
    id: actorId(kind, name),
    kind,
    name,
    forms,
    country: commonest(mentions, 'country'),
    gender: commonest(mentions, 'gender'),
    roles: [],
    offices: [],
    mentions,
    joins,
  };
}

export function addRole({ roles }: Draft, role: string): void {
  if (!roles.includes(role)) roles.push(role);
}

/**
 * The most frequent full form that stands in clean text; of equals the longer, then the smaller. Damaged spellings
 * (repaired ones) count only where there is no other.
 */
function nameFor(mentions: readonly Mention[], texts: Texts): string {
  const counts = new Map<string, { count: number; clean: number; words: number }>();
  for (const mention of mentions) {
    let known = counts.get(mention.name);
    if (!known) {
      known = { count: 0, clean: 0, words: mention.name.split(/\s/).length };
      counts.set(mention.name, known);
    }
    known.count++;
    if (tidy(slice(texts.get(mention.documentId)!, mention.span)) === mention.name) known.clean++;
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

/** Single spaces, plain apostrophes; most names have no others. */
function tidy(text: string): string {
  return /\s\s|[^\S ]|’/.test(text) ? text.replace(/\s+/g, ' ').replace(/’/g, "'") : text;
}

/** What most mentions say, of equals the first in order; undefined where none says anything. */
function commonest<Field extends 'country' | 'gender'>(mentions: readonly Mention[], field: Field): Mention[Field] {
  let first: Mention[Field] | undefined;
  for (const mention of mentions) {
    const value = mention[field];
    if (first === undefined) first = value;
    else if (value !== undefined && value !== first) return mostFrequent(mentions, field);
  }
  return first;
}

function mostFrequent<Field extends 'country' | 'gender'>(mentions: readonly Mention[], field: Field): Mention[Field] {
  const counts = new Map<string, number>();
  for (const { [field]: value } of mentions) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0] as Mention[Field];
}

/** What the user's own entries add: their id, roles and country. */
export function ownDetails(drafts: readonly Draft[], lexicon: OwnLexicon): void {
  const entries = new Map(lexicon.map((entry) => [`${entry.kind}:${slug(entry.name)}`, entry] as const));
  if (entries.size === 0) return;
  for (const draft of drafts) {
    const entry = entries.get(`${draft.kind}:${slug(draft.name)}`);
    if (!entry) continue;
    for (const role of entry.roles ?? []) addRole(draft, role);
    if (entry.country !== undefined) draft.country = entry.country;
    if (entry.id !== undefined) draft.id = actorId(draft.kind, entry.id);
  }
}

/** Of two actors of one name each gets its country, else its first document, as a suffix. */
export function makeIdsUnique(drafts: readonly Draft[]): void {
  const byActor = new Map<ActorId, Draft[]>();
  for (const draft of drafts) {
    const same = byActor.get(draft.id);
    if (same) same.push(draft);
    else byActor.set(draft.id, [draft]);
  }
  if (byActor.size === drafts.length) return;
  const taken = new Set<string>(byActor.keys());
  for (const [id, same] of byActor) {
    if (same.length < 2) continue;
    const countries = new Set<string>();
    for (const draft of same) {
      const first = draft.mentions.reduce((x, y) => (y.id < x.id ? y : x)).documentId;
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

export function finish(draft: Draft): Actor {
  const { id, kind, name, country, joins } = draft;
  const aliases: string[] = [];
  for (const form of draft.forms) if (form !== name) aliases.push(form);
  sortTexts(aliases);
  const roles = sortTexts(draft.roles);
  const mentions = sortTexts(draft.mentions.map((mention): MentionId => mention.id));
  return country === undefined
    ? { id, kind, name, aliases, roles, mentions, joins }
    : { id, kind, name, aliases, country, roles, mentions, joins };
}
