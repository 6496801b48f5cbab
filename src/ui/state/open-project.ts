/** Project → dataset. A file is checked for its shape before anything reads it. */
import { batch } from '@preact/signals';
import { checkProject } from '../../exports/project-shape.ts';
import type { Problem } from '../../model/records.ts';
import { carriedProject } from './carried.ts';
import { dataset, type Project } from './dataset.ts';
import { moved } from './picture.ts';

/** The project that this file carries, else the one that the server gives; null where there is none. */
export async function fetchProject(): Promise<Project | Problem | null> {
  const carried = carriedProject();
  if (carried) return carried as Project;
  const answer = await fetch('./project.dramatis.json').catch(() => null);
  if (!answer?.ok) return null;
  let value: unknown;
  try {
    value = await answer.json();
  } catch {
    return { code: 'not-json', message: 'The project beside this page is no JSON: build it again.' };
  }
  const wrong = checkProject(value);
  return wrong
    ? {
        code: 'not-a-project',
        message: `The project beside this page is damaged (${wrong.at} ${wrong.what}): build it again.`,
      }
    : (value as Project);
}

export function showProject(project: Project): void {
  batch(() => {
    dataset.value = { project };
    moved.value = new Map();
  });
}
