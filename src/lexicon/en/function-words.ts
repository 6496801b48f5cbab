/** Function words: few, closed, and too important to be guessed by a tagger. Lower case. */
import type { PartOfSpeech, VerbForm } from '../../model/terms.ts';

/** Words whose class must not depend on their neighbours. */
// biome-ignore format: rows of a word list
export const functionClasses: readonly (readonly [PartOfSpeech, readonly string[]])[] = [
  ['preposition', [
    'according', 'by', 'with', 'on', 'against', 'over', 'at', 'from', 'of', 'in', 'into', 'for', 'between', 'among',
    'amid', 'near', 'toward', 'towards', 'under', 'about', 'via', 'per', 'despite', 'without', 'within', 'during',
    'since', 'after', 'before', 'until', 'till', 'throughout', 'across', 'along', 'around', 'inside', 'outside',
    'through', 'upon', 'onto', 'alongside', 'behind', 'beside', 'besides', 'unlike', 'like', 'up', 'down', 'out', 'off',
    'worth',
  ]],
  ['conjunction', [
    'as', 'than', 'and', 'or', 'but', 'because', 'although', 'though', 'while', 'whereas', 'if', 'unless', 'whether',
    'when', 'where', 'once', 'that', 'which', 'who', 'whom', 'nor',
  ]],
  ['determiner', [
    'whose', 'the', 'a', 'an', 'no', 'neither', 'this', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'my',
    'your',
  ]],
  ['noun', [
    'police',
  ]],
  ['adverb', [
    'belonging', 'away', 'aside', 'forward', 'however', 'soon', 'earlier', 'later', 'yet', 'still', 'now',
  ]],
  ['adjective', [
    'last', 'next', 'further', 'coming', 'willing', 'ready', 'short', 'armoured', 'armored', 'mechanised', 'mechanized',
    'motorised', 'motorized', 'neighbouring', 'neighboring', 'unnamed', 'unmanned', 'unarmed', 'so-called', 'self-styled',
  ]],
];

/** Modal as it stands ("wo" of "won't") → the modal that it is. */
// biome-ignore format: rows of a word list
export const modals: ReadonlyMap<string, string> = new Map([
  ['will', 'will'], ['would', 'would'], ['shall', 'shall'], ['should', 'should'], ['can', 'can'], ['could', 'could'],
  ['may', 'may'], ['might', 'might'], ['must', 'must'], ['wo', 'will'], ['ca', 'can'], ["'ll", 'will'], ["'d", 'would'],
]);

export const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'cannot']);

/** Right before a verb: what it tells was not done, or as good as not ("almost attacked"). */
export const nearNegations: ReadonlySet<string> = new Set(['hardly', 'scarcely', 'almost', 'nearly']);

/** After "not": it adds instead of denying ("not only a liar"). */
export const additions: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'least']);

/** Stand for nobody at all. */
export const emptyPronouns: ReadonlySet<string> = new Set(['nobody', 'no-one', 'nothing']);

export type Auxiliary = readonly [infinitive: string, form: VerbForm];
/** Form of be, have or do → its infinitive and what form it is. */
// biome-ignore format: rows of a word list
export const auxiliaries: ReadonlyMap<string, Auxiliary> = new Map<string, Auxiliary>([
  ['be', ['be', 'infinitive']], ['am', ['be', 'present']], ['is', ['be', 'present']], ['are', ['be', 'present']],
  ["'re", ['be', 'present']], ["'m", ['be', 'present']], ['was', ['be', 'past']], ['were', ['be', 'past']], ['been',
  ['be', 'participle']], ['being', ['be', 'gerund']], ['have', ['have', 'infinitive']], ['has', ['have', 'present']],
  ["'ve", ['have', 'present']], ['had', ['have', 'past']], ['having', ['have', 'gerund']], ['do', ['do', 'infinitive']],
  ['does', ['do', 'present']], ['did', ['do', 'past']],
]);
