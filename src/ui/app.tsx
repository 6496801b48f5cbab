/** The page: four regions, and which of them is on. */
import { useRef } from 'preact/hooks';
import { Chooser } from './panels/chooser.tsx';
import { FiltersPanel } from './panels/filters-panel.tsx';
import { Icon } from './panels/icons.tsx';
import { Legend } from './panels/legend.tsx';
import { SelectionPanel } from './panels/selection-panel.tsx';
import { StatusLine } from './panels/status-line.tsx';
import { TableView } from './panels/table-view.tsx';
import { Toolbar } from './panels/toolbar.tsx';
import { type StageHandle, StageView } from './stage/stage-view.tsx';
import { announcement, filtersOpen, mode, selected } from './state/session.ts';

/** Below this width panels lie over the picture, as a sheet. */
const narrow = matchMedia('(max-width: 819px)');

export function App({ inspectable }: { inspectable: boolean }) {
  const stage = useRef<StageHandle>(null);
  const insets = () => {
    const sheetHeight = narrow.matches && selected.peek() ? Math.round(innerHeight * 0.46) : 0;
    return { top: 44, right: 8, bottom: 46 + sheetHeight, left: 8 };
  };
  const onReady = (handle: StageHandle): void => {
    stage.current = handle;
    if (inspectable) Object.assign(window, { dramatis: { inspect: handle.inspect } });
  };
  return (
    <div
      class={`page mode-${mode.value} ${selected.value ? 'has-selection' : ''} ${filtersOpen.value ? 'has-filters' : ''}`}
    >
      <button type="button" class="skip" onClick={skipToPanel}>
        Skip to the evidence
      </button>
      <Toolbar />
      <aside class="filters" aria-label="Filters">
        <FiltersPanel />
      </aside>
      <main class="middle">
        <StatusLine />
        {mode.value === 'graph' ? (
          <>
            <StageView insets={insets} onReady={onReady} />
            <Legend />
            <fieldset class="camera">
              <legend class="unseen">Picture</legend>
              <button type="button" class="icon-button" aria-label="Fit" onClick={() => stage.current?.fit()}>
                <Icon name="fit" />
              </button>
              <button type="button" class="icon-button" aria-label="Zoom in" onClick={() => stage.current?.zoom(0.75)}>
                <Icon name="plus" />
              </button>
              <button type="button" class="icon-button" aria-label="Zoom out" onClick={() => stage.current?.zoom(1.33)}>
                <Icon name="minus" />
              </button>
            </fieldset>
          </>
        ) : (
          <TableView />
        )}
      </main>
      <SelectionPanel />
      <Chooser />
      <div class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </div>
    </div>
  );
}

/** No link to an anchor: the address holds the view. */
function skipToPanel(): void {
  document.querySelector<HTMLElement>('.panel .panel-title, .panel')?.focus();
}
