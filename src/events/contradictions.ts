/** Tellings that contradict each other: the one asserts what the other denies. */
import type { EventId, EventRecord } from '../model/records.ts';

/** What one telling asserts and another denies of the same sides. */
export function markContradictions(events: readonly EventRecord[]): EventRecord[] {
  const acts = events.map((event) => `${event.type}|${event.sources.join()}|${event.targets.join()}`);
  /** By act, those that somebody denies. */
  const disputed = new Map<string, EventRecord[]>();
  events.forEach((event, i) => {
    if (event.modality === 'negated') disputed.set(acts[i]!, []);
  });
  events.forEach((event, i) => {
    disputed.get(acts[i]!)?.push(event);
  });
  return events.map((event, i) => {
    const same = disputed.get(acts[i]!);
    if (!same) return event;
    const opposed: EventId[] = same.filter((e) => opposes(event, e)).map((e) => e.id);
    return opposed.length > 0 ? { ...event, contradicts: opposed } : event;
  });
}

function opposes(a: EventRecord, b: EventRecord): boolean {
  const denied = (e: EventRecord): boolean => e.modality === 'negated';
  return denied(a) !== denied(b) && (a.modality === 'asserted' || b.modality === 'asserted');
}
