/**
 * What one word can be before its neighbours are looked at, worked out once for each distinct word. Most words can be
 * nothing that matters here, and the rules pass them by.
 */
import { openingParticles } from '../lexicon/en/names.ts';
import { kinNouns, speakingNouns, titleQualifiers } from '../lexicon/en/persons.ts';
import { functionWords } from '../lexicon/en/words.ts';
import type { Mention } from '../model/records.ts';
import { rememberedOf } from '../model/words.ts';
import { type Known, knownNames, normalWord } from './gazetteer.ts';
import { closesAgent, opensTitle } from './word-facts.ts';

export interface Marks {
  /** The normal word: small, one apostrophe. */
  readonly small: string;
  readonly capital: boolean;
  /** A small letter, then a capital: "iPhone". */
  readonly innerCapital: boolean;
  readonly hyphen: boolean;
  /** A sentence or a quotation may begin behind this mark. */
  readonly opener: boolean;
  readonly functionWord: boolean;
  /** A chain may begin with it though it is small: "bin", "al". */
  readonly particle: boolean;
  /** A title or role may begin here: "vice", "president". */
  readonly title: boolean;
  /** A noun for people may end here: "minister", "wife". */
  readonly noun: boolean;
  /** The names that the program knows and that begin with the word, the longest first. */
  readonly names: readonly Known[] | undefined;
  readonly pronoun: Pronoun | undefined;
}

/** Whom a pronoun may stand for; of countries it is the last guess. */
interface Pronoun {
  readonly kind: 'person' | 'group' | 'country';
  readonly gender?: Mention['gender'];
}

const pronouns = new Map<string, Pronoun>();
const rows: readonly (readonly [words: string, pronoun: Pronoun])[] = [
  ['he him his himself', { kind: 'person', gender: 'male' }],
  ['she her hers herself', { kind: 'person', gender: 'female' }],
  ['they them their theirs themselves', { kind: 'group' }],
  ['it its itself', { kind: 'country' }],
];
for (const [words, pronoun] of rows) for (const word of words.split(' ')) pronouns.set(word, pronoun);

export const marksOf = rememberedOf(({ text, lower, capital }): Marks => {
  const small = normalWord(lower);
  const agent = closesAgent(small);
  return {
    small,
    capital,
    innerCapital: lower !== text && !capital && /^\p{Ll}\p{Lu}\p{L}/u.test(text),
    hyphen: text.includes('-'),
    opener: text !== '(' && ':.!?•*|…([–—'.includes(text[0]!),
    functionWord: functionWords.has(small),
    particle: openingParticles.has(small),
    title: agent || titleQualifiers.has(small) || opensTitle(small),
    noun: agent || kinNouns.has(small) || speakingNouns.has(small),
    names: knownNames().opening(small),
    pronoun: pronouns.get(small),
  };
});
