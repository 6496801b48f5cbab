/** Tellings of one act → the record of its event. */
import { eventTypes } from '../lexicon/event-types.ts';
import { eventId } from '../model/ids.ts';
import { byId, compareText, round, sortTexts } from '../model/order.ts';
import type { ActorId, ClaimId, EventRecord, MentionId } from '../model/records.ts';
import { type Telling, union } from './tellings.ts';

const types = new Map(eventTypes.map((t) => [t.id, t]));

/** What the tellings of an event say together. */
interface Account
  extends Pick<EventRecord, 'type' | 'mode' | 'cameo' | 'date' | 'sources' | 'targets' | 'documents' | 'confidence'> {
  readonly phrase: string;
  readonly dateInText: boolean;
  readonly place: ActorId | undefined;
  readonly historical: boolean;
  readonly independentSources: number;
}

/** The event of some tellings, one at least; its type, date and phrase are those most of them have. */
export function writeEvent(
  tellings: readonly Telling[],
  names: ReadonlyMap<ActorId, string>,
  actorOf: ReadonlyMap<MentionId, ActorId>,
): EventRecord {
  const told = tellings.length === 1 ? tellings : [...tellings].sort((a, b) => byId(a.claim, b.claim));
  const first = told[0]!.claim;
  const account = told.length === 1 ? accountOf(told[0]!, actorOf) : jointAccount(told, actorOf);
  const { mode, date, place } = account;
  const type = types.get(account.type);
  if (!type) throw new RangeError(`claim of type ${account.type}, which is in no list`);
  // Field by field, in the order of the record: spreading what may be absent takes three times as long.
  const event = { id: eventId(first.id), type: account.type } as {
    -readonly [Key in keyof EventRecord]: EventRecord[Key];
  };
  if (mode) event.mode = mode;
  event.label = labelOf(account, names);
  event.quad = type.quad;
  event.score = type.score;
  event.cameo = account.cameo;
  if (date !== undefined) event.date = date;
  event.dateFrom = date === undefined ? null : account.dateInText ? 'text' : 'publication';
  event.sources = account.sources;
  event.targets = account.targets;
  if (place) event.place = place;
  event.modality = first.modality;
  if (account.historical) event.historical = true;
  event.claims = told.map((t) => t.claim.id) as [ClaimId, ...ClaimId[]];
  event.documents = account.documents;
  event.independentSources = account.independentSources;
  event.confidence = round(account.confidence);
  return event;
}

/** Nearly every event has one telling. */
function accountOf({ claim, sources, targets }: Telling, actorOf: ReadonlyMap<MentionId, ActorId>): Account {
  return {
    type: claim.type,
    mode: claim.mode,
    phrase: claim.phrase,
    cameo: claim.cameo,
    date: claim.date,
    dateInText: claim.dateFrom === 'text',
    sources,
    targets,
    place: claim.place && actorOf.get(claim.place),
    historical: claim.historical === true,
    documents: [claim.documentId],
    independentSources: 1,
    confidence: sureness([claim.confidence]),
  };
}

/** Of several tellings, in the order of their claims. */
function jointAccount(told: readonly Telling[], actorOf: ReadonlyMap<MentionId, ActorId>): Account {
  const type = mostFrequent(told.map((t) => t.claim.type));
  const typical = told.filter((t) => t.claim.type === type);
  const fullest = typical.reduce((x, y) =>
    y.sources.length + y.targets.length > x.sources.length + x.targets.length ? y : x,
  );
  const sources = union(told.map((t) => t.sources));
  const dated = told.filter((t) => t.claim.date !== undefined);
  const datedInText = dated.filter((t) => t.claim.dateFrom === 'text');
  const from = datedInText.length > 0 ? datedInText : dated;
  const surest = Math.max(...typical.map((t) => t.claim.confidence));
  const best = surestOfReports(told);
  return {
    type,
    mode: typical.find((t) => t.claim.mode !== undefined)?.claim.mode,
    phrase: mostFrequent(typical.filter((t) => t.claim.confidence === surest).map((t) => t.claim.phrase)),
    cameo: fullest.claim.cameo,
    date: from.length > 0 ? mostFrequent(from.map((t) => t.claim.date!)) : undefined,
    dateInText: datedInText.length > 0,
    sources,
    targets: union(told.map((t) => t.targets)).filter((t) => !sources.includes(t)),
    place: told.map((t) => t.claim.place && actorOf.get(t.claim.place)).find((p) => p !== undefined),
    historical: told.every((t) => t.claim.historical),
    documents: sortTexts([...new Set(told.map((t) => t.claim.documentId))]),
    independentSources: best.size,
    confidence: sureness(best.values()),
  };
}

function surestOfReports(tellings: readonly Telling[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { report, claim } of tellings) best.set(report, Math.max(best.get(report) ?? 0, claim.confidence));
  return best;
}

/** Independent tellings make an event surer; repeated ones in one report do not. */
function sureness(confidences: Iterable<number>): number {
  let doubt = 1;
  for (const confidence of confidences) doubt *= 1 - confidence;
  return Math.min(0.99, 1 - doubt);
}

function labelOf({ phrase, sources, targets }: Account, names: ReadonlyMap<ActorId, string>): string {
  const from = sources.length > 0 ? namesOf(sources, names) : '?';
  return targets.length > 0 ? `${phrase}: ${from} → ${namesOf(targets, names)}` : `${phrase}: ${from}`;
}

function namesOf(ids: readonly ActorId[], names: ReadonlyMap<ActorId, string>): string {
  if (ids.length === 1) return names.get(ids[0]!) ?? ids[0]!;
  return ids.map((id) => names.get(id) ?? id).join(', ');
}

/** The most frequent value; of equals the first in order. */
function mostFrequent(values: readonly string[]): string {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
}
