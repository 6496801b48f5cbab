/**
 * The verb, noun or adjective above a clause that judges the act in it: "agreed to", "the refusal to", "is ready to".
 */

import {
  cognitionVerbs,
  dismissingVerbs,
  doubtNouns,
  factiveVerbs,
  factualOpeners,
  objectlessVerbs,
  omittingVerbs,
  subjectControlVerbs,
  vouchingWords,
} from '../../lexicon/en/clause-words.ts';
import type { CompositionClass } from '../../lexicon/en/composition.ts';
import { addresseeVerbs } from '../../lexicon/en/speech.ts';
import type { Stage } from '../frames/frames.ts';
import { adjectiveComposition, compositionOf, nounComposition, sayingTakes, speechKind } from '../frames/knowledge.ts';
import { NOBODY, ownersOf, type Participants, participantsOf } from '../frames/participants.ts';
import { phrasalClass } from '../frames/particles.ts';
import { ofGroup } from '../syntax/attachments.ts';
import { type Chunk, isMark, type Mark, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, prepOf } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';

/** The words that stand around a clause and judge the act in it. */
export interface Outer {
  readonly kind: CompositionClass;
  readonly clause?: Clause;
  readonly noun?: number;
  /** The word is denied itself: "did not agree to", "no plan to". */
  readonly negated: boolean;
}

/** The word that governs the clause and judges its act; undefined where the act stands for itself. */
export function outerOf(stage: Stage, clause: Clause): Outer | undefined {
  if (clause.noun !== undefined) return outerNoun(stage, clause, clause.noun);
  const { parent } = clause;
  if (!parent || (clause.relation !== 'infinitive' && clause.relation !== 'gerund' && clause.relation !== 'complement'))
    return undefined;
  // "succeeded in leaving": the preposition is the verb's.
  const phrasal = clause.relation === 'gerund' && phrasalClass(stage, parent) !== undefined;
  // "charged Zog with arming rebels"
  const charged = clause.opener === 'with' && classOf(stage, parent) === 'accuse';
  if (clause.relation === 'gerund' && factualOpeners.has(clause.opener ?? '') && !phrasal && !charged) return undefined;
  // "offered troops to Zog to help him win": after an object the infinitive is the purpose, not what is offered.
  if (clause.relation === 'infinitive' && parent.objects.length > 0 && objectlessVerbs.has(parent.verb.lemma))
    return undefined;
  const doubted = clause.relation === 'complement' ? doubtOf(stage, parent) : undefined;
  if (doubted) return { kind: doubted, clause: parent, negated: false };
  const own = classOf(stage, parent);
  // "rejected accusations by Xanadu that Zog had left": a clause with a subject of its own is denied, not refused.
  const kind = own === 'refuse' && clause.relation === 'complement' && clause.subject ? 'deny' : own;
  if (!kind || reports(stage, kind, clause, parent)) return undefined;
  // "shunned work to protest": after an object it is the purpose.
  if (kind === 'refuse' && clause.relation === 'infinitive' && parent.objects.length > 0) return undefined;
  // "blocked the road to press for talks": for a purpose nothing is prevented.
  if (kind === 'prevent' && clause.relation === 'infinitive') return undefined;
  // "was wrong to attack": only what is said can be false.
  if (kind === 'deny' && parent.verb.lemma === 'be' && clause.relation !== 'complement') return undefined;
  const open = { kind: 'hypothetical', clause: parent, negated: false } as const;
  // "has not decided whether to leave", "did not rule out leaving"
  if (isMark(stage.chunks[clause.at - 1], 'sub', 'whether')) return open;
  if (kind === 'refuse' && parent.verb.negated && !omittingVerbs.has(parent.verb.lemma)) return open;
  // "warned Xanadu not to leave": the one who is warned would do it.
  if (kind === 'threaten' && controlsObject(clause, parent))
    return { kind: 'request', clause: parent, negated: parent.verb.negated };
  const outer: Outer = { kind, clause: parent, negated: parent.verb.negated };
  if (clause.relation !== 'gerund' || clause.opener === undefined) return outer;
  // "stopped Xanadu from leaving", "kept Xanadu from leaving"
  if (clause.opener === 'from' && (kind === 'stop' || kind === 'aspect') && !phrasal)
    return { ...outer, kind: 'prevent' };
  const loose = clause.opener === 'of' || clause.opener === 'for';
  return loose && kind !== 'accuse' && !phrasal ? undefined : outer;
}

/**
 * "the offer to talk", "no plan to leave"; in "rejected claims that", "reports that … are false" what is said of the
 * noun counts.
 */
function outerNoun(stage: Stage, clause: Clause, at: number): Outer | undefined {
  const { parent } = clause;
  const noun = stage.chunks[at] as NounPhrase;
  if (clause.relation === 'complement') {
    // "false claims that", "unconfirmed reports that"
    const told = noun.words.map(adjectiveComposition).find((c) => c === 'deny' || c === 'hypothetical');
    if (told) return { kind: told, negated: false, ...(parent && { clause: parent }) };
    if (noun.none)
      return doubtNouns.has(noun.lemma)
        ? undefined
        : { kind: 'hypothetical', negated: false, ...(parent && { clause: parent }) };
    const judging = stage.clauses.find((c) => patientOrPredicated(c)?.nps.includes(at));
    const kind = judging && (isSaid(noun) ? verdictOnWords(stage, judging) : undefined);
    if (kind) return { kind, clause: judging, negated: false };
  }
  const kind = nounComposition(noun.lemma);
  // "rejected an invitation to attend": what was offered comes to nothing, and what was accepted is told by that.
  const offered = kind === 'promise' || kind === 'request' || kind === 'permit';
  if (offered && clause.relation === 'infinitive' && parent && isAnswered(parent, at))
    return { kind: 'hypothetical', noun: at, negated: false, clause: parent };
  // "received no offer to meet": whose it would be is not told; "has no plan to meet" tells.
  const untold = kind === 'promise' && !PROFESSING.has(parent?.verb.lemma ?? '');
  if (noun.none && (kind === 'refuse' || untold)) return { kind: 'hypothetical', noun: at, negated: false };
  return kind && { kind, noun: at, negated: noun.none, ...(parent && { clause: parent }) };
}

/** "rejected an invitation", "the offer was declined", "accepted a request" */
function isAnswered(clause: Clause, noun: number): boolean {
  const [first] = clause.preps;
  // "turned down an offer": behind the particle stands its object.
  const whole = first && compositionOf(`${clause.verb.lemma} ${first.prep}`) === 'refuse';
  const patient = clause.passive ? clause.subject : whole ? first.group : clause.objects[0];
  const answers = whole || clause.verb.lemma === 'accept' || compositionOf(clause.verb.lemma) === 'refuse';
  return answers && !clause.verb.negated && patient?.nps.includes(noun) === true;
}

/** Their object is the subject's own plan or promise. */
const PROFESSING = new Set(['have', 'make', 'show', 'express', 'give']);

/** "warned Xanadu to leave", not "promised Xanadu to leave": the object would act. */
function controlsObject(clause: Clause, { verb, objects }: Clause): boolean {
  return clause.relation === 'infinitive' && objects.length > 0 && !subjectControlVerbs.has(verb.lemma);
}

/** "claims", "reports", "the suggestion": words that can be false. */
function isSaid({ lemma }: NounPhrase): boolean {
  return sayingTakes(lemma, 'clause') || sayingTakes(lemma, 'speaker') || nounComposition(lemma) === 'hypothetical';
}

/** Of what a clause tells something: its object, or the subject of a passive or of "be". */
function patientOrPredicated(clause: Clause): Group | undefined {
  return clause.passive || clause.verb.lemma === 'be' || LINKING.has(clause.verb.lemma)
    ? clause.subject
    : clause.objects[0];
}

/** Say how their subject is: "proved false". */
const LINKING = new Set(['prove', 'remain', 'seem', 'appear', 'look', 'sound']);

/** What a clause about words makes of what they say: "rejected claims", "could not confirm reports", "is false". */
function verdictOnWords(stage: Stage, clause: Clause): 'deny' | 'hypothetical' | undefined {
  const doubted = doubtOf(stage, clause);
  if (doubted || clause.verb.negated) return doubted;
  const { lemma } = clause.verb;
  if (lemma !== 'be' && !LINKING.has(lemma)) return dismissingVerbs.has(lemma) ? 'deny' : undefined;
  const predicate = predicateAfter(stage, clause.at) as Mark | undefined;
  const kind = lemma === 'be' ? classOf(stage, clause) : predicate && adjectiveComposition(predicate.lemma);
  return kind === 'deny' || kind === 'hypothetical' ? kind : undefined;
}

/** "is not true that", "is not sure that", "did not say that": what a denied word of vouching makes of its clause. */
function doubtOf(stage: Stage, clause: Clause): 'deny' | 'hypothetical' | undefined {
  const { at, verb, passive, objects } = clause;
  if (!verb.negated && !isRefused(stage, clause)) return undefined;
  if (verb.lemma === 'be') {
    const predicate = predicateAfter(stage, at) ?? (objects[0] && stage.chunks[objects[0].first]);
    return predicate && vouchingWords.get((predicate as Mark | NounPhrase).lemma);
  }
  const vouches = speechKind(verb.lemma) ?? (cognitionVerbs.has(verb.lemma) ? 'neutral' : undefined);
  // "neither confirmed nor denied that"
  if (vouches === 'deny' && isMark(stage.chunks[at - 1], 'conj', 'nor')) return 'hypothetical';
  if (vouches === undefined || vouches === 'deny' || factiveVerbs.has(verb.lemma)) return undefined;
  return passive || compositionOf(verb.lemma) === undefined ? 'hypothetical' : undefined;
}

/** "declined to confirm that" */
function isRefused(stage: Stage, clause: Clause): boolean {
  if (clause.relation !== 'infinitive') return false;
  const outer = outerOf(stage, clause);
  return outer?.kind === 'refuse' && !outer.negated;
}

/**
 * "told Xanadu that it had left", "warned that Zog had left": a that-clause reports, unless its form asks ("insisted
 * that Xanadu leave") or looks ahead ("warned that it would leave").
 */
function reports(stage: Stage, kind: CompositionClass, clause: Clause, parent: Clause): boolean {
  if (clause.relation !== 'complement' || speechKind(parent.verb.lemma) === undefined) return false;
  const { modal, head, past, perfect } = clause.verb;
  if (kind === 'promise' || kind === 'threaten') return modal === undefined && (past || perfect);
  if (kind !== 'request') return false;
  return addressed.has(parent.verb.lemma) || modal !== undefined || stage.terms[head]!.form !== 'infinitive';
}

const addressed = new Set(addresseeVerbs);

/** The adjective behind the verb group at this chunk, past adverbs. */
function predicateAfter(stage: Stage, at: number): Chunk | undefined {
  let k = at + 1;
  while (stage.chunks[k]?.kind === 'adv') k++;
  return stage.chunks[k]?.kind === 'adj' ? stage.chunks[k] : undefined;
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
    // "an offer by Zog to talk"
    const by = participantsOf(stage, ofGroup(stage.chunks, outer.noun, ['by', 'from']));
    if (by.mentions.length > 0) return by;
    return outer.clause ? participantsOf(stage, outer.clause.subject) : NOBODY;
  }
  if (!outer.clause) return NOBODY;
  const { clause } = outer;
  return participantsOf(stage, clause.passive && outer.kind === 'accuse' ? prepOf(clause, 'by') : clause.subject);
}
