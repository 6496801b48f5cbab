/**
 * Claims → events: tellings of one act, in one document or in many, become one event.
 *
 * What decides: the same type and modality, compatible participants, dates that do not contradict. Between documents
 * that tell one report (a lineage) aligned sentences with the same actors are one event even where the types differ:
 * that is a contradiction between tellings, kept side by side inside the event. Between independent documents both
 * participants, type and date must agree.
 */
import { sortById } from '../model/order.ts';
import type { Actor, ActorId, Claim, DocumentId, EventRecord, MentionId } from '../model/records.ts';
import { markContradictions } from './contradictions.ts';
import { writeEvent } from './event-records.ts';
import { alignments, groupTellings } from './grouping.ts';
import type { Lineages } from './lineage.ts';
import { resolve, type Telling } from './tellings.ts';

/** All of a corpus. */
export interface MergeInput {
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly lineages: Lineages;
}

/** Sorted by id; claims whose participants belong to no actor give none. */
export function mergeEvents({ claims, actors, lineages }: MergeInput): EventRecord[] {
  const actorOf = new Map<MentionId, ActorId>();
  for (const actor of actors) for (const mention of actor.mentions) actorOf.set(mention, actor.id);
  const names = new Map<ActorId, string>();
  for (const { id, name } of actors) names.set(id, name);
  const reports = new Map<DocumentId, string>();
  for (const group of lineages.groups) for (const id of group) reports.set(id, group[0]!);
  const tellings: Telling[] = [];
  for (const claim of claims) {
    const telling = resolve(claim, actorOf, reports);
    if (telling.sources.length + telling.targets.length > 0) tellings.push(telling);
  }
  const groups = groupTellings(tellings, alignments(lineages));
  const events = groups.map((g) => writeEvent(g, names, actorOf));
  return markContradictions(sortById(events));
}
