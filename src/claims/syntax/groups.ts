/** Groups of coordinated phrases ("Xanadu, Ruritania and their allies"), and where a list ends and a clause begins. */

import { clausalPrepositions } from '../../lexicon/en/clause-words.ts';
import { subjectPronouns } from '../../lexicon/en/phrase-words.ts';
import { type Chunk, isMark, lacksObject, type Mark, type NounPhrase } from './chunks.ts';

/** Coordinated noun phrases: chunks [first, last]; `nps` are indices of chunks. */
export interface Group {
  readonly nps: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** Phrases of one list; a longer one is a table. */
const LIST_LIMIT = 20;

/** One phrase as a group of its own. */
export function groupOf(np: number): Group {
  return { nps: [np], first: np, last: np };
}

/**
 * Coordinated noun phrases from `at` to the right. `asObject`: a phrase that opens the next clause is not one of
 * them.
 */
export function groupAt(chunks: readonly Chunk[], at: number, asObject = true): Group {
  const nps = [at];
  let last = at;
  for (;;) {
    let k = last + 1;
    const comma = chunks[k]?.kind === 'comma';
    if (comma) k++;
    const conj = isMark(chunks[k], 'conj') && (chunks[k] as Mark).lemma !== 'but';
    if (conj) k++;
    if ((!comma && !conj) || chunks[k]?.kind !== 'np' || nps.length >= LIST_LIMIT) break;
    // Before the first verb of a sentence a conjunction opens no second clause: "talks with A and B failed".
    if (asObject && opensClause(chunks, k) && !(conj && !comma && isBeforeVerbs(chunks, at))) break;
    // "the massacre of A and the bombing of B": two phrases of one build, not one list after "of".
    if (isMark(chunks[at - 1], 'prep', 'of') && isMark(chunks[k + 1], 'prep', 'of')) break;
    // "in Karsk, officials and Zog said": no list of a place and people.
    if (comma && !conj && isPlaceBeside(chunks, at, k)) break;
    // A comma alone separates list items only when a conjunction follows somewhere: else it is an apposition.
    if (!conj && !closesWithConjunction(chunks, k)) break;
    // "the massacre of its people and the bombing of Xanadu": actors are listed with actors.
    if ((chunks[at] as NounPhrase).actor !== undefined && !mentionsActor(chunks[k] as NounPhrase)) break;
    nps.push(k);
    last = k;
  }
  return { nps, first: at, last };
}

/** "Amid a row over the Nile, Xanadu and Zog met": the phrase at `np` ends what the sentence opens with, before its subject. */
function isOpening(chunks: readonly Chunk[], np: number): boolean {
  if (chunks[0]?.kind !== 'prep') return false;
  return chunks.slice(0, np).every(({ kind }) => kind === 'prep' || kind === 'np' || kind === 'adj' || kind === 'adv');
}

/** Is the phrase at `place` where something is, and the one at `other`, named or not as it is not, somebody else? */
function isPlaceBeside(chunks: readonly Chunk[], place: number, other: number): boolean {
  const before = chunks[place - 1];
  if (before?.kind !== 'prep' || !PLACING.has(before.lemma)) return false;
  return (chunks[place] as NounPhrase).unnamed !== (chunks[other] as NounPhrase).unnamed;
}

const PLACING = new Set(['in', 'at', 'near', 'on', 'outside', 'of']);

function isBeforeVerbs(chunks: readonly Chunk[], at: number): boolean {
  for (let k = at - 1; k >= 0 && chunks[k]!.kind !== 'break'; k--) if (chunks[k]!.kind === 'vg') return false;
  return true;
}

function mentionsActor(phrase: NounPhrase): boolean {
  return phrase.actor !== undefined || phrase.possessors.length > 0 || phrase.modifiers.length > 0;
}

function closesWithConjunction(chunks: readonly Chunk[], at: number): boolean {
  for (let k = at; k < chunks.length && k < at + 2 * LIST_LIMIT; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === 'np' || chunk.kind === 'comma') continue;
    return (
      chunk.kind === 'conj' && (chunk.lemma === 'and' || chunk.lemma === 'or') && chunks[k + 1]?.kind === 'np' && k > at
    );
  }
  return false;
}

/** Is the noun phrase the subject of a finite verb to its right ("… and Xanadu recalled")? */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  let k = at + 1;
  for (;;) {
    const chunk = chunks[k];
    if (chunk?.kind === 'adv') k++;
    // "accused Xanadu of lies after Zog left": the verb is that of the clause behind "after".
    else if (chunk?.kind === 'prep' && chunks[k + 1]?.kind === 'np' && !clausalPrepositions.has(chunk.lemma)) k += 2;
    else break;
  }
  const next = chunks[k];
  return next?.kind === 'vg' && next.form === 'finite' && !(next.bare && isMark(chunks[k + 1], 'prep', 'by'));
}

/** "provinces in the north closed to Xanadu": the verb behind the phrase and what hangs on it can be a participle. */
export function endsInParticiple(chunks: readonly Chunk[], at: number): boolean {
  let k = at + 1;
  while (chunks[k]?.kind === 'adv' || (chunks[k]?.kind === 'prep' && chunks[k + 1]?.kind === 'np'))
    k += chunks[k]!.kind === 'adv' ? 1 : 2;
  const verb = chunks[k];
  return k > at + 1 && verb?.kind === 'vg' && verb.bare && lacksObject(chunks, k + 1);
}

/** The coordinated group whose last phrase is at `j`; steps over "of" and other attached phrases to their head. */
export function groupEnding(chunks: readonly Chunk[], j: number): Group {
  let first = j;
  // "Xanadu and not Ruritania", "Xanadu, not Ruritania,": who did not is no part of it.
  if (isMark(chunks[j - 1], 'adv', 'not') && (isMark(chunks[j - 2], 'conj') || chunks[j - 2]?.kind === 'comma')) {
    if (chunks[j - 3]?.kind === 'np') return { ...groupEnding(chunks, j - 3), last: j };
  }
  for (;;) {
    const left = chunks[first - 1];
    const comma = left?.kind === 'conj' && chunks[first - 2]?.kind === 'comma';
    if (left?.kind === 'conj' && left.lemma !== 'but') {
      const k = comma ? first - 3 : first - 2;
      if (chunks[k]?.kind !== 'np' || opensAfter(chunks, first, k, comma)) break;
      first = k;
      while (
        chunks[first - 1]?.kind === 'comma' &&
        chunks[first - 2]?.kind === 'np' &&
        !isPlaceBeside(chunks, first - 2, first) &&
        !isOpening(chunks, first - 2)
      )
        first -= 2;
    } else break;
  }
  const nps: number[] = [];
  for (let k = first; k <= j; k++) if (chunks[k]!.kind === 'np') nps.push(k);
  return { nps, first, last: j };
}

/** "… sent aid to Xanadu, and Zog praised": the phrase after the conjunction opens a clause of its own. */
function opensAfter(chunks: readonly Chunk[], first: number, k: number, comma: boolean): boolean {
  if (subjectPronouns.has((chunks[first] as NounPhrase).lemma)) return true;
  const listed = chunks[k - 1]?.kind === 'comma' && chunks[k - 2]?.kind === 'np';
  if (comma && !listed) return true;
  for (let i = k - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    // "sanctions imposed by Xanadu on judges and officials": a participle opens no clause of its own.
    if (chunk.kind === 'vg' && chunk.bare && isMark(chunks[i + 1], 'prep', 'by')) continue;
    if (chunk.kind === 'vg') return true;
    if (
      (chunk.kind === 'prep' && clausalPrepositions.has(chunk.lemma)) ||
      chunk.kind === 'that' ||
      chunk.kind === 'sub' ||
      chunk.kind === 'rel' ||
      chunk.kind === 'break' ||
      chunk.kind === 'comma'
    )
      return false;
  }
  return false;
}
