/** What was just changed, said for a while, with the way back. */
import { signal } from '@preact/signals';

export interface Toast {
  readonly said: string;
  /** What can be done about it: nearly always to take it back. */
  readonly name: string;
  /** Absent where there is nothing to do. */
  readonly act?: () => void;
}

export const toast = signal<Toast | null>(null);

export function say(said: string, act?: () => void, name = 'Undo'): void {
  toast.value = act ? { said, name, act } : { said, name };
}
