/** The state while clauses are read, and the ways to look around in it. */
import type { Prepositional } from './attachments.ts';
import { type Chunk, isMark, type Mark, type VerbGroup } from './chunks.ts';
import type { Complements, Relation } from './clauses.ts';
import type { Group } from './groups.ts';

/** A clause that is not finished: what `Clause` will hold. */
export interface Draft {
  at: number;
  verb: VerbGroup;
  relation: Relation;
  subject: Group | undefined;
  objects: Group[];
  preps: Prepositional[];
  opener: string | undefined;
  parent: Draft | undefined;
  noun: number | undefined;
  passive: boolean;
  end: number;
  /** Take the subject of the next main clause ("Accusing Xanadu, Ruritania …"). */
  borrows: boolean;
}

/**
 * A sentence while its clauses are read, left to right: drafts to the left stand, those to the right do not exist
 * yet.
 */
export interface Parse {
  readonly chunks: readonly Chunk[];
  readonly complements: Complements;
  /** In the order of the text. */
  readonly drafts: Draft[];
  /** Index of a verb group's chunk → its draft. */
  readonly byChunk: Map<number, Draft>;
}

/** "the decision to recall Zog angered Xanadu": the noun of the infinitive has its verb still to come. */
export function isInSubject({ noun, parent }: Draft): boolean {
  return noun !== undefined && (parent === undefined || parent.end <= noun);
}

/** The first chunk from `j` leftwards that is no adverb, date, adjective or quotation mark; -1 before the first. */
export function skipLeft(chunks: readonly Chunk[], j: number): number {
  let k = j;
  for (;;) {
    const chunk = chunks[k];
    if (!chunk) return k;
    if (chunk.kind === 'date' && isMark(chunks[k - 1], 'prep')) k -= 2;
    // "Zog in recent days left", "gunmen at the weekend stormed"
    else if (chunk.kind === 'date' && isOfTime(chunks[k - 1]) && isMark(chunks[k - 2], 'prep')) k -= 3;
    else if (
      chunk.kind === 'adv' ||
      chunk.kind === 'date' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'adj' ||
      isMark(chunk, 'other', 'the')
    )
      k--;
    else return k;
  }
}

/** "recent" in "in recent days", "the" in "at the weekend" */
function isOfTime(chunk: Chunk | undefined): boolean {
  return isMark(chunk, 'adj') || isMark(chunk, 'other', 'the');
}

/** The first chunk from `j` rightwards that is no adverb or quotation mark. */
export function skipRight(chunks: readonly Chunk[], j: number): number {
  let k = j;
  while (chunks[k]?.kind === 'adv' || chunks[k]?.kind === 'quote') k++;
  return k;
}

/** The clause of the next verb to the left, within the sentence part. */
export function verbLeft(parse: Parse, j: number): Draft | undefined {
  for (let k = j; k >= 0; k--) {
    const chunk = parse.chunks[k]!;
    if (chunk.kind === 'vg') return parse.byChunk.get(k);
    if (chunk.kind === 'break') return undefined;
  }
  return undefined;
}

/** The clause of the next finite verb to the left that is no relative clause; goes on past a semicolon. */
export function finiteLeft(parse: Parse, j: number): Draft | undefined {
  for (let k = j; k >= 0; k--) {
    const draft = parse.byChunk.get(k);
    if (draft && draft.verb.form === 'finite' && draft.relation !== 'relative' && draft.relation !== 'reduced')
      return draft;
    if (parse.chunks[k]!.kind === 'break' && (parse.chunks[k] as Mark).lemma !== ';') return undefined;
  }
  return undefined;
}
