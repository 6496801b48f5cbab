/** Above the picture: what it holds, and whether it is the example. */
import { compareText } from '../../model/order.ts';
import { restored } from '../state/autosave.ts';
import { isReadOnly } from '../state/carried.ts';
import { clearProject, startOver } from '../state/clearing.ts';
import { corpus, countIndependent, isExample, pairs } from '../state/dataset.ts';
import { namesOfFilters } from '../state/filter-names.ts';
import { drawnPairs, hiddenActors, weakerPairs } from '../state/first-view.ts';
import { countFilters } from '../state/route.ts';
import { changeFilters, clearFilters, filters, filtersOpen, mode, sheet, timelineOpen } from '../state/session.ts';
import { visibleActors, visibleDocuments, visiblePairs } from '../state/visible.ts';
import { count, grouped, part } from '../state/words.ts';
import { Icon } from './icons.tsx';

export function StatusLine() {
  const { documents } = corpus.value;
  const set = countFilters(filters.value);
  const articles = visibleDocuments.value;
  const independent = countIndependent(articles);
  const drawing = mode.value === 'graph';
  const undrawn = visiblePairs.value.length - drawnPairs.value.length;
  return (
    <div class="status">
      <div class="status-row">
        <button
          type="button"
          class="button narrow-only"
          aria-expanded={filtersOpen.value}
          onClick={() => (filtersOpen.value = !filtersOpen.value)}
        >
          <Icon name="sliders" /> Show
        </button>
        <p class="sizes">
          <strong>{part(visibleActors.value.length, corpus.value.actors.length, 'actor')}</strong>
          {drawing && hiddenActors.value > 0 && `, ${grouped(visibleActors.value.length - hiddenActors.value)} drawn`} ·{' '}
          {part(visiblePairs.value.length, pairs.value.size, 'relation')}
          <span class="articles" hidden={documents.length === 0}>
            {' '}
            ·{' '}
            <button
              type="button"
              class="text-button"
              title={`${count(independent, 'independent source')}: articles that retell one report are one`}
              onClick={() => (sheet.value = 'sources')}
            >
              {part(articles.size, documents.length, 'article')}, {count(independent, 'source')}
            </button>
          </span>
        </p>
        {drawing && weakerPairs.value > 0 && (
          <button type="button" class="text-button" onClick={() => changeFilters({ weaker: !filters.value.weaker })}>
            {filters.value.weaker ? `hide ${grouped(weakerPairs.value)} weaker` : `draw ${grouped(undrawn)} weaker`}
          </button>
        )}
        {set > 0 && (
          <button type="button" class="chip" title={namesOfFilters(filters.value)} onClick={clearFilters}>
            {count(set, 'filter')} <Icon name="close" />
            <span class="unseen">, take back</span>
          </button>
        )}
        <button
          type="button"
          class="text-button timeline-toggle"
          aria-expanded={timelineOpen.value}
          onClick={() => (timelineOpen.value = !timelineOpen.value)}
        >
          Timeline
        </button>
      </div>
      {restored.value && !isExample.value && (
        <p class="example">
          Kept in this browser from last time ·{' '}
          <button type="button" class="text-button" onClick={() => void startOver()}>
            Clear it
          </button>
        </p>
      )}
      {isExample.value && !isReadOnly() && (
        <p class="example">
          {restored.value ? (
            <>
              Example, with your changes from last time ·{' '}
              <button type="button" class="text-button" onClick={() => void startOver()}>
                Start over
              </button>
            </>
          ) : (
            <>
              Example: {count(documents.length, 'article')} <span class="wide">about {about()}</span>
            </>
          )}{' '}
          ·{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              clearProject();
              sheet.value = 'add';
            }}
          >
            Clear and add your own
          </button>
        </p>
      )}
    </div>
  );
}

/** The two people named most. */
function about(): string {
  return corpus.value.actors
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.id, b.id))
    .slice(0, 2)
    .map(({ name }) => name)
    .join(' and ');
}
