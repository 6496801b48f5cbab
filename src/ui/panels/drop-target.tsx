/** Files can be dropped anywhere on the page, folders too. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { isReadOnly } from '../state/carried.ts';
import { takeFiles } from '../state/own-actors.ts';
import { sheet } from '../state/session.ts';

export function DropTarget() {
  const over = useSignal(false);
  useSignalEffect(() => {
    if (isReadOnly()) return;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onDrag = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      over.value = false;
      sheet.value = null;
      void filesOf(event.dataTransfer!).then(takeFiles);
    };
    addEventListener('dragover', onDrag);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDrag);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  });
  return over.value ? <div class="drop">Drop articles, a folder, a project or a list of own actors</div> : null;
}

async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  // Entries must be taken in the event itself: afterwards the list is empty.
  const entries = [...items]
    .map((item) => item.webkitGetAsEntry?.())
    .filter((entry) => entry !== null && entry !== undefined);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  const found: File[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    found.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const more = (): Promise<FileSystemEntry[]> => new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  // A folder is read in pieces of a hundred; an empty piece is the end.
  for (let piece = await more(); piece.length > 0; piece = await more())
    for (const inner of piece) await collect(inner, found);
}
