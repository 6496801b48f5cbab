/**
 * Pronouns, titles and descriptions → the people of the document, where one fits.
 *
 * Conservative: a wrong antecedent makes a wrong edge, a missing one only a weaker graph. What is unsure stays unresolved.
 */
import type { Iso3, Mention, MentionId, SentenceDigest } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';
import { isQuoted } from './quotations.ts';

export interface Candidate {
  readonly key: string;
  readonly gender: 'female' | 'male' | undefined;
  readonly country: Iso3 | undefined;
  readonly roles: readonly string[];
}

/** The last word of a role before "of": "deputy foreign minister of Iran" → "minister". */
const headOf = remembered((role) => {
  const plain = role.split(' of ')[0]!;
  return plain.slice(plain.lastIndexOf(' ') + 1).replace(/^spokes(?:wo)?man$/, 'spokesperson');
});
const rulers = new Set([
  'president',
  'premier',
  'minister',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'leader',
  'ruler',
  'sultan',
  'emir',
  'dictator',
  'monarch',
  'pope',
]);

interface Seen {
  readonly person: Candidate;
  readonly inQuote: boolean;
}

/** More people than these for one description, and it is left unresolved. */
const candidatesAsked = 100;

/** Mention ids → keys of people. `personOf` gives the person of a named mention. */
export function findAntecedents(
  sentences: readonly SentenceDigest[],
  mentions: readonly Mention[],
  personOf: (mention: Mention) => Candidate | undefined,
): Map<MentionId, string> {
  const found = new Map<MentionId, string>();
  const everybody = new Map<string, Candidate>();
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence) ?? [];
    list.push(mention);
    bySentence.set(mention.sentence, list);
    const person = personOf(mention);
    if (person) everybody.set(person.key, person);
  }
  /** People by the heads of their roles and, as ` CODE`, by country: a description asks only those that may fit. */
  const index = new Map<string, Candidate[]>();
  for (const person of everybody.values()) {
    const keys = new Set(person.roles.map(headOf));
    if (person.country !== undefined) keys.add(` ${person.country}`);
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(person);
      else index.set(key, [person]);
    }
  }
  /** Who was named or meant in a sentence, in order: the first is mostly its subject. */
  const seen = new Map<number, Seen[]>();
  for (const [index, list] of [...bySentence].sort((a, b) => a[0] - b[0])) {
    const here: Seen[] = [];
    for (let i = 0; i < list.length; i++) {
      const mention = list[i]!;
      const inQuote = isQuoted(sentences[index]!, mention.span);
      const named = personOf(mention);
      if (named) {
        here.push({ person: named, inQuote });
        continue;
      }
      if (mention.kind !== 'person') continue;
      const person =
        mention.form === 'pronoun'
          ? ofPronoun(mention, index, here, inQuote)
          : ofDescription(
              mention,
              here.map((other) => other.person),
              list,
            );
      if (!person) continue;
      found.set(mention.id, person.key);
      here.push({ person, inQuote });
    }
    seen.set(index, here);
  }
  return found;

  function ofPronoun(mention: Mention, index: number, here: readonly Seen[], inQuote: boolean): Candidate | undefined {
    const fits = ({ person, inQuote: other }: Seen): boolean =>
      (person.gender === undefined || person.gender === mention.gender) && (inQuote || !other);
    const fitting = here.filter(fits);
    // "praised him": mostly not the subject of its own clause, so only where nobody else is there.
    const object = mention.name === 'him';
    if (fitting.length > 0 && object && unique(fitting.map((other) => other.person)).length > 1) return undefined;
    if (fitting.length > 0) return fitting[0]!.person;
    const sentence = sentences[index]!;
    for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
      const before = sentences[i]!;
      if (before.kind !== 'prose') continue;
      // Newspapers make a paragraph of each sentence: the sentence just before counts, a farther one only within the paragraph.
      if (before.paragraph !== sentence.paragraph && i < index - 1) return undefined;
      const subject = (seen.get(i) ?? []).find(fits);
      if (subject) return object ? undefined : subject.person;
      if (before.paragraph !== sentence.paragraph) return undefined;
    }
    return undefined;
  }

  function ofDescription(
    mention: Mention,
    here: readonly Candidate[],
    list: readonly Mention[],
  ): Candidate | undefined {
    // "the president of Russia, Ivan Petrov": the name that follows at once.
    const next = list.find(
      (other) =>
        other.form === 'name' &&
        other.kind === 'person' &&
        other.span.start >= mention.span.end &&
        other.span.start <= mention.span.end + 2,
    );
    const told = next && personOf(next);
    if (told) return told;
    const head = mention.role === undefined ? undefined : headOf(mention.role);
    const fits = (person: Candidate): boolean => {
      if (mention.country !== undefined && person.country !== mention.country) return false;
      if (head === undefined) return mention.country !== undefined;
      if (head === 'leader' && mention.country !== undefined)
        return person.roles.some((role) => !role.startsWith('former') && rulers.has(headOf(role)));
      return person.roles.some(
        (role) => headOf(role) === head && (!role.startsWith('former') || mention.role!.startsWith('former')),
      );
    };
    const near = unique(here.filter(fits));
    if (near.length === 1) return near[0];
    if (near.length > 0) return undefined;
    const ofCountry = head === undefined || (head === 'leader' && mention.country !== undefined);
    const asked = index.get(ofCountry ? ` ${mention.country}` : head) ?? [];
    // Of a hundred ministers nobody knows which one is meant.
    if (asked.length > candidatesAsked) return undefined;
    const all = asked.filter(fits);
    return all.length === 1 ? all[0] : undefined;
  }
}

const unique = (people: readonly Candidate[]): Candidate[] =>
  people.filter((person, i) => people.findIndex((other) => other.key === person.key) === i);
