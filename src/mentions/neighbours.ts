/** What one word says of a name that it stands beside, worked out once for each distinct word. */
import { kinNouns, lifeVerbs, speechVerbs } from '../lexicon/en/persons.ts';
import { prepositions } from '../lexicon/en/words.ts';
import { rememberedOf } from '../model/words.ts';
import { normalWord } from './gazetteer.ts';
import { isCommonWord } from './word-facts.ts';

/** Names of observations, '' for none. */
export interface Neighbour {
  /** Of the word before the name: articles and the most frequent prepositions. */
  readonly before: string;
  /** Of the word before the name where it is small. */
  readonly smallBefore: string;
  /** Of the verb behind the name that only an actor takes. */
  readonly predicate: string;
  /** Of the word behind the name: auxiliaries and the most frequent prepositions. */
  readonly after: string;
  /** Of other words behind the name. */
  readonly looseAfter: string;
}

/** Verbs of headlines whose subject is somebody. */
const headlineVerbs = new Set(
  'meets visits vows urges warns tells wins beats leads quits resigns dies denies calls hails slams arrives leaves signs wants backs blames rejects accuses welcomes condemns seeks plans faces loses rules hits sees'.split(
    ' ',
  ),
);

/** Verbs, and a noun, before the name of a person. */
const personVerbs = new Set(
  'coached led married defeated beat beating succeeded replaced named called director starring featuring'.split(' '),
);

export const placePrepositions: ReadonlySet<string> = new Set(
  'in at near from to into across around outside toward towards through via'.split(' '),
);

const beforeNames = new Map([
  ...[...placePrepositions].map((word) => [word, `prep-${word}`] as const),
  ...(['with', 'and', 'for', 'of'] as const).map((word) => [word, `${word}-before`] as const),
  ['the', 'the'],
  ['a', 'article'],
  ['an', 'article'],
  ['by', 'by'],
]);

const afterNames = new Map([
  ['is', 'is-after'],
  ['was', 'is-after'],
  ['has', 'has-after'],
  ['had', 'has-after'],
  ['are', 'are-after'],
  ['were', 'are-after'],
  ['have', 'are-after'],
  ['in', 'in-after'],
  ['at', 'in-after'],
  ['on', 'in-after'],
  ['of', 'of-after'],
]);

export const neighbourOf = rememberedOf((word): Neighbour => {
  const small = normalWord(word.lower);
  return {
    before: beforeNames.get(small) ?? '',
    smallBefore: smallBefore(small),
    predicate: predicate(small),
    after: afterNames.get(small) ?? '',
    looseAfter: looseAfter(small),
  };
});

function smallBefore(small: string): string {
  if (kinNouns.has(small)) return 'kin-before';
  if (prepositions.has(small)) return 'preposition-before';
  if (speechVerbs.has(small)) return 'said-before';
  if (personVerbs.has(small)) return 'person-verb-before';
  return small.endsWith('ed') || small.endsWith('ing') ? 'verb-before' : '';
}

function predicate(small: string): string {
  if (speechVerbs.has(small)) return 'says';
  if (lifeVerbs.has(small)) return 'lives';
  return headlineVerbs.has(small) ? 'acts' : '';
}

function looseAfter(small: string): string {
  if (small.endsWith('ed')) return 'verb-after';
  return !prepositions.has(small) && isCommonWord(small) ? 'noun-after' : '';
}
