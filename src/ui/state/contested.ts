/** Where tellings disagree: one denies what another states, or they tell one act as two (recalled, summoned). */
import { computed } from '@preact/signals';
import type { Claim, EventId, EventRecord } from '../../model/records.ts';
import { claimsById, corpus, eventsById, type Pair, pairs } from './dataset.ts';
import { filters } from './session.ts';

/** Events on which the articles that are not left out disagree. */
export const contestedEvents = computed<ReadonlySet<EventId>>(() => {
  const without = new Set<string>(filters.value.without);
  const told = ({ documents }: EventRecord): boolean => documents.some((id) => !without.has(id));
  const found = new Set<EventId>();
  for (const event of corpus.value.events) {
    if (!told(event)) continue;
    const opposed = (event.contradicts ?? []).some((id) => {
      const other = eventsById.value.get(id);
      return other !== undefined && told(other);
    });
    if (opposed || tellingsOf(event, without).length > 1) found.add(event.id);
  }
  return found;
});

export function isContested({ relations }: Pair): boolean {
  return contestedEvents.value.size > 0 && relations.some(({ events }) => events.some(isContestedEvent));
}

/** Relations of any kind, filtered or not. */
export const contestedCount = computed(() =>
  contestedEvents.value.size > 0 ? [...pairs.value.values()].filter(isContested).length : 0,
);

function isContestedEvent(id: EventId): boolean {
  return contestedEvents.value.has(id);
}

/** The words of tellings that differ in the kind of act or in denying it; one where they agree. */
export function tellingsOf({ claims }: EventRecord, without: ReadonlySet<string> = new Set()): string[] {
  const words = new Map<string, string>();
  for (const id of claims) {
    const claim = claimsById.value.get(id);
    if (!claim || without.has(claim.documentId)) continue;
    const key = `${claim.type}/${isDenied(claim)}`;
    if (!words.has(key)) words.set(key, isDenied(claim) ? `not ${claim.phrase}` : claim.phrase);
  }
  return [...words.values()];
}

function isDenied({ modality }: Claim): boolean {
  return modality === 'negated';
}
