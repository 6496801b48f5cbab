/**
 * The door to compromise's tagger: its lexicon and suffix rules on words that we cut ourselves, and its tables.
 *
 * Measured (MB of text per CPU-second): the whole of compromise does 0.07, its second layer 0.09, its second layer
 * without the post-tagger on words that are already cut 1.2, asked once for each distinct word 8.
 */
import nlp from 'compromise/two';

/** The few inner fields of compromise's terms that we write and read; its own types leave them out. */
export interface RawTerm {
  text: string;
  /** Lower case. */
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
  /** Its tags are settled: neighbours read them. */
  frozen?: boolean;
  /** Written by compromise: the word without apostrophes and hyphens, where it differs. */
  machine?: string;
  /** Written by compromise: the two classes between which the neighbours decide ("Noun|Verb"). */
  switch?: string;
  /** Written by compromise: 0.1 where it knew nothing and fell back on a noun. */
  confidence?: number;
}

interface RawView {
  document: RawTerm[][];
  compute(hooks: string[]): void;
}

/** What decides between two classes of a word: words and tags beside it → the tag that it takes. */
export interface Clues {
  readonly beforeWords?: Readonly<Record<string, string | null>>;
  readonly afterWords?: Readonly<Record<string, string | null>>;
  readonly beforeTags?: Readonly<Record<string, string | null>>;
  readonly afterTags?: Readonly<Record<string, string | null>>;
}

type Hints = readonly (readonly [string, string])[];

interface RawModel {
  readonly one: {
    readonly lexicon: Readonly<Record<string, string | string[]>>;
    readonly tagSet: Readonly<Record<string, { readonly parents: readonly string[] }>>;
    /** First word of an entry of several words → how many words the longest of them has. */
    readonly _multiCache: Readonly<Record<string, number>>;
  };
  readonly two: {
    readonly clues: Readonly<Record<string, Clues>>;
    readonly neighbours: {
      readonly leftWords: Hints;
      readonly leftTags: Hints;
      readonly rightWords: Hints;
      readonly rightTags: Hints;
    };
  };
}

interface RawMethods {
  readonly one: { setTag(terms: RawTerm[], tag: string, world: unknown): void };
}

export const model = nlp.model() as unknown as RawModel;
const methods = nlp.methods() as unknown as RawMethods;
const world = (nlp as unknown as { world(): unknown }).world();

/** A view to put our own terms into: to make one costs as much as to tag a sentence. */
const view = nlp.tokenize('x') as unknown as RawView;

/** Tags the terms in place, each list by itself; no list may be empty. @param between called when the lexicon has been asked and the rest not */
export function runTagger(document: RawTerm[][], between?: () => void): void {
  view.document = document;
  view.compute(['machine', 'index', 'lexicon']);
  between?.();
  view.compute(['preTagger']);
}

/** The tags with one more, without those that it excludes and with its parents. */
export function withTag(tags: ReadonlySet<string>, tag: string): Set<string> {
  const term: RawTerm = { text: '', normal: '', pre: '', post: '', tags: new Set(tags) };
  methods.one.setTag([term], tag, world);
  return term.tags;
}

export function frozenTerm(text: string, tags: ReadonlySet<string>): RawTerm {
  // A set of its own: compromise now and then writes on frozen terms, too.
  return { text, normal: text, pre: '', post: ' ', tags: new Set(tags), frozen: true };
}

export function openTerm(text: string): RawTerm {
  return { text, normal: text.toLowerCase(), pre: '', post: ' ', tags: new Set() };
}
