/** Files of the reader's own actors, as `--lexicon` takes them: told from articles by being a JSON list. */
import { readLexicon } from '../../documents/own-lexicon.ts';
import { withoutTexts } from './dataset.ts';
import { addOwnActors } from './edit-log.ts';
import { addFiles, addProblem, problems } from './intake.ts';
import { announcement } from './session.ts';

/** Of a file with many faults the first ones; the rest is often the same. */
const mostFaults = 5;

/** What was dropped or chosen: own actors, then articles that are read with them. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const lists: File[] = [];
  const others: File[] = [];
  for (const file of files) ((await isList(file)) ? lists : others).push(file);
  if (lists.length === 0) addFiles(others);
  else await takeOwnActors(lists, others);
}

/** Nothing is taken of a list that has a fault. */
export async function takeOwnActors(lists: readonly File[], articles: readonly File[] = []): Promise<void> {
  problems.value = [];
  const entries = (await Promise.all(lists.map(entriesOf))).flat();
  const refused = problems.value.length > 0;
  if (entries.length > 0 && !refused) addOwnActors(entries, articles);
  else if (articles.length > 0) addFiles(articles, true);
  if (refused) announcement.value = 'The list of own actors was not taken';
}

async function entriesOf(file: File) {
  const fault = (message: string): void =>
    addProblem({ name: file.name, problem: { code: 'bad-lexicon', message, documentId: file.name } });
  if (withoutTexts.value) fault('names actors to find in texts, but what is open holds none; add articles first');
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch (error) {
    fault(`is not JSON (${(error as Error).message})`);
    return [];
  }
  const { entries, problems: faults } = readLexicon(json);
  for (const { message } of faults.slice(0, mostFaults)) fault(message);
  if (faults.length > mostFaults) fault(`and ${faults.length - mostFaults} further faults`);
  return entries;
}

async function isList(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name) || /\.dramatis\.json$/i.test(file.name)) return false;
  return /^\uFEFF?\s*\[/.test(await file.slice(0, 400).text());
}
