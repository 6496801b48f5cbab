/** A frame: the event that a verb or a noun tells, and who stands where around it. */

import type { EventType } from '../../lexicon/event-type.ts';
import type { Term } from '../../model/terms.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Participants, Scene } from './participants.ts';

/** A sentence, cut up, with all that its verbs and nouns are read from. */
export interface Stage extends Scene {
  readonly terms: readonly Term[];
  /** Terms inside a figure of speech: no triggers. */
  readonly figures: ReadonlySet<number>;
  readonly clauses: readonly Clause[];
}

/** An event as its trigger and frame tell it, before modality, speaker and composition. */
export interface Frame {
  readonly type: EventType;
  readonly mode?: string | undefined;
  readonly cameo: string;
  readonly sources: Participants;
  readonly targets: Participants;
  /** Terms [first, last] that name the act. */
  readonly first: number;
  readonly last: number;
  readonly phrase: string;
  /** Chunk of the event noun, where a noun carries the event. */
  readonly noun?: number;
  /** The light verb says that it did not come about ("called off talks"). */
  readonly negated?: boolean;
  readonly rule: string;
  /** The target stands in no slot of the frame. */
  readonly guessed?: true;
  /** 0 to 1; becomes the claim's confidence when the reading has had its say. */
  readonly trust: number;
}

/** Of a hundred uses of a trigger those that tell its event, where the lexicon gives no prior of its own. */
export const DEFAULT_PRIOR = 80;
