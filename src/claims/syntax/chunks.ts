/** What a tagged sentence is cut into: noun phrases, verb groups and the marks between them. */

/** A noun phrase without its prepositional phrases: "the two Ruritanian diplomats", "Xanadu's efforts". */
export interface NounPhrase {
  readonly kind: 'np';
  /** Terms [first, last], inclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the head term. */
  readonly head: number;
  readonly lemma: string;
  /** Mention that the head is, if it is one. */
  readonly actor: number | undefined;
  /** Mentions that possess the head: "Xanadu" in "Xanadu's efforts", "his" in "his aide". */
  readonly possessors: readonly number[];
  /** Mentions that stand before the head: "Ruritanian" in "Ruritanian air strikes". */
  readonly modifiers: readonly number[];
  /** Nouns and adjectives before the head, lemmas: "air" in "air strikes", "free" in "free trade". */
  readonly words: readonly string[];
  readonly none: boolean;
  /** The head, or the noun before it, is a name that nobody knows: "Xanadu's Zorbax", "its Zorbax group". */
  readonly stranger: 'head' | 'word' | undefined;
  /** The head is a mention without a name. */
  readonly unnamed: boolean;
  readonly possessive: boolean;
}

/** Auxiliaries, negation, adverbs and the main verb with its particle. */
export interface VerbGroup {
  readonly kind: 'vg';
  readonly first: number;
  readonly last: number;
  /** Index of the main verb's term. */
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | undefined;
  readonly perfect: boolean;
  /** Past tense or participle without an auxiliary. */
  readonly plain: boolean;
  /** Such a form as can be a participle: may be a reduced relative ("forces backed by", not "forces withdrew"). */
  readonly bare: boolean;
  readonly past: boolean;
}

/**
 * A word between phrases and verb groups: `rel` is who, which, whom; `sub` opens a subordinate clause; a dash is a
 * `comma`.
 */
export interface Mark {
  readonly kind:
    | 'prep'
    | 'conj'
    | 'rel'
    | 'that'
    | 'sub'
    | 'comma'
    | 'quote'
    | 'break'
    | 'adv'
    | 'date'
    | 'adj'
    | 'other';
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
}

/** Chunks cover a sentence without a gap. */
export type Chunk = NounPhrase | VerbGroup | Mark;

/** Quotation marks, single ones as far as they are no apostrophes. */
export const QUOTES = new Set(['"', '“', '”', '``', "''", '«', '»', '„', '‘']);

/** Is the chunk a mark of this kind and, where one is given, with this lemma? */
export function isMark(chunk: Chunk | undefined, kind: Mark['kind'], lemma?: string): boolean {
  return chunk !== undefined && chunk.kind === kind && (lemma === undefined || (chunk as Mark).lemma === lemma);
}

export function isPhrase(chunk: Chunk | undefined): chunk is NounPhrase {
  return chunk?.kind === 'np';
}

/** "seized last week", "seized in Xanadu": nothing that could be an object follows at `at`. */
export function lacksObject(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  switch (next?.kind) {
    case undefined:
    case 'break':
    case 'date':
    case 'prep':
      return true;
    case 'adj':
      return chunks[at + 1]?.kind === 'date';
    default:
      return false;
  }
}
