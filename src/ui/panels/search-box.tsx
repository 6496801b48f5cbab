/** `/` brings the focus here; arrows choose, Enter opens. */
import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isReadOnly } from '../state/carried.ts';
import { withoutTexts } from '../state/dataset.ts';
import { markAll } from '../state/groups.ts';
import { findActors, findHits, type Hit } from '../state/search.ts';
import { announcement, select } from '../state/session.ts';
import { isLeftOut } from '../state/sifted.ts';
import { kindNames } from '../state/words.ts';
import { Icon, KindIcon } from './icons.tsx';

export const searchId = 'search';

export function SearchBox() {
  const query = useSignal('');
  const open = useSignal(false);
  const active = useSignal(0);
  const hits = useComputed(() => findHits(query.value)).value;
  const input = useRef<HTMLInputElement>(null);
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    select(hit.selection);
    query.value = '';
    open.value = false;
    input.current?.blur();
  };
  const found = useComputed(() => findActors(query.value)).value;
  const rows = hits.length + Number(found.length > 1 && !isReadOnly() && !withoutTexts.value);
  const mark = (): void => {
    markAll(found);
    announcement.value = `${found.length} actors marked`;
    query.value = '';
    open.value = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : rows - 1;
      active.value = rows > 0 ? (active.value + step) % rows : 0;
    } else if (event.key === 'Enter') {
      if (active.value === hits.length && rows > hits.length) mark();
      else choose(hits[active.value]);
    } else if (event.key === 'Escape') {
      if (query.value) query.value = '';
      else input.current?.blur();
      event.stopPropagation();
    }
  };
  const shown = open.value && query.value.trim() !== '';
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        id={searchId}
        type="text"
        role="combobox"
        aria-label="Find a person, country, organisation, event or article"
        aria-expanded={shown}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `hit-${active.value}` : undefined}
        placeholder="Find a person, country, event …"
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <div id="hits" role="listbox" aria-label="Found" class="hits" hidden={!shown}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox are pressed in its field
          <div
            key={`${hit.selection.kind}/${hit.selection.id}`}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === active.value}
            tabIndex={-1}
            class="hit"
            // The field would lose the focus, and the list with it, before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <KindIcon kind={hit.kind} />
            <span class="hit-name">
              <bdi>{hit.name}</bdi>
              {hit.as && (
                <span class="quiet">
                  {' '}
                  as <bdi>{hit.as}</bdi>
                </span>
              )}
            </span>
            <span class="quiet">
              {kindNames[hit.kind]}
              {isLeftOut(hit.selection) && ' · filtered out'}
            </span>
          </div>
        ))}
        {shown && found.length > 1 && !isReadOnly() && !withoutTexts.value && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox are pressed in its field
          <div
            id={`hit-${hits.length}`}
            role="option"
            aria-selected={active.value === hits.length}
            tabIndex={-1}
            class="hit"
            onMouseDown={(event) => event.preventDefault()}
            onClick={mark}
          >
            Mark these {found.length} actors for a group
          </div>
        )}
        {shown && hits.length === 0 && <p class="none">Nothing of that name in these articles.</p>}
      </div>
    </search>
  );
}
