/** What can be done with an actor: surroundings alone, path to another, merge, rename, hide. */
import { useSignal } from '@preact/signals';
import type { Actor } from '../../model/records.ts';
import { isReadOnly } from '../state/carried.ts';
import { withoutTexts } from '../state/dataset.ts';
import { mergeActors, renameActor } from '../state/edit-log.ts';
import { marked, toggleMark } from '../state/groups.ts';
import { likelySame } from '../state/likeness.ts';
import { visibleActors } from '../state/picture.ts';
import { changeFilters, filters, select } from '../state/session.ts';

const questions = [
  { what: 'path', label: 'Path to …' },
  { what: 'merge', label: 'Merge with …' },
  { what: 'rename', label: 'Rename …' },
] as const;
/** A list of names that a field offers; beyond it the name is typed. */
const mostOptions = 2000;

export function ActorActions({ actor }: { actor: Actor }) {
  const asking = useSignal<'path' | 'merge' | 'rename' | null>(null);
  const ask = (what: typeof asking.value): void => {
    asking.value = asking.value === what ? null : what;
  };
  const { around, steps } = filters.value;
  const near = around === actor.id ? steps : 0;
  const step = (): void => {
    const next = (near + 1) % 3;
    changeFilters(next === 0 ? { around: '', steps: 1 } : { around: actor.id, steps: next as 1 | 2 });
  };
  const named = (name: string): Actor | undefined =>
    visibleActors.value.find((each) => each.name === name && each.id !== actor.id);
  const answer = (text: string): void => {
    const other = named(text);
    if (asking.value === 'rename') renameActor(actor, text);
    else if (other && asking.value === 'path') select({ kind: 'path', id: `${actor.id}>${other.id}` });
    else if (other) mergeActors(actor, other);
    else return;
    asking.value = null;
  };
  return (
    <div class="actor-actions">
      <button type="button" class="chip" aria-pressed={near > 0} onClick={step} data-action="ego">
        {near === 0 ? 'Surroundings' : near === 1 ? 'One step: show two' : 'Two steps: show all'}
      </button>
      {questions.map(({ what, label }) => (
        <button
          key={what}
          type="button"
          class="chip"
          aria-expanded={asking.value === what}
          disabled={(withoutTexts.value || isReadOnly()) && what !== 'path'}
          onClick={() => ask(what)}
          data-action={what}
        >
          {label}
        </button>
      ))}
      {!withoutTexts.value && !isReadOnly() && (
        <button
          type="button"
          class="chip"
          aria-pressed={marked.value.has(actor.id)}
          onClick={() => toggleMark(actor.id)}
          data-action="mark"
        >
          {marked.value.has(actor.id) ? 'Marked' : 'Mark for a group'}
        </button>
      )}
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
        <form
          class="path-to"
          onSubmit={(event) => {
            event.preventDefault();
            answer(new FormData(event.currentTarget).get('name') as string);
          }}
        >
          {asking.value === 'merge' && <Suggestions actor={actor} />}
          <input
            key={asking.value}
            name="name"
            ref={focusOnce}
            aria-label={asking.value === 'rename' ? 'New name' : 'Name of the other actor'}
            list={asking.value === 'rename' ? undefined : 'actors'}
            placeholder={asking.value === 'rename' ? undefined : 'Name of the other actor'}
            defaultValue={asking.value === 'rename' ? actor.name : ''}
            autocomplete="off"
          />
          <datalist id="actors">
            {visibleActors.value.slice(0, mostOptions).map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </form>
      )}
    </div>
  );
}

function Suggestions({ actor }: { actor: Actor }) {
  const likely = likelySame(actor, visibleActors.value);
  if (likely.length === 0) return null;
  return (
    <p class="suggestions">
      <span class="quiet">Likely:</span>
      {likely.map((other) => (
        <button key={other.id} type="button" class="chip" onClick={() => mergeActors(actor, other)}>
          <bdi>{other.name}</bdi>
        </button>
      ))}
    </p>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
