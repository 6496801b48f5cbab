/** One order for all that can be undone: changes of the edit log, and names that were given other places. */
import { computed } from '@preact/signals';
import { compareText } from '../../model/order.ts';
import { edits, redoEdit, undoEdit } from './edit-log.ts';
import { lastPlacing, placings, redoPlacing, undoPlacing } from './placing.ts';
import { undone } from './undone.ts';

export const canUndo = computed(() => edits.value.length > 0 || placings.value.length > 0);
export const canRedo = computed(() => undone.value.length > 0);

export function undo(): void {
  const edit = edits.peek().at(-1);
  const placing = lastPlacing();
  // Ids of edits sort in the order in which they were made.
  if (placing && (!edit || compareText(edit.id, placing.since) <= 0)) undoPlacing(placing);
  else if (edit) undoEdit(edit);
}

export function redo(): void {
  const [next, ...rest] = undone.peek();
  if (!next) return;
  undone.value = rest;
  if ('edit' in next) redoEdit(next.edit);
  else redoPlacing(next.placing);
}
