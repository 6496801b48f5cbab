/**
 * What an outer word makes of an inner act.
 *
 * The table follows the composition of PETRARCH-2 and PLOVER's rules (an agreement to aid is AGREE, a refusal to aid
 * REJECT, a threat to attack THREATEN), with one difference: what did not happen is kept, and marked.
 */
import type { CompositionClass } from '../../lexicon/en/composition.ts';
import type { Modality } from '../../model/records.ts';

export const COOPERATIVE = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

export const YIELDING = new Set(['CONCEDE', 'RETREAT']);

export const FORCEFUL = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

interface Composed {
  readonly type: string;
  readonly modality: Modality;
  readonly trust: number;
  /** Worth keeping with one participant only. */
  readonly kept: boolean;
}

export function compose(
  kind: CompositionClass,
  id: string,
  negated: boolean,
  outerNegated: boolean,
  planned: boolean,
): Composed | undefined {
  const soft = COOPERATIVE.has(id) || YIELDING.has(id);
  switch (kind) {
    case 'promise':
      // "the plan to arrest": a plan that a noun tells threatens nobody yet.
      if (planned && !soft) return { type: id, modality: 'hypothetical', trust: 0.8, kept: true };
      if (negated)
        return soft || outerNegated
          ? { type: 'REJECT', modality: 'asserted', trust: 0.85, kept: true }
          : { type: id, modality: 'negated', trust: 0.8, kept: false };
      if (soft) return { type: 'AGREE', modality: 'asserted', trust: 0.95, kept: true };
      if (FORCEFUL.has(id) || id === 'THREATEN')
        return { type: 'THREATEN', modality: 'asserted', trust: 0.8, kept: true };
      return { type: id, modality: 'future', trust: 0.8, kept: true };
    case 'refuse':
      if (negated) return { type: id, modality: 'asserted', trust: 0.5, kept: false };
      return { type: 'REJECT', modality: 'asserted', trust: 0.95, kept: true };
    case 'threaten':
      return negated
        ? { type: 'THREATEN', modality: 'negated', trust: 0.7, kept: false }
        : { type: 'THREATEN', modality: 'asserted', trust: 0.95, kept: true };
    case 'stop':
      if (negated) return undefined;
      if (soft) return { type: 'SANCTION', modality: 'asserted', trust: 0.8, kept: true };
      return FORCEFUL.has(id) ? { type: 'RETREAT', modality: 'asserted', trust: 0.7, kept: true } : undefined;
    case 'deny':
      return { type: id, modality: 'negated', trust: 0.9, kept: true };
    case 'accuse':
    case 'request':
    case 'permit':
    case 'hypothetical':
      return { type: id, modality: 'hypothetical', trust: 0.7, kept: false };
    case 'prevent':
      return { type: id, modality: 'negated', trust: 0.7, kept: false };
    case 'aspect':
      return { type: id, modality: 'asserted', trust: 1, kept: true };
  }
}
