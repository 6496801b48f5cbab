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
import { remembered } from '../model/remembered.ts';
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
const ACTOR_TAGS: Readonly<Record<NonNullable<TermInput['actor']>, ReadonlySet<string>>> = {
  singular: new Set(['Noun', 'ProperNoun', 'Singular']),
  plural: new Set(['Noun', 'Plural', 'Actor']),
  pronoun: new Set(['Noun', 'Pronoun']),
};

/** What compromise is told of a word whose class is settled: it reads its neighbours by it and leaves it alone. */
const FROZEN_TAGS: Readonly<Partial<Record<PartOfSpeech, ReadonlySet<string>>>> = {
  preposition: new Set(['Preposition']),
  conjunction: new Set(['Conjunction']),
  determiner: new Set(['Determiner']),
  modal: new Set(['Verb', 'Modal', 'Auxiliary']),
  negation: new Set(['Negative']),
  verb: new Set(['Verb', 'Auxiliary']),
  to: new Set(['Conjunction']),
  punctuation: new Set(['Expression']),
  noun: new Set(['Noun', 'Singular']),
  number: new Set(['Value', 'Cardinal']),
  adverb: new Set(['Adverb']),
  adjective: new Set(['Adjective']),
  date: new Set(['Date', 'Noun']),
};
/** Words that are settled wherever they stand. */
const settled = new Map<string, TermTag>([
  ...[...fixedClasses].map(([word, pos]): [string, TermTag] => [word, { pos, lemma: word }]),
  ...[...auxiliaries].map(([word, [lemma, form]]): [string, TermTag] => [word, { pos: 'verb', lemma, form }]),
  ...[...modals].map(([word, lemma]): [string, TermTag] => [word, { pos: 'modal', lemma }]),
  ...[...negations].map((word): [string, TermTag] => [word, { pos: 'negation', lemma: 'not' }]),
  ['to', { pos: 'to', lemma: 'to' }],
]);

/** A view to put our own terms into: to make one costs as much as to tag a sentence. */
const view = nlp.tokenize('x') as unknown as RawView;

/** One tag for each word, sentences in their order. A sentence is tagged by itself, whatever stands around it. */
export function tagSentences(sentences: readonly (readonly TermInput[])[]): TermTag[][] {
  const out: TermTag[][] = [];
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH).map((words) => words.map((_, i) => prepare(words, i)));
    // An empty sentence would end compromise's loop early; none is sent.
    view.document = batch.map((words) => (words.length > 0 ? words.map((w) => w.raw) : [rawTerm('.', 'punctuation')]));
    view.compute(HOOKS);
    batch.forEach((words, i) => {
      const tags = words.map((word) => word.tag ?? readTag(word.text, word.raw.tags));
      out.push(correct(sentences[from + i]!, tags));
    });
  }
  return out;
}

/** A word on its way through compromise. */
interface Prepared {
  /** Lower case, straight apostrophes. */
  readonly text: string;
  readonly raw: RawTerm;
  /** What it is, when compromise need not be asked. */
  readonly tag: TermTag | undefined;
}

function prepare(words: readonly TermInput[], i: number): Prepared {
  const word = words[i]!;
  if (word.actor) {
    const text = plainText(word.text);
    const stand = word.actor === 'pronoun' ? text : word.actor === 'plural' ? 'officials' : 'xanadu';
    const raw = {
      text: stand,
      normal: stand,
      pre: '',
      post: ' ',
      tags: new Set(ACTOR_TAGS[word.actor]),
      frozen: true,
    };
    return { text, raw, tag: { pos: 'actor', lemma: text, ...(word.actor === 'plural' && { plural: true as const }) } };
  }
  const { text, tag } = settle(word.text);
  if (isMonth(words, i)) return { text, tag: { pos: 'date', lemma: text }, raw: rawTerm(word.text, 'date') };
  return { text, tag, raw: rawTerm(word.text, tag?.pos) };
}

function plainText(text: string): string {
  return text.toLowerCase().replace(/’/g, "'");
}

/** "in March", "May 2014": a month whose name is a word, in capitals and in the place of a time. */
function isMonth(words: readonly TermInput[], i: number): boolean {
  return (
    MONTHS_THAT_ARE_WORDS.has(words[i]!.text) &&
    (BEFORE_MONTHS.has(words[i - 1]?.text.toLowerCase() ?? '') ||
      /^\d{1,4}(?:st|nd|rd|th)?$/.test(words[i + 1]?.text ?? '') ||
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(words[i - 1]?.text ?? ''))
  );
}

const MONTHS_THAT_ARE_WORDS = new Set(['March', 'May', 'August']);
// biome-ignore format: rows of a word list
const BEFORE_MONTHS = new Set([
  'in', 'last', 'next', 'this', 'since', 'until', 'till', 'by', 'early', 'late', 'mid', 'during', 'throughout',
]);

const settle = remembered((word) => {
  const text = plainText(word);
  return { text, tag: settledTag(text) };
});

function settledTag(text: string): TermTag | undefined {
  const known = settled.get(text);
  if (known) return known;
  // The second half of a compound ("US-led"): the claims room sends it with its hyphen.
  if (text.length > 1 && text.startsWith('-') && !isMark(text)) return { pos: 'adjective', lemma: text.slice(1) };
  // "$500 million"
  if (CURRENCY.test(text)) return { pos: 'number', lemma: text };
  return isMark(text) ? { pos: 'punctuation', lemma: text } : undefined;
}

function rawTerm(text: string, pos: PartOfSpeech | undefined): RawTerm {
  const frozen = pos && FROZEN_TAGS[pos];
  // A set of its own: compromise now and then writes on frozen terms, too.
  if (frozen) return { text, normal: text, pre: '', post: ' ', tags: new Set(frozen), frozen: true };
  return { text, normal: text.toLowerCase(), pre: '', post: ' ', tags: new Set() };
}

const CURRENCY = /^\p{Sc}$/u;

function isMark(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function readTag(text: string, tags: ReadonlySet<string>): TermTag {
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
