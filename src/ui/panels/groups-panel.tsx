/** Groups that a person named, each a filter, and the field that names those who are marked. */
import type { ActorId } from '../../model/records.ts';
import { isReadOnly } from '../state/carried.ts';
import { actorsById } from '../state/dataset.ts';
import { dissolve, nameGroup } from '../state/edit-log.ts';
import { groups, marked, toggleGroup } from '../state/groups.ts';
import { filters } from '../state/session.ts';
import { count, grouped } from '../state/words.ts';
import { Icon } from './icons.tsx';

export function GroupsPanel() {
  const actors = [...marked.value].map((id) => actorsById.value.get(id)).filter((actor) => actor !== undefined);
  if (groups.value.length === 0 && actors.length === 0) return null;
  return (
    <fieldset class="filter groups">
      <legend>Groups</legend>
      {groups.value.map(({ name, members }) => (
        <div key={name} class="group-row">
          <label class="check">
            <input
              type="checkbox"
              checked={filters.value.groups.includes(name)}
              onChange={() => toggleGroup(name)}
              aria-label={`Only ${name}`}
            />
            <span class="check-name">
              <bdi>{name}</bdi>
            </span>
            <span class="count">{grouped(members.size)}</span>
          </label>
          {!isReadOnly() && (
            <button
              type="button"
              class="icon-button small"
              aria-label={`Dissolve the group ${name}`}
              onClick={() => dissolve(name)}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
      {actors.length > 0 && (
        <form
          class="name-group"
          onSubmit={(event) => {
            event.preventDefault();
            const name = new FormData(event.currentTarget).get('group') as string;
            if (!name.trim()) return;
            nameGroup(name, actors);
            marked.value = new Set<ActorId>();
          }}
        >
          <label>
            <span class="quiet">{count(actors.length, 'actor')} marked</span>
            <input name="group" placeholder="Name of the group" list="groups" autocomplete="off" maxLength={80} />
          </label>
          <datalist id="groups">
            {groups.value.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <div class="choices">
            <button type="submit" class="plain-button">
              Make a group
            </button>
            <button type="button" class="plain-button" onClick={() => (marked.value = new Set<ActorId>())}>
              Unmark
            </button>
          </div>
        </form>
      )}
    </fieldset>
  );
}
