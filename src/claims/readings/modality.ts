/** Whether it happened: what the words of a clause and those above it say of its act. */

import { fictionNouns, perceivedVerbs } from '../../lexicon/en/clause-words.ts';
import type { Modality } from '../../model/records.ts';
import type { Stage } from '../frames/frames.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import { type Outer, outerOf } from './outer-words.ts';
import type { Voices } from './speaker.ts';

/** Openers that make an act a condition: "if Xanadu attacked". */
export const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);

/** The modality that a clause's own words and those above it give. */
export function moodOf(stage: Stage, clause: Clause, voices: Voices): Modality {
  return clause.verb.negated ? 'negated' : openness(stage, clause, voices);
}

/** The modality without the negation of the clause itself. */
export function openness(stage: Stage, clause: Clause, voices: Voices): Modality {
  const { modal } = clause.verb;
  if (clause.relation === 'relative' && isDeniedPredicate(stage, clause)) return 'negated';
  if (CONDITIONS.has(clause.opener ?? '')) return 'hypothetical';
  if (clause.relation === 'complement' && isFiction(stage, clause.parent?.subject)) return 'hypothetical';
  if (modal === 'will' || modal === 'shall') return 'future';
  if (modal === 'would') return voices.of(clause).length > 0 ? 'future' : 'hypothetical';
  if (modal !== undefined) return 'hypothetical';
  const outer = outerOf(stage, clause);
  if ((outer?.kind === 'deny' || outer?.kind === 'refuse') && !outer.negated) return 'negated';
  if (
    outer?.kind === 'hypothetical' ||
    outer?.kind === 'request' ||
    outer?.kind === 'prevent' ||
    outer?.kind === 'permit'
  )
    return 'hypothetical';
  if (clause.relation === 'complement' || clause.relation === 'infinitive' || clause.relation === 'coordinate') {
    if (clause.parent && CONDITIONS.has(clause.parent.opener ?? '')) return 'hypothetical';
  }
  return 'asserted';
}

/** "The film tells how Xanadu attacked": in a story only. */
function isFiction(stage: Stage, teller: Group | undefined): boolean {
  return teller?.nps.some((np) => fictionNouns.has((stage.chunks[np] as NounPhrase).lemma)) === true;
}

/** "is not a country that attacks": nothing is told of what the subject is not. */
function isDeniedPredicate(stage: Stage, { subject, parent }: Clause): boolean {
  // "is not the country that attacked": somebody else did.
  if (!subject || stage.terms[stage.chunks[subject.first]!.first]!.lemma === 'the') return false;
  if (parent?.verb.lemma !== 'be' || !parent.verb.negated) return false;
  return parent.objects.some((o) => o.first <= subject.first && subject.last <= o.last);
}

/**
 * What the outer verb's own clause is (planned, denied) holds for the whole. Its negation has made another act of the
 * inner one already: "did not agree to" rejects, and "will not agree to" does so now.
 */
export function composedMood(own: Modality, outer: Outer, stage: Stage, voices: Voices): Modality {
  if (own !== 'asserted' || !outer.clause || outer.noun !== undefined) return own;
  const mood = openness(stage, outer.clause, voices);
  return outer.negated && mood === 'future' ? own : mood;
}

/** "deployed troops to stop Xanadu": an end, not a deed. */
export function purpose({ relation, noun, parent }: Clause): boolean {
  // "was seen to attack", "is known to have attacked": what others saw was done.
  if (parent?.passive && perceivedVerbs.has(parent.verb.lemma)) return false;
  return relation === 'infinitive' && noun === undefined;
}

/** "instead of attacking", "rather than attack", "far from attacking", "without attacking": was not done. */
export function isUndone(stage: Stage, { verb, opener }: Clause): boolean {
  if (opener === 'without') return true;
  const before = stage.terms.slice(Math.max(0, verb.first - 2), verb.first).map((t) => t.text);
  return UNDONE_OPENERS.has(before.join(' '));
}

const UNDONE_OPENERS = new Set(['instead of', 'rather than', 'far from']);

/** "no troops entered Xanadu", "signed no treaty": a determiner that negates the whole. */
export function hasNone(stage: Stage, clause: Clause): boolean {
  const none = (group: Group | undefined): boolean =>
    group?.nps.some((np) => (stage.chunks[np] as NounPhrase).none) === true;
  return none(clause.subject) || none(clause.objects[0]);
}
