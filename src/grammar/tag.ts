/**
 * compromise, used as a part-of-speech tagger on words that we cut ourselves.
 *
 * Three measured facts shape this file (MB of text per CPU-second): the whole of compromise does 0.07, its second layer
 * 0.09, the second layer without the post-tagger on words that are already cut 1.2. What the post-tagger would add
 * (auxiliaries, passives, phrasal verbs) the claims room reads from the words themselves. Mentions come in as one
 * frozen noun each, so that "Bank of China" or "Rice" cannot mislead the tagger.
 */
import nlp from 'compromise/two';
import type { TermInput, TermTag, VerbForm } from '../model/terms.ts';
import { correct } from './correct.ts';
import { nounTag, verbTag } from './lemmas.ts';

/** The few inner fields of compromise's terms that we write and read; its own types leave them out. */
interface RawTerm {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
  frozen?: boolean;
}
interface RawView {
  document: RawTerm[][];
  compute(hooks: string[]): void;
}

const HOOKS = ['machine', 'index', 'lexicon', 'preTagger'];
/** Sentences tagged in one call: enough to spread the call's fixed cost, few enough to keep memory flat. */
const BATCH = 50;
const MODAL = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  'wo',
  'ca',
  "'ll",
  "'d",
]);
const NEGATION = new Set(['not', "n't", 'never', 'cannot', 'neither', 'nor']);
const ACTOR_TAGS = {
  singular: ['Noun', 'ProperNoun', 'Singular'],
  plural: ['Noun', 'Plural', 'Actor'],
  pronoun: ['Noun', 'Pronoun'],
} as const;

export function tagSentences(sentences: readonly (readonly TermInput[])[]): TermTag[][] {
  const out: TermTag[][] = [];
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH);
    const view = nlp.tokenize('x') as unknown as RawView;
    // An empty sentence would end compromise's loop early; none is sent.
    view.document = batch.map((words) => (words.length > 0 ? words : [{ text: '.' }]).map(rawTerm));
    view.compute(HOOKS);
    batch.forEach((words, i) => {
      const tags = words.map((word, k) => readTag(word, view.document[i]![k]!.tags));
      out.push(correct(words, tags));
    });
  }
  return out;
}

function rawTerm(word: TermInput): RawTerm {
  if (word.actor) {
    const text = word.actor === 'pronoun' ? word.text : word.actor === 'plural' ? 'officials' : 'Xanadu';
    return {
      text,
      normal: text.toLowerCase(),
      pre: '',
      post: ' ',
      tags: new Set(ACTOR_TAGS[word.actor]),
      frozen: true,
    };
  }
  const tags = isMark(word.text) ? ['Expression'] : [];
  return {
    text: word.text,
    normal: word.text.toLowerCase(),
    pre: '',
    post: ' ',
    tags: new Set(tags),
    ...(tags.length > 0 && { frozen: true }),
  };
}

function isMark(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function readTag(word: TermInput, tags: Set<string>): TermTag {
  const text = word.text.toLowerCase().replace(/’/g, "'");
  if (word.actor) return { pos: 'actor', lemma: text, ...(word.actor === 'plural' && { plural: true as const }) };
  if (isMark(text)) return { pos: 'punctuation', lemma: text };
  // The second half of a compound ("US-led"): the claims room sends it with its hyphen.
  if (text.startsWith('-')) return { pos: 'adjective', lemma: text.slice(1) };
  if (NEGATION.has(text)) return { pos: 'negation', lemma: 'not' };
  if (MODAL.has(text)) return { pos: 'modal', lemma: MODALS[text] ?? text };
  if (text === 'to') return { pos: 'to', lemma: 'to' };
  const auxiliary = AUXILIARIES[text];
  if (auxiliary) return { pos: 'verb', lemma: auxiliary[0], form: auxiliary[1] };
  if (FIXED[text]) return { pos: FIXED[text], lemma: text };
  if (tags.has('Date')) return { pos: 'date', lemma: text };
  if (tags.has('Value')) return { pos: 'number', lemma: text };
  if (tags.has('Verb')) return verbTag(text, tags);
  if (tags.has('Determiner')) return { pos: 'determiner', lemma: text };
  if (tags.has('Preposition')) return { pos: 'preposition', lemma: text };
  if (tags.has('Conjunction')) return { pos: 'conjunction', lemma: text };
  if (tags.has('Pronoun')) return { pos: 'pronoun', lemma: text };
  if (tags.has('Adverb')) return { pos: 'adverb', lemma: text };
  if (tags.has('Adjective')) return { pos: 'adjective', lemma: text };
  return nounTag(text);
}

const MODALS: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', "'ll": 'will', "'d": 'would' };
const AUXILIARIES: Readonly<Record<string, readonly [string, VerbForm]>> = {
  be: ['be', 'infinitive'],
  am: ['be', 'present'],
  is: ['be', 'present'],
  are: ['be', 'present'],
  "'re": ['be', 'present'],
  "'m": ['be', 'present'],
  was: ['be', 'past'],
  were: ['be', 'past'],
  been: ['be', 'participle'],
  being: ['be', 'gerund'],
  have: ['have', 'infinitive'],
  has: ['have', 'present'],
  "'ve": ['have', 'present'],
  had: ['have', 'past'],
  having: ['have', 'gerund'],
  do: ['do', 'infinitive'],
  does: ['do', 'present'],
  did: ['do', 'past'],
};
/** Function words whose class must not depend on their neighbours. */
const FIXED: Readonly<Record<string, TermTag['pos']>> = {
  according: 'preposition',
  by: 'preposition',
  with: 'preposition',
  on: 'preposition',
  against: 'preposition',
  over: 'preposition',
  at: 'preposition',
  from: 'preposition',
  of: 'preposition',
  in: 'preposition',
  into: 'preposition',
  for: 'preposition',
  between: 'preposition',
  among: 'preposition',
  amid: 'preposition',
  near: 'preposition',
  toward: 'preposition',
  towards: 'preposition',
  under: 'preposition',
  about: 'preposition',
  via: 'preposition',
  per: 'preposition',
  despite: 'preposition',
  without: 'preposition',
  within: 'preposition',
  during: 'preposition',
  since: 'preposition',
  after: 'preposition',
  before: 'preposition',
  until: 'preposition',
  till: 'preposition',
  throughout: 'preposition',
  across: 'preposition',
  along: 'preposition',
  around: 'preposition',
  inside: 'preposition',
  outside: 'preposition',
  through: 'preposition',
  upon: 'preposition',
  onto: 'preposition',
  alongside: 'preposition',
  besides: 'preposition',
  unlike: 'preposition',
  like: 'preposition',
  as: 'conjunction',
  than: 'conjunction',
  and: 'conjunction',
  or: 'conjunction',
  but: 'conjunction',
  because: 'conjunction',
  although: 'conjunction',
  though: 'conjunction',
  while: 'conjunction',
  whereas: 'conjunction',
  if: 'conjunction',
  unless: 'conjunction',
  whether: 'conjunction',
  when: 'conjunction',
  where: 'conjunction',
  once: 'conjunction',
  that: 'conjunction',
  which: 'conjunction',
  who: 'conjunction',
  whom: 'conjunction',
  whose: 'determiner',
  the: 'determiner',
  a: 'determiner',
  an: 'determiner',
  no: 'determiner',
  this: 'determiner',
  these: 'determiner',
  those: 'determiner',
  its: 'determiner',
  his: 'determiner',
  her: 'determiner',
  their: 'determiner',
  our: 'determiner',
  my: 'determiner',
  your: 'determiner',
  police: 'noun',
  up: 'preposition',
  down: 'preposition',
  out: 'preposition',
  off: 'preposition',
  away: 'adverb',
  aside: 'adverb',
  forward: 'adverb',
  last: 'adjective',
  next: 'adjective',
  further: 'adjective',
  coming: 'adjective',
  however: 'adverb',
  soon: 'adverb',
  willing: 'adjective',
  ready: 'adjective',
  earlier: 'adverb',
  later: 'adverb',
};
