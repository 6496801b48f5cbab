/** A reading: a frame with all that the sentence says of it. */

import type { EventType } from '../../lexicon/event-type.ts';
import type { Modality } from '../../model/records.ts';
import type { Frame } from '../frames/frames.ts';
import { isFaceless, type Participants, type Scene } from '../frames/participants.ts';
import { isMark } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';

/** A frame with its modality, speaker and final type. */
export interface Reading {
  readonly frame: Frame;
  readonly type: EventType;
  readonly sources: Participants;
  readonly targets: Participants;
  readonly modality: Modality;
  readonly speaker: readonly number[];
  readonly clause: Clause;
  /** What was done, in the words of a label; an infinitive, or a noun (`nominal`). */
  readonly phrase: string;
  readonly nominal: boolean;
  readonly rule: string;
  readonly trust: number;
}

/** A frame as a fact that the document (or the speaker) tells; the words around it may change it. */
export function plainReading(
  frame: Frame,
  clause: Clause,
  speaker: readonly number[],
  modality: Modality = 'asserted',
): Reading {
  const { type, sources, targets, rule, trust, phrase } = frame;
  const nominal = rule.startsWith('noun:');
  return { frame, clause, type, sources, targets, modality, speaker, phrase, nominal, rule, trust };
}

/**
 * What nobody does to nobody is not for this graph, nor what a crowd without a side does to nobody, nor history that
 * only says since when ("ten years after Xanadu's crowds burned").
 */
export function tellsOfSomebody(scene: Scene, { sources, targets, clause }: Reading): boolean {
  const sides = [...sources.mentions, ...targets.mentions];
  if (sides.length !== 1) return sides.length > 1;
  const crowd = sources.mentions.some((m) => scene.mentions[m]!.form !== 'pronoun' && isFaceless(scene, m));
  return !crowd && !countsYears(scene, clause);
}

/** "five years after Xanadu fell": the clause that years are counted from. */
function countsYears({ chunks }: Scene, { relation, subject }: Clause): boolean {
  if (relation !== 'adverbial' || !subject) return false;
  const unit = chunks[subject.first - 2];
  return isMark(chunks[subject.first - 1], 'prep') && unit?.kind === 'date' && /^(?:years?|decades?)$/.test(unit.lemma);
}
