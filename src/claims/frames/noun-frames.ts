/** Events that a noun tells, with the sides around it: "Xanadu's annexation of Ruritania". */

import { carrierNouns } from '../../lexicon/en/event-words.ts';
import { sufferedNouns } from '../../lexicon/en/suffered-nouns.ts';
import type { EventType, NounTrigger } from '../../lexicon/event-type.ts';
import { tail } from '../syntax/attachments.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { DEFAULT_PRIOR, type Frame, type Stage } from './frames.ts';
import { nounEntries } from './knowledge.ts';
import {
  inheritedOwner,
  modifiersOf,
  NOBODY,
  type Participants,
  participantsOf,
  REACH_TRUST,
  without,
} from './participants.ts';

const SUFFERED = new Set(sufferedNouns);

const NOUN_TARGETS = ['on', 'against', 'with', 'to', 'for', 'into'];

export function isEventNoun(stage: Stage, np: number): boolean {
  const phrase = stage.chunks[np] as NounPhrase;
  return phrase.actor === undefined && !stage.figures.has(phrase.head) && nounOf(phrase) !== undefined;
}

function nounOf(phrase: NounPhrase): string | undefined {
  const last = phrase.words[phrase.words.length - 1];
  // "a mediation mission", "a bombing campaign"
  if (last !== undefined && carrierNouns.has(phrase.lemma))
    for (const form of [last, `${last}s`]) if (nounEntries(form).length > 0) return form;
  for (const key of last === undefined ? [phrase.lemma] : [`${last} ${phrase.lemma}`, phrase.lemma])
    for (const form of [key, `${key}s`]) if (nounEntries(form).length > 0) return form;
  return undefined;
}

/** "Xanadu's annexation of Ruritania", "talks between Xanadu and Ruritania". `carrier`: the verb that carries the noun. */
export function nounFrame(stage: Stage, at: number, carrier?: Clause): Frame | undefined {
  const phrase = stage.chunks[at] as NounPhrase;
  const key = nounOf(phrase);
  if (key === undefined) return undefined;
  const entries = nounEntries(key);
  let found: Frame | undefined;
  for (const { type, trigger } of entries) {
    const frame = fillNoun(stage, at, phrase, type, trigger, carrier);
    if (!found || frame.trust > found.trust) found = frame;
  }
  return found;
}

function fillNoun(
  stage: Stage,
  at: number,
  phrase: NounPhrase,
  type: EventType,
  trigger: NounTrigger,
  carrier: Clause | undefined,
): Frame {
  const following = [...tail(stage.chunks, at)];
  if (carrier)
    for (const prep of carrier.preps)
      if (!following.some((f) => f.group.first === prep.group.first)) following.push(prep);
  const owners = phrase.possessors.length > 0 ? phrase.possessors : [];
  let sources: Participants = owners.length > 0 ? { mentions: owners, reach: 'self' } : NOBODY;
  let targets: Participants = NOBODY;
  const sides: Participants = { mentions: modifiersOf(stage, phrase), reach: 'modifier' };
  if (sources.mentions.length === 0 && sides.mentions.length > 0) sources = sides;
  else if (sides.mentions.length > 0) targets = sides;
  // "Navarro's arrest": a person owns what is done to him.
  const suffers =
    SUFFERED.has(trigger.noun) &&
    sources.reach === 'self' &&
    sources.mentions.some((m) => stage.mentions[m]!.kind === 'person');
  if (suffers && !following.some((f) => f.prep === 'of')) [sources, targets] = [targets, sources];
  const by = following.find((f) => f.prep === 'by');
  if (by) {
    const doers = participantsOf(stage, by.group);
    if (doers.mentions.length > 0) {
      if (sources.mentions.length > 0 && targets.mentions.length === 0) targets = sources;
      sources = doers;
    }
  }
  const between = following.find((f) => f.prep === 'between' || f.prep === 'among');
  if (between && trigger.reciprocal) {
    const sides = participantsOf(stage, between.group);
    if (sides.mentions.length > 0) sources = sides;
  }
  const of = following[0]?.prep === 'of' ? participantsOf(stage, following[0].group) : NOBODY;
  const ofRole = trigger.of ?? 'target';
  if (of.mentions.length > 0) {
    if (ofRole === 'source' && sources.mentions.length === 0) sources = of;
    else if (ofRole === 'target' && targets.mentions.length === 0) targets = of;
  }
  let slotTrust = 1;
  if (targets.mentions.length === 0) {
    for (const slot of trigger.target ?? NOUN_TARGETS) {
      // "an attack by rebels in Xanadu": where it happens is not whom it hits, when the doer is told.
      if (slot === 'in' && sources.mentions.length > 0 && !carrier) continue;
      const group = following.find((f) => f.prep === slot)?.group;
      const hit = without(participantsOf(stage, group), sources);
      if (hit.mentions.length === 0) continue;
      targets = hit;
      slotTrust = slot === 'in' ? 0.7 : 1;
      break;
    }
  }
  if (sources.mentions.length === 0 && !carrier) {
    const owner = inheritedOwner(stage, at);
    if (owner.length > 0) sources = { mentions: owner, reach: 'possessor' };
  }
  targets = without(targets, sources);
  const reach = Math.min(REACH_TRUST[sources.reach], REACH_TRUST[targets.reach]) * slotTrust;
  return {
    type,
    ...(trigger.mode && { mode: trigger.mode }),
    cameo: trigger.cameo ?? type.cameo,
    sources,
    targets,
    first: phrase.head,
    last: phrase.head,
    phrase: trigger.noun,
    noun: at,
    rule: `noun:${trigger.noun}`,
    trust: ((trigger.prior ?? DEFAULT_PRIOR) / 100) * 0.85 * reach * (trigger.weak ? 0.7 : 1),
  };
}
