/** Tellings that contradict each other: the one asserts what the other denies. */
import type { EventId, EventRecord } from '../model/records.ts';

/** What one telling asserts and another denies of the same sides. */
export function markContradictions(events: readonly EventRecord[]): EventRecord[] {
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
