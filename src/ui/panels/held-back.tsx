/** What the filters hold back of a panel: its number, and on request all of it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { whyOutside } from '../state/sifted.ts';

/** `what`: number and noun, `3 sentences`; nothing where there are none. */
export function HeldBack({ what, children }: { what: string; children: () => ComponentChildren }) {
  const shown = useSignal(false);
  if (what === '') return null;
  const why = whyOutside();
  return (
    <section class="held-back" aria-label={`${what} ${why}`}>
      <button type="button" class="more" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
        {shown.value ? `Hide ${what} ${why}` : `+${what} ${why}: show`}
      </button>
      {shown.value && children()}
    </section>
  );
}
