/** Over an empty picture or table: which filters leave nothing, and the way back from each. */

import { pairs } from '../state/dataset.ts';
import { setFilters } from '../state/filter-names.ts';
import { changeFilters, clearFilters, filters } from '../state/session.ts';
import { isBrushed } from '../state/time-span.ts';
import { timeline } from '../state/timeline.ts';
import { visibleActors, visiblePairs } from '../state/visible.ts';
import { count } from '../state/words.ts';
import { Icon } from './icons.tsx';

export function NothingPasses() {
  const set = setFilters(filters.value);
  if (set.length === 0 || visiblePairs.value.length > 0 || pairs.value.size === 0) return null;
  const { undated } = timeline.value;
  const [first, ...further] = set;
  return (
    <section class="nothing" aria-label="Nothing passes the filters">
      <h2>{visibleActors.value.length === 0 ? 'Nothing passes' : 'No relation passes'} the filters</h2>
      <p>
        None of the {count(pairs.value.size, 'relation')} fits{' '}
        {further.length === 0 ? 'this filter.' : `all ${set.length} filters.`}
        {isBrushed(filters.value) &&
          undated > 0 &&
          ` ${count(undated, filters.value.dateOf === 'event' ? 'event' : 'article')} without a date can fit no span of time.`}
      </p>
      <ul>
        {set.map(({ name, undo }) => (
          <li key={name}>
            <button type="button" class="chip" onClick={() => changeFilters(undo)}>
              <bdi>{name}</bdi> <Icon name="close" />
              <span class="unseen">, take back</span>
            </button>
          </li>
        ))}
      </ul>
      {first && further.length > 0 && (
        <button type="button" class="button" onClick={clearFilters}>
          Take back all
        </button>
      )}
    </section>
  );
}
