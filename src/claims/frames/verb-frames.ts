/** Events that a verb tells, by itself, with its particle or with its object. */

import { stateActs } from '../../lexicon/en/event-words.ts';
import type { EventType, VerbTrigger } from '../../lexicon/event-type.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import { type Clause, patientOf, prepOf } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import { DEFAULT_PRIOR, type Frame, type Stage } from './frames.ts';
import { type VerbEntry, verbEntries } from './knowledge.ts';
import { lightFrame } from './light-frames.ts';
import { isEventNoun } from './noun-frames.ts';
import { participantsOf } from './participants.ts';
import { particleOf } from './particles.ts';
import { findTarget } from './targets.ts';

/** The event of a verb, if its lemma, particle or object is a trigger. */
export function verbFrame(stage: Stage, clause: Clause): Frame | undefined {
  const { lemma } = clause.verb;
  if (stage.figures.has(clause.verb.head)) return undefined;
  const object = patientOf(clause);
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
  const by = clause.passive ? prepOf(clause, 'by') : undefined;
  let sources = participantsOf(stage, clause.passive ? by : clause.subject);
  // "was arrested in Xanadu": the state where it happens does it.
  if (clause.passive && !by && stateActs.has(trigger.verb)) {
    const there = participantsOf(stage, prepOf(clause, 'in'));
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
