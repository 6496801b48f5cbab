/** The sentences behind a pair or an event: those that pass the filters, and those that they hold back. */
import { computed } from '@preact/signals';
import type { ActorId, DocumentId, EventId, EventRecord } from '../../model/records.ts';
import type { Pair } from './dataset.ts';
import { allStatements, countSentences, type EvidenceGroup, evidenceOfEvent, evidenceOfPair } from './evidence.ts';
import { setFilters } from './filter-names.ts';
import { passingEvent } from './passing.ts';
import type { Selection } from './route.ts';
import { filters } from './session.ts';
import { isBrushed } from './time-span.ts';
import { passingRelations, visibleActors, visibleDocuments, visibleEvents } from './visible.ts';
import { count } from './words.ts';

export interface Sifted {
  readonly passing: readonly EvidenceGroup[];
  /** In the same groups, copies unfolded. */
  readonly outside: readonly EvidenceGroup[];
}

/** `5 sentences`: those that show nothing that passes; where all of them do, what else they say. */
export function heldBack({ passing, outside }: Sifted): string {
  if (outside.length === 0) return '';
  const sentences = countSentences([...passing, ...outside]) - countSentences(passing);
  return sentences > 0 ? count(sentences, 'sentence') : count(allStatements(outside).length, 'statement');
}

export function siftPair(pair: Pair): Sifted {
  const relations = passingRelations(pair, filters.value);
  const whole = evidenceOfPair(pair);
  if (relations === pair.relations) return { passing: whole, outside: [] };
  const passing = evidenceOfPair({ ...pair, relations });
  return { passing, outside: rest(whole, passing) };
}

export function siftEvent(event: EventRecord): Sifted {
  const whole = evidenceOfEvent(event);
  const part = passingEvent(event);
  if (part === event) return { passing: [whole], outside: [] };
  const passing = part ? [evidenceOfEvent(part)] : [];
  return { passing, outside: rest([whole], passing) };
}

function rest(whole: readonly EvidenceGroup[], passing: readonly EvidenceGroup[]): EvidenceGroup[] {
  const shown = new Set(allStatements(passing).map(({ key }) => key));
  return whole
    .map((group) => ({
      ...group,
      statements: allStatements([group])
        .filter(({ key }) => !shown.has(key))
        .map((statement) => ({ ...statement, copies: [] })),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** Why something is held back, after its number: `outside the chosen time`. */
export function whyOutside(): string {
  if (!isBrushed(filters.value)) return 'left out by the filters';
  return setFilters(filters.value).length > 1 ? 'outside the chosen time or filters' : 'outside the chosen time';
}

const shownActors = computed(() => new Set<ActorId>(visibleActors.value.map(({ id }) => id)));
const shownEvents = computed(() => new Set<EventId>(visibleEvents.value.map(({ id }) => id)));

/** True of an actor, an event or an article that does not pass the filters. */
export function isLeftOut({ kind, id }: Selection): boolean {
  if (kind === 'actor') return !shownActors.value.has(id as ActorId);
  if (kind === 'event') return !shownEvents.value.has(id as EventId);
  return kind === 'document' && !visibleDocuments.value.has(id as DocumentId);
}
