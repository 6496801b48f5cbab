/** To whom a verb does it: the slots of its frame, then what is near. */

import { turningPrepositions } from '../../lexicon/en/phrase-words.ts';
import { doneBy, tail } from '../syntax/attachments.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import { type Clause, prepsOf } from '../syntax/clauses.ts';
import { type Group, groupOf } from '../syntax/groups.ts';
import type { Stage } from './frames.ts';
import { isEventNoun, nounFrame } from './noun-frames.ts';
import { besides, NOBODY, type Participants, participantsOf, REACH_TRUST } from './participants.ts';

/** A target that no slot of the frame names, only nearness. */
const FALLBACK_TRUST = 0.7;

export function findTarget(
  stage: Stage,
  clause: Clause,
  slots: readonly string[],
  object: Group | undefined,
  pair: number | undefined,
  sources: Participants,
  blames: boolean,
  strict: boolean,
  asks: boolean,
): { targets: Participants; trust: number } {
  if (slots.length === 0) return { targets: NOBODY, trust: 1 };
  // "demanded the withdrawal of rebels from Xanadu": asked of the one who shall do it.
  if (asks && object) {
    const at = object.nps.find((np) => isEventNoun(stage, np));
    const doers = at === undefined ? NOBODY : besides(stage, nounFrame(stage, at)?.sources ?? NOBODY, sources);
    if (doers.mentions.length > 0) return { targets: doers, trust: REACH_TRUST.of };
  }
  // "condemned an attack by rebels on Xanadu": what is condemned has a doer, and he is meant.
  if (blames && object) {
    for (const np of object.nps) {
      const by = tail(stage.chunks, np).find((t) => t.prep === 'by')?.group ?? doneBy(stage.chunks, np);
      const doers = by && besides(stage, participantsOf(stage, by), sources);
      if (doers && doers.mentions.length > 0 && (stage.chunks[np] as NounPhrase).actor === undefined)
        return { targets: doers, trust: REACH_TRUST.of };
    }
  }
  for (const slot of slots) {
    const groups = slot === 'object' ? [object, clause.objects[1]] : prepsOf(clause, slot);
    for (const group of groups) {
      const targets = besides(stage, participantsOf(stage, group), sources);
      if (targets.mentions.length > 0) return { targets, trust: REACH_TRUST[targets.reach] };
    }
  }
  // "expelled two Russian diplomats", "lifted Xanadu's ban": the head of the pair, or what hangs on it.
  if (pair !== undefined) {
    const targets = besides(stage, participantsOf(stage, groupOf(pair)), sources);
    if (targets.mentions.length > 0 && !targets.mentions.every((m) => stage.mentions[m]!.form === 'pronoun'))
      return { targets, trust: REACH_TRUST[targets.reach] };
  }
  if (strict) return { targets: NOBODY, trust: 0.8 };
  for (const group of [
    ...clause.objects,
    ...clause.preps.filter((p) => turningPrepositions.has(p.prep)).map((p) => p.group),
  ]) {
    const targets = besides(stage, participantsOf(stage, group), sources);
    if (targets.mentions.length > 0) return { targets, trust: FALLBACK_TRUST };
  }
  return { targets: NOBODY, trust: 0.8 };
}
