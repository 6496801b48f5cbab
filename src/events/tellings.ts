/** A telling: a claim with its participants resolved to actors, and the report that it stands in. */
import { compareText } from '../model/order.ts';
import type { ActorId, Claim, DocumentId, MentionId } from '../model/records.ts';

/** A claim as events are made of it. */
export interface Telling {
  readonly claim: Claim;
  readonly sources: readonly ActorId[];
  readonly targets: readonly ActorId[];
  /** Id of the first document of its lineage; its own where it has none. */
  readonly report: string;
}

/** Mentions to actors, once each, in order; who is on both sides counts as a source. */
export function resolve(
  claim: Claim,
  actorOf: ReadonlyMap<MentionId, ActorId>,
  reports: ReadonlyMap<DocumentId, string>,
): Telling {
  const side = (ids: readonly MentionId[]): ActorId[] =>
    [...new Set(ids.flatMap((m) => actorOf.get(m) ?? []))].sort(compareText);
  const sources = side(claim.sources);
  const targets = side(claim.targets).filter((t) => !sources.includes(t));
  return { claim, sources, targets, report: reports.get(claim.documentId) ?? claim.documentId };
}

/** All ids, once each, in order. */
export function union(lists: readonly (readonly ActorId[])[]): ActorId[] {
  return [...new Set(lists.flat())].sort(compareText);
}
