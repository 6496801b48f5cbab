/** The page: four regions, and which of them is on. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { AddDialog } from './panels/add-dialog.tsx';
import { CameraButtons } from './panels/camera-buttons.tsx';
import { Chooser } from './panels/chooser.tsx';
import { DropTarget } from './panels/drop-target.tsx';
import { EditLogDialog } from './panels/edit-log-dialog.tsx';
import { EmptyState } from './panels/empty-state.tsx';
import { FiltersPanel } from './panels/filters-panel.tsx';
import { IntakeNotes } from './panels/intake-notes.tsx';
import { KeySheet } from './panels/key-sheet.tsx';
import { Legend } from './panels/legend.tsx';
import { NothingPasses } from './panels/nothing-passes.tsx';
import { searchId } from './panels/search-box.tsx';
import { SelectionPanel } from './panels/selection-panel.tsx';
import { SourcesDialog } from './panels/sources-dialog.tsx';
import { StatusLine } from './panels/status-line.tsx';
import { TableView } from './panels/table-view.tsx';
import { TimelineStrip } from './panels/timeline-strip.tsx';
import { ToastNote } from './panels/toast.tsx';
import { Toolbar } from './panels/toolbar.tsx';
import { WaitingNote } from './panels/waiting-note.tsx';
import { type StageHandle, StageView } from './stage/stage-view.tsx';
import { narrow } from './state/appearance.ts';
import { awaitsOther } from './state/asking.ts';
import { isEmpty } from './state/intake.ts';
import { followKeys } from './state/keys.ts';
import { announcement, filtersOpen, mode, opening, selected, sheet, sheetTall, timelineOpen } from './state/session.ts';

export function App({ inspectable }: { inspectable: boolean }) {
  const stage = useRef<StageHandle>(null);
  const insets = () => {
    const sheetHeight = narrow.matches && selected.peek() ? Math.round(innerHeight * 0.4) : 0;
    const status = document.querySelector<HTMLElement>('.status')?.offsetHeight ?? 0;
    const legend = document.querySelector<HTMLElement>('.legend')?.offsetHeight ?? 0;
    const below = narrow.matches ? 44 : Math.max(50, legend + 14);
    return { top: status + 2, right: 8, bottom: below + sheetHeight, left: 8 };
  };
  const onReady = (handle: StageHandle): void => {
    stage.current = handle;
    if (inspectable) Object.assign(window, { dramatis: { inspect: handle.inspect } });
  };
  // In the first frame: a key that is pressed as soon as the page is seen is taken.
  useLayoutEffect(
    () => followKeys({ search: () => document.getElementById(searchId)?.focus(), fit: () => stage.current?.fit() }),
    [],
  );
  // The stage stays: to take it down waits for the graphics card, and what is drawn is not shown.
  const busy = opening.value;
  const drawing = mode.value === 'graph';
  return (
    <div class={busy ? 'page is-opening' : pageClass()}>
      {busy ? (
        <p class="opening" role="status">
          Opening …
        </p>
      ) : (
        <>
          <button type="button" class="skip" onClick={skipToPanel}>
            Skip to the evidence
          </button>
          <Toolbar />
          <aside class="filters" aria-label="Filters">
            <FiltersPanel />
          </aside>
        </>
      )}
      <main class="middle">
        <div class="view">
          {!busy && <StatusLine />}
          {!busy && isEmpty() && <EmptyState />}
          {drawing && <StageView insets={insets} onReady={onReady} />}
          {!busy && drawing && (
            <>
              <Legend />
              <CameraButtons fit={() => stage.current?.fit()} zoom={(factor) => stage.current?.zoom(factor)} />
            </>
          )}
          {!busy && !drawing && <TableView />}
          {!busy && <NothingPasses />}
          {!busy && <WaitingNote />}
          {!busy && (
            <div class="notices">
              <ToastNote />
              <IntakeNotes />
            </div>
          )}
        </div>
        {!busy && timelineOpen.value && <TimelineStrip />}
      </main>
      {!busy && (
        <>
          <SelectionPanel />
          <Chooser />
          <DropTarget />
          {sheet.value === 'add' && <AddDialog />}
          {sheet.value === 'edits' && <EditLogDialog />}
          {sheet.value === 'keys' && <KeySheet />}
          {sheet.value === 'sources' && <SourcesDialog />}
        </>
      )}
      <div class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </div>
    </div>
  );
}

function pageClass(): string {
  return `page mode-${mode.value} ${selected.value ? 'has-selection' : ''} ${filtersOpen.value ? 'has-filters' : ''} ${awaitsOther.value ? 'is-waiting' : ''} ${sheetTall.value ? 'has-tall-sheet' : ''}`;
}

/** No link to an anchor: the address holds the view. */
function skipToPanel(): void {
  document.querySelector<HTMLElement>('.panel .panel-title, .panel')?.focus();
}
