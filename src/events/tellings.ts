/** A telling: a claim with its participants resolved to actors, and the report that it stands in. */
import { sortTexts } from '../model/order.ts';
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
  const sources = actorsOf(claim.sources, actorOf, nobody);
  const targets = actorsOf(claim.targets, actorOf, sources);
  return { claim, sources, targets, report: reports.get(claim.documentId) ?? claim.documentId };
}

const nobody: readonly ActorId[] = [];

function actorsOf(
  mentions: readonly MentionId[],
  actorOf: ReadonlyMap<MentionId, ActorId>,
  except: readonly ActorId[],
): ActorId[] {
  const actors: ActorId[] = [];
  for (const mention of mentions) {
    const actor = actorOf.get(mention);
    if (actor !== undefined && !actors.includes(actor) && !except.includes(actor)) actors.push(actor);
  }
  return sortTexts(actors);
}

/** All ids, once each, in order. */
export function union(lists: readonly (readonly ActorId[])[]): readonly ActorId[] {
  return lists.length === 1 ? lists[0]! : sortTexts([...new Set(lists.flat())]);
}
