/** What time, sources, confidence and ways of telling leave of the corpus; whatever is shown or written rests on this. */
import { computed } from '@preact/signals';
import { type CorpusIndex, type Narrowed, narrow, type Sieve } from '../../graph/narrow.ts';
import type { Actor, DocumentId, EventRecord, Evidence, Relation } from '../../model/records.ts';
import { actorOfMention, claimsById, corpus, documentsById, eventsById, mentionsById, tiesById } from './dataset.ts';
import type { Filters } from './route.ts';
import { filters } from './session.ts';
import { dateInBrush, isBrushed } from './time-span.ts';

/** The filters that look into sentences. */
type SiftingFilters = Pick<Filters, 'without' | 'minConfidence' | 'hiddenModalities' | 'from' | 'to' | 'dateOf'>;

/** A text, so that filters which change nothing here do not sift anew; empty where everything passes. */
const sifting = computed<string>(() => textOf(filters.value));
const siftingAnyhow = computed<string>(() => textOf({ ...filters.value, hiddenModalities: [] }));
const siftingAnytime = computed<string>(() => textOf({ ...filters.value, from: '', to: '' }));

function textOf({ without, minConfidence, hiddenModalities, from, to, dateOf }: SiftingFilters): string {
  const chosen: SiftingFilters = { without, minConfidence, hiddenModalities, from, to, dateOf };
  const sifts = without.length > 0 || minConfidence > 0 || hiddenModalities.length > 0 || isBrushed(chosen);
  return sifts ? JSON.stringify(chosen) : '';
}

/** The part that passes; null where everything does. */
const part = computed<Narrowed | null>(() => partOf(sifting.value));
/** The part that would pass if every way of telling did. */
const partAnyhow = computed<Narrowed | null>(() =>
  siftingAnyhow.value === sifting.value ? part.value : partOf(siftingAnyhow.value),
);

/** The part that would pass if all time did. */
const partAnytime = computed<Narrowed | null>(() =>
  siftingAnytime.value === sifting.value ? part.value : partOf(siftingAnytime.value),
);

function partOf(chosen: string): Narrowed | null {
  return chosen === '' ? null : narrow(corpus.value, sieveOf(JSON.parse(chosen)), index.value);
}

const index = computed<CorpusIndex>(() => ({
  claims: claimsById.value,
  ties: tiesById.value,
  events: eventsById.value,
  mentions: mentionsById.value,
  actorOf: actorOfMention.value,
}));

/**
 * An act goes by its own date or by the days on which its articles were published, whichever the brush means; what has
 * no date of its own (lasting relations, names in one sentence) always by the latter. Without a date nothing passes a
 * brush.
 */
function sieveOf(chosen: SiftingFilters): Sieve {
  const { minConfidence } = chosen;
  const without = new Set(chosen.without);
  const hidden = new Set(chosen.hiddenModalities);
  const brushed = isBrushed(chosen);
  const byEvent = chosen.dateOf === 'event';
  const published = (id: DocumentId): boolean => {
    const date = documentsById.value.get(id)?.date;
    return !brushed || (date !== undefined && dateInBrush(date, chosen));
  };
  const rests = ({ documentId, confidence }: Evidence): boolean =>
    confidence >= minConfidence && !without.has(documentId) && published(documentId);
  return {
    claim: ({ documentId, confidence, modality }) =>
      confidence >= minConfidence &&
      !hidden.has(modality) &&
      !without.has(documentId) &&
      (byEvent || published(documentId)),
    event: ({ date, modality, claims }) =>
      (claims.length > 0 || !hidden.has(modality)) &&
      (!byEvent || !brushed || (date !== undefined && dateInBrush(date, chosen))),
    tie: ({ evidence }) => rests(evidence),
    evidence: rests,
    modality: (modality) => !hidden.has(modality),
    document: (id) => !without.has(id) && published(id),
  };
}

/** A record as far as it passes: of a relation, an event or an actor the sentences, articles and counts that are left. */
export function passingRelation(relation: Relation): Relation | undefined {
  if (!part.value) return relation;
  // A graph without texts has nothing to look into.
  if (relation.evidence.length === 0) return passesBare(relation) ? relation : undefined;
  return part.value.relations.get(relation.id);
}

function passesBare({ kind, modality }: Relation): boolean {
  const chosen = filters.value;
  return !isBrushed(chosen) && !(kind === 'dyad' && chosen.hiddenModalities.includes(modality));
}

export function passingEvent(event: EventRecord): EventRecord | undefined {
  return part.value ? part.value.events.get(event.id) : event;
}

export function passingActor(actor: Actor): Actor | undefined {
  return part.value ? part.value.actors.get(actor.id) : actor;
}

export function passesDocument(id: DocumentId): boolean {
  return part.value ? part.value.documents.has(id) : true;
}

/** The actors that are named in what passes. */
export const namedActors = computed<readonly Actor[]>(() =>
  part.value ? [...part.value.actors.values()] : corpus.value.actors,
);

/** The acts that are told in what passes. */
export const toldEvents = computed<readonly EventRecord[]>(() => eventsOf(part.value));

/** The acts that would be if every way of telling passed. */
export const eventsToldAnyhow = computed<readonly EventRecord[]>(() => eventsOf(partAnyhow.value));

/** The acts that would be if all time passed. */
export const eventsOfAnyTime = computed<readonly EventRecord[]>(() => eventsOf(partAnytime.value));

/** In the order of the corpus, as the part holds them. */
function eventsOf(narrowed: Narrowed | null): readonly EventRecord[] {
  return narrowed ? [...narrowed.events.values()] : corpus.value.events;
}
