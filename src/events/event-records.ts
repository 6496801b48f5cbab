/** Tellings of one act → the record of its event. */
import { eventTypes } from '../lexicon/event-types.ts';
import { eventId } from '../model/ids.ts';
import { byId, compareText, round } from '../model/order.ts';
import type { ActorId, ClaimId, EventRecord, MentionId } from '../model/records.ts';
import { type Telling, union } from './tellings.ts';

const types = new Map(eventTypes.map((t) => [t.id, t]));

/** The event of some tellings, one at least; its type, date and phrase are those most of them have. */
export function writeEvent(
  tellings: readonly Telling[],
  names: ReadonlyMap<ActorId, string>,
  actorOf: ReadonlyMap<MentionId, ActorId>,
): EventRecord {
  const claims = [...tellings].sort((a, b) => byId(a.claim, b.claim));
  const typeId = mostFrequent(claims.map((t) => t.claim.type));
  const type = types.get(typeId);
  if (!type) throw new RangeError(`claim of type ${typeId}, which is in no list`);
  const typical = claims.filter((t) => t.claim.type === typeId);
  const best = typical.reduce((x, y) =>
    y.sources.length + y.targets.length > x.sources.length + x.targets.length ? y : x,
  );
  const sources = union(claims.map((t) => t.sources));
  const targets = union(claims.map((t) => t.targets)).filter((t) => !sources.includes(t));
  const documents = [...new Set(claims.map((t) => t.claim.documentId))].sort(compareText);
  const dated = claims.filter((t) => t.claim.date !== undefined);
  const told = dated.filter((t) => t.claim.dateFrom === 'text');
  const from = told.length > 0 ? told : dated;
  const date = from.length > 0 ? mostFrequent(from.map((t) => t.claim.date!)) : undefined;
  const surest = Math.max(...typical.map((t) => t.claim.confidence));
  const phrase = mostFrequent(typical.filter((t) => t.claim.confidence === surest).map((t) => t.claim.phrase));
  const place = claims
    .map((t) => (t.claim.place ? actorOf.get(t.claim.place) : undefined))
    .find((p) => p !== undefined);
  const mode = typical.map((t) => t.claim.mode).find((m) => m !== undefined);
  return {
    id: eventId(claims[0]!.claim.id),
    type: typeId,
    ...(mode && { mode }),
    label: labelOf(phrase, sources, targets, names),
    quad: type.quad,
    score: type.score,
    cameo: best.claim.cameo,
    ...(date !== undefined && { date }),
    dateFrom: date === undefined ? null : told.length > 0 ? 'text' : 'publication',
    sources,
    targets,
    ...(place && { place }),
    modality: claims[0]!.claim.modality,
    ...(claims.every((t) => t.claim.historical) && { historical: true as const }),
    claims: claims.map((t) => t.claim.id) as [ClaimId, ...ClaimId[]],
    documents,
    independentSources: new Set(claims.map((t) => t.report)).size,
    confidence: round(combined(claims)),
  };
}

/** Independent tellings make an event surer; repeated ones in one report do not. */
function combined(tellings: readonly Telling[]): number {
  const best = new Map<string, number>();
  for (const t of tellings) best.set(t.report, Math.max(best.get(t.report) ?? 0, t.claim.confidence));
  let doubt = 1;
  for (const confidence of best.values()) doubt *= 1 - confidence;
  return Math.min(0.99, 1 - doubt);
}

function labelOf(
  phrase: string,
  sources: readonly ActorId[],
  targets: readonly ActorId[],
  names: ReadonlyMap<ActorId, string>,
): string {
  const side = (ids: readonly ActorId[]): string => ids.map((id) => names.get(id) ?? id).join(', ');
  const to = targets.length > 0 ? ` → ${side(targets)}` : '';
  return `${phrase}: ${sources.length > 0 ? side(sources) : '?'}${to}`;
}

/** The most frequent value; of equals the first in order. */
function mostFrequent(values: readonly string[]): string {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
}
