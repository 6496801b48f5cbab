/**
 * The verb, noun or adjective above a clause that judges the act in it: "agreed to", "the refusal to", "is ready to".
 */

import { factualOpeners, objectlessVerbs } from '../../lexicon/en/clause-words.ts';
import type { CompositionClass } from '../../lexicon/en/composition.ts';
import type { Stage } from '../frames/frames.ts';
import { adjectiveComposition, compositionOf, nounComposition } from '../frames/knowledge.ts';
import { NOBODY, ownersOf, type Participants, participantsOf } from '../frames/participants.ts';
import { phrasalClass } from '../frames/particles.ts';
import { type Chunk, isMark, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, prepOf } from '../syntax/clauses.ts';

/** The words that stand around a clause and judge the act in it. */
export interface Outer {
  readonly kind: CompositionClass;
  readonly clause?: Clause;
  readonly noun?: number;
}

/** The word that governs the clause and judges its act; undefined where the act stands for itself. */
export function outerOf(stage: Stage, clause: Clause): Outer | undefined {
  if (clause.noun !== undefined) {
    const kind = nounComposition((stage.chunks[clause.noun] as NounPhrase).lemma);
    return kind && { kind, noun: clause.noun, ...(clause.parent && { clause: clause.parent }) };
  }
  const { parent } = clause;
  if (!parent || (clause.relation !== 'infinitive' && clause.relation !== 'gerund' && clause.relation !== 'complement'))
    return undefined;
  if (clause.relation === 'gerund' && clause.opener !== undefined && factualOpeners.has(clause.opener))
    return undefined;
  // "offered troops to Zog to help him win": after an object the infinitive is the purpose, not what is offered.
  if (clause.relation === 'infinitive' && parent.objects.length > 0 && objectlessVerbs.has(parent.verb.lemma))
    return undefined;
  const kind = classOf(stage, parent);
  if (!kind) return undefined;
  if (clause.relation === 'gerund' && (clause.opener === 'of' || clause.opener === 'for') && kind !== 'accuse')
    return undefined;
  return { kind, clause: parent };
}

/** What the verb of the clause, with its particle or as "be" with an adjective, makes of an act below it. */
export function classOf(stage: Stage, clause: Clause): CompositionClass | undefined {
  const { lemma } = clause.verb;
  const phrasal = phrasalClass(stage, clause);
  if (phrasal) return phrasal;
  if (clause.passive) {
    const asAdjective = adjectiveComposition(stage.terms[clause.verb.head]!.text);
    if (asAdjective) return asAdjective;
  }
  if (lemma === 'be') {
    for (let k = clause.at + 1; k < clause.at + 4; k++) {
      const chunk = stage.chunks[k];
      if (chunk?.kind === 'adj') return adjectiveComposition(chunk.lemma);
      if (isImminent(chunk)) return 'aspect';
      if (chunk?.kind !== 'adv') break;
    }
    return undefined;
  }
  return compositionOf(lemma);
}

/** "is about to restore": on the point of doing it, no promise. */
export function isImminent(chunk: Chunk | undefined): boolean {
  return isMark(chunk, 'prep', 'about') || isMark(chunk, 'adv', 'about');
}

/** Who promises, refuses, accuses: subject of the outer verb, possessor of the outer noun. */
export function actorOf(stage: Stage, outer: Outer): Participants {
  if (outer.noun !== undefined) {
    const noun = stage.chunks[outer.noun] as NounPhrase;
    const owners = ownersOf(noun);
    if (owners.length > 0) return { mentions: owners, reach: 'possessor' };
    return outer.clause ? participantsOf(stage, outer.clause.subject) : NOBODY;
  }
  if (!outer.clause) return NOBODY;
  const { clause } = outer;
  return participantsOf(stage, clause.passive && outer.kind === 'accuse' ? prepOf(clause, 'by') : clause.subject);
}
