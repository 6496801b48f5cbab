/** What is known, or what passes the filters, for other programs. */
import type { Exporter } from '../../exports/exporter.ts';
import { withoutTexts } from '../state/dataset.ts';
import { exporters, isFiltered, loadExporters, saveExport } from '../state/export-files.ts';
import { inspectStage } from '../state/inspection.ts';
import { isEmpty } from '../state/intake.ts';
import { savePng, saveSvg } from '../state/picture-file.ts';
import { announcement } from '../state/session.ts';
import { saveShareFile } from '../state/share-file.ts';
import { ExportExtent } from './export-extent.tsx';
import { Icon } from './icons.tsx';

/** What each format is good for; one that is not listed shows its ending alone. */
const uses: Readonly<Record<string, string>> = {
  gexf: 'Gephi, Gephi Lite, networkx',
  json: 'all texts and evidence; opens here again',
  graphml: 'yEd, Cytoscape, igraph',
  csv: 'spreadsheets: nodes and edges',
};

const menuId = 'export-menu';

export function ExportMenu() {
  const filtered = isFiltered();
  const choose = async (exporter: Exporter, narrowed: boolean): Promise<void> => {
    document.getElementById(menuId)?.hidePopover();
    announcement.value = `Saved ${(await saveExport(exporter, narrowed)).join(' and ')}`;
  };
  const draw = async (how: () => void | Promise<void>): Promise<void> => {
    document.getElementById(menuId)?.hidePopover();
    await how();
    announcement.value = 'Saved';
  };
  return (
    <>
      <button
        type="button"
        class="button"
        popovertarget={menuId}
        aria-label="Export"
        disabled={isEmpty()}
        onPointerEnter={loadExporters}
        onFocus={loadExporters}
      >
        <Icon name="download" /> <span class="wide">Export</span>
      </button>
      <div id={menuId} popover="auto" class="menu" onToggle={loadExporters}>
        <ExportExtent />
        {exporters.value.map((exporter) => (
          <>
            <Choice
              key={exporter.id}
              id={exporter.id}
              name={filtered && isProject(exporter) ? `${exporter.label}, everything` : exporter.label}
              use={`${exporter.ending} ${uses[exporter.id] ? `· ${uses[exporter.id]}` : ''}`}
              onClick={() => choose(exporter, filtered && !isProject(exporter))}
            />
            {filtered && isProject(exporter) && !withoutTexts.value && (
              <Choice
                key="json-filtered"
                id="json-filtered"
                name={`${exporter.label}, what passes`}
                use={`${exporter.ending} · a smaller one, its articles in full`}
                onClick={() => choose(exporter, true)}
              />
            )}
          </>
        ))}
        <Choice
          id="html"
          name={filtered ? 'Page to share, everything' : 'Page to share'}
          use=".html · one file that opens anywhere, for reading"
          onClick={() => draw(saveShareFile)}
        />
        {inspectStage.value && (
          <>
            <Choice
              id="svg"
              name="Picture as it is drawn"
              use=".svg · sharp at any size"
              onClick={() => draw(saveSvg)}
            />
            <Choice
              id="png"
              name="Picture as it is drawn"
              use=".png · three times the size on screen"
              onClick={() => draw(savePng)}
            />
          </>
        )}
      </div>
    </>
  );
}

/** A project is what work is saved in: no filter takes anything out of it unasked. */
function isProject({ id }: Exporter): boolean {
  return id === 'json';
}

function Choice({ id, name, use, onClick }: { id: string; name: string; use: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick} data-export={id}>
      <span>{name}</span>
      <span class="quiet">{use}</span>
    </button>
  );
}
