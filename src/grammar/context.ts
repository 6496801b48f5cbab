/**
 * What the words around a word make of it: compromise's own rules for neighbours, with its own tables, on states that
 * remember what follows from them.
 *
 * Its code does the same on sets of strings and is about ten times as slow; `tests/grammar/context.test.ts` holds the two
 * together. Left out are its rules for names of places and organisations, which change no class that we read.
 */

import { remembered } from '../model/remembered.ts';
import { type Clues, frozenTerm, model, openTerm, withTag } from './compromise.ts';
import { askTogether, askUnknown, type State, stateOf, type Word } from './word-states.ts';

const { clues, neighbours } = model.two;

/** Words of one sentence → their states. */
export function readContext(words: Word[]): State[] {
  joinListed(words);
  const found = words.map((word) => word.state);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.frozen) continue;
    if (isYear(words, found, i)) found[i] = step(found[i]!, 'Year');
  }
  for (let i = 0; i < words.length; i++) if (words[i]!.unknown) found[i] = guess(words, found, i);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.choice !== undefined && !word.frozen) found[i] = choose(words, found, i, word.choice);
  }
  const first = command(words, found);
  if (first) found[0] = first;
  return found;
}

function step(state: State, tag: string): State {
  const known = state.next.get(tag);
  if (known) return known;
  const tags = withTag(state.tags, tag);
  // What compromise adds to every noun and verb that does not say more.
  if (tags.has('Noun') && !UNCOUNTED.some((t) => tags.has(t))) tags.add('Singular');
  if (tags.has('Verb') && !TENSES.some((t) => tags.has(t))) for (const t of withTag(tags, 'Infinitive')) tags.add(t);
  const next = stateOf(tags);
  state.next.set(tag, next);
  return next;
}

const UNCOUNTED = [
  ...['Plural', 'Singular', 'Acronym', 'Abbreviation', 'ProperNoun', 'Uncountable', 'Possessive', 'Pronoun'],
  ...['Activity', 'Honorific', 'Month'],
];
const TENSES = ['PastTense', 'PresentTense', 'Auxiliary', 'Modal', 'Particle'];

const together = new Map<string, Word[]>();

/** Entries of several words ("carry out", "in fact"), the longest at each place. */
function joinListed(words: Word[]): void {
  const { lexicon } = model.one;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.longest < 2 || word.frozen) continue;
    for (let length = Math.min(word.longest, words.length - i); length > 1; length--) {
      let key = word.machine;
      for (let k = i + 1; k < i + length; k++) key += ` ${words[k]!.machine}`;
      if (!Object.hasOwn(lexicon, key)) continue;
      const span = words.slice(i, i + length);
      const texts = `${i === 0 ? '^' : ''}${span.map((w) => w.text).join(' ')}`;
      let joined = together.get(texts);
      if (!joined) {
        joined = askTogether(
          span.map((w) => (w.frozen ? frozenTerm(w.normal, w.state.tags) : openTerm(w.text))),
          i === 0,
        );
        together.set(texts, joined);
      }
      for (let k = 0; k < length; k++) words[i + k] = joined[k]!;
      break;
    }
  }
}

const BESIDE_YEARS = new Set([
  ...['in', 'on', 'by', 'until', 'for', 'to', 'during', 'throughout', 'through', 'within', 'before', 'after', 'of'],
  ...['this', 'next', 'last', 'circa', 'around', 'post', 'pre', 'budget', 'classic', 'plan', 'may'],
]);
const DATES = ['Date', 'Month', 'WeekDay', 'Year'];

function isYear(words: readonly Word[], found: readonly State[], i: number): boolean {
  const { normal, state } = words[i]!;
  if (normal.length !== 4 || !state.tags.has('NumericValue') || !state.tags.has('Cardinal')) return false;
  const number = Number(normal);
  if (!(number > 1400 && number < 2100)) return false;
  const [left, right] = [found[i - 1]?.tags, words[i + 1]?.listed.tags];
  const isDate = (tags: ReadonlySet<string> | undefined): boolean =>
    tags !== undefined && DATES.some((t) => tags.has(t));
  const near = (word: Word | undefined, tags: ReadonlySet<string> | undefined): boolean =>
    word !== undefined && (BESIDE_YEARS.has(word.normal) || isDate(tags) || tags!.has('ProperNoun'));
  if (near(words[i - 1], left) || near(words[i + 1], right)) return true;
  if (number < 1920 || number >= 2025) return false;
  const okay = (word: Word | undefined, tags: ReadonlySet<string> | undefined): boolean =>
    word !== undefined &&
    (tags!.has('Ordinal') ||
      (tags!.has('Cardinal') && word.normal.length < 3) ||
      word.normal === 'is' ||
      word.normal === 'was');
  if (okay(words[i - 1], left) || okay(words[i + 1], right)) return true;
  if (isDate(found[i - 2]?.tags) || isDate(words[i + 2]?.listed.tags)) return true;
  const owned = left?.has('Determiner') || left?.has('Possessive');
  return owned === true && right?.has('Noun') === true && !right.has('Plural');
}

const leftWords = new Map(neighbours.leftWords);
const rightWords = new Map(neighbours.rightWords);

/** An unknown word is what its neighbours ask for. */
function guess(words: readonly Word[], found: readonly State[], i: number): State {
  const word = words[i]!;
  const [left, right] = [words[i - 1], words[i + 1]];
  const hint =
    (left && leftWords.get(left.normal)) ??
    (right && rightWords.get(right.normal)) ??
    (left && neighbours.leftTags.find(([tag]) => found[i - 1]!.tags.has(tag))?.[1]) ??
    (right && neighbours.rightTags.find(([tag]) => found[i + 1]!.tags.has(tag))?.[1]);
  // What nothing is known of is a noun already.
  if (hint === undefined || hint === 'Noun') return word.state;
  return guessAs(`${hint} ${word.normal}`);
}

/** Hint and word, parted by a space. In small letters: how a word was first written must not decide how it is read later. */
const guessAs = remembered((key): State => {
  const space = key.indexOf(' ');
  return askUnknown(key.slice(space + 1), key.slice(0, space));
});

/** A word of two classes takes the one that its neighbours speak for. */
function choose(words: readonly Word[], found: readonly State[], i: number, choice: string): State {
  const state = found[i]!;
  if (state.tags.has('Acronym') || state.tags.has('PhrasalVerb')) return state;
  const tag = special(words, found, i, choice) ?? pick(words, found, i, clues[choice]);
  return tag ? step(state, tag) : state;
}

function special(words: readonly Word[], found: readonly State[], i: number, choice: string): string | undefined {
  if (choice === 'Person|Adj' && i === 0 && words.length > 1) return 'Person';
  if (CAPITAL.test(words[i]!.text) && found[i]!.tags.has('ProperNoun')) {
    if (choice === 'Person|Adj') return 'Person';
    if (choice === 'Noun|Verb' || choice === 'Person|Verb' ? i > 0 : NOUNS_IN_CAPITALS.has(choice)) return 'Noun';
  }
  if (choice === 'Adj|Noun' && i === words.length - 1 && found[i - 1]?.tags.has('Determiner')) return 'Noun';
  if (choice === 'Plural|Verb' && i === 0 && words.length > 3) return 'Plural';
  return undefined;
}

const CAPITAL = /^[A-Z][a-z]/;
const NOUNS_IN_CAPITALS = new Set([
  ...['Adj|Gerund', 'Adj|Noun', 'Actor|Verb', 'Adj|Past', 'Adj|Present', 'Noun|Gerund', 'Plural|Verb', 'Person|Noun'],
]);

function pick(words: readonly Word[], found: readonly State[], i: number, table: Clues | undefined): string | null {
  if (!table) return null;
  const before = words[i - 1]?.text !== 'also' ? i - 1 : Math.max(0, i - 2);
  return (
    wordClue(words[i + 1], table.afterWords) ||
    wordClue(words[before], table.beforeWords) ||
    tagClue(found[before], table.beforeTags) ||
    tagClue(found[i + 1], table.afterTags)
  );
}

function wordClue(word: Word | undefined, table: Clues['afterWords']): string | null {
  return word && table && Object.hasOwn(table, word.normal) ? table[word.normal]! : null;
}

function tagClue(state: State | undefined, table: Clues['afterTags']): string | null {
  if (!state || !table) return null;
  let clue = state.clues.get(table);
  if (clue === undefined) {
    const tag = state.ordered.find((t) => table[t]);
    clue = (tag && table[tag]) || null;
    state.clues.set(table, clue);
  }
  return clue;
}

/** "Tell them", "Compile information": does the first word command? */
function command(words: readonly Word[], found: readonly State[]): State | undefined {
  const first = words[0]!;
  const second = words[1];
  const tags = found[0]!.tags;
  if (!second || (first.choice !== 'Noun|Verb' && !tags.has('Infinitive'))) return undefined;
  if (words.length < 4 && !COMMANDED.has(second.normal)) return undefined;
  if (!tags.has('PhrasalVerb') && Object.hasOwn(model.one._multiCache, first.normal)) return undefined;
  const next = found[1]!.tags;
  if (!next.has('Noun') && !next.has('Determiner')) return undefined;
  if (next.has('Verb') || found[2]?.tags.has('Verb')) return undefined;
  return first.frozen ? undefined : step(found[0]!, 'Imperative');
}

const COMMANDED = new Set(['there', 'this', 'it', 'him', 'her', 'us']);
