/**
 * Events that a noun tells: "Xanadu's annexation of Ruritania", "talks between A and B", "a Ruritanian air strike
 * on".
 */

import { comingAdjectives, deliberatingVerbs, effectVerbs, possibleAdjectives } from '../../lexicon/en/event-words.ts';
import type { Modality } from '../../model/records.ts';
import type { Frame, Stage } from '../frames/frames.ts';
import { compositionOf, nounComposition, sayingTakes } from '../frames/knowledge.ts';
import { isEventNoun, nounFrame } from '../frames/noun-frames.ts';
import { participantsOf, without } from '../frames/participants.ts';
import { phrasalClass } from '../frames/particles.ts';
import { verbFrame } from '../frames/verb-frames.ts';
import { isMark, isPhrase, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, prepOf } from '../syntax/clauses.ts';
import { FORCEFUL } from './composition.ts';
import { moodOf, openness } from './modality.ts';
import { outerOf } from './outer-words.ts';
import { plainReading, type Reading } from './readings.ts';
import type { Voices } from './speaker.ts';

/** An event noun with one side only ("the bombing of Xanadu") is less often an event of its own. */
const ONE_SIDED_TRUST = 0.7;

/** What governs an event noun as its object and leaves it undone. */
const UNDONE = new Set(['request', 'hypothetical', 'prevent', 'permit', 'promise', 'threaten', 'refuse', 'deny']);

/** @param taken chunks of nouns that a verb's frame has used */
export function readNouns(
  stage: Stage,
  readings: readonly Reading[],
  taken: ReadonlySet<number>,
  voices: Voices,
): Reading[] {
  const out: Reading[] = [];
  stage.chunks.forEach((chunk, at) => {
    if (!isPhrase(chunk) || taken.has(at) || !isEventNoun(stage, at)) return;
    const told = nounFrame(stage, at, sidesBehind(stage, at));
    if (!told) return;
    const clause = governor(stage, at);
    const done = clause ? fromDoer(stage, clause, withDoer(stage, clause, at, told)) : told;
    const frame = clause ? ofSpeaker(stage, done, voices.of(clause)) : done;
    const both = frame.sources.mentions.length > 0 && frame.targets.mentions.length > 0;
    const sides = frame.sources.mentions.length > 1;
    const victim = FORCEFUL.has(frame.type.id) && frame.targets.mentions.length > 0;
    const doer = FORCEFUL.has(frame.type.id) && frame.sources.mentions.length > 0 && frame.sources.reach !== 'modifier';
    // "condemned an attack by rebels": inside another act only what names both sides is worth an event of its own.
    const inside = readings.some((r) => r.clause.at < at && at < r.clause.end);
    if (!both && !sides && (inside || (!victim && !doer))) return;
    // A noun that licenses a clause ("the offer to talk", "the claim that") is read with the clause.
    if (stage.clauses.some((c) => c.noun === at)) return;
    if (!clause) return;
    const modality = nounMood(stage, clause, at, chunk, voices);
    if (!modality) return;
    const speaker = voices.of(clause).filter((m) => !frame.sources.mentions.includes(m));
    const reading = plainReading(frame, clause, speaker, modality);
    out.push(both || sides ? reading : { ...reading, trust: reading.trust * ONE_SIDED_TRUST });
  });
  return out;
}

/** "Xanadu said that talks with Zog had failed": with him who says so. */
function ofSpeaker(stage: Stage, frame: Frame, voice: readonly number[]): Frame {
  const open =
    frame.type.id === 'CONSULT' && frame.sources.mentions.length === 0 && frame.targets.mentions.length === 1;
  if (!open || !isMark(stage.chunks[frame.noun! + 1], 'prep', 'with')) return frame;
  return { ...frame, sources: without({ mentions: voice, reach: 'self' }, frame.targets) };
}

/** "Support for Xanadu came from Zog": whom it comes from gives it. */
function fromDoer(stage: Stage, clause: Clause, frame: Frame): Frame {
  const comes = clause.verb.lemma === 'come' && clause.subject?.nps.includes(frame.noun!);
  if (!comes || frame.sources.mentions.length > 0) return frame;
  return { ...frame, sources: without(participantsOf(stage, prepOf(clause, 'from')), frame.targets) };
}

/** "is weighing sanctions on Xanadu": who weighs an act would do it. */
function withDoer(stage: Stage, clause: Clause, at: number, frame: Frame): Frame {
  const weighed =
    deliberatingVerbs.has(clause.verb.lemma) && !clause.passive && clause.objects.some((o) => o.nps.includes(at));
  if (!weighed || frame.sources.mentions.length > 0 || frame.targets.mentions.length === 0) return frame;
  return { ...frame, sources: without(participantsOf(stage, clause.subject), frame.targets) };
}

/** "Fighting broke out between Xanadu and Zog": behind a verb without an object the sides are still the subject's. */
function sidesBehind(stage: Stage, at: number): Clause | undefined {
  return stage.clauses.find(
    (c) =>
      c.subject?.nps.includes(at) &&
      c.objects.length === 0 &&
      c.preps.some((p) => p.prep === 'between' || p.prep === 'among'),
  );
}

/** The clause whose subject or argument the phrase is. */
function governor(stage: Stage, at: number): Clause | undefined {
  let best: Clause | undefined;
  for (const clause of stage.clauses) {
    if (clause.subject && clause.subject.first <= at && at <= clause.subject.last) return clause;
    if (clause.at < at && at < clause.end) best = clause;
  }
  if (best) return best;
  for (const clause of stage.clauses) if (clause.at < at) best = clause;
  return best ?? stage.clauses[0] ?? verbless(stage);
}

/** A headline without a verb ("Palace: Zog's offer to Xanadu"): the phrase stands for itself. */
function verbless(stage: Stage): Clause | undefined {
  if (stage.chunks.length === 0) return undefined;
  return {
    at: -1,
    verb: {
      kind: 'vg',
      first: 0,
      last: 0,
      head: 0,
      lemma: '',
      form: 'finite',
      passive: false,
      negated: false,
      modal: undefined,
      perfect: false,
      plain: false,
      bare: false,
      past: false,
    },
    relation: 'main',
    opener: undefined,
    parent: undefined,
    noun: undefined,
    subject: undefined,
    objects: [],
    preps: [],
    passive: false,
    end: 0,
  };
}

function nounMood(stage: Stage, clause: Clause, at: number, phrase: NounPhrase, voices: Voices): Modality | undefined {
  if (phrase.none) return 'negated';
  if (phrase.words.some((w) => possibleAdjectives.has(w))) return 'hypothetical';
  if (phrase.words.some((w) => comingAdjectives.has(w))) return 'future';
  // "the threat of an attack", "calls for sanctions": governed by a noun that makes it hypothetical.
  if (isMark(stage.chunks[at - 1], 'prep') && isPhrase(stage.chunks[at - 2])) {
    const { lemma, none } = stage.chunks[at - 2] as NounPhrase;
    const kind = nounComposition(lemma);
    if (kind && UNDONE.has(kind)) return 'hypothetical';
    // "no evidence of an attack"
    if (none && sayingTakes(lemma, 'clause')) return 'hypothetical';
  }
  // "talks on a troop withdrawal": what is talked about is not done.
  const prep = stage.chunks[at - 1];
  const topic = isMark(prep, 'prep', 'on') || isMark(prep, 'prep', 'about');
  if (topic && clause.end > at && clause.at < at && readsAsTalk(stage, clause)) return 'hypothetical';
  const subject = clause.subject && clause.subject.first <= at && at <= clause.subject.last;
  if (!subject && clause.at >= 0) {
    const kind = phrasalClass(stage, clause) ?? compositionOf(clause.verb.lemma);
    if (kind && UNDONE.has(kind) && clause.end > at && clause.at < at) return 'hypothetical';
  }
  const outer = clause.at >= 0 ? outerOf(stage, clause) : undefined;
  if (outer && UNDONE.has(outer.kind)) return 'hypothetical';
  if (clause.at >= 0 && !subject && clause.relation === 'infinitive' && stage.clauses.length > 1) return 'hypothetical';
  if (clause.at < 0) return 'asserted';
  return subject && effectVerbs.has(clause.verb.lemma)
    ? effectiveMood(stage, clause, phrase, voices)
    : moodOf(stage, clause, voices);
}

/**
 * Of an act that has an effect: "the embargo on Xanadu did not work", "Xanadu's attack may harm Zog" tell of one that was
 * there, "an embargo would harm Zog", "an attack may harm Zog" of one that is thought of.
 */
function effectiveMood(stage: Stage, clause: Clause, phrase: NounPhrase, voices: Voices): Modality {
  const { modal } = clause.verb;
  if (modal === 'would') return 'hypothetical';
  const some = /^(?:an?|any|another|further|new)$/.test(stage.terms[phrase.first]!.text);
  if (modal !== undefined && POSSIBLE.has(modal) && clause.relation === 'main')
    return some ? 'hypothetical' : 'asserted';
  return openness(stage, clause, voices);
}

const POSSIBLE = new Set(['may', 'might', 'could', 'can']);

function readsAsTalk(stage: Stage, clause: Clause): boolean {
  const frame = clause.at >= 0 ? verbFrame(stage, clause) : undefined;
  return (
    frame !== undefined && (frame.type.id === 'CONSULT' || frame.type.id === 'AGREE' || frame.type.id === 'REQUEST')
  );
}
