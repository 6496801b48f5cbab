/** What was just changed, said for a while, with the way back. */
import { signal } from '@preact/signals';

export interface Toast {
  readonly said: string;
  /** Absent where there is nothing to take back. */
  readonly undo?: () => void;
}

export const toast = signal<Toast | null>(null);

export function say(said: string, undo?: () => void): void {
  toast.value = undo ? { said, undo } : { said };
}
