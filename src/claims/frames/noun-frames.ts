/** Events that a noun tells, with the sides around it: "Xanadu's annexation of Ruritania". */

import { carrierNouns } from '../../lexicon/en/event-words.ts';
import { sufferedNouns } from '../../lexicon/en/suffered-nouns.ts';
import type { EventType, NounTrigger } from '../../lexicon/event-type.ts';
import { ofGroup, type Prepositional, tail } from '../syntax/attachments.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import { type Clause, doerOf } from '../syntax/clauses.ts';
import { DEFAULT_PRIOR, type Frame, type Stage } from './frames.ts';
import { nounEntries } from './knowledge.ts';
import {
  hasSector,
  inheritedOwner,
  modifiersOf,
  NOBODY,
  type Participants,
  participantsOf,
  REACH_TRUST,
  without,
} from './participants.ts';

const SUFFERED = new Set(sufferedNouns);
/** A noun tells an event less surely than a verb ("the attack" may be one that was only feared). */
const NOUN_TRUST = 0.85;
/** A target that is only the place where it happens. */
const PLACE_TRUST = 0.7;
/** Nouns that the lexicon marks as events now and then only. */
const WEAK_TRUST = 0.7;

/** Prepositions that bring the target of an event noun, unless its trigger names others; the likeliest first. */
const NOUN_TARGETS = ['on', 'against', 'with', 'to', 'for', 'into'];

/** Is the phrase at this chunk headed by a noun that tells an event, and no figure of speech? */
export function isEventNoun(stage: Stage, np: number): boolean {
  const phrase = stage.chunks[np] as NounPhrase;
  return phrase.actor === undefined && !stage.figures.has(phrase.head) && nounOf(stage, np) !== undefined;
}

function nounOf(stage: Stage, at: number): string | undefined {
  const phrase = stage.chunks[at] as NounPhrase;
  const last = phrase.words[phrase.words.length - 1];
  // "Ruritanian tank fire": that of those who bear arms.
  if (phrase.lemma === 'fire' && hasSector(stage, phrase.modifiers, ARMED)) return GUNFIRE;
  // "a mediation mission", "a bombing campaign"
  if (last !== undefined && carrierNouns.has(phrase.lemma))
    for (const form of [last, `${last}s`]) if (nounEntries(form).length > 0) return form;
  // "the resumption of diplomatic ties"
  const of = ofGroup(stage.chunks, at)?.nps[0];
  const whole = of === undefined ? undefined : `${phrase.lemma} of ${(stage.chunks[of] as NounPhrase).lemma}s`;
  if (whole !== undefined && nounEntries(whole).length > 0) return whole;
  const words = [...phrase.words, phrase.lemma];
  for (let from = Math.max(0, words.length - LONGEST_NOUN); from < words.length; from++) {
    const key = words.slice(from).join(' ');
    for (const form of [key, `${key}s`]) if (nounEntries(form).length > 0) return form;
  }
  return undefined;
}

const ARMED = ['MIL', 'COP', 'REB', 'UAF'];
const GUNFIRE = 'gunfire';

/** Words of the longest event noun: "joint military exercise". */
const LONGEST_NOUN = 3;

/**
 * "Xanadu's annexation of Ruritania", "talks between Xanadu and Ruritania". `carrier`: the verb that carries the
 * noun.
 */
export function nounFrame(stage: Stage, at: number, carrier?: Clause): Frame | undefined {
  const phrase = stage.chunks[at] as NounPhrase;
  const key = nounOf(stage, at);
  if (key === undefined) return undefined;
  const entries = nounEntries(key);
  let found: Frame | undefined;
  for (const { type, trigger } of entries) {
    const frame = fillNoun(stage, at, phrase, type, trigger, carrier);
    if (lacksDoer(stage, trigger, frame, carrier)) continue;
    if (trigger.needsSides && sidesTold(stage, frame, carrier) < 2) continue;
    if (!found || frame.trust > found.trust) found = frame;
  }
  return found;
}

function lacksDoer(stage: Stage, { doers }: NounTrigger, { sources }: Frame, carrier: Clause | undefined): boolean {
  if (doers === undefined) return false;
  const all = [...sources.mentions, ...participantsOf(stage, carrier && doerOf(carrier)).mentions];
  return !hasSector(stage, all, doers);
}

/** How many take part, with those who do what the carrier tells. */
function sidesTold(stage: Stage, { sources, targets }: Frame, carrier: Clause | undefined): number {
  const doers = participantsOf(stage, carrier && doerOf(carrier));
  return new Set([...sources.mentions, ...targets.mentions, ...doers.mentions]).size;
}

/** Sources and targets while they are sorted out. */
interface Sides {
  readonly sources: Participants;
  readonly targets: Participants;
}

function fillNoun(
  stage: Stage,
  at: number,
  phrase: NounPhrase,
  type: EventType,
  trigger: NounTrigger,
  carrier: Clause | undefined,
): Frame {
  const following = tail(stage.chunks, at);
  for (const prep of carrier?.preps ?? [])
    if (!following.some((f) => f.group.first === prep.group.first)) following.push(prep);
  const before = sidesBefore(stage, phrase, trigger, following);
  let { sources, targets } = sidesAfter(stage, before, trigger, following);
  let slotTrust = 1;
  for (const slot of targets.mentions.length === 0 ? (trigger.target ?? NOUN_TARGETS) : []) {
    // "an attack by rebels in Xanadu": where it happens is not whom it hits, when the doer is told.
    if (slot === 'in' && sources.mentions.length > 0 && !carrier) continue;
    const hit = without(participantsOf(stage, following.find((f) => f.prep === slot)?.group), sources);
    if (hit.mentions.length === 0) continue;
    targets = hit;
    slotTrust = slot === 'in' ? PLACE_TRUST : 1;
    break;
  }
  if (sources.mentions.length === 0 && !carrier) {
    const owners = inheritedOwner(stage, at);
    if (owners.length > 0) sources = { mentions: owners, reach: 'possessor' };
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
    trust: ((trigger.prior ?? DEFAULT_PRIOR) / 100) * NOUN_TRUST * reach * (trigger.weak ? WEAK_TRUST : 1),
  };
}

/**
 * "Xanadu's attack", "the Ruritanian attack", "Xanadu's Ruritanian talks": owners do it; what else stands there
 * suffers it.
 */
function sidesBefore(
  stage: Stage,
  phrase: NounPhrase,
  trigger: NounTrigger,
  following: readonly Prepositional[],
): Sides {
  const modifiers: Participants = { mentions: modifiersOf(stage, phrase), reach: 'modifier' };
  if (phrase.possessors.length === 0)
    return { sources: modifiers.mentions.length > 0 ? modifiers : NOBODY, targets: NOBODY };
  const owners: Participants = { mentions: phrase.possessors, reach: 'self' };
  const targets = modifiers.mentions.length > 0 ? modifiers : NOBODY;
  // "Zog's arrest": a person owns what is done to him.
  const suffers =
    SUFFERED.has(trigger.noun) &&
    owners.mentions.some((m) => stage.mentions[m]!.kind === 'person') &&
    !following.some((f) => f.prep === 'of');
  return suffers ? { sources: targets, targets: owners } : { sources: owners, targets };
}

/**
 * "an attack by rebels", "talks between A and B", "the bombing of Xanadu": what follows is clearer than what stands
 * before.
 */
function sidesAfter(stage: Stage, before: Sides, trigger: NounTrigger, following: readonly Prepositional[]): Sides {
  let { sources, targets } = before;
  // "protests against the killing of Zog by rebels": who kills does not protest.
  const nested = following.findIndex(
    (f) => f.prep !== 'of' && f.prep !== 'by' && f.group.nps.some((np) => isEventNoun(stage, np)),
  );
  const own = nested < 0 ? following : following.slice(0, nested);
  const doers = participantsOf(stage, own.find((f) => f.prep === 'by')?.group);
  if (doers.mentions.length > 0) {
    if (sources.mentions.length > 0 && targets.mentions.length === 0) targets = sources;
    sources = doers;
  }
  const between = following.find((f) => f.prep === 'between' || f.prep === 'among');
  const parties = trigger.reciprocal ? participantsOf(stage, between?.group) : NOBODY;
  if (parties.mentions.length > 0) sources = parties;
  const of = following[0]?.prep === 'of' ? participantsOf(stage, following[0].group) : NOBODY;
  if (of.mentions.length > 0) {
    const role = trigger.of ?? 'target';
    if (role === 'source' && sources.mentions.length === 0) sources = of;
    else if (role === 'target' && targets.mentions.length === 0) targets = of;
  }
  return { sources, targets };
}
