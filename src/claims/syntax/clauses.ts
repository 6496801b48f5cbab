/** A clause: a verb group with its subject, objects and prepositional phrases. */
import type { Prepositional } from './attachments.ts';
import type { VerbGroup } from './chunks.ts';
import type { Group } from './groups.ts';

/**
 * How a clause hangs on the others. `reduced`: a participle that describes the phrase before it ("forces backed by
 * Xanadu").
 */
export type Relation =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'complement'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  | 'reduced'
  | 'adverbial';

/** A verb group with what stands around it. */
export interface Clause {
  /** Index of the verb group's chunk. */
  readonly at: number;
  readonly verb: VerbGroup;
  readonly relation: Relation;
  readonly subject: Group | undefined;
  readonly objects: readonly Group[];
  readonly preps: readonly Prepositional[];
  /** Preposition or subordinator that opens the clause: "by recalling", "if Xanadu attacked". */
  readonly opener: string | undefined;
  /** The clause that this one completes or belongs to. */
  readonly parent: Clause | undefined;
  /** The noun that licenses it: "offer" in "the offer to talk", "claim" in "the claim that". */
  readonly noun: number | undefined;
  readonly passive: boolean;
  /** Chunk index after the last argument. */
  readonly end: number;
}

/** Which verbs and nouns take a clause as their complement: data of the lexicon, prepared by the caller. */
export interface Complements {
  verb(lemma: string): boolean;
  /** Verbs that take it without "that" as well: "said Zog left", never "rejected Zog left". */
  bare(lemma: string): boolean;
  noun(lemma: string): boolean;
  /** Nouns that ask somebody for the act in their clause: "appeal", "call". */
  request(lemma: string): boolean;
  /** Verbs whose object, whatever it is, does what their infinitive says: "forced the plane to land". */
  control(lemma: string): boolean;
  /** Verbs that may stand before their subject after a quote: "…," said Xanadu. */
  speech(lemma: string): boolean;
}

/** The phrase that the preposition brings to the verb: "by rebels" in "was attacked by rebels". */
export function prepOf(clause: Clause, prep: string): Group | undefined {
  return clause.preps.find((p) => p.prep === prep)?.group;
}

/** "a bomb planted by rebels": the first participle that describes one of the phrases and is such a one. */
export function participleOf(
  clauses: readonly Clause[],
  nps: readonly number[],
  fits: (clause: Clause) => boolean = () => true,
): Clause | undefined {
  return clauses.find((c) => c.relation === 'reduced' && fits(c) && c.subject?.nps.some((np) => nps.includes(np)));
}

/** All phrases that the preposition brings, in the order of the text. */
export function prepsOf(clause: Clause, prep: string): Group[] {
  return clause.preps.filter((p) => p.prep === prep).map((p) => p.group);
}

/** Who does it: the subject, of a passive the phrase with "by". */
export function doerOf(clause: Clause): Group | undefined {
  return clause.passive ? prepOf(clause, 'by') : clause.subject;
}

/** What it is done to: the object, of a passive the subject. */
export function patientOf(clause: Clause): Group | undefined {
  return clause.passive ? clause.subject : clause.objects[0];
}
