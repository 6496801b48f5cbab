/** Events that a verb tells, by itself, with its particle or with its object. */

import { namingVerbs } from '../../lexicon/en/naming-nouns.ts';
import type { EventType, VerbTrigger } from '../../lexicon/event-type.ts';
import { isMark, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, patientOf } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import { sourcesOf, strikersIn } from './doers.ts';
import { DEFAULT_PRIOR, type Frame, type Stage } from './frames.ts';
import { headIs, headOf, isOneOf, longest, madeOf } from './heads.ts';
import { pairEntries, type VerbEntry, verbEntries } from './knowledge.ts';
import { lightFrame } from './light-frames.ts';
import { isEventNoun } from './noun-frames.ts';
import { hasSector, isFaceless, NOBODY, participantsOf, REACH_TRUST, without } from './participants.ts';
import { particleOf } from './particles.ts';
import type { Target } from './target-search.ts';
import { findTarget } from './targets.ts';

/** Prepositions that bring the target of a verb whose object makes the event ("imposed a ban on Xanadu"). */
const PAIR_SLOTS = ['on', 'against', 'to', 'with', 'from', 'for'];
/** Of an act that is done to the subject ("heard from Xanadu") these bring the doer. */
const REVERSE_SLOTS = ['from', 'by', 'at'];
/** A passive turns its frame round, and is now and then an adjective. */
const PASSIVE_TRUST = 0.95;
/** "met": a reciprocal verb without any side. */
const SIDELESS_TRUST = 0.8;

/** Their second object says what the first is. */
const appellations = new Set(namingVerbs.filter(({ link }) => link === 'none').map(({ verb }) => verb));

/** Triggers that fit a verb, and what they fit. */
interface Match {
  readonly entries: readonly VerbEntry[];
  readonly object: Group | undefined;
  readonly rule: string;
  /** Chunk of the noun in the object that makes the event. */
  readonly pair?: number;
}

/** The event of a verb, if its lemma, particle or object is a trigger. */
export function verbFrame(stage: Stage, clause: Clause): Frame | undefined {
  if (stage.figures.has(clause.verb.head)) return undefined;
  return (
    pairFrame(stage, clause) ??
    lightFrame(stage, clause) ??
    phrasalFrame(stage, clause) ??
    surest(stage, clause, {
      entries: verbEntries(clause.verb.lemma),
      object: patientOf(clause) ?? helpedOf(stage, clause),
      rule: `verb:${clause.verb.lemma}`,
    })
  );
}

/** "helped Xanadu buy ships": the subject of the base form that follows. */
function helpedOf(stage: Stage, clause: Clause): Group | undefined {
  if (clause.verb.lemma !== 'help' && clause.verb.lemma !== 'let') return undefined;
  const helped = stage.clauses.find((c) => c.parent === clause && c.subject?.first === clause.at + 1);
  return helped?.subject;
}

/** "lifted a ban on", "recalled its ambassador to": the head of the object decides. */
function pairFrame(stage: Stage, clause: Clause): Frame | undefined {
  const object = patientOf(clause);
  const particle = particleOf(stage, clause);
  // "called Zog the president": what somebody is called is done by nobody.
  const named = appellations.has(clause.verb.lemma);
  const lemmas = particle ? [particle.verb, clause.verb.lemma] : [clause.verb.lemma];
  for (const lemma of lemmas) {
    const entries = pairEntries(lemma);
    if (entries.length === 0) continue;
    const groups =
      particle?.object && lemma !== clause.verb.lemma
        ? [particle.object, object]
        : [object, clause.passive ? clause.objects[0] : named ? undefined : clause.objects[1]];
    for (const group of groups) {
      const heads = group?.nps.flatMap((np) => [np, ...madeOf(stage, np)]);
      const pair = heads?.find((np) => {
        const words = headOf(stage, np);
        return entries.some((e) => e.trigger.objects!.some((object) => headIs(stage, np, words, object)));
      });
      if (pair === undefined) continue;
      const words = headOf(stage, pair);
      const matching = longest(entries, (object) => headIs(stage, pair, words, object));
      const frame = surest(stage, clause, { entries: matching, object: group, rule: `pair:${lemma}`, pair });
      if (frame) return frame;
    }
  }
  return undefined;
}

/** "called on Xanadu", "pulled out of Xanadu". */
function phrasalFrame(stage: Stage, clause: Clause): Frame | undefined {
  const particle = particleOf(stage, clause);
  if (!particle) return undefined;
  const entries = verbEntries(particle.verb);
  const object = clause.passive ? clause.subject : (particle.object ?? clause.objects[0]);
  const frame = surest(stage, clause, { entries, object, rule: `phrasal:${particle.verb}` });
  return frame && { ...frame, last: Math.max(frame.last, particle.last) };
}

/** The frame that is trusted most; of equals the first in the lexicon. */
function surest(stage: Stage, clause: Clause, match: Match): Frame | undefined {
  let found: Frame | undefined;
  for (const { type, trigger } of match.entries) {
    if (isRuledOut(stage, clause, trigger, match.object)) continue;
    const frame = fill(stage, clause, type, trigger, match);
    if (trigger.needsTarget && !hasTwoSides(stage, trigger, frame)) continue;
    if (lacksDoer(stage, trigger, frame)) continue;
    if (!found || frame.trust > found.trust) found = frame;
  }
  return found;
}

function isRuledOut(stage: Stage, clause: Clause, trigger: VerbTrigger, object: Group | undefined): boolean {
  if (trigger.intransitive && (clause.passive || clause.objects.length > 0)) return true;
  if (trigger.withClause && !takesInfinitive(stage, clause)) return true;
  if (trigger.deadline && !setsDeadline(stage, clause)) return true;
  if (trigger.withThat && stage.chunks[clause.end]?.kind !== 'that') return true;
  // "a fire killed two" is nobody's act, "sniper fire killed two" is.
  if (causesOf(clause).some((np) => isOneOf(stage, np, trigger.notCauses) && !isEventNoun(stage, np))) return true;
  if (trigger.causes && !causesOf(clause).some((np) => isOneOf(stage, np, trigger.causes))) return true;
  return object?.nps.some((np) => isOneOf(stage, np, trigger.notObjects)) === true;
}

/** "died in an ambush" by nobody, "took refuge", "the tourists left Peru": a trigger may ask who does it. */
function lacksDoer(stage: Stage, { suffered, reverse, target, doers }: VerbTrigger, { sources }: Frame): boolean {
  const fromOthers = suffered || (reverse && target !== undefined);
  if (fromOthers && sources.mentions.length === 0) return true;
  return doers !== undefined && !hasSector(stage, sources.mentions, doers);
}

/** A target that a slot names, or two that do it together. */
function hasTwoSides(stage: Stage, trigger: VerbTrigger, frame: Frame): boolean {
  // "began a drill off Karsk": a place takes no part.
  const places = frame.type.id === 'COOPERATE' && frame.targets.mentions.every((m) => isUnownedPlace(stage, m));
  if (frame.targets.mentions.length > 0 && !frame.guessed && !places) return true;
  return frame.sources.mentions.length > 1 && (trigger.reciprocal === true || frame.type.id === 'COOPERATE');
}

function isUnownedPlace({ mentions }: Stage, m: number): boolean {
  return mentions[m]!.kind === 'place';
}

/** Who or what acts: the subject, in the passive what stands after "by" or "in". */
function causesOf(clause: Clause): readonly number[] {
  if (!clause.passive) return clause.subject?.nps ?? [];
  return clause.preps.filter((p) => p.prep === 'by' || p.prep === 'in').flatMap((p) => p.group.nps);
}

/** "told Zog to leave", "is told to leave": an infinitive stands behind the verb's arguments. */
function takesInfinitive(stage: Stage, clause: Clause): boolean {
  const next = stage.chunks[clause.end];
  return next?.kind === 'vg' && next.form === 'infinitive';
}

/** "gave Zog two days to leave", "gave them until Monday": a time alone behind the one object. */
function setsDeadline({ chunks, terms }: Stage, { objects, at, end }: Clause): boolean {
  const [whom, ...others] = objects;
  if (!whom || others.length > 0) return false;
  return chunks.slice(Math.max(at, whom.last) + 1, end + 3).some((chunk, i, all) => {
    if (chunk.kind !== 'date') return false;
    const limit = isMark(all[i - 1], 'prep', 'until') || isMark(all[i - 1], 'prep', 'till');
    return limit || SPANS.has(terms[chunk.last]!.text);
  });
}

const SPANS = new Set(['minutes', 'hours', 'days', 'week', 'weeks', 'month', 'months']);

function fill(stage: Stage, clause: Clause, type: EventType, trigger: VerbTrigger, match: Match): Frame {
  const { object, pair, rule } = match;
  let sources = sourcesOf(stage, clause, trigger, pair);
  const slots = trigger.target ?? (trigger.objects ? PAIR_SLOTS : ['object']);
  // "Zog was granted asylum", "rebels were placed under arrest": beside a kept object the subject is the one it is done to.
  const kept =
    clause.passive && pair !== undefined && clause.subject !== undefined && !clause.subject.nps.includes(pair);
  const subject = kept ? participantsOf(stage, clause.subject) : NOBODY;
  const target: Target =
    subject.mentions.length > 0
      ? { targets: without(subject, sources), trust: REACH_TRUST[subject.reach] }
      : findTarget(stage, { clause, type, slots, object, pair, sources, told: trigger.withThat === true });
  let { targets, trust } = target;
  // "Xanadu and Ruritania exchanged prisoners": two who do it to each other do it to nobody else.
  // "signed a pact in Karsk": nor to the place.
  const somebody = targets.mentions.some((m) => !isFaceless(stage, m) && stage.mentions[m]!.kind !== 'place');
  // "Xanadu and Ruritania began exercises off the coast of Zog"
  if (trigger.reciprocal && sources.mentions.length > 1 && (!somebody || target.guessed)) targets = NOBODY;
  if (trigger.suffered) [sources, targets] = [strikersIn(stage, clause) ?? NOBODY, sources];
  if (trigger.reverse) {
    const from = trigger.target ?? REVERSE_SLOTS;
    const doers = participantsOf(stage, clause.preps.find((p) => from.includes(p.prep))?.group);
    [sources, targets] = [doers.mentions.length > 0 ? doers : targets, sources];
  }
  if (trigger.reciprocal && targets.mentions.length === 0 && sources.mentions.length === 0 && !clause.passive)
    trust *= SIDELESS_TRUST;
  const noun = pair === undefined ? undefined : (stage.chunks[pair] as NounPhrase);
  return {
    type,
    ...(trigger.mode && { mode: trigger.mode }),
    cameo: trigger.cameo ?? type.cameo,
    sources,
    targets,
    first: clause.verb.head,
    last: noun && noun.head > clause.verb.head ? noun.head : clause.verb.last,
    phrase: noun ? `${trigger.verb} ${noun.lemma.split(' ').pop()}` : trigger.verb,
    ...(pair !== undefined && { noun: pair }),
    rule,
    ...(target.guessed && { guessed: true as const }),
    trust: ((trigger.prior ?? DEFAULT_PRIOR) / 100) * trust * (clause.passive ? PASSIVE_TRUST : 1),
  };
}
