/**
 * Words of a sentence → their parts of speech, by compromise's lexicon, endings and neighbours, on words that we cut
 * ourselves.
 *
 * Mentions come in as one settled noun each, so that "Bank of China" or "Rice" cannot mislead the tagger. What its later
 * passes would add (auxiliaries, passives, phrasal verbs) the claims room reads from the words themselves.
 */
import { auxiliaries, functionClasses, modals, negations } from '../lexicon/en/function-words.ts';
import { remembered, wordsKept } from '../model/remembered.ts';
import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';
import { frozenTerm, openTerm, runTagger } from './compromise.ts';
import { readContext } from './context.ts';
import { correct } from './correct.ts';
import { nounTag, verbTag } from './lemmas.ts';
import { askWords, frozenWord, type State, stateOf, type Word } from './word-states.ts';

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

/** What a mention stands as: by how many it stands for. */
const actorWords = {
  singular: frozenWord('xanadu', ACTOR_TAGS.singular),
  plural: frozenWord('officials', ACTOR_TAGS.plural),
};

/** One tag for each word, sentences in their order. A sentence is tagged by itself, whatever stands around it. */
export function tagSentences(sentences: readonly (readonly TermInput[])[]): TermTag[][] {
  const prepared = sentences.map((words) => words.map((_, i) => prepare(words, i)));
  learn(prepared);
  return prepared.map((words, s) => {
    const inputs = sentences[s]!;
    if (words.length === 0) return [];
    const states = isUnusual(inputs)
      ? tagWhole(words)
      : readContext(words.map((word, i) => word.settled ?? recall(word.raw, i)));
    return correct(
      inputs,
      words.map((word, i) => word.tag ?? readTag(word.text, states[i]!)),
    );
  });
}

/** A word on its way through compromise. */
interface Prepared {
  /** Lower case, straight apostrophes. */
  readonly text: string;
  /** As it reads. */
  readonly raw: string;
  /** What it is, when compromise need not be asked. */
  readonly tag: TermTag | undefined;
  /** What its neighbours see then. */
  readonly settled: Word | undefined;
}

function prepare(words: readonly TermInput[], i: number): Prepared {
  const word = words[i]!;
  if (word.actor) {
    const text = plainText(word.text);
    const settled = word.actor === 'pronoun' ? pronoun(text) : actorWords[word.actor];
    const tag: TermTag = { pos: 'actor', lemma: text, ...(word.actor === 'plural' && { plural: true as const }) };
    return { text, raw: word.text, settled, tag };
  }
  return isMonth(words, i) ? month(word.text) : settle(word.text);
}

const pronoun = remembered((text) => frozenWord(text, ACTOR_TAGS.pronoun));

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

const settle = remembered((raw): Prepared => {
  const text = plainText(raw);
  const tag = settledTag(text);
  const tags = tag && FROZEN_TAGS[tag.pos];
  return { text, raw, tag, settled: tags && frozenWord(raw, tags) };
});

const month = remembered((raw): Prepared => {
  const text = plainText(raw);
  return { text, raw, tag: { pos: 'date', lemma: text }, settled: frozenWord(raw, FROZEN_TAGS.date!) };
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

const CURRENCY = /^\p{Sc}$/u;

function isMark(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Words by their text, as they stand inside a sentence and as they open one. */
const inside = new Map<string, Word>();
const opening = new Map<string, Word>();

function placeOf(raw: string, i: number): Map<string, Word> {
  return i === 0 && UPPER.test(raw) ? opening : inside;
}

const UPPER = /^\p{Lu}/u;

function recall(raw: string, i: number): Word {
  return placeOf(raw, i).get(raw)!;
}

/** Asks compromise for the words that it has not been asked for, all at once: a call costs as much as many words. */
function learn(sentences: readonly (readonly Prepared[])[]): void {
  for (const place of [inside, opening]) if (place.size >= wordsKept) place.clear();
  const missing = { inside: new Set<string>(), opening: new Set<string>() };
  for (const words of sentences) {
    for (let i = 0; i < words.length; i++) {
      const { settled, raw } = words[i]!;
      if (settled) continue;
      const place = placeOf(raw, i);
      if (!place.has(raw)) (place === inside ? missing.inside : missing.opening).add(raw);
    }
  }
  for (const word of askWords([...missing.inside], false)) inside.set(word.text, word);
  for (const word of askWords([...missing.opening], true)) opening.set(word.text, word);
}

/** Without small letters capitals say nothing, and a single word has no neighbours: compromise reads these whole. */
function isUnusual(words: readonly TermInput[]): boolean {
  return words.length === 1 || (words.length > 3 && words.every((w) => !w.actor && !/^[a-z]/.test(w.text)));
}

function tagWhole(words: readonly Prepared[]): State[] {
  const terms = words.map(({ settled, raw }) =>
    settled ? frozenTerm(settled.normal, settled.state.tags) : openTerm(raw),
  );
  runTagger([terms]);
  return terms.map((term) => stateOf(term.tags));
}

function readTag(text: string, { tags }: State): TermTag {
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
