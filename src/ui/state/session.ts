/** What one person looks at: selection, filters, mode; mirrored in the address, so that Back works. */
import { batch, computed, effect, signal } from '@preact/signals';
import type { Theme } from '../../graph/look.ts';
import type { RelationId } from '../../model/records.ts';
import { actorsById, documentsById, eventsById, type Pair, relationsById } from './dataset.ts';
import { defaultFilters, type Filters, formatView, type Mode, parseView, type Selection } from './route.ts';

export const selection = signal<Selection | null>(null);
export const filters = signal<Filters>(defaultFilters);
export const mode = signal<Mode>('graph');
/** Key of the node under the pointer or the keyboard's walk; never part of the address. */
export const hovered = signal<string | null>(null);
/** Lines that lie so close that the click cannot tell them apart; the place is in CSS pixels of the window. */
export const chooser = signal<{ readonly x: number; readonly y: number; readonly pairs: readonly Pair[] } | null>(null);
/** Grows when the picture is another one, which should be seen whole. */
export const fitWanted = signal(0);
/** A large project is being worked out; nothing of it is shown yet. */
export const opening = signal(false);
/** Read out by screen readers. */
export const announcement = signal('');
export type Sheet = 'add' | 'keys' | 'sources' | 'edits' | null;
export const sheet = signal<Sheet>(null);
export const theme = signal<Theme>('light');
export const timelineOpen = signal(false);
/** The sheet of a narrow window, which holds the panel: nearly all of it, or less than half. */
export const sheetTall = signal(false);
/** Narrow windows show the legend when it is asked for. */
export const legendOpen = signal(false);
/** Narrow windows show one panel at a time. */
export const filtersOpen = signal(false);

/** The selection, where the corpus still holds it. */
export const selected = computed<Selection | null>(() => {
  const wanted = selection.value;
  if (!wanted) return null;
  if (wanted.kind === 'path')
    return pathEnds(wanted.id).every((id) => actorsById.value.has(id as never)) ? wanted : null;
  const records = {
    actor: actorsById.value,
    relation: relationsById.value,
    event: eventsById.value,
    document: documentsById.value,
  };
  return (records[wanted.kind] as ReadonlyMap<string, unknown>).has(wanted.id) ? wanted : null;
});

/** `a>b` → both actors; an id that is no path gives one that no actor bears. */
export function pathEnds(id: string): [string, string] {
  const at = id.indexOf('>');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}

export function select(next: Selection | null): void {
  batch(() => {
    selection.value = next;
    chooser.value = null;
  });
}

export function selectPair(pair: Pair): void {
  select({ kind: 'relation', id: pair.relations[0].id satisfies RelationId });
}

export function changeFilters(change: Partial<Filters>): void {
  filters.value = { ...filters.value, ...change };
}

/** Another project: nothing of it is left out for what was asked of the one before. */
export function forgetFilters(): void {
  filters.value = defaultFilters;
}

/** Everything passes again; what is shown beyond the first view, and which date a span means, stays. */
export function clearFilters(): void {
  const { hiddenKinds, weaker, dateOf } = filters.value;
  const stillHidden = hiddenKinds.filter((kind) => defaultFilters.hiddenKinds.includes(kind));
  filters.value = { ...defaultFilters, hiddenKinds: stillHidden, weaker, dateOf };
}

/** Takes the view from the address. */
export function readAddress(): void {
  const view = parseView(location.hash);
  batch(() => {
    selection.value = view.selection;
    filters.value = view.filters;
    if (view.filters.from || view.filters.to) timelineOpen.value = true;
    mode.value = view.mode;
    chooser.value = null;
    sheet.value = null;
    filtersOpen.value = false;
  });
}

/** Keeps the address at the view, and the view at the address, from now on; `first` where that names no view. */
export function followAddress(first: Selection | null): void {
  if (!location.hash) selection.value = first;
  addEventListener('popstate', readAddress);
  let shown = selection.peek();
  effect(() => {
    const next = selection.value;
    const hash = formatView({ selection: next, filters: filters.value, mode: mode.value });
    if (hash === (location.hash || '#/')) return;
    // A new selection is a step that Back undoes; a moved slider is not.
    if (next !== shown) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    shown = next;
  });
}
