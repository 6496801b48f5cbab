/** Above the picture: what it holds, and whether it is the example. */
import { compareText } from '../../model/order.ts';
import { forget, restored } from '../state/autosave.ts';
import { isReadOnly } from '../state/carried.ts';
import { corpus, countIndependent, isExample } from '../state/dataset.ts';
import { clearProject } from '../state/intake.ts';
import { drawnPairs, hiddenActors, visibleActors, visiblePairs, weakerPairs } from '../state/picture.ts';
import { countFilters, defaultFilters } from '../state/route.ts';
import { changeFilters, filters, filtersOpen, mode, sheet, timelineOpen } from '../state/session.ts';
import { count, grouped } from '../state/words.ts';
import { Icon } from './icons.tsx';

export function StatusLine() {
  const { documents } = corpus.value;
  const changed = countFilters(filters.value);
  const independent = countIndependent(documents.map(({ id }) => id));
  const shown = mode.value === 'graph' ? drawnPairs.value.length : visiblePairs.value.length;
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
        <p>
          <strong>
            {hiddenActors.value > 0 &&
              mode.value === 'graph' &&
              `${grouped(visibleActors.value.length - hiddenActors.value)} of `}
            {count(visibleActors.value.length, 'actor')}
          </strong>{' '}
          · {count(shown, 'relation')}
          <span class="articles" hidden={documents.length === 0}>
            {' '}
            ·{' '}
            <button type="button" class="text-button" onClick={() => (sheet.value = 'sources')}>
              {count(documents.length, 'article')}, {count(independent, 'independent source')}
            </button>
          </span>
        </p>
        {mode.value === 'graph' && weakerPairs.value > 0 && (
          <button type="button" class="text-button" onClick={() => changeFilters({ weaker: !filters.value.weaker })}>
            {filters.value.weaker
              ? `hide ${count(weakerPairs.value, 'weaker relation')}`
              : `+${count(weakerPairs.value, 'weaker relation')}`}
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
          <button type="button" class="text-button" onClick={startOver}>
            Clear it
          </button>
        </p>
      )}
      {isExample.value && !isReadOnly() && (
        <p class="example">
          {restored.value ? (
            <>
              Example, with your changes from last time ·{' '}
              <button type="button" class="text-button" onClick={startOver}>
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

/** Back to what the server gives. */
function startOver(): void {
  void forget().then(() => location.reload());
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
