/**
 * What an outer word makes of an inner act.
 *
 * The table follows the composition of PETRARCH-2 and PLOVER's rules (an agreement to aid is AGREE, a refusal to aid
 * REJECT, a threat to attack THREATEN), with one difference: what did not happen is kept, and marked.
 */
import type { CompositionClass } from '../../lexicon/en/composition.ts';
import type { Modality } from '../../model/records.ts';

const COOPERATIVE = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

const YIELDING = new Set(['CONCEDE', 'RETREAT']);

/** Acts of force: to promise one is THREATEN, to stop one RETREAT. */
export const FORCEFUL = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/** Done against somebody: who refuses to do it rejects nobody. Troops ("refused to send") are more often asked for. */
const HOSTILE = new Set(['ACCUSE', 'THREATEN', 'PROTEST', 'SANCTION', 'COERCE', 'ASSAULT']);

/** The inner act, and how it and the outer word stand. */
export interface Act {
  /** Event type of the inner act. */
  readonly id: string;
  /** The inner act is negated ("agreed not to meet"). */
  readonly negated: boolean;
  /** The outer word is ("did not agree to", "no plan to"). */
  readonly outerNegated: boolean;
  /** The outer word is a noun ("the plan to"). */
  readonly noun: boolean;
}

/** What the inner act has become. */
export interface Composed {
  readonly type: string;
  readonly modality: Modality;
  /** 0 to 1, a factor of the inner frame's. */
  readonly trust: number;
  /** Worth keeping with one participant only. */
  readonly kept: boolean;
}

/** Cooperation or yielding: to promise it is AGREE, to refuse it REJECT. */
export function isSoft(id: string): boolean {
  return COOPERATIVE.has(id) || YIELDING.has(id);
}

/** Undefined where nothing is left to tell ("did not stop to bomb"). */
export function compose(kind: CompositionClass, { id, negated, outerNegated, noun }: Act): Composed | undefined {
  const soft = isSoft(id);
  switch (kind) {
    case 'promise':
      // "did not agree to free", "agreed not to arrest", "no plan to arrest"
      if (outerNegated && (HOSTILE.has(id) || (noun && !soft))) return dropped(id, 'negated', 0.8);
      if (outerNegated) return made('REJECT', 'asserted', 0.85);
      // "the plan to arrest": a plan that a noun tells threatens nobody yet.
      if (noun && !soft) return made(id, negated ? 'negated' : 'hypothetical', 0.8);
      // "promised not to attack"
      if (negated && !noun && FORCEFUL.has(id)) return made('AGREE', 'asserted', 0.8);
      if (negated) return soft ? made('REJECT', 'asserted', 0.85) : dropped(id, 'negated', 0.8);
      if (soft) return made('AGREE', 'asserted', 0.95);
      if (FORCEFUL.has(id) || id === 'THREATEN') return made('THREATEN', 'asserted', 0.8);
      return made(id, 'future', 0.8);
    case 'refuse':
      // "did not refuse to meet", "refused not to meet"
      if (negated || outerNegated) return dropped(id, 'asserted', 0.5);
      return HOSTILE.has(id) ? made(id, 'negated', 0.8) : made('REJECT', 'asserted', 0.95);
    case 'threaten':
      return outerNegated ? dropped('THREATEN', 'negated', 0.7) : made('THREATEN', 'asserted', 0.95);
    case 'stop':
      if (negated || outerNegated) return undefined;
      // "suspended aid to Xanadu", "stopped shelling Xanadu"
      if (soft) return made('SANCTION', 'asserted', 0.8);
      return FORCEFUL.has(id) ? made('RETREAT', 'asserted', 0.7) : undefined;
    case 'deny':
      // "did not deny that it met", "denied that it had not met"
      return negated === outerNegated ? made(id, 'negated', 0.9) : made(id, 'asserted', 0.5);
    case 'accuse':
    case 'request':
    case 'permit':
    case 'hypothetical':
      return dropped(id, 'hypothetical', 0.7);
    case 'prevent':
      // "did not stop Xanadu from leaving"
      return outerNegated ? dropped(id, 'asserted', 0.5) : dropped(id, 'negated', 0.7);
    case 'aspect':
      return made(id, 'asserted', 1);
  }
}

/** An act by itself, whoever takes part. */
function made(type: string, modality: Modality, trust: number): Composed {
  return { type, modality, trust, kept: true };
}

/** What is only talked of: dropped unless both sides are named. */
function dropped(type: string, modality: Modality, trust: number): Composed {
  return { type, modality, trust, kept: false };
}
