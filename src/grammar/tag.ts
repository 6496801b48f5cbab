/**
 * compromise, used as a part-of-speech tagger on words that we cut ourselves.
 *
 * Three measured facts shape this file (MB of text per CPU-second): the whole of compromise does 0.07, its second layer
 * 0.09, the second layer without the post-tagger on words that are already cut 1.2. What the post-tagger would add
 * (auxiliaries, passives, phrasal verbs) the claims room reads from the words themselves. Mentions come in as one
 * frozen noun each, so that "Bank of China" or "Rice" cannot mislead the tagger.
 */
import nlp from 'compromise/two';
import { auxiliaries, functionClasses, modals, negations } from '../lexicon/en/function-words.ts';
import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';
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
const fixedClasses = new Map<string, PartOfSpeech>(
  functionClasses.flatMap(([pos, words]) => words.map((word): [string, PartOfSpeech] => [word, pos])),
);
/** What compromise is told of a mention, by how many it stands for. */
const ACTOR_TAGS = {
  singular: ['Noun', 'ProperNoun', 'Singular'],
  plural: ['Noun', 'Plural', 'Actor'],
  pronoun: ['Noun', 'Pronoun'],
} as const;

/** One tag for each word, sentences in their order. A sentence is tagged by itself, whatever stands around it. */
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
  if (negations.has(text)) return { pos: 'negation', lemma: 'not' };
  const modal = modals.get(text);
  if (modal !== undefined) return { pos: 'modal', lemma: modal };
  if (text === 'to') return { pos: 'to', lemma: 'to' };
  const auxiliary = auxiliaries.get(text);
  if (auxiliary) return { pos: 'verb', lemma: auxiliary[0], form: auxiliary[1] };
  const fixed = fixedClasses.get(text);
  if (fixed) return { pos: fixed, lemma: text };
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
