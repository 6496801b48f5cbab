/** Away with what is open, and back to what the server gives. Neither is asked for twice: both can be taken back. */
import { batch } from '@preact/signals';
import { restored } from './autosave.ts';
import { corpus, dataset, emptyCorpus, isExample, type Project } from './dataset.ts';
import { problems } from './intake.ts';
import { fetchProject, showProject } from './open-project.ts';
import { moved } from './places.ts';
import { placings } from './placing.ts';
import { filters, fitWanted, forgetFilters } from './session.ts';
import { say, toast } from './toast.ts';
import { undone } from './undone.ts';
import { count } from './words.ts';

/** Forgets everything that is open. */
export function clearProject(): void {
  const graph = { attributes: {}, options: { type: 'directed' as const, multi: true, allowSelfLoops: true } };
  replaceBy({ ...emptyCorpus, graph: { ...graph, nodes: [], edges: [] } });
}

/** Back to the example, without own articles and changes. */
export async function startOver(): Promise<void> {
  const given = await fetchProject();
  if (given && 'schemaVersion' in given) replaceBy(given);
  else clearProject();
}

function replaceBy(project: Project): void {
  const before = dataset.peek()?.project;
  const { documents, edits } = corpus.peek();
  const [places, chosen, fromLastTime] = [moved.peek(), filters.peek(), restored.peek()];
  // What the example shows by itself is had again by a reload.
  const isOwn = before && (!isExample.peek() || edits.length > 0 || places.size > 0);
  batch(() => {
    showProject(project);
    forgetFilters();
    problems.value = [];
    [undone.value, placings.value, toast.value] = [[], [], null];
    restored.value = false;
    fitWanted.value++;
  });
  if (!isOwn || documents.length === 0) return;
  const changes = edits.length > 0 ? ` and ${count(edits.length, 'change')}` : '';
  say(`Cleared ${count(documents.length, 'article')}${changes}`, () =>
    batch(() => {
      showProject(before, places);
      filters.value = chosen;
      restored.value = fromLastTime;
      fitWanted.value++;
    }),
  );
}
