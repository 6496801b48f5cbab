/** Wide or narrow as the window is; light or dark as the system has it, until a person chooses. */

import type { Theme } from '../../graph/look.ts';
import { firstActors } from './first-view.ts';
import { theme } from './session.ts';

/** Below this width panels lie over the picture, as a sheet. */
export const narrow = matchMedia('(max-width: 819px)');

/** Names that a window has room for at first. */
const room = { wide: 120, narrow: 40 } as const;

/** Of a large graph a narrow window shows fewer names at first. */
export function followWidth(): void {
  const adapt = (): void => {
    firstActors.value = narrow.matches ? room.narrow : room.wide;
  };
  adapt();
  narrow.addEventListener('change', adapt);
}

const key = 'dramatis.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

export function followSystemTheme(): void {
  const chosen = stored();
  apply(chosen ?? systemTheme());
  system.addEventListener('change', () => {
    if (!stored()) apply(systemTheme());
  });
}

export function chooseTheme(next: Theme): void {
  apply(next);
  try {
    localStorage.setItem(key, next);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

function apply(next: Theme): void {
  document.documentElement.dataset.theme = next;
  theme.value = next;
}

function systemTheme(): Theme {
  return system.matches ? 'dark' : 'light';
}

function stored(): Theme | null {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}
