/** What can be done with an actor: surroundings alone, path to another, merge, rename, hide. */
import type { Actor } from '../../model/records.ts';
import { answerName, ask, asking } from '../state/asking.ts';
import { isReadOnly } from '../state/carried.ts';
import { withoutTexts } from '../state/dataset.ts';
import { marked, toggleMark } from '../state/groups.ts';
import { changeFilters, filters, select } from '../state/session.ts';
import { say } from '../state/toast.ts';
import { focusOnce, OtherActor, withdrawOnEscape } from './other-actor.tsx';

const questions = [
  { what: 'path', label: 'Path to …' },
  { what: 'merge', label: 'Merge with …' },
  { what: 'rename', label: 'Rename …' },
] as const;
export function ActorActions({ actor }: { actor: Actor }) {
  const question = asking.value?.what;
  const { around, steps } = filters.value;
  const near = around === actor.id ? steps : 0;
  const step = (): void => {
    const next = (near + 1) % 3;
    changeFilters(next === 0 ? { around: '', steps: 1 } : { around: actor.id, steps: next as 1 | 2 });
  };
  const hide = (): void => {
    changeFilters({ hiddenActors: [...filters.value.hiddenActors, actor.id] });
    select(null);
    say(`Hid ${actor.name}`, () => {
      changeFilters({ hiddenActors: filters.value.hiddenActors.filter((id) => id !== actor.id) });
      select({ kind: 'actor', id: actor.id });
    });
  };
  const asked = questions.filter(({ what }) => what === 'path' || !isReadOnly());
  return (
    <div class="actor-actions">
      <button type="button" class="chip" aria-pressed={near > 0} onClick={step} data-action="ego">
        {near === 0 ? 'Surroundings' : near === 1 ? 'One step: show two' : 'Two steps: show all'}
      </button>
      {asked.map(({ what, label }) => (
        <button
          key={what}
          type="button"
          class="chip"
          aria-expanded={question === what}
          disabled={withoutTexts.value && what !== 'path'}
          onClick={() => ask(what, actor)}
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
      <button type="button" class="chip" data-action="hide" onClick={hide}>
        Hide
      </button>
      {question && question !== 'rename' && <OtherActor key={question} actor={actor} what={question} />}
      {question === 'rename' && (
        <form
          class="path-to"
          onSubmit={(event) => {
            event.preventDefault();
            answerName(actor, new FormData(event.currentTarget).get('name') as string);
          }}
          onKeyDown={withdrawOnEscape}
        >
          <input name="name" ref={focusOnce} aria-label="New name" defaultValue={actor.name} autocomplete="off" />
        </form>
      )}
    </div>
  );
}
