/** Project file → dataset. A file from outside is checked for its shape before anything reads it. */
import { batch } from '@preact/signals';
import type { Problem } from '../../model/records.ts';
import { dataset, type Project } from './dataset.ts';
import { moved } from './picture.ts';

const lists = [
  'documents',
  'mentions',
  'claims',
  'ties',
  'actors',
  'events',
  'relations',
  'lineages',
  'edits',
] as const;

export function readProject(text: string): Project | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'wrong-json', message: 'This is no JSON. Choose a file that ends in .dramatis.json.' };
  }
  const project = value as Partial<Record<string, unknown>> | null;
  if (typeof project !== 'object' || project === null || project.schemaVersion !== 1)
    return {
      code: 'no-project',
      message: 'This is no Dramatis project of version 1. Save it again with this version, or add the articles anew.',
    };
  const graph = project.graph as { nodes?: unknown } | undefined;
  const missing = lists.find((name) => !Array.isArray(project[name])) ?? (Array.isArray(graph?.nodes) ? null : 'graph');
  if (missing) return { code: 'no-project', message: `The project lacks its list “${missing}”: the file is cut off.` };
  return value as Project;
}

export function showProject(project: Project, example: boolean): void {
  batch(() => {
    dataset.value = { project, example };
    moved.value = new Map();
  });
}

/** The project that the server gives; null where there is none. */
export async function fetchProject(): Promise<Project | Problem | null> {
  const answer = await fetch('./project.dramatis.json').catch(() => null);
  return answer?.ok ? readProject(await answer.text()) : null;
}
