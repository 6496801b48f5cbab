/** What the three commands share: reading, extraction, reports. */
import { readFile } from 'node:fs/promises';
import { decode } from '../documents/decode.ts';
import { readLexicon } from '../documents/own-lexicon.ts';
import type { DocumentRecords, OwnLexicon, Problem } from '../model/records.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { type Extraction, extract, type ThreadSetup } from './extraction.ts';
import { reasonOf } from './files.ts';
import { openProgress, type Progress } from './progress.ts';
import { readDocuments } from './reading.ts';

export type RunArguments = Exclude<Arguments, { command: 'help' | 'version' }>;

export interface Run {
  readonly progress: Progress;
  readonly lexicon: OwnLexicon;
  /** Documents that were read, and those that were refused. */
  readonly counts: { read: number; refused: number };
  /** Extractions in the order of the input. Throws NothingRead at its end where there was none. */
  readonly extractions: (task: ThreadSetup['task'], window: number) => AsyncGenerator<Extraction>;
}

/** Throws UsageError where there is nothing to read, or a lexicon is bad. */
export async function openRun(args: RunArguments): Promise<Run> {
  const paths = pathsOf(args);
  const lexicon = (await Promise.all(args.lexicons.map(loadLexicon))).flat();
  const progress = openProgress(args.quiet);
  const counts = { read: 0, refused: 0 };
  const report = (name: string, { code, message }: Problem): void => {
    if (code !== 'guessed-encoding') counts.refused++;
    progress.line(`${name}: ${code}: ${message}`);
  };
  return {
    progress,
    lexicon,
    counts,
    async *extractions(task, window) {
      const documents = readDocuments({ paths, window, report, ...(args.date !== undefined && { date: args.date }) });
      const finished = (document: { text: string }): void => progress.step(document.text.length);
      for await (const extraction of extract(documents, {
        jobs: args.jobs,
        lexicon,
        least: args.least,
        task,
        report,
        finished,
      })) {
        counts.read++;
        yield extraction;
      }
      progress.end();
      if (counts.read === 0) throw new NothingRead('dramatis: nothing could be read');
    },
  };
}

/** There is nothing to go on with: exit code 1, and no output. The message is the line for standard error. */
export class NothingRead extends Error {}

/** All records, for what spans the corpus. Throws NothingRead. */
export async function collectRecords(run: Run): Promise<DocumentRecords[]> {
  const all: DocumentRecords[] = [];
  for await (const extraction of run.extractions('records', Number.POSITIVE_INFINITY)) {
    if ('records' in extraction) all.push(extraction.records);
  }
  return all;
}

/** Under `--strict` a refused document makes the run fail. */
export function exitCode({ counts }: Run, strict: boolean): 0 | 1 {
  return strict && counts.refused > 0 ? 1 : 0;
}

function pathsOf({ paths, command }: RunArguments): readonly string[] {
  if (paths.length > 0) return paths;
  if (process.stdin.isTTY)
    throw new UsageError(`nothing to ${command}; name a file or a folder, or - for standard input`);
  return ['-'];
}

async function loadLexicon(path: string): Promise<OwnLexicon> {
  let json: unknown;
  try {
    json = JSON.parse(decode(await readFile(path)).text);
  } catch (error) {
    throw new UsageError(
      error instanceof SyntaxError
        ? `${path}: bad-lexicon: is not JSON (${error.message})`
        : `${path}: ${reasonOf(error)}`,
    );
  }
  const { entries, problems } = readLexicon(json);
  if (problems.length > 0) {
    throw new UsageError(problems.map(({ code, message }) => `${path}: ${code}: ${message}`).join('\n'));
  }
  return entries;
}
