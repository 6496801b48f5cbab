/** Keys that work anywhere on the page, except where text is typed. */
import { asking, withdraw } from './asking.ts';
import { isReadOnly } from './carried.ts';
import {
  changeFilters,
  chooser,
  filters,
  filtersOpen,
  legendOpen,
  mode,
  select,
  selection,
  sheet,
  timelineOpen,
} from './session.ts';
import { redo, undo } from './undo.ts';
import { goBack } from './way-back.ts';

export interface KeyTargets {
  readonly search: () => void;
  readonly fit: () => void;
}

export function followKeys({ search, fit }: KeyTargets): () => void {
  const actions: Readonly<Record<string, () => void>> = {
    '/': search,
    '?': () => (sheet.value = 'keys'),
    a: () => (sheet.value = isReadOnly() ? null : 'add'),
    g: () => (mode.value = 'graph'),
    t: () => (mode.value = 'table'),
    d: () => (timelineOpen.value = !timelineOpen.value),
    w: () => changeFilters({ weaker: !filters.value.weaker }),
    f: fit,
    j: () => stepSentence(1),
    k: () => stepSentence(-1),
    c: copyFocused,
    e: () => press('ego'),
    p: () => press('path'),
    h: () => press('hide'),
    m: () => press('merge'),
    x: () => press('mark'),
    l: () => press('layout'),
    Escape: back,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isReadOnly() && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping(event)) {
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
      return;
    }
    const typing = isTyping(event);
    if (typing || event.ctrlKey || event.metaKey || event.altKey || sheet.peek() !== null) return;
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    // The browser closes an open menu, and one Escape does one thing.
    if (event.key === 'Escape' && document.querySelector(':popover-open')) return;
    event.preventDefault();
    action();
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target as HTMLElement).matches('.statement')) return;
    event.preventDefault();
    (event.target as HTMLElement).querySelector<HTMLElement>('[data-action=read]')?.click();
  };
  addEventListener('keydown', onKeyDown);
  addEventListener('keydown', onEnter);
  return () => {
    removeEventListener('keydown', onKeyDown);
    removeEventListener('keydown', onEnter);
  };
}

function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=range]), textarea');
}

function back(): void {
  if (asking.peek()) withdraw();
  else if (chooser.peek()) chooser.value = null;
  else if (filtersOpen.peek()) filtersOpen.value = false;
  else if (legendOpen.peek()) legendOpen.value = false;
  else if (selection.peek() && !goBack()) select(null);
}

function stepSentence(step: 1 | -1): void {
  // Other tellings in a closed list have a place in the layout, but cannot take the focus.
  const statements = [...document.querySelectorAll<HTMLElement>('.panel .statement')].filter((statement) =>
    statement.checkVisibility(),
  );
  // A telling lies inside the one that it repeats.
  const holds = statements.map((statement) => statement.contains(document.activeElement));
  const at = holds.lastIndexOf(true);
  const next = statements[at < 0 ? 0 : Math.max(0, Math.min(statements.length - 1, at + step))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** Keys of the open panel press its buttons, so that both do the same. */
function press(action: string): void {
  document.querySelector<HTMLButtonElement>(`:is(.panel, .camera) [data-action=${action}]`)?.click();
}

function copyFocused(): void {
  document.activeElement?.closest('.statement')?.querySelector<HTMLButtonElement>('[data-action=copy]')?.click();
}
