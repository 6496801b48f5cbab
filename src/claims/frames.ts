/** Triggers and their frames: which verb or noun says which event, and who stands where around it. */

import { sufferedNouns } from '../lexicon/en/suffered-nouns.ts';
import type { EventType, NounTrigger, VerbTrigger } from '../lexicon/event-type.ts';
import { eventTypes } from '../lexicon/event-types.ts';
import type { Term } from '../model/terms.ts';
import type { Chunk, NounPhrase } from './chunks.ts';
import { type Clause, type Group, ofGroup } from './clauses.ts';
import {
  compositionOf,
  isLightVerb,
  lightVerb,
  nounEntries,
  particlesOf,
  type VerbEntry,
  verbEntries,
} from './knowledge.ts';
import {
  inheritedOwner,
  modifiersOf,
  NOBODY,
  type Participants,
  participantsOf,
  REACH_TRUST,
  type Scene,
  tail,
} from './participants.ts';

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
  readonly trust: number;
}

const AGREE = eventTypes.find((t) => t.id === 'AGREE')!;
/** What only a state's officers do. */
const STATE_ACTS = new Set([
  'arrest',
  'detain',
  'jail',
  'imprison',
  'deport',
  'convict',
  'sentence',
  'indict',
  'execute',
  'extradite',
  'prosecute',
]);
const CARRIERS = new Set(['mission', 'campaign', 'effort', 'operation', 'process', 'attempt', 'drive', 'attack']);
/** "a series of attacks", "ten days of talks": the event stands after "of". */
const MEASURES = new Set([
  'day',
  'days',
  'week',
  'month',
  'hour',
  'series',
  'round',
  'wave',
  'number',
  'spate',
  'string',
  'set',
  'dozen',
  'kind',
  'form',
  'phase',
]);
const SUFFERED = new Set(sufferedNouns);
const DEFAULT_PRIOR = 80;
const NOUN_TARGETS = ['on', 'against', 'with', 'to', 'for', 'into'];
const RIGHT_FALLBACK = new Set([
  'to',
  'against',
  'with',
  'on',
  'at',
  'for',
  'from',
  'of',
  'into',
  'near',
  'between',
  'along',
  'toward',
  'towards',
  'in',
  'around',
  'across',
]);
/** A target that no slot of the frame names, only nearness. */
const FALLBACK_TRUST = 0.7;

export function isPhrase(chunk: Chunk | undefined): chunk is NounPhrase {
  return chunk?.kind === 'np';
}

/** The event of a verb, if its lemma, particle or object is a trigger. */
export function verbFrame(stage: Stage, clause: Clause): Frame | undefined {
  const { lemma } = clause.verb;
  if (stage.figures.has(clause.verb.head)) return undefined;
  const object = clause.passive ? clause.subject : clause.objects[0];
  return (
    pairFrame(stage, clause, object) ??
    lightFrame(stage, clause) ??
    phrasalFrame(stage, clause) ??
    best(
      stage,
      clause,
      verbEntries(lemma).filter((e) => !e.trigger.objects),
      object,
      `verb:${lemma}`,
      undefined,
    )
  );
}

/** "lifted a ban on", "recalled its ambassador to": the head of the object decides. */
function pairFrame(stage: Stage, clause: Clause, object: Group | undefined): Frame | undefined {
  const particle = particleOf(stage, clause);
  const lemmas = particle ? [particle.verb, clause.verb.lemma] : [clause.verb.lemma];
  for (const lemma of lemmas) {
    const entries = verbEntries(lemma).filter((e) => e.trigger.objects);
    if (entries.length === 0) continue;
    const groups =
      particle?.object && lemma !== clause.verb.lemma ? [particle.object, object] : [object, clause.objects[1]];
    for (const group of groups) {
      const at = group?.nps.find((np) => entries.some((e) => e.trigger.objects!.some((o) => headIs(stage, np, o))));
      if (at === undefined) continue;
      const matching = entries.filter((e) => e.trigger.objects!.some((o) => headIs(stage, at, o)));
      const frame = best(stage, clause, matching, group, `pair:${lemma}`, at);
      if (frame) return frame;
    }
  }
  return undefined;
}

function headIs(stage: Stage, np: number, object: string): boolean {
  const phrase = stage.chunks[np] as NounPhrase;
  if (phrase.lemma === object || `${phrase.lemma}s` === object) return true;
  // A group mention is one word: "Russian diplomats" has the head "diplomat".
  if (phrase.actor !== undefined) {
    const words = phrase.lemma.split(' ');
    const last = words[words.length - 1]!;
    return last === object || last === `${object}s` || words.slice(-2).join(' ') === object;
  }
  return object.includes(' ') && `${phrase.words.slice(-1).join(' ')} ${phrase.lemma}` === object;
}

interface Particle {
  readonly verb: string;
  /** The group after the particle, when the chunker took it for a preposition: the true object. */
  readonly object?: Group;
  readonly last: number;
}

/** "called on Xanadu", "pulled its troops out of Xanadu". */
function particleOf(stage: Stage, clause: Clause): Particle | undefined {
  const known = particlesOf(clause.verb.lemma);
  if (!known) return undefined;
  const after = [clause.verb.last + 1];
  const object = clause.objects[0];
  if (object) after.push((stage.chunks[object.last] as NounPhrase).last + 1);
  for (const first of after) {
    for (const words of [2, 1]) {
      const text = stage.terms
        .slice(first, first + words)
        .map((t) => t.text)
        .join(' ');
      if (!known.has(text)) continue;
      const prep = clause.preps.find((p) => p.prep === stage.terms[first + words - 1]!.text);
      const takes = prep && (stage.chunks[prep.group.first] as NounPhrase).first === first + words;
      return { verb: `${clause.verb.lemma} ${text}`, last: first + words - 1, ...(takes && { object: prep.group }) };
    }
  }
  return undefined;
}

function phrasalFrame(stage: Stage, clause: Clause): Frame | undefined {
  const particle = particleOf(stage, clause);
  if (!particle) return undefined;
  const entries = verbEntries(particle.verb).filter((e) => !e.trigger.objects);
  const object = clause.passive ? clause.subject : (particle.object ?? clause.objects[0]);
  const frame = best(stage, clause, entries, object, `phrasal:${particle.verb}`, undefined);
  return frame && { ...frame, last: Math.max(frame.last, particle.last) };
}

function best(
  stage: Stage,
  clause: Clause,
  entries: readonly VerbEntry[],
  object: Group | undefined,
  rule: string,
  pair: number | undefined,
): Frame | undefined {
  let found: Frame | undefined;
  for (const { type, trigger } of entries) {
    if (trigger.notObjects && object?.nps.some((np) => trigger.notObjects!.some((o) => headIs(stage, np, o)))) continue;
    const frame = fill(stage, clause, type, trigger, object, rule, pair);
    if (trigger.needsTarget && frame.targets.mentions.length === 0) continue;
    if (!found || frame.trust > found.trust) found = frame;
  }
  return found;
}

function fill(
  stage: Stage,
  clause: Clause,
  type: EventType,
  trigger: VerbTrigger,
  object: Group | undefined,
  rule: string,
  pair: number | undefined,
): Frame {
  const by = clause.passive ? clause.preps.find((p) => p.prep === 'by')?.group : undefined;
  let sources = participantsOf(stage, clause.passive ? by : clause.subject);
  // "was arrested in Xanadu": the state where it happens does it.
  if (clause.passive && !by && STATE_ACTS.has(trigger.verb)) {
    const there = participantsOf(stage, clause.preps.find((p) => p.prep === 'in')?.group);
    const states = there.mentions.filter((m) => stage.mentions[m]!.kind === 'country');
    if (states.length > 0) sources = { mentions: states, reach: 'place' };
  }
  const slots = trigger.target ?? (trigger.objects ? ['on', 'against', 'to', 'with', 'from', 'for'] : ['object']);
  // "Zog's offer was made": of an act told by its noun the possessor is the doer.
  if (clause.passive && pair !== undefined && sources.mentions.length === 0) {
    const owners = (stage.chunks[pair] as NounPhrase).possessors;
    if (owners.length > 0 && isEventNoun(stage, pair)) sources = { mentions: owners, reach: 'possessor' };
  }
  let { targets, trust } = findTarget(
    stage,
    clause,
    slots,
    object,
    pair,
    sources,
    type.id === 'ACCUSE',
    type.id === 'CONSULT',
    type.id === 'REQUEST',
  );
  if (trigger.reverse) {
    const doer = participantsOf(
      stage,
      clause.preps.find((p) => p.prep === 'from' || p.prep === 'by' || p.prep === 'at')?.group,
    );
    const patient = sources;
    sources = doer.mentions.length > 0 ? doer : targets;
    targets = patient;
  }
  if (trigger.reciprocal && targets.mentions.length === 0 && sources.mentions.length === 0 && !clause.passive)
    trust *= 0.8;
  const objectTerm = pair === undefined ? undefined : (stage.chunks[pair] as NounPhrase).head;
  return {
    type,
    ...(trigger.mode && { mode: trigger.mode }),
    cameo: trigger.cameo ?? type.cameo,
    sources,
    targets,
    first: clause.verb.head,
    last: objectTerm !== undefined && objectTerm > clause.verb.head ? objectTerm : clause.verb.last,
    phrase:
      pair === undefined
        ? trigger.verb
        : `${trigger.verb} ${(stage.chunks[pair] as NounPhrase).lemma.split(' ').pop()}`,
    ...(pair !== undefined && { noun: pair }),
    rule,
    trust: ((trigger.prior ?? DEFAULT_PRIOR) / 100) * trust * (clause.passive ? 0.95 : 1),
  };
}

function findTarget(
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
    const doers = at === undefined ? NOBODY : others(stage, nounFrame(stage, at)?.sources ?? NOBODY, sources);
    if (doers.mentions.length > 0) return { targets: doers, trust: REACH_TRUST.of };
  }
  // "condemned an attack by rebels on Xanadu": what is condemned has a doer, and he is meant.
  if (blames && object) {
    for (const np of object.nps) {
      const by = tail(stage.chunks, np).find((t) => t.prep === 'by')?.group ?? doneBy(stage, np);
      const doers = by && others(stage, participantsOf(stage, by), sources);
      if (doers && doers.mentions.length > 0 && (stage.chunks[np] as NounPhrase).actor === undefined)
        return { targets: doers, trust: REACH_TRUST.of };
    }
  }
  for (const slot of slots) {
    const groups =
      slot === 'object' ? [object, clause.objects[1]] : clause.preps.filter((p) => p.prep === slot).map((p) => p.group);
    for (const group of groups) {
      const targets = others(stage, participantsOf(stage, group), sources);
      if (targets.mentions.length > 0) return { targets, trust: REACH_TRUST[targets.reach] };
    }
  }
  // "expelled two Russian diplomats", "lifted Xanadu's ban": the head of the pair, or what hangs on it.
  if (pair !== undefined) {
    const targets = others(stage, participantsOf(stage, { nps: [pair], first: pair, last: pair }), sources);
    if (targets.mentions.length > 0 && !targets.mentions.every((m) => stage.mentions[m]!.form === 'pronoun'))
      return { targets, trust: REACH_TRUST[targets.reach] };
  }
  if (strict) return { targets: NOBODY, trust: 0.8 };
  for (const group of [
    ...clause.objects,
    ...clause.preps.filter((p) => RIGHT_FALLBACK.has(p.prep)).map((p) => p.group),
  ]) {
    const targets = others(stage, participantsOf(stage, group), sources);
    if (targets.mentions.length > 0) return { targets, trust: FALLBACK_TRUST };
  }
  return { targets: NOBODY, trust: 0.8 };
}

/** "crimes committed by rebels" */
function doneBy(stage: Stage, np: number): Group | undefined {
  const after = stage.chunks[np + 1];
  if (after?.kind !== 'vg' || !after.bare || stage.chunks[np + 2]?.kind !== 'prep') return undefined;
  return tail(stage.chunks, np + 1).find((t) => t.prep === 'by')?.group;
}

/** A possessive pronoun inside the clause is most often the subject's own ("recalled its ambassador"): nobody else. */
export function others(stage: Stage, found: Participants, sources: Participants): Participants {
  const rest = without(found, sources);
  const mentions = rest.mentions.filter(
    (m) => !ownedByPronoun(stage, m) && !(rest.reach === 'possessor' && stage.mentions[m]!.form === 'pronoun'),
  );
  return mentions.length === rest.mentions.length ? rest : { ...rest, mentions };
}

/** "its ambassador" as one mention. */
function ownedByPronoun(stage: Stage, m: number): boolean {
  const mention = stage.mentions[m]!;
  const inside = stage.mentions[m + 1];
  return mention.form === 'description' && inside?.form === 'pronoun' && inside.span.start === mention.span.start;
}

export function without(participants: Participants, others: Participants): Participants {
  if (others.mentions.length === 0) return participants;
  const mentions = participants.mentions.filter((m) => !others.mentions.includes(m));
  return mentions.length === participants.mentions.length ? participants : { ...participants, mentions };
}

/** "held talks with", "launched an attack on", "gave Xanadu its full backing": the verb only carries the noun. */
function lightFrame(stage: Stage, clause: Clause): Frame | undefined {
  const particle = particleOf(stage, clause);
  const verbs = [clause.verb.lemma, ...(particle ? [particle.verb] : [])].filter(isLightVerb);
  if (verbs.length === 0) return undefined;
  const groups = clause.passive ? [clause.subject] : [particle?.object, clause.objects[1], clause.objects[0]];
  for (const group of groups) {
    const at = group && (group.nps.find((np) => isEventNoun(stage, np)) ?? measured(stage, group));
    if (at === undefined) continue;
    const frame = nounFrame(stage, at, clause);
    const light =
      frame &&
      verbs
        .map((v) => lightVerb(v, frame.phrase) ?? lightVerb(v, frame.phrase.split(' ').pop()!))
        .find((l) => l !== undefined);
    if (!frame || !light) continue;
    const by = clause.passive ? clause.preps.find((p) => p.prep === 'by')?.group : undefined;
    let sources = participantsOf(stage, clause.passive ? by : clause.subject);
    let targets = frame.targets.mentions.length > 0 ? frame.targets : frame.sources;
    // "undertook a mission between A and B": who brings two sides together is neither.
    if (frame.targets.mentions.length === 0 && frame.sources.mentions.length > 1 && sources.mentions.length > 0)
      targets = frame.sources;
    // Two objects: "gave Xanadu its backing".
    const indirect =
      clause.objects[1] && group === clause.objects[1] ? participantsOf(stage, clause.objects[0]) : NOBODY;
    if (indirect.mentions.length > 0) targets = indirect;
    targets = without(targets, sources);
    if (light.reverse) [sources, targets] = [targets, sources];
    if (sources.mentions.length === 0 && !clause.passive) sources = without(frame.sources, targets);
    // "offered a phone call": the talk is promised, not held.
    const promised = frame.type.quad.endsWith('cooperation') && verbs.some((v) => compositionOf(v) === 'promise');
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

function measured(stage: Stage, group: Group): number | undefined {
  const np = group.nps.find((n) => MEASURES.has((stage.chunks[n] as NounPhrase).lemma));
  return np === undefined ? undefined : ofGroup(stage.chunks, np)?.nps.find((n) => isEventNoun(stage, n));
}

export function isEventNoun(stage: Stage, np: number): boolean {
  const phrase = stage.chunks[np] as NounPhrase;
  return phrase.actor === undefined && !stage.figures.has(phrase.head) && nounOf(phrase) !== undefined;
}

function nounOf(phrase: NounPhrase): string | undefined {
  const last = phrase.words[phrase.words.length - 1];
  // "a mediation mission", "a bombing campaign"
  if (last !== undefined && CARRIERS.has(phrase.lemma))
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
