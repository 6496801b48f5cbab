/** Verbs that only carry an event noun: "held talks with", "launched an attack on", "gave Xanadu its full backing". */

import { measureNouns } from '../../lexicon/en/event-words.ts';
import { ofGroup } from '../syntax/attachments.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import { type Clause, doerOf, prepOf } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import type { Frame, Stage } from './frames.ts';
import { eventType, isLightVerb, lightVerb } from './knowledge.ts';
import { isEventNoun, nounFrame } from './noun-frames.ts';
import { NOBODY, type Participants, participantsOf, REACH_TRUST, without } from './participants.ts';
import { particleOf } from './particles.ts';

const AGREE = eventType('AGREE');
/** Of a reversed verb these bring the doer. */
const REVERSE_SLOTS = ['from', 'by'];
/** Verbs that promise what their object tells. */
const PROMISING = new Set(['offer', 'pledge', 'promise', 'propose', 'vow', 'guarantee', 'agree to', 'accept']);

/** Passive they tell what their subject does. */
const ENGAGING = new Set(['engage in', 'involve in', 'embroil in', 'lock in']);

/** "held talks with", "launched an attack on", "gave Xanadu its full backing": the verb only carries the noun. */
export function lightFrame(stage: Stage, clause: Clause): Frame | undefined {
  const particle = particleOf(stage, clause);
  const verbs = [clause.verb.lemma, ...(particle ? [particle.verb] : [])].filter(isLightVerb);
  if (verbs.length === 0) return undefined;
  // "were engaged in talks": a state of the subject, not done to it.
  const engaged = clause.passive && particle !== undefined && ENGAGING.has(particle.verb);
  const groups = engaged
    ? [particle.object]
    : clause.passive
      ? [clause.subject, clause.objects[0]]
      : [particle?.object, clause.objects[1], clause.objects[0]];
  for (const group of groups) {
    const at = group && (group.nps.find((np) => isEventNoun(stage, np)) ?? measured(stage, group));
    if (at === undefined) continue;
    const frame = nounFrame(stage, at, clause);
    const light =
      frame &&
      verbs
        .map(
          (v) =>
            lightVerb(v, frame.phrase) ??
            lightVerb(v, frame.phrase.split(' ').pop()!) ??
            // "survived an assassination attempt"
            lightVerb(v, (stage.chunks[at] as NounPhrase).lemma),
        )
        .find((l) => l !== undefined);
    if (!frame || !light) continue;
    let sources = participantsOf(stage, engaged ? clause.subject : doerOf(clause));
    // "undertook a mission between A and B": the sides of the noun, where it names no target, are those of the verb.
    // "completed its inquiry": a pronoun is the doer himself.
    let targets = frame.targets.mentions.length > 0 ? frame.targets : named(stage, frame.sources);
    // Two objects: "gave Xanadu its backing".
    const indirect =
      clause.objects[1] && group === clause.objects[1] ? participantsOf(stage, clause.objects[0]) : NOBODY;
    if (indirect.mentions.length > 0) targets = indirect;
    // "Zog was granted asylum by Xanadu"
    if (clause.passive && group === clause.objects[0]) targets = participantsOf(stage, clause.subject);
    // "Talks were held between A and B": both do it.
    const sides =
      clause.passive && sources.mentions.length === 0 && targets === frame.sources && targets.mentions.length > 1;
    if (sides) [sources, targets] = [targets, NOBODY];
    targets = without(targets, sources);
    if (light.reverse) {
      // "Xanadu's raid drew a rebuke from Zog": who struck is rebuked.
      const act = sources.reach === 'self' ? undefined : clause.subject?.nps.find((np) => isEventNoun(stage, np));
      const by = act === undefined ? undefined : nounFrame(stage, act)?.sources;
      [sources, targets] = [giverOf(stage, clause) ?? targets, by && by.mentions.length > 0 ? by : sources];
    }
    if (sources.mentions.length === 0) sources = without(frame.sources, targets);
    // "offered a phone call": the talk is promised, not held.
    const promised = frame.type.quad.endsWith('cooperation') && verbs.some((v) => PROMISING.has(v));
    return {
      ...frame,
      ...(promised && { type: AGREE, mode: undefined, cameo: AGREE.cameo }),
      sources,
      targets,
      first: Math.min(clause.verb.head, frame.first),
      last: Math.max(clause.verb.last, frame.last),
      phrase: `${clause.verb.lemma} ${frame.phrase}`,
      negated: light.negates === true,
      rule: `light:${clause.verb.lemma}+${frame.phrase}`,
      trust: Math.max(frame.trust, 0.8) * (targets.mentions.length > 0 ? REACH_TRUST[targets.reach] : 0.8),
    };
  }
  return undefined;
}

/** "drew a rebuke from Xanadu": who does what the subject of a reversed verb gets. Undefined where nobody is told of. */
function giverOf(stage: Stage, clause: Clause): Participants | undefined {
  for (const slot of REVERSE_SLOTS) {
    const givers = participantsOf(stage, prepOf(clause, slot), false);
    if (givers.mentions.length > 0) return givers;
  }
  return undefined;
}

/** Without pronouns; the same where there are none. */
function named(stage: Stage, sides: Participants): Participants {
  const mentions = sides.mentions.filter((m) => stage.mentions[m]!.form !== 'pronoun');
  return mentions.length === sides.mentions.length ? sides : { ...sides, mentions };
}

function measured(stage: Stage, group: Group): number | undefined {
  const np = group.nps.find((n) => measureNouns.has((stage.chunks[n] as NounPhrase).lemma));
  return np === undefined ? undefined : ofGroup(stage.chunks, np)?.nps.find((n) => isEventNoun(stage, n));
}
