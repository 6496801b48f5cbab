/** `Merged X into Y · Undo`: read out, reachable by Tab, gone after a while unless somebody is at it. */
import { useEffect, useRef } from 'preact/hooks';
import { toast } from '../state/toast.ts';
import { Icon } from './icons.tsx';

/** Milliseconds for which it stays: long enough to read it, find Undo and think. */
const shownFor = 12_000;

export function ToastNote() {
  const now = toast.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!now) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(() => {
        if (box.current?.matches(':hover, :focus-within')) wait();
        else if (toast.peek() === now) toast.value = null;
      }, shownFor);
    };
    wait();
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <div ref={box} class="toasts" aria-live="polite">
      {now && (
        <div class="toast">
          <span>{now.said}</span>
          {now.act && (
            <button
              type="button"
              class="toast-undo"
              onClick={() => {
                toast.value = null;
                now.act!();
                // The button is gone; the keys go on where the change shows.
                document.getElementById('panel')?.focus();
              }}
            >
              {now.name}
            </button>
          )}
          <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => (toast.value = null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
