/** A large picture on its way to the stage: each step in a task of its own, and only the latest arrives. */
import type { Picture } from '../state/picture.ts';

export interface Pending {
  start<T>(picture: Picture, prepare: (picture: Picture) => T, finish: (picture: Picture, prepared: T) => void): void;
  waits(): boolean;
  cancel(): void;
}

export function openPending(): Pending {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    start(picture, prepare, finish) {
      cancel();
      timer = setTimeout(() => {
        const prepared = prepare(picture);
        timer = setTimeout(() => {
          timer = undefined;
          finish(picture, prepared);
        });
      });
    },
    waits: () => timer !== undefined,
    cancel,
  };
}
