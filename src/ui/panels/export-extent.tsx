/** How much goes into a file: everything, or what passes the filters, each with its size. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { exportsFiltered } from '../state/export-files.ts';
import { namesOfFilters } from '../state/filter-names.ts';
import { filteredHoldings, type Holdings, wholeHoldings } from '../state/filtered-part.ts';
import { countFilters } from '../state/route.ts';
import { filters } from '../state/session.ts';
import { count } from '../state/words.ts';

/** Nothing is counted while the menu around it is closed. */
export function ExportExtent() {
  const place = useRef<HTMLDivElement>(null);
  const open = useSignal(false);
  useEffect(() => {
    const menu = place.current?.closest<HTMLElement>('[popover]');
    const follow = (): void => {
      open.value = menu?.matches(':popover-open') === true;
    };
    menu?.addEventListener('toggle', follow);
    return () => menu?.removeEventListener('toggle', follow);
  }, []);
  return (
    <div ref={place} class="extent">
      {open.value && <Extents />}
    </div>
  );
}

function Extents() {
  if (countFilters(filters.value) === 0) return <Size holdings={wholeHoldings.value} />;
  return (
    <fieldset>
      <legend>Files of the graph hold</legend>
      <Extent filtered={true} name={`What passes: ${namesOfFilters(filters.value)}`} />
      <Extent filtered={false} name="Everything" />
    </fieldset>
  );
}

function Extent({ filtered, name }: { filtered: boolean; name: string }) {
  return (
    <label class="menu-choice">
      <input
        type="radio"
        name="extent"
        checked={exportsFiltered.value === filtered}
        onChange={() => {
          exportsFiltered.value = filtered;
        }}
      />
      <span>
        {name}
        <Size holdings={filtered ? filteredHoldings.value : wholeHoldings.value} />
      </span>
    </label>
  );
}

function Size({ holdings: { actors, relations, events, documents, nodes, edges } }: { holdings: Holdings }) {
  return (
    <span class="quiet" title="Each way of a relation and each link to an event or an article is an edge of its own">
      {count(actors, 'actor')} · {count(relations, 'relation')} · {count(events, 'event')} ·{' '}
      {count(documents, 'article')}
      <br />
      in the file {count(nodes, 'node')}, {count(edges, 'edge')}
    </span>
  );
}
