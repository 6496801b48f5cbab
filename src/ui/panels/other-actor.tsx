/** Which other actor: by a click in the picture, or by its name in this field. */
import { useSignal } from '@preact/signals';
import type { Actor } from '../../model/records.ts';
import { asking, chooseOther, differenceOf, othersNamed, withdraw } from '../state/asking.ts';
import { actorsById } from '../state/dataset.ts';
import { likelySame } from '../state/likeness.ts';
import { mode } from '../state/session.ts';
import { visibleActors } from '../state/visible.ts';
import { count } from '../state/words.ts';
import { KindIcon } from './icons.tsx';

/** Names offered at once. */
const offered = 6;

export function OtherActor({ actor, what }: { actor: Actor; what: 'path' | 'merge' }) {
  const words = useSignal('');
  const missed = useSignal('');
  const doubtful = asking.value?.doubtful;
  const doubt = doubtful && actorsById.value.get(doubtful);
  if (doubt) return <Doubt actor={actor} other={doubt} />;
  const typed = words.value.trim() !== '';
  const found = typed
    ? othersNamed(words.value, actor)
    : what === 'merge'
      ? likelySame(actor, visibleActors.value)
      : [];
  const take = (): void => {
    const [only] = found;
    if (!typed) missed.value = 'Type a name, or click an actor in the picture.';
    else if (!only) missed.value = `No actor of that name is shown: “${words.value.trim()}”`;
    else if (found.length > 1) missed.value = `${count(found.length, 'actor')} of that name: choose one`;
    else chooseOther(only.id);
  };
  return (
    <form
      class="path-to"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={withdrawOnEscape}
    >
      <input
        ref={focusOnce}
        aria-label="Name of the other actor"
        aria-describedby="other-said"
        placeholder={mode.value === 'graph' ? 'Click it in the picture, or type its name' : 'Name of the other actor'}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
          missed.value = '';
        }}
        autocomplete="off"
        spellcheck={false}
      />
      <p id="other-said" class="said" aria-live="polite">
        {missed.value || (typed && found.length === 0 ? 'No actor of that name is shown.' : '')}
      </p>
      {found.length > 0 && (
        <p class="suggestions">
          <span class="quiet">{typed ? (found.length === 1 ? 'Enter takes' : 'One of') : 'Likely'}</span>
          {found.slice(0, offered).map((other) => (
            <button key={other.id} type="button" class="chip" onClick={() => chooseOther(other.id)}>
              <KindIcon kind={other.kind} /> <bdi>{other.name}</bdi>
            </button>
          ))}
          {found.length > offered && <span class="quiet">and {found.length - offered} more</span>}
        </p>
      )}
    </form>
  );
}

/** A person and a country are seldom one: asked before, not undone after. */
function Doubt({ actor, other }: { actor: Actor; other: Actor }) {
  return (
    <div class="path-to doubt" role="alert" onKeyDown={withdrawOnEscape}>
      <p>{differenceOf(actor, other)} Are they one?</p>
      <p class="suggestions">
        <button type="button" class="chip" ref={focusOnce} onClick={withdraw}>
          No, keep them apart
        </button>
        <button type="button" class="chip" data-action="merge-anyway" onClick={() => chooseOther(other.id, true)}>
          Merge them all the same
        </button>
      </p>
    </div>
  );
}

/** The button that asked has the focus again. */
export function withdrawOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  const button = document.querySelector<HTMLElement>('.actor-actions [aria-expanded=true]');
  withdraw();
  button?.focus();
}

export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
