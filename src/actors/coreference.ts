/**
 * Pronouns, titles and descriptions → the people of the document, where one fits.
 *
 * Conservative: a wrong antecedent makes a wrong edge, a missing one only a weaker graph. What is unsure stays unresolved.
 */
import type { Iso3, Mention, MentionId, Sentence } from '../model/records.ts';

export interface Candidate {
  readonly key: string;
  readonly gender: 'female' | 'male' | undefined;
  readonly country: Iso3 | undefined;
  readonly roles: readonly string[];
}

/** The last word of a role before "of": "deputy foreign minister of Iran" → "minister". */
const headOf = (role: string): string => {
  const plain = role.split(' of ')[0]!;
  return plain.slice(plain.lastIndexOf(' ') + 1).replace(/^spokes(?:wo)?man$/, 'spokesperson');
};
const rulers = new Set(['president', 'premier', 'minister', 'chancellor', 'king', 'queen', 'emperor', 'leader', 'ruler', 'sultan', 'emir', 'dictator', 'monarch', 'pope']);

/** Mention ids → keys of people. `personOf` gives the person of a named mention. */
export function findAntecedents(
  sentences: readonly Sentence[],
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
  const people = [...everybody.values()];
  /** Who was named or meant first in a sentence: mostly its subject. */
  const subjects = new Map<number, Candidate[]>();
  for (const [index, list] of [...bySentence].sort((a, b) => a[0] - b[0])) {
    const here: Candidate[] = [];
    for (const mention of list) {
      const named = personOf(mention);
      if (named) {
        here.push(named);
        continue;
      }
      if (mention.kind !== 'person') continue;
      const candidate = mention.form === 'pronoun' ? ofPronoun(mention, index, here) : ofDescription(mention, here);
      if (!candidate) continue;
      found.set(mention.id, candidate.key);
      here.push(candidate);
    }
    subjects.set(index, here);
  }
  return found;

  function ofPronoun(mention: Mention, index: number, here: readonly Candidate[]): Candidate | undefined {
    const fits = (person: Candidate): boolean => person.gender === undefined || person.gender === mention.gender;
    const inSentence = here.find(fits);
    if (inSentence) return inSentence;
    const paragraph = sentences[index]!.paragraph;
    for (let i = index - 1; i >= 0 && i >= index - 2 && sentences[i]!.paragraph === paragraph; i--) {
      const before = (subjects.get(i) ?? []).find(fits);
      if (before) return before;
    }
    return undefined;
  }

  function ofDescription(mention: Mention, here: readonly Candidate[]): Candidate | undefined {
    const head = mention.role === undefined ? undefined : headOf(mention.role);
    const fits = (person: Candidate): boolean => {
      if (mention.country !== undefined && person.country !== mention.country) return false;
      if (head === undefined) return mention.country !== undefined;
      if (head === 'leader' && mention.country !== undefined) return person.roles.some((role) => !role.startsWith('former') && rulers.has(headOf(role)));
      return person.roles.some((role) => headOf(role) === head && (!role.startsWith('former') || mention.role!.startsWith('former')));
    };
    const near = unique(here.filter(fits));
    if (near.length === 1) return near[0];
    const all = people.filter(fits);
    return near.length === 0 && all.length === 1 ? all[0] : undefined;
  }
}

const unique = (people: readonly Candidate[]): Candidate[] => people.filter((person, i) => people.findIndex((other) => other.key === person.key) === i);
