/** The frame of whatever is selected: its heading takes the focus when the selection came from inside it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { select } from '../state/session.ts';
import { Icon } from './icons.tsx';

export function Panel({
  label,
  title,
  children,
}: {
  label: string;
  title: ComponentChildren;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // In the same frame as its words: a key pressed at once is the panel's.
  useLayoutEffect(() => {
    // The link that led here is gone with the panel that held it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.panel')?.scrollTo(0, 0);
  }, []);
  return (
    <>
      <header class="panel-head">
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
