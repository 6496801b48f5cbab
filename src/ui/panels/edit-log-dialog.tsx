/** Every change made by hand; any of them can be taken back. */
import { describe, edits, remove } from '../state/edit-log.ts';
import { canRedo, canUndo, redo, undo } from '../state/undo.ts';
import { count } from '../state/words.ts';
import { Dialog } from './dialog.tsx';

export function EditLogDialog() {
  const list = edits.value;
  return (
    <Dialog title={count(list.length, 'change')}>
      <p class="quiet">Changes are saved with the project and replayed when articles are added.</p>
      <div class="choices">
        <button type="button" class="button" disabled={!canUndo.value} onClick={undo}>
          Undo
        </button>
        <button type="button" class="button" disabled={!canRedo.value} onClick={redo}>
          Redo
        </button>
      </div>
      <ol class="rows">
        {[...list].reverse().map((edit) => (
          <li key={edit.id} class="edit">
            <span>{describe(edit)}</span>
            <button type="button" class="chip" onClick={() => remove(edit)}>
              Take back
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
