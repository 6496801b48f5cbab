/** Tellings of one act → the record of its event. */
import { eventTypes } from '../lexicon/event-types.ts';
import { jointConfidence, jointDate, mostFrequent } from '../model/accounts.ts';
import { eventId } from '../model/ids.ts';
import { byId, round, sortTexts } from '../model/order.ts';
import type { ActorId, ClaimId, EventRecord, MentionId } from '../model/records.ts';
import { type Telling, union } from './tellings.ts';

const types = new Map(eventTypes.map((t) => [t.id, t]));

/** What the tellings of an event say together. */
interface Account
  extends Pick<
    EventRecord,
    'type' | 'mode' | 'cameo' | 'date' | 'dateFrom' | 'sources' | 'targets' | 'documents' | 'confidence'
  > {
  readonly phrase: string;
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
  event.dateFrom = account.dateFrom;
  event.sources = account.sources;
  event.targets = account.targets;
  if (place) event.place = place;
  event.modality = first.modality;
  if (account.historical) event.historical = true;
  event.claims = told.map((t) => t.claim.id) as [ClaimId, ...ClaimId[]];
  event.documents = account.documents;
  event.independentSources = account.independentSources;
  event.confidence = account.confidence;
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
    dateFrom: claim.date === undefined ? null : claim.dateFrom === 'text' ? 'text' : 'publication',
    sources,
    targets,
    place: claim.place && actorOf.get(claim.place),
    historical: claim.historical === true,
    documents: [claim.documentId],
    independentSources: 1,
    // As `jointConfidence` says of one.
    confidence: round(Math.min(0.99, claim.confidence)),
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
  const surest = Math.max(...typical.map((t) => t.claim.confidence));
  const reports = new Map(told.map((t) => [t.claim.documentId, t.report]));
  return {
    type,
    mode: typical.find((t) => t.claim.mode !== undefined)?.claim.mode,
    phrase: mostFrequent(typical.filter((t) => t.claim.confidence === surest).map((t) => t.claim.phrase)),
    cameo: fullest.claim.cameo,
    ...jointDate(told.map((t) => t.claim)),
    sources,
    targets: union(told.map((t) => t.targets)).filter((t) => !sources.includes(t)),
    place: told.map((t) => t.claim.place && actorOf.get(t.claim.place)).find((p) => p !== undefined),
    historical: told.every((t) => t.claim.historical),
    documents: sortTexts([...new Set(told.map((t) => t.claim.documentId))]),
    independentSources: new Set(reports.values()).size,
    confidence: jointConfidence(
      told.map((t) => t.claim),
      ({ documentId }) => reports.get(documentId)!,
    ),
  };
}

function labelOf({ phrase, sources, targets }: Account, names: ReadonlyMap<ActorId, string>): string {
  const from = sources.length > 0 ? namesOf(sources, names) : '?';
  return targets.length > 0 ? `${phrase}: ${from} → ${namesOf(targets, names)}` : `${phrase}: ${from}`;
}

function namesOf(ids: readonly ActorId[], names: ReadonlyMap<ActorId, string>): string {
  if (ids.length === 1) return names.get(ids[0]!) ?? ids[0]!;
  return ids.map((id) => names.get(id) ?? id).join(', ');
}
