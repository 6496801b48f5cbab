/** What the words around a frame say of it, before anything is made of them. */

import { attemptNouns } from '../../lexicon/en/event-words.ts';
import type { Frame, Stage } from '../frames/frames.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { hasNone, isUndone } from './modality.ts';
import { type Outer, outerOf } from './outer-words.ts';
import { isSelf } from './self-reference.ts';
import type { Voices } from './speaker.ts';

/** What the words around a frame say of it. */
export interface Setting {
  readonly stage: Stage;
  readonly clause: Clause;
  readonly frame: Frame;
  /**
   * The clause whose modal and negation count: the outermost one that only gives aspect ("began to", "continued to").
   */
  readonly top: Clause;
  readonly decisive: Outer | undefined;
  readonly voices: Voices;
  readonly voice: readonly number[];
  /** The one who acts is the one who speaks. */
  readonly self: boolean;
  readonly negated: boolean;
  /** "efforts to restore ties": an attempt that a noun tells. */
  readonly attempt: boolean;
}

/** Verbs of aspect above each other that are climbed ("began to try to stop"). */
const ASPECT_DEPTH = 4;

export function settingOf(stage: Stage, clause: Clause, frame: Frame, voices: Voices): Setting {
  let top = clause;
  let decisive = outerOf(stage, clause);
  for (let depth = 0; depth < ASPECT_DEPTH; depth++) {
    if (decisive?.kind !== 'aspect' || !decisive.clause || decisive.noun !== undefined) break;
    top = decisive.clause;
    decisive = outerOf(stage, top);
  }
  const voice = voices.of(top);
  const attempt =
    decisive?.kind === 'aspect' &&
    decisive.noun !== undefined &&
    attemptNouns.has((stage.chunks[decisive.noun] as NounPhrase).lemma);
  const negated =
    clause.verb.negated ||
    top.verb.negated ||
    frame.negated === true ||
    hasNone(stage, clause) ||
    isUndone(stage, clause);
  const self = isSelf(stage, top, voice);
  return { stage, clause, frame, top, decisive, voices, voice, self, negated, attempt };
}
