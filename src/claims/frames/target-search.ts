/** What the ways of looking for a target share: where they look, and what they find. */

import type { EventType } from '../../lexicon/event-type.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import { NOBODY, type Participants, REACH_TRUST } from './participants.ts';

/** Where a target is looked for. */
export interface TargetSearch {
  readonly clause: Clause;
  readonly type: EventType;
  /** `object` and prepositions, the likeliest first; none where the event has no target. */
  readonly slots: readonly string[];
  readonly object: Group | undefined;
  /** Chunk of the noun that makes an event of the verb ("ban" in "lifted the ban"). */
  readonly pair: number | undefined;
  /** Who does it is no target of it. */
  readonly sources: Participants;
  /** The target is who the that-clause tells of. */
  readonly told: boolean;
}

/** Who is found, and how sure. */
export interface Target {
  readonly targets: Participants;
  /** 0 to 1, a factor of the frame's. */
  readonly trust: number;
  /** In no slot of the frame, only near. */
  readonly guessed?: true;
}

/** A frame that has slots, and nobody in them. */
const EMPTY_TRUST = 0.8;

/** Looked for, and nobody told of. */
export const UNKNOWN: Target = { targets: NOBODY, trust: EMPTY_TRUST };

/** Undefined where nobody is found. */
export function target(targets: Participants, trust = REACH_TRUST[targets.reach]): Target | undefined {
  return targets.mentions.length > 0 ? { targets, trust } : undefined;
}
