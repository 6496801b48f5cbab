/** A text is opened from somewhere, and closed to there: with the address before it, and at the sentence that led to it. */
import { effect, signal } from '@preact/signals';
import { actorsById } from './dataset.ts';
import type { Selection } from './route.ts';
import { select, selected, selection } from './session.ts';

/** What was selected before the text that is open; nothing where the text was opened by itself. */
const origin = signal<Selection | null>(null);
/** The place in a text that the person has just come back from. */
let leftText: Selection | null = null;

/** From now on. A reload keeps the origin: the browser's history holds it beside the address. */
export function followOrigin(): void {
  let before = selection.peek();
  origin.value = before?.kind === 'document' ? originIn(history.state) : null;
  effect(() => {
    const now = selection.value;
    const last = before;
    before = now;
    if (now === last) return;
    leftText =
      last?.kind === 'document' && now?.kind === origin.peek()?.kind && now?.id === origin.peek()?.id ? last : null;
    if (now?.kind !== 'document') origin.value = null;
    else if (last?.kind !== 'document') origin.value = last;
    // When the address has got its own entry.
    const from = origin.peek();
    if (from) queueMicrotask(() => history.replaceState({ origin: from }, ''));
  });
}

/** `Back to relation`; null where there is no way back. */
export function wayBack(): string | null {
  const from = origin.value;
  if (!from || selected.value?.kind !== 'document') return null;
  if (from.kind === 'actor') return `Back to ${actorsById.value.get(from.id as never)?.name ?? 'actor'}`;
  return `Back to ${from.kind}`;
}

/** Returns false where there is no way back. */
export function goBack(): boolean {
  if (wayBack() === null) return false;
  select(origin.peek());
  return true;
}

/** The place to return to, once. */
export function takeLeftText(): Selection | null {
  const place = leftText;
  leftText = null;
  return place;
}

/** The history is ours, but may have been written by another version. */
function originIn(state: unknown): Selection | null {
  const from = (state as { origin?: Partial<Selection> } | null)?.origin;
  return typeof from?.kind === 'string' && typeof from.id === 'string' ? (from as Selection) : null;
}
