/** Project → dataset. A file is checked for its shape before anything reads it. */
import { batch } from '@preact/signals';
import { checkProject } from '../../exports/project-shape.ts';
import type { Position } from '../../graph/spiral.ts';
import type { Problem } from '../../model/records.ts';
import type { ProjectRequest, Report } from '../../worker/messages.ts';
import { openArrival } from './arrival.ts';
import { carriedProject } from './carried.ts';
import {
  actorsById,
  corpus,
  dataset,
  mentionsById,
  type Project,
  pairs,
  pairsOfActor,
  relationsById,
} from './dataset.ts';
import { kindCounts, modalityCounts, relationCounts } from './facets.ts';
import { drawnPairs } from './first-view.ts';
import { nextTask } from './next-task.ts';
import { picture } from './picture.ts';
import { moved, movedIn } from './places.ts';
import { fitWanted, opening } from './session.ts';
import { visibleActors, visibleDocuments, visibleEvents, visiblePairs } from './visible.ts';

/** Bytes up to which parsing takes less of the page's time than starting a worker. */
const parsedHere = 1_500_000;

/** The project that this file carries, else the one that the server gives; null where there is none. */
export async function fetchProject(): Promise<Project | Problem | null> {
  const carried = await carriedProject();
  if (carried) return carried;
  const answer = await fetch('./project.dramatis.json').catch(() => null);
  if (!answer?.ok) return null;
  // Not text: a large one would be decoded here.
  const bytes = await answer.blob();
  if (bytes.size > parsedHere) return parseBeside(new File([bytes], 'project.dramatis.json'));
  let value: unknown;
  try {
    value = JSON.parse(await bytes.text());
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

/** In a worker, and back in pieces. */
function parseBeside(file: File): Promise<Project | Problem> {
  const worker = new Worker(new URL('../../worker/project-worker.ts', import.meta.url), { type: 'module' });
  const arriving = openArrival();
  const parsed = new Promise<Project | Problem>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'records') arriving.add(data);
      else if (data.kind === 'corpus') resolve(arriving.close(data));
      else if (data.kind === 'problem') resolve(data.problem);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve({ code: 'crashed', message: 'The project beside this page could not be read: load the page again.' });
    };
  });
  worker.postMessage({ file } satisfies ProjectRequest);
  return parsed.finally(() => worker.terminate());
}

/** `places`: given by hand since; else those that the project was saved with. */
export function showProject(project: Project, places: ReadonlyMap<string, Position> = movedIn(project)): void {
  batch(() => {
    dataset.value = { project };
    moved.value = places;
  });
}

/**
 * Works out what the first picture needs, a task for each step: what is known when the page is drawn is not worked out
 * again, and nothing holds the page for long.
 */
export async function prepare(): Promise<void> {
  for (const step of steps) {
    void step.value;
    await nextTask();
  }
}

/** In the order in which they rest on each other. */
const steps = [
  corpus,
  mentionsById,
  actorsById,
  relationsById,
  pairs,
  pairsOfActor,
  visibleActors,
  visiblePairs,
  drawnPairs,
  visibleEvents,
  visibleDocuments,
  picture,
  relationCounts,
  kindCounts,
  modalityCounts,
];

/** Nodes from which a project is worked out step by step. */
const largeProject = 2000;

export function isLarge({ graph }: Project): boolean {
  return graph.nodes.length > largeProject;
}

/** The page looks away meanwhile: what it shows would be worked out at once. */
export async function showLarge(project: Project): Promise<void> {
  opening.value = true;
  await nextTask();
  showProject(project);
  await prepare();
  opening.value = false;
  fitWanted.value++;
}
