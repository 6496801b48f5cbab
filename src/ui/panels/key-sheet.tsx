/** `?` shows the keys. */
import { Dialog } from './dialog.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['← ↑ → ↓', 'Walk from name to name, with the picture in focus'],
  ['Enter', 'Open what the walk stands on'],
  ['J, K', 'Next and previous sentence of the evidence'],
  ['Enter', 'On a sentence: read it in its text'],
  ['C', 'Copy a citation of the sentence in focus'],
  ['E', 'Surroundings of the selected actor: one step, two steps, all'],
  ['P', 'Path from the selected actor to another'],
  ['M', 'Merge the selected actor with another'],
  ['X', 'Mark the selected actor for a group; Shift and click does it in the picture'],
  ['L', 'Lay out anew what is shown'],
  ['Ctrl Z', 'Undo a change, a move or a layout; with Shift, redo'],
  ['H', 'Hide the selected actor'],
  ['1 – 7', 'Choose among relations that lie close together'],
  ['G, T', 'Graph, table'],
  ['D', 'Timeline'],
  ['W', 'Show or hide weaker relations'],
  ['F', 'Fit the picture'],
  ['A', 'Add articles'],
  ['Esc', 'Back: from a text to where it was opened, else close what is open, then the selection'],
  ['?', 'This sheet'],
];

export function KeySheet() {
  return (
    <Dialog title="Keys">
      <dl class="keys">
        {keys.map(([key, use]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
