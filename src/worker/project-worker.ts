/**
 * Parses the project that the server gives, beside the page. Small, because the first graph waits for it: it holds
 * neither the reader of articles nor graphology.
 */
import { checkProject } from '../exports/project-shape.ts';
import type { Corpus } from '../model/records.ts';
import type { ProjectRequest, Report } from './messages.ts';
import { postCorpus } from './post-corpus.ts';

addEventListener('message', async ({ data: { file } }: MessageEvent<ProjectRequest>) => {
  const problem = await open(file);
  if (problem) postMessage({ kind: 'problem', name: file.name, problem } satisfies Report);
});

async function open(file: File) {
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { code: 'not-json', message: 'The project beside this page is no JSON: build it again.' };
  }
  const wrong = checkProject(value);
  if (wrong) {
    const message = `The project beside this page is damaged (${wrong.at} ${wrong.what}): build it again.`;
    return { code: 'not-a-project', message };
  }
  const project = value as Corpus & { graph: Parameters<typeof postCorpus>[1] };
  postCorpus(project, project.graph, false, true);
  return undefined;
}
