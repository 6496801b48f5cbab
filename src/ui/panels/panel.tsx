/** The frame of whatever is selected: its heading takes the focus when the selection came from inside it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { select } from '../state/session.ts';
import { goBack, takeLeftText } from '../state/way-back.ts';
import { Icon } from './icons.tsx';

export function Panel({
  label,
  title,
  children,
  back,
}: {
  /** `Back to relation`, where the panel was opened from another one. */
  back?: string | null;
  label: string;
  title: ComponentChildren;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // In the same frame as its words: a key pressed at once is the panel's.
  useLayoutEffect(() => {
    const panel = heading.current?.closest('.panel');
    const left = takeLeftText();
    const card = left && cardOf(panel, `${left.id}@${left.at}`);
    if (card) {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'center' });
      return;
    }
    // The link that led here is gone with the panel that held it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    panel?.scrollTo(0, 0);
  }, []);
  return (
    <>
      <header class="panel-head">
        {back && (
          <button type="button" class="back" onClick={goBack}>
            <span aria-hidden="true">‹</span> {back}
          </button>
        )}
        <p class="eyebrow">{label}</p>
        <button type="button" class="icon-button" aria-label="Close panel" onClick={() => select(null)}>
          <Icon name="close" />
        </button>
        <h2 ref={heading} tabIndex={-1} class="panel-title">
          {title}
        </h2>
      </header>
      <div class="panel-body">{children}</div>
    </>
  );
}

/** The sentence at that place, out of a closed list of other tellings if need be. */
function cardOf(panel: Element | null | undefined, place: string): HTMLElement | undefined {
  const card = [...(panel?.querySelectorAll<HTMLElement>('.statement') ?? [])].find(
    ({ dataset }) => dataset.place === place,
  );
  card?.closest('details')?.toggleAttribute('open', true);
  return card;
}
