/** Files for other programs, made in the page and saved by the browser; the writers are loaded when one is asked for. */
import { dataset } from './dataset.ts';

export interface ExportChoice {
  readonly id: string;
  readonly name: string;
  readonly use: string;
}

export const exportChoices: readonly ExportChoice[] = [
  { id: 'json', name: 'Dramatis project', use: 'all texts and evidence, opens here again' },
];

/** Returns the name of the saved file. */
export async function saveExport(_id: string): Promise<string> {
  const { project } = dataset.value!;
  return save('project.dramatis.json', 'application/json', JSON.stringify(project));
}

function save(name: string, type: string, text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; at once would be too early.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
