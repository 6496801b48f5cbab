/** What is known, or what passes the filters, for other programs. */
import type { Exporter } from '../../exports/exporter.ts';
import { exporters, exportsFiltered, loadExporters, saveExport } from '../state/export-files.ts';
import { inspectStage } from '../state/inspection.ts';
import { isEmpty } from '../state/intake.ts';
import { visibleActors, visiblePairs } from '../state/picture.ts';
import { savePng, saveSvg } from '../state/picture-file.ts';
import { countFilters } from '../state/route.ts';
import { announcement, filters } from '../state/session.ts';
import { saveShareFile } from '../state/share-file.ts';
import { count } from '../state/words.ts';
import { Icon } from './icons.tsx';

/** What each format is good for; one that is not listed shows its ending alone. */
const uses: Readonly<Record<string, string>> = {
  gexf: 'Gephi, Gephi Lite, networkx',
  json: 'all texts and evidence; opens here again',
  graphml: 'yEd, Cytoscape, igraph',
  csv: 'spreadsheets: nodes and edges',
};

export function ExportMenu() {
  const choose = async (exporter: Exporter): Promise<void> => {
    document.getElementById('export-menu')?.hidePopover();
    announcement.value = `Saved ${(await saveExport(exporter)).join(' and ')}`;
  };
  const draw = async (how: () => void | Promise<void>): Promise<void> => {
    document.getElementById('export-menu')?.hidePopover();
    await how();
    announcement.value = 'Saved';
  };
  return (
    <>
      <button
        type="button"
        class="button"
        popovertarget="export-menu"
        aria-label="Export"
        disabled={isEmpty()}
        onPointerEnter={loadExporters}
        onFocus={loadExporters}
      >
        <Icon name="download" /> <span class="wide">Export</span>
      </button>
      <div id="export-menu" popover="auto" class="menu" onToggle={loadExporters}>
        {countFilters(filters.value) > 0 && <FilteredOnly />}
        {exporters.value.map((exporter) => (
          <button key={exporter.id} type="button" onClick={() => choose(exporter)} data-export={exporter.id}>
            <span>{exporter.label}</span>
            <span class="quiet">
              {exporter.ending} {uses[exporter.id] && `· ${uses[exporter.id]}`}
            </span>
          </button>
        ))}
        <button type="button" data-export="html" onClick={() => draw(saveShareFile)}>
          <span>Page to share</span>
          <span class="quiet">.html · one file that opens anywhere, for reading</span>
        </button>
        {inspectStage.value && (
          <>
            <button type="button" data-export="svg" onClick={() => draw(saveSvg)}>
              <span>Picture</span>
              <span class="quiet">.svg · sharp at any size</span>
            </button>
            <button type="button" data-export="png" onClick={() => draw(savePng)}>
              <span>Picture</span>
              <span class="quiet">.png · three times the size on screen</span>
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** The files of the graph hold what passes the filters, unless it is unchecked. */
function FilteredOnly() {
  return (
    <label class="menu-choice">
      <input
        type="checkbox"
        checked={exportsFiltered.value}
        onChange={() => {
          exportsFiltered.value = !exportsFiltered.value;
        }}
      />
      <span>
        Only what passes the filters
        <span class="quiet">
          {count(visibleActors.value.length, 'actor')} · {count(visiblePairs.value.length, 'relation')}; a project and a
          page to share are always whole
        </span>
      </span>
    </label>
  );
}
