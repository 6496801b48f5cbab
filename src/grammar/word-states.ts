/**
 * What compromise says of a word by itself, asked once for each distinct word.
 *
 * Its tagger looks a word up, goes by its ending and shape, and only then looks at the words beside it. All but the last
 * is the same wherever the word stands, so it is asked between two words that mean nothing and the answer is kept;
 * `context.ts` does the rest.
 */

import { frozenTerm, model, openTerm, type RawTerm, runTagger } from './compromise.ts';

/** A set of tags. One object for each distinct set: states are compared by identity and remember what follows from them. */
export interface State {
  readonly tags: ReadonlySet<string>;
  /** Tags from the most to the least special: the order in which clues are looked up. */
  readonly ordered: readonly string[];
  /** Tag → the state that it leads to. */
  readonly next: Map<string, State>;
  /** Table of clues → what it says of a neighbour in this state. */
  readonly clues: Map<object, string | null>;
}

/** A word wherever it stands. */
export interface Word {
  readonly text: string;
  /** Lower case. */
  readonly normal: string;
  /** As the lexicon knows it: without apostrophes and hyphens. */
  readonly machine: string;
  /** When only the lexicon has been asked. */
  readonly listed: State;
  readonly state: State;
  /** The two classes between which the neighbours decide: "Noun|Verb". */
  readonly choice: string | undefined;
  /** Nothing is known of it: the neighbours decide, else it is a noun. */
  readonly unknown: boolean;
  /** Settled before compromise was asked. */
  readonly frozen: boolean;
  /** Words of the longest entry of the lexicon that begins with this word; 0 for none. */
  readonly longest: number;
}

const states = new Map<string, State>();

export function stateOf(tags: ReadonlySet<string>): State {
  const key = [...tags].join(' ');
  const known = states.get(key);
  if (known) return known;
  const depth = (tag: string): number => model.one.tagSet[tag]?.parents.length ?? 0;
  const ordered = [...tags].sort((a, b) => (depth(a) > depth(b) ? -1 : 1));
  const state = { tags: new Set(tags), ordered, next: new Map(), clues: new Map() };
  states.set(key, state);
  return state;
}

/** Stands for nothing: between two of these a word is by itself. */
const neutral = frozenTerm('x·', new Set(['Expression']));
const GAP = [neutral, neutral];
const YEAR = /^\d{4}$/;
/** Behind a word that opens a sentence: a command, and what compromise does only in short sentences, must not be read into it. */
const SILENCE = [neutral, neutral, neutral, neutral];
/** Words asked in one list: compromise goes through a list several times. */
const ASKED_TOGETHER = 50;

/** Words that are no more than looked up: mentions, marks and words of a settled class. */
export function frozenWord(text: string, tags: ReadonlySet<string>): Word {
  const term = frozenTerm(text, tags);
  runTagger([[neutral, term, neutral]]);
  return wordOf(term, stateOf(tags));
}

/** Each of the texts by itself. @param first they open their sentence: a capital says nothing */
export function askWords(texts: readonly string[], first: boolean): Word[] {
  if (texts.length === 0) return [];
  const terms = texts.map(openTerm);
  const listed: State[] = [];
  const lists: RawTerm[][] = [];
  if (first) for (const term of terms) lists.push([term, ...SILENCE]);
  else
    for (let from = 0; from < terms.length; from += ASKED_TOGETHER) {
      const some = terms.slice(from, from + ASKED_TOGETHER);
      // Only dates are read from two words away: numbers of four digits have more room.
      lists.push([
        neutral,
        ...some.flatMap((term) => (YEAR.test(term.text) ? [neutral, term, ...GAP] : [term, neutral])),
      ]);
    }
  runTagger(lists, () => {
    for (const { tags } of terms) listed.push(stateOf(tags));
  });
  return terms.map((term, i) => wordOf(term, listed[i]!));
}

/** Words that the lexicon knows as one ("carried out"): what it says of each. @param first they open their sentence */
export function askTogether(terms: readonly RawTerm[], first: boolean): Word[] {
  runTagger([[...(first ? [] : [neutral]), ...terms, ...SILENCE]]);
  return terms.map((term) => ({ ...wordOf(term, stateOf(term.tags)), longest: 0 }));
}

/** A word that compromise knows nothing of, as what its neighbours make of it. */
export function askUnknown(text: string, hint: string): State {
  const left = BEFORE_UNKNOWN[hint];
  const term = openTerm(text);
  runTagger([[neutral, left ? frozenTerm(left[0], new Set([left[1]])) : neutral, term, neutral]]);
  return stateOf(term.tags);
}

/** A word, or else a tag, that makes an unknown word behind it what the hint says. */
const BEFORE_UNKNOWN: Readonly<Record<string, readonly [string, string]>> = {
  Verb: ['never', 'Expression'],
  Adjective: ['very', 'Expression'],
  Person: ['x·', 'Honorific'],
};

function wordOf(term: RawTerm, listed: State): Word {
  const machine = term.machine ?? term.normal;
  return {
    text: term.text,
    normal: term.normal,
    machine,
    listed,
    state: stateOf(term.tags),
    choice: term.switch,
    unknown: term.confidence === 0.1,
    frozen: term.frozen === true,
    longest: Object.hasOwn(model.one._multiCache, machine) ? model.one._multiCache[machine]! : 0,
  };
}
