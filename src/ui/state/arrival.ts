/** A project that comes piece by piece, from a worker or from storage: pieces until the frame closes it. */
import { type Frame, type Piece, type RecordList, recordLists } from '../../exports/pieces.ts';
import type { Project } from './dataset.ts';

export interface Arrival {
  add(piece: Piece): void;
  /** What has come, as a project; the next one starts empty. */
  close(frame: Frame): Project;
}

export function openArrival(): Arrival {
  let gathered = new Map<RecordList, unknown[]>();
  return {
    add({ list, json }) {
      const records = JSON.parse(json) as unknown[];
      const before = gathered.get(list);
      if (before) for (const record of records) before.push(record);
      else gathered.set(list, records);
    },
    close({ rest, graph }) {
      const list = (name: RecordList): unknown[] => gathered.get(name) ?? [];
      const lists = Object.fromEntries(recordLists.map((name) => [name, list(name)]));
      // The order of the keys is that of a project file.
      const { schemaVersion, lineages, edits, lexicon, laidOut } = rest;
      const project = {
        schemaVersion,
        ...lists,
        lineages,
        edits,
        ...(lexicon && { lexicon }),
        ...(laidOut && { laidOut }),
        graph: { ...graph, nodes: list('nodes'), edges: list('edges') },
      } as unknown as Project;
      gathered = new Map();
      return project;
    },
  };
}
