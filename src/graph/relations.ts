/**
 * What stands between two actors, with every sentence that says so.
 *
 * A dyad is what one did to the other, a tie a lasting relation, a co-mention two names in one sentence and nothing
 * more. Dyads and ties of one ordered pair are one relation each; co-mentions exist only where neither does.
 */
import { sortById } from '../model/order.ts';
import type {
  Actor,
  Claim,
  ClaimId,
  DocumentId,
  EventRecord,
  Mention,
  MentionId,
  Relation,
  StoredDocument,
  Tie,
} from '../model/records.ts';
import { type ActorPairs, inOrder, pairsOf } from './actor-pairs.ts';
import { findCoMentions } from './co-mentions.ts';
import { append } from './multimap.ts';
import { type Deed, dyadBetween, reportsOf, sayingOf, tieBetween } from './relation-records.ts';

export interface RelationInput {
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly events: readonly EventRecord[];
  readonly lineages: readonly (readonly DocumentId[])[];
}

/** All relations, sorted by id. Throws RangeError where a claim, an actor or a sentence is named that is not there. */
export function findRelations(input: RelationInput): Relation[] {
  const pairs = pairsOf(input.actors);
  const actorOf = new Map<MentionId, number>();
  for (const actor of input.actors) {
    const number = pairs.numberOf(actor.id);
    for (const mention of actor.mentions) actorOf.set(mention, number);
  }
  const reports = reportsOf(input.lineages);
  const dyads = findDyads(input, pairs, actorOf, reports);
  const ties = findTies(input, pairs, actorOf, reports);
  const joined = new Set<number>();
  for (const { source, target } of [...dyads, ...ties])
    joined.add(pairs.undirectedKeyOf(pairs.numberOf(source), pairs.numberOf(target)));
  const coMentions = findCoMentions(input.documents, input.mentions, pairs, actorOf, joined);
  // Each kind is in order, and so are the kinds.
  return sortById([...coMentions, ...dyads, ...ties]);
}

function findDyads(
  { claims, events }: RelationInput,
  pairs: ActorPairs,
  actorOf: ReadonlyMap<MentionId, number>,
  reports: ReadonlyMap<DocumentId, string>,
): Relation[] {
  const claimOf = new Map<ClaimId, Claim>();
  for (const claim of claims) claimOf.set(claim.id, claim);
  const deeds = new Map<number, Deed[]>();
  for (const event of events) {
    const told = event.claims.map((id) => {
      const claim = claimOf.get(id);
      if (!claim) throw new RangeError(`event ${event.id} rests on claim ${id}, which is not there`);
      return claim;
    });
    const add = (source: number, target: number): void =>
      append(deeds, pairs.keyOf(source, target), { event, claims: sayingOf(told, source, target, actorOf) });
    const sources = event.sources.map(pairs.numberOf);
    if (event.targets.length > 0) {
      for (const source of sources)
        for (const id of event.targets) {
          const target = pairs.numberOf(id);
          if (source !== target) add(source, target);
        }
    } else {
      // Nobody is the target: all acted together, each pair once, the smaller id first.
      for (const source of sources) for (const other of sources) if (source < other) add(source, other);
    }
  }
  return inOrder(deeds).map(([key, list]) => dyadBetween(...pairs.actorsOf(key), list, reports));
}

function findTies(
  { ties }: RelationInput,
  pairs: ActorPairs,
  actorOf: ReadonlyMap<MentionId, number>,
  reports: ReadonlyMap<DocumentId, string>,
): Relation[] {
  const byPair = new Map<number, Tie[]>();
  for (const tie of ties) {
    const source = actorOf.get(tie.source);
    const target = actorOf.get(tie.target);
    // An end that no actor bears (a city without a country) has no node to hang an edge on.
    if (source !== undefined && target !== undefined && source !== target)
      append(byPair, pairs.keyOf(source, target), tie);
  }
  return inOrder(byPair).map(([key, list]) => tieBetween(...pairs.actorsOf(key), list, reports));
}
