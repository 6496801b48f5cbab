import type { ExportSource } from '../exports/exporter.ts';
import { annotateDocuments, buildCorpus, drawGraph } from '../pipeline.ts';
import type { Arguments } from './arguments.ts';
import { writeFile, writeStdout } from './output.ts';
import { collectRecords, exitCode, openRun } from './run.ts';
import { loadSaved } from './saved.ts';

export async function build(args: Arguments & { command: 'build' }): Promise<number> {
  const saved = await loadSaved(args.paths);
  if (saved) {
    await write(saved, args);
    return 0;
  }
  const run = await openRun(args);
  const corpus = buildCorpus(await collectRecords(run), run.lexicon);
  run.progress.say('drawing the graph');
  const source = { corpus, graph: drawGraph(corpus) };
  run.progress.end();
  await write(source, args);
  return exitCode(run, args.strict);
}

async function write(source: ExportSource, { exporter, output }: Arguments & { command: 'build' }): Promise<void> {
  for (const part of exporter.parts) {
    const pieces = part.write(source);
    if (output === undefined) await writeStdout(pieces);
    else await writeFile(part.suffix === '' ? output : withSuffix(output, part.suffix, exporter.ending), pieces);
  }
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

  async function* apart(): AsyncGenerator<Uint8Array> {
    for await (const extraction of run.extractions('annotation', ANNOTATE_WINDOW)) {
      if ('line' in extraction) yield extraction.line;
    }
  }

  async function* together(): AsyncGenerator<string> {
    const records = await collectRecords(run);
    for (const line of annotateDocuments(records, run.lexicon)) yield `${line}\n`;
  }
}
