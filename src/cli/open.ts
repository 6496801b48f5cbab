import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExportSource } from '../exports/exporter.ts';
import { writeProject } from '../exports/project.ts';
import { buildCorpus, drawGraph } from '../pipeline.ts';
import { serve } from '../server/serve.ts';
import type { Arguments } from './arguments.ts';
import { collectRecords, exitCode, NothingRead, openRun } from './run.ts';
import { loadSaved } from './saved.ts';

/** Serves until SIGINT or SIGTERM. */
export async function open(args: Arguments & { command: 'open' }): Promise<number> {
  const page = fileURLToPath(new URL('../page/', import.meta.url));
  if (!existsSync(`${page}index.html`))
    throw new NothingRead(`${page}: missing: the page is not built; run npm run build`);
  const source = (await loadSaved(args.paths)) ?? (await extractAll(args));
  if (!source) return 1;
  const server = await serve({
    page,
    project: Buffer.concat([...writeProject(source)].map((piece) => Buffer.from(piece))),
    port: args.port,
  });
  // Listened for before the line is out: whoever reads it may stop us at once.
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  process.stdout.write(`Dramatis is at http://127.0.0.1:${server.port}/\n`);
  await stopped;
  await server.close();
  return 0;
}

/** Nothing where `--strict` forbids to go on. */
async function extractAll(args: Arguments & { command: 'open' }): Promise<ExportSource | undefined> {
  const run = await openRun(args);
  const records = await collectRecords(run);
  if (exitCode(run, args.strict) !== 0) return undefined;
  const corpus = buildCorpus(records, run.lexicon);
  return { corpus, graph: drawGraph(corpus) };
}
