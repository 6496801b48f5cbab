/**
 * A shared file carries its project in the page itself, and is for reading only. The frame stands in one element, each
 * piece in another, so that none is long to parse.
 */
import type { Frame, Piece, RecordList } from '../../exports/pieces.ts';
import { openArrival } from './arrival.ts';
import type { Project } from './dataset.ts';
import { nextTask } from './next-task.ts';

const frameId = 'dramatis-project';
const pieceClass = 'dramatis-piece';

/** Null on the page of a server. */
export async function carriedProject(): Promise<Project | null> {
  const frame = document.getElementById(frameId);
  if (!frame) return null;
  const arriving = openArrival();
  for (const element of document.querySelectorAll<HTMLElement>(`.${pieceClass}`)) {
    arriving.add({ list: element.dataset.list as RecordList, json: element.textContent ?? '' });
    // Its text would be held beside what was read from it.
    element.remove();
    await nextTask();
  }
  return arriving.close(JSON.parse(frame.textContent ?? '') as Frame);
}

export function frameElement(frame: Frame): string {
  return `<script type="application/json" id="${frameId}">${inline(JSON.stringify(frame))}</script>`;
}

export function pieceElement({ list, json }: Piece): string {
  return `<script type="application/json" class="${pieceClass}" data-list="${list}">${inline(json)}</script>`;
}

/** JSON in which no text can end the element that holds it. */
export function inline(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

export function isReadOnly(): boolean {
  return typeof document !== 'undefined' && document.getElementById(frameId) !== null;
}
