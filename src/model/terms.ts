import type { Span } from './records.ts';

/** `actor`: a mention that stands as one word. `to`: the infinitive marker. */
export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'negation'
  | 'number'
  | 'date'
  | 'to'
  | 'actor'
  | 'punctuation';

/** `past` is also the participle: the two look alike ("arrested"), the verb group around it decides. */
export type VerbForm = 'past' | 'present' | 'infinitive' | 'gerund' | 'participle';

/** What the tagger is asked: a word as it reads, or a mention frozen into one word. */
export interface TermInput {
  readonly text: string;
  readonly actor?: 'singular' | 'plural' | 'pronoun';
  /** Title or role of the mention, lower case: "president" before it is no verb. */
  readonly role?: string;
}

/** What the tagger answers. */
export interface TermTag {
  readonly pos: PartOfSpeech;
  /** Infinitive of a verb, singular of a noun, else the word; lower case. */
  readonly lemma: string;
  readonly form?: VerbForm | undefined;
  readonly plural?: true | undefined;
}

/** A word of a sentence that was worth a parse. */
export interface Term extends Span, TermTag {
  /** Lower case. */
  readonly text: string;
  /** The mention that the term stands for: index into the document's mentions. */
  readonly mention?: number | undefined;
  /** The mention names no one: a group or a description ("rebels", "the Ruritanian leader"). */
  readonly unnamed?: true | undefined;
  /** Title or role of the mention, lower case. */
  readonly role?: string | undefined;
  /** Capitalised inside the sentence, and no mention: a name that nobody knows. */
  readonly proper?: true | undefined;
  /** The possessive 's follows, or the word is a possessive pronoun. */
  readonly possessive?: true | undefined;
}

/** Tags sentences of words. The one door to the grammar room. */
export type Tagger = (sentences: readonly (readonly TermInput[])[]) => TermTag[][];
