/** Places that a person gave: by dragging, by a new layout, by putting all back. Each is a step that can be undone. */
import { signal } from '@preact/signals';
import type { Position } from '../../graph/spiral.ts';
import { round } from '../../model/order.ts';
import { corpus } from './dataset.ts';
import { moveTo, placesNow } from './places.ts';
import { announcement, fitWanted } from './session.ts';
import { type Placing, undone } from './undone.ts';

/** In the order in which they happened. */
export const placings = signal<readonly Placing[]>([]);

export function place(given: ReadonlyMap<string, Position>, said: string): void {
  const after = new Map([...given].map(([key, { x, y }]) => [key, { x: round(x), y: round(y) }] as const));
  const now = placesNow();
  const before = new Map([...after.keys()].flatMap((key) => (now.has(key) ? [[key, now.get(key)!] as const] : [])));
  undone.value = [];
  placings.value = [...placings.peek(), { before, after, said, since: corpus.peek().edits.at(-1)?.id ?? '' }];
  moveTo(after);
  announcement.value = said;
}

/** The last of them, if any names it moved are still there. */
export function lastPlacing(): Placing | undefined {
  const now = placesNow();
  return [...placings.peek()].reverse().find(({ after }) => [...after.keys()].some((key) => now.has(key)));
}

export function undoPlacing(placing: Placing): void {
  placings.value = placings.peek().filter((each) => each !== placing);
  undone.value = [{ placing }, ...undone.peek()];
  show(placing.before, `Undone: ${placing.said}`);
}

export function redoPlacing(placing: Placing): void {
  placings.value = [...placings.peek(), placing];
  show(placing.after, `Redone: ${placing.said}`);
}

function show(places: ReadonlyMap<string, Position>, said: string): void {
  moveTo(places);
  // One name stays in sight; a whole layout may not.
  if (places.size > 1) fitWanted.value++;
  announcement.value = said;
}
