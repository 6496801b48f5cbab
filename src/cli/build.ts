import { annotateDocuments, buildCorpus, drawGraph } from '../pipeline.ts';
import type { Arguments } from './arguments.ts';
import { writeFile, writeStdout } from './output.ts';
import { collectRecords, exitCode, openRun } from './run.ts';

export async function build(args: Arguments & { command: 'build' }): Promise<number> {
  const run = await openRun(args);
  const records = await collectRecords(run);
  run.progress.say('drawing the graph');
  const corpus = buildCorpus(records, run.lexicon);
  const source = { corpus, graph: drawGraph(corpus) };
  run.progress.end();
  const { exporter, output } = args;
  for (const { suffix, write } of exporter.parts) {
    if (output === undefined) await writeStdout(write(source));
    else await writeFile(suffix === '' ? output : withSuffix(output, suffix, exporter.ending), write(source));
  }
  return exitCode(run, args.strict);
}

/** `seeds.csv` → `seeds.nodes.csv`. */
function withSuffix(output: string, suffix: string, ending: string): string {
  const name = output.toLowerCase().endsWith(ending) ? output.slice(0, -ending.length) : output;
  return name + suffix + ending;
}

/** Documents whose ids are compared before the first line is written, in UTF-16 code units of text. */
const ANNOTATE_WINDOW = 4_000_000;

export async function annotate(args: Arguments & { command: 'annotate' }): Promise<number> {
  const run = await openRun(args);
  const lines = args.together ? together() : apart();
  if (args.output === undefined) await writeStdout(lines);
  else await writeFile(args.output, lines);
  return exitCode(run, args.strict);

  async function* apart(): AsyncGenerator<string> {
    for await (const extraction of run.extractions('annotation', ANNOTATE_WINDOW)) {
      if ('line' in extraction) yield `${extraction.line}\n`;
    }
  }

  async function* together(): AsyncGenerator<string> {
    const records = await collectRecords(run);
    for (const line of annotateDocuments(records, run.lexicon)) yield `${line}\n`;
  }
}
