/** Above the picture: what it holds, and whether it is the example. */
import { corpus, countIndependent, dataset } from '../state/dataset.ts';
import { drawnPairs, visibleActors, weakerPairs } from '../state/picture.ts';
import { countFilters, defaultFilters } from '../state/route.ts';
import { changeFilters, filters, filtersOpen, sheet } from '../state/session.ts';
import { count, titleOf } from '../state/words.ts';
import { Icon } from './icons.tsx';

export function StatusLine() {
  const { documents } = corpus.value;
  const changed = countFilters(filters.value);
  const independent = countIndependent(documents.map(({ id }) => id));
  return (
    <div class="status">
      <button
        type="button"
        class="button narrow-only"
        aria-expanded={filtersOpen.value}
        onClick={() => (filtersOpen.value = !filtersOpen.value)}
      >
        <Icon name="sliders" /> Show
      </button>
      <p>
        <strong>{count(visibleActors.value.length, 'actor')}</strong> · {count(drawnPairs.value.length, 'relation')} ·{' '}
        <button type="button" class="text-button" onClick={() => (sheet.value = 'sources')}>
          {count(documents.length, 'article')}, {count(independent, 'independent source')}
        </button>
      </p>
      {weakerPairs.value > 0 && (
        <button type="button" class="text-button" onClick={() => changeFilters({ weaker: !filters.value.weaker })}>
          {filters.value.weaker ? `hide ${weakerPairs.value} weaker` : `+${weakerPairs.value} weaker`}
        </button>
      )}
      {changed > 0 && (
        <button
          type="button"
          class="chip"
          onClick={() => changeFilters({ ...defaultFilters, weaker: filters.value.weaker })}
        >
          {count(changed, 'filter')} <Icon name="close" />
          <span class="unseen">, reset</span>
        </button>
      )}
      {dataset.value?.example && documents[0] && (
        <p class="example" title={titleOf(documents[0])}>
          Example: {count(documents.length, 'article')}
        </p>
      )}
    </div>
  );
}
