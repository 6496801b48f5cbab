/** What can be done with an actor: show its surroundings alone, find the path to another, hide it. */
import { useSignal } from '@preact/signals';
import type { Actor } from '../../model/records.ts';
import { visibleActors } from '../state/picture.ts';
import { changeFilters, filters, select } from '../state/session.ts';

export function ActorActions({ actor }: { actor: Actor }) {
  const asking = useSignal(false);
  const { around, steps } = filters.value;
  const near = around === actor.id ? steps : 0;
  const step = (): void => {
    const next = (near + 1) % 3;
    changeFilters(next === 0 ? { around: '', steps: 1 } : { around: actor.id, steps: next as 1 | 2 });
  };
  const find = (name: string): void => {
    const other = visibleActors.value.find((each) => each.name === name && each.id !== actor.id);
    if (other) select({ kind: 'path', id: `${actor.id}>${other.id}` });
  };
  return (
    <div class="actor-actions">
      <button type="button" class="chip" aria-pressed={near > 0} onClick={step} data-action="ego">
        {near === 0 ? 'Only its surroundings' : near === 1 ? 'One step · show two' : 'Two steps · show all'}
      </button>
      <button
        type="button"
        class="chip"
        aria-expanded={asking.value}
        onClick={() => (asking.value = !asking.value)}
        data-action="path"
      >
        Path to …
      </button>
      <button
        type="button"
        class="chip"
        data-action="hide"
        onClick={() => {
          changeFilters({ hiddenActors: [...filters.value.hiddenActors, actor.id] });
          select(null);
        }}
      >
        Hide
      </button>
      {asking.value && (
        <label class="path-to">
          <span class="unseen">Path to</span>
          <input
            ref={(input) => input?.focus()}
            list="actors"
            placeholder="Name of the other actor"
            onChange={(event) => find(event.currentTarget.value)}
          />
          <datalist id="actors">
            {visibleActors.value.slice(0, 2000).map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </label>
      )}
    </div>
  );
}
