/** The whole of what is known, for other programs. */
import { dataset } from '../state/dataset.ts';
import { exportChoices, saveExport } from '../state/export-files.ts';
import { announcement } from '../state/session.ts';
import { Icon } from './icons.tsx';

export function ExportMenu() {
  const nothing = (dataset.value?.project.documents.length ?? 0) === 0;
  const save = async (id: string): Promise<void> => {
    const box = document.getElementById('export-menu') as HTMLElement | null;
    box?.hidePopover();
    const name = await saveExport(id);
    announcement.value = `Saved ${name}`;
  };
  return (
    <>
      <button type="button" class="button" popovertarget="export-menu" aria-label="Export" disabled={nothing}>
        <Icon name="download" /> <span class="wide">Export</span>
      </button>
      <div id="export-menu" popover="auto" class="menu">
        {exportChoices.map(({ id, name, use }) => (
          <button key={id} type="button" onClick={() => save(id)} data-export={id}>
            <span>{name}</span>
            <span class="quiet">{use}</span>
          </button>
        ))}
      </div>
    </>
  );
}
