/** Narrow windows: the rim of the sheet, by which it is drawn up, down and away; a tap does the same. */
import { useRef } from 'preact/hooks';
import { select, sheetTall } from '../state/session.ts';

/** Pixels from which a move is a pull. */
const pull = 24;

export function SheetHandle() {
  const from = useRef<number | null>(null);
  const tall = sheetTall.value;
  const drop = (y: number): void => {
    const moved = from.current === null ? 0 : y - from.current;
    from.current = null;
    if (moved < -pull) sheetTall.value = true;
    else if (moved > pull && !sheetTall.peek()) select(null);
    else if (moved > pull) sheetTall.value = false;
    else sheetTall.value = !sheetTall.peek();
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={tall ? 'Make the sheet smaller' : 'Make the sheet larger'}
      aria-expanded={tall}
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => drop(event.clientY)}
      onPointerCancel={() => {
        from.current = null;
      }}
      onClick={(event) => {
        // A pointer has been heard already; this is Enter, or a reader of the screen.
        if (event.detail === 0) drop(0);
      }}
    />
  );
}
