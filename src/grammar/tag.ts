/**
 * Words of a sentence → their parts of speech, by compromise's lexicon, endings and neighbours, on words that we cut
 * ourselves.
 *
 * Mentions come in as one settled noun each, so that "Bank of China" or "Rice" cannot mislead the tagger. What its later
 * passes would add (auxiliaries, passives, phrasal verbs) the claims room reads from the words themselves.
 */
import { auxiliaries, functionClasses, modals, negations } from '../lexicon/en/function-words.ts';
import { remembered } from '../model/remembered.ts';
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
  const lists = sentences.map((words) => words.map((_, i) => prepare(words, i)));
  learn(lists);
  return lists.map((words, s) => {
    const inputs = sentences[s]!;
    if (words.length === 0) return [];
    const states = isUnusual(inputs)
      ? tagWhole(words)
      : readContext(words.map((word, i) => word.settled ?? (isOpening(word, i) ? word.opening : word.inside)!));
    return correct(
      inputs,
      words.map((word, i) => word.tag ?? tagIn(word, states[i]!)),
    );
  });
}

/** A word on its way through compromise; one object for each distinct word, with what has been worked out of it. */
interface Prepared {
  /** Lower case, straight apostrophes. */
  readonly text: string;
  /** As it reads. */
  readonly raw: string;
  /** What it is, when compromise need not be asked. */
  readonly tag: TermTag | undefined;
  /** What its neighbours see then. */
  readonly settled: Word | undefined;
  /** What compromise says of it inside a sentence, and where it opens one with a capital; undefined before it is asked. */
  inside: Word | undefined;
  opening: Word | undefined;
  /** The state in which its tag was last read, and that tag. */
  state: State | undefined;
  read: TermTag | undefined;
}

const prepared = (text: string, raw: string, tag: TermTag | undefined, settled: Word | undefined): Prepared => ({
  text,
  raw,
  tag,
  settled,
  inside: undefined,
  opening: undefined,
  state: undefined,
  read: undefined,
});

function prepare(words: readonly TermInput[], i: number): Prepared {
  const word = words[i]!;
  if (word.actor) {
    const text = plainText(word.text);
    const settled = word.actor === 'pronoun' ? pronoun(text) : actorWords[word.actor];
    const tag: TermTag = { pos: 'actor', lemma: text, ...(word.actor === 'plural' && { plural: true as const }) };
    return prepared(text, word.text, tag, settled);
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
  return prepared(text, raw, tag, tags && frozenWord(raw, tags));
});

const month = remembered((raw): Prepared => {
  const text = plainText(raw);
  return prepared(text, raw, { pos: 'date', lemma: text }, frozenWord(raw, FROZEN_TAGS.date!));
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

/** Does it open its sentence with a capital, which then says nothing? */
function isOpening({ raw }: Prepared, i: number): boolean {
  return i === 0 && UPPER.test(raw);
}

const UPPER = /^\p{Lu}/u;

/** Asks compromise for the words that it has not been asked for, all at once: a call costs as much as many words. */
function learn(lists: readonly (readonly Prepared[])[]): void {
  const inside = new Set<Prepared>();
  const opening = new Set<Prepared>();
  for (const words of lists) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.settled) continue;
      if (!isOpening(word, i)) {
        if (!word.inside) inside.add(word);
      } else if (!word.opening) opening.add(word);
    }
  }
  ask(inside, false, (word, answer) => {
    word.inside = answer;
  });
  ask(opening, true, (word, answer) => {
    word.opening = answer;
  });
}

function ask(words: ReadonlySet<Prepared>, first: boolean, take: (word: Prepared, answer: Word) => void): void {
  const asked = [...words];
  askWords(
    asked.map(({ raw }) => raw),
    first,
  ).forEach((answer, i) => {
    take(asked[i]!, answer);
  });
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

/** A word is mostly used in one way: the last reading is at hand. */
function tagIn(word: Prepared, state: State): TermTag {
  if (word.state !== state) {
    word.state = state;
    word.read = readTag(word.text, state);
  }
  return word.read!;
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
