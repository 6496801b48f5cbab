/** A sheet over the page: native `<dialog>`, so focus stays inside and returns where it came from. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sheet } from '../state/session.ts';
import { Icon } from './icons.tsx';

export function Dialog({ title, wide, children }: { title: string; wide?: boolean; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  // In the same frame as its words: a key pressed at once is the dialog's.
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    return () => {
      // Its event of closing arrives after it has gone, when another sheet may be open.
      gone.current = true;
      element.close();
    };
  }, []);
  const close = (): void => {
    if (!gone.current) sheet.value = null;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class={wide ? 'dialog wide-dialog' : 'dialog'}
      aria-label={title}
      onCancel={close}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="dialog-inner">
        <header>
          <h2>{title}</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
