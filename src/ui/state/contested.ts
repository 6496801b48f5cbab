/** Where tellings disagree: one denies what another states, or they tell one act as two (recalled, summoned). */
import { computed } from '@preact/signals';
import type { Claim, EventId, EventRecord } from '../../model/records.ts';
import { claimsById, type Pair } from './dataset.ts';
import { toldEvents } from './passing.ts';

/** Events on which the tellings that pass the filters disagree. */
export const contestedEvents = computed<ReadonlySet<EventId>>(() => {
  const told = new Set(toldEvents.value.map(({ id }) => id));
  const found = new Set<EventId>();
  for (const event of toldEvents.value)
    if ((event.contradicts ?? []).some((id) => told.has(id)) || tellingsOf(event).length > 1) found.add(event.id);
  return found;
});

export function isContested({ relations }: Pair): boolean {
  return contestedEvents.value.size > 0 && relations.some(({ events }) => events.some(isContestedEvent));
}

function isContestedEvent(id: EventId): boolean {
  return contestedEvents.value.has(id);
}

/** The words of tellings that differ in the kind of act or in denying it; one where they agree. */
export function tellingsOf({ claims }: EventRecord): string[] {
  const words = new Map<string, string>();
  for (const id of claims) {
    const claim = claimsById.value.get(id);
    if (!claim) continue;
    const key = `${claim.type}/${isDenied(claim)}`;
    if (!words.has(key)) words.set(key, isDenied(claim) ? `not ${claim.phrase}` : claim.phrase);
  }
  return [...words.values()];
}

function isDenied({ modality }: Claim): boolean {
  return modality === 'negated';
}
