/** The reading of a clause by its verb. */

import type { CompositionClass } from '../../lexicon/en/composition.ts';
import type { Stage } from '../frames/frames.ts';
import { speechKind } from '../frames/knowledge.ts';
import { isEventNoun } from '../frames/noun-frames.ts';
import { ownersOf } from '../frames/participants.ts';
import { verbFrame } from '../frames/verb-frames.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import { obligation, offerToNobody } from './acts-of-saying.ts';
import { extend } from './borrowed-targets.ts';
import { judge } from './judgement.ts';
import { classOf, outerOf } from './outer-words.ts';
import type { Reading } from './readings.ts';
import type { Voices } from './speaker.ts';

/** The readings of one clause: none, one, or the act and what is made of it. */
export function readClause(stage: Stage, clause: Clause, voices: Voices): Reading[] {
  const frame = verbFrame(stage, clause);
  const inner = stage.clauses.filter((c) => {
    // Asked only where it can be: what a noun governs may be judged by any clause.
    if (c.parent !== clause && c.noun === undefined) return false;
    const outer = outerOf(stage, c);
    return outer?.clause === clause && outer.noun === undefined;
  });
  const kind = classOf(stage, clause);
  // "told reporters": saying is no request; only "told Xanadu to leave" is one.
  const spoken = speechKind(clause.verb.lemma) !== undefined || clause.verb.lemma === 'ask';
  if (
    frame &&
    frame.type.id === 'REQUEST' &&
    spoken &&
    inner.length === 0 &&
    frame.noun === undefined &&
    !clause.preps.some((p) => p.prep === 'for')
  )
    return [];
  const composed = frame
    ? judge(stage, clause, frame, voices)
    : (obligation(stage, clause, voices) ?? offerToNobody(stage, clause, voices));
  const asking = frame ? askingOf(stage, clause, voices) : [];
  // "warned Xanadu against closing it": what one is warned against is nobody's deed.
  if (clause.relation === 'gerund' && clause.opener === 'against') return [];
  // "warned that a blockade of Xanadu would harm trade": told of an act, and threatens nobody.
  if (kind === 'threaten' && inner.some((c) => c.relation === 'complement' && isAct(stage, c.subject))) return asking;
  if (!composed || yieldsToInner(stage, kind, inner, composed) || isBystander(clause, composed)) return asking;
  // Talks need two sides; a visit has one when its host is a place nobody resolved.
  if (composed.type.id === 'CONSULT' && composed.targets.mentions.length === 0 && composed.sources.mentions.length < 2)
    return asking;
  return [...asking, extend(stage, composed, kind, inner)];
}

function isAct(stage: Stage, group: Group | undefined): boolean {
  return group?.nps.some((np) => isEventNoun(stage, np)) === true;
}

/** "Zog's appeal to Xanadu to free them": the asking is an act beside what is asked for. */
function askingOf(stage: Stage, clause: Clause, voices: Voices): Reading[] {
  if (clause.noun === undefined || !clause.subject || clause.relation !== 'infinitive') return [];
  if (ownersOf(stage.chunks[clause.noun] as NounPhrase).length === 0) return [];
  const asking = offerToNobody(stage, clause, voices);
  return asking?.type.id === 'REQUEST' ? [asking] : [];
}

/**
 * "officials suspected of theft", "crimes committed by": a reduced participle of blame or promise without a doer is
 * no event.
 */
function isBystander(clause: Clause, reading: Reading): boolean {
  if (reading.type.id === 'AGREE' && clause.passive && clause.verb.lemma === 'commit') return true;
  // "insurgents armed with rifles"
  if (reading.type.id === 'AID' && clause.relation === 'reduced' && reading.sources.mentions.length === 0) return true;
  return (
    clause.relation === 'reduced' &&
    reading.sources.mentions.length === 0 &&
    (reading.type.quad === 'verbal-conflict' || reading.type.quad === 'verbal-cooperation')
  );
}

/**
 * An outer verb keeps silent where its inner clause speaks for both ("agreed to release", "denied that Xanadu
 * attacked").
 */
function yieldsToInner(
  stage: Stage,
  kind: CompositionClass | undefined,
  inner: readonly Clause[],
  own: Reading,
): boolean {
  if (kind === 'deny') return inner.length > 0;
  // "rejected claims that Xanadu attacked"
  if (inner.some((c) => outerOf(stage, c)?.kind === 'deny' && verbFrame(stage, c) !== undefined)) return true;
  // "met Zog to discuss the truce": a verb that is whole by itself goes on to a purpose.
  if (kind === 'aspect' && own.targets.mentions.length > 0) return false;
  // "began a strike to demand a raise": the object has made the act already.
  if (kind === 'aspect' && own.frame.noun !== undefined) return false;
  if (kind === 'threaten' && inner.some((c) => outerOf(stage, c)?.kind === 'request')) return false;
  if (kind === 'promise' || kind === 'refuse' || kind === 'threaten' || kind === 'stop' || kind === 'aspect')
    return inner.some(
      (c) =>
        c.noun === undefined &&
        (c.relation === 'infinitive' || (c.relation === 'gerund' && c.opener !== 'against')) &&
        verbFrame(stage, c) !== undefined,
    );
  return false;
}
