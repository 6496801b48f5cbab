/** Over the picture while it waits for a click on the other actor. */
import { asking, awaitsOther, withdraw } from '../state/asking.ts';
import { actorsById } from '../state/dataset.ts';

export function WaitingNote() {
  const actor = asking.value && actorsById.value.get(asking.value.actor);
  if (!awaitsOther.value || !actor || asking.value?.doubtful) return null;
  return (
    <p class="waiting">
      <span>
        {asking.value!.what === 'path' ? 'Path from' : 'Merge with'} <bdi>{actor.name}</bdi>:{' '}
        <strong>choose the other actor</strong>, click it or type its name
      </span>
      <button type="button" class="text-button" onClick={withdraw}>
        Cancel
      </button>
    </p>
  );
}
