/**
 * Claims → events: tellings of one act, in one document or in many, become one event.
 *
 * What decides: the same type and modality, compatible participants, dates that do not contradict. Between documents
 * that tell one report (a lineage) aligned sentences with the same actors are one event even where the types differ:
 * that is a contradiction between tellings, kept side by side inside the event. Between independent documents both
 * participants, type and date must agree.
 */
import { eventTypes } from '../lexicon/event-types.ts';
import { eventId } from '../model/ids.ts';
import { byId, compareText, round } from '../model/order.ts';
import type {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  DocumentId,
  EventId,
  EventRecord,
  MentionId,
  PartialDate,
} from '../model/records.ts';
import type { Lineages } from './lineage.ts';

export interface MergeInput {
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly lineages: Lineages;
}

/** A claim with its participants resolved. */
interface Telling {
  readonly claim: Claim;
  readonly sources: readonly ActorId[];
  readonly targets: readonly ActorId[];
  readonly report: string;
}

const types = new Map(eventTypes.map((t) => [t.id, t]));
/** Days that two tellings of one act may lie apart; talks, visits and fighting last. */
const DAYS = 1;
const LASTING = new Set(['CONSULT', 'ASSAULT', 'PROTEST', 'AGREE']);
const LASTING_DAYS = 7;
/** Tellings of one bucket that are compared with each other at the most: the nearest in order. */
const WINDOW = 60;

export function mergeEvents({ claims, actors, lineages }: MergeInput): EventRecord[] {
  const actorOf = new Map<MentionId, ActorId>();
  for (const actor of actors) for (const mention of actor.mentions) actorOf.set(mention, actor.id);
  const names = new Map(actors.map((a) => [a.id, a.name]));
  const reports = new Map<DocumentId, string>();
  for (const group of lineages.groups) for (const id of group) reports.set(id, group[0]!);
  const tellings = claims
    .map((c) => resolve(c, actorOf, reports))
    .filter((t) => t.sources.length + t.targets.length > 0);
  const groups = group(tellings, alignments(lineages));
  const events = groups.map((g) => writeEvent(g, names, actorOf));
  return markContradictions(events.sort(byId));
}

function resolve(
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

/** `document@sentence` → the places aligned with it. */
function alignments({ aligned }: Lineages): (a: Claim, b: Claim) => boolean {
  const pairs = new Set<string>();
  for (const { a, aSentence, b, bSentence } of aligned) {
    pairs.add(`${a}\n${aSentence}\n${b}\n${bSentence}`);
    pairs.add(`${b}\n${bSentence}\n${a}\n${aSentence}`);
  }
  return (x, y) => pairs.has(`${x.documentId}\n${x.sentence}\n${y.documentId}\n${y.sentence}`);
}

function group(tellings: readonly Telling[], aligned: (a: Claim, b: Claim) => boolean): Telling[][] {
  const sorted = [...tellings].sort(
    (a, b) => compareText(a.claim.date ?? '', b.claim.date ?? '') || byId(a.claim, b.claim),
  );
  const parent = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let k = i;
    while (parent[k] !== k) {
      parent[k] = parent[parent[k]!]!;
      k = parent[k]!;
    }
    return k;
  };
  const members = new Map(sorted.map((t, i) => [i, [t]]));
  const join = (i: number, k: number): void => {
    const [low, high] = [find(i), find(k)].sort((p, q) => p - q) as [number, number];
    if (low === high || clash(members.get(low)!, members.get(high)!)) return;
    parent[high] = low;
    members.set(low, [...members.get(low)!, ...members.get(high)!]);
    members.delete(high);
  };
  // Whole tellings first: type, sides and time agree.
  eachPair(
    sorted,
    (t) => [`${t.claim.type}|${t.claim.modality}|${t.sources.join()}|${t.targets.join()}`],
    (i, k) => {
      const [a, b] = [sorted[i]!, sorted[k]!];
      if (a.sources.length > 0 && a.targets.length > 0 ? near(a, b) : a.report === b.report && near(a, b)) join(i, k);
    },
  );
  // Tellings of one report that stand at the same place in it: the types may differ, that is a contradiction.
  eachPair(
    sorted,
    (t) => [`${t.report}|${t.sources.join()}|${t.targets.join()}`],
    (i, k) => {
      const [a, b] = [sorted[i]!, sorted[k]!];
      if (
        a.claim.documentId !== b.claim.documentId &&
        a.claim.modality === b.claim.modality &&
        (aligned(a.claim, b.claim) || sameObject(a.claim, b.claim)) &&
        a.targets.length > 0
      )
        join(i, k);
    },
  );
  // Then those that name fewer: to a whole one of the same report, when nothing contradicts it.
  eachPair(
    sorted,
    (t) => [...t.sources, ...t.targets].map((actor) => `${t.report}|${t.claim.type}|${t.claim.modality}|${actor}`),
    (i, k) => {
      const [a, b] = [sorted[i]!, sorted[k]!];
      if (find(i) === find(k) || !near(a, b) || !compatible(a, b)) return;
      join(i, k);
    },
  );
  const groups = new Map<number, Telling[]>();
  sorted.forEach((t, i) => {
    const root = find(i);
    const list = groups.get(root);
    if (list) list.push(t);
    else groups.set(root, [t]);
  });
  return [...groups.values()];
}

/** "recall ambassador" and "summon ambassador": one act told in two ways. */
function sameObject(a: Claim, b: Claim): boolean {
  const object = (phrase: string): string => (phrase.includes(' ') ? phrase.slice(phrase.lastIndexOf(' ') + 1) : '');
  return object(a.phrase) !== '' && object(a.phrase) === object(b.phrase);
}

function eachPair(
  tellings: readonly Telling[],
  keys: (t: Telling) => readonly string[],
  visit: (i: number, k: number) => void,
): void {
  const buckets = new Map<string, number[]>();
  tellings.forEach((t, i) => {
    for (const key of keys(t)) {
      const list = buckets.get(key);
      if (list) list.push(i);
      else buckets.set(key, [i]);
    }
  });
  for (const list of buckets.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length && y <= x + WINDOW; y++) visit(list[x]!, list[y]!);
}

/** Two deeds of one sentence ("the annexation and the arrests") stay two, whatever other tellings they have. */
function clash(a: readonly Telling[], b: readonly Telling[]): boolean {
  const places = new Map(a.map((t) => [`${t.claim.documentId}|${t.claim.sentence}`, t]));
  return (
    b.some((t) => {
      const same = places.get(`${t.claim.documentId}|${t.claim.sentence}`);
      return same !== undefined && same.claim.phrase !== t.claim.phrase;
    }) || !covers(a, b)
  );
}

/** All that one group names, the other names or leaves open. */
function covers(a: readonly Telling[], b: readonly Telling[]): boolean {
  const side = (of: (t: Telling) => readonly ActorId[]): boolean => {
    const [x, y] = [union(a.map(of)), union(b.map(of))];
    return x.every((id) => y.includes(id)) || y.every((id) => x.includes(id));
  };
  return side((t) => t.sources) && side((t) => t.targets);
}

/** One names no more than the other, on both sides: "Kenya arrested" and "Kenya arrested Otieno". */
function compatible(a: Telling, b: Telling): boolean {
  const within = (x: readonly ActorId[], y: readonly ActorId[]): boolean => x.every((id) => y.includes(id));
  const side = (x: readonly ActorId[], y: readonly ActorId[]): boolean => within(x, y) || within(y, x);
  return side(a.sources, b.sources) && side(a.targets, b.targets);
}

function near(a: Telling, b: Telling): boolean {
  const [x, y] = [a.claim.date, b.claim.date];
  if (x === undefined || y === undefined) return a.report === b.report;
  // Two days of the text itself must agree; a day of publication only says "not later".
  const days = Math.abs(dayNumber(x) - dayNumber(y));
  if (x.length < 10 || y.length < 10) return x.startsWith(y) || y.startsWith(x);
  if (a.report === b.report && (a.claim.dateFrom !== 'text' || b.claim.dateFrom !== 'text')) return true;
  return days <= (LASTING.has(a.claim.type) ? LASTING_DAYS : DAYS);
}

function dayNumber(date: PartialDate): number {
  return Math.round(Date.parse(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`) / 86_400_000);
}

function writeEvent(
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

function union(lists: readonly (readonly ActorId[])[]): ActorId[] {
  return [...new Set(lists.flat())].sort(compareText);
}

/** The most frequent value; of equals the first in order. */
function mostFrequent(values: readonly string[]): string {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
}

/** What one telling asserts and another denies of the same sides. */
function markContradictions(events: readonly EventRecord[]): EventRecord[] {
  const byAct = new Map<string, EventRecord[]>();
  for (const event of events) {
    const key = `${event.type}|${event.sources.join()}|${event.targets.join()}`;
    byAct.set(key, [...(byAct.get(key) ?? []), event]);
  }
  return events.map((event) => {
    const same = byAct.get(`${event.type}|${event.sources.join()}|${event.targets.join()}`)!;
    const opposed: EventId[] = same.filter((e) => opposes(event, e)).map((e) => e.id);
    return opposed.length > 0 ? { ...event, contradicts: opposed } : event;
  });
}

function opposes(a: EventRecord, b: EventRecord): boolean {
  const denied = (e: EventRecord): boolean => e.modality === 'negated';
  return denied(a) !== denied(b) && (a.modality === 'asserted' || b.modality === 'asserted');
}
