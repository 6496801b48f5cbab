import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ExportSource } from '../exports/exporter.ts';
import { readProject, writeProject } from '../exports/project.ts';
import { buildCorpus, drawGraph } from '../pipeline.ts';
import { serve } from '../server/serve.ts';
import type { Arguments } from './arguments.ts';
import { reasonOf } from './files.ts';
import { collectRecords, exitCode, openRun } from './run.ts';

/** Serves until SIGINT or SIGTERM. */
export async function open(args: Arguments & { command: 'open' }): Promise<number> {
  const saved = args.paths.length === 1 && /\.dramatis\.json$/i.test(args.paths[0]!) ? args.paths[0]! : undefined;
  const loaded = saved === undefined ? await extractAll(args) : await load(saved);
  if ('code' in loaded) return loaded.code;
  const server = await serve({
    page: fileURLToPath(new URL('../page/', import.meta.url)),
    project: Buffer.from([...writeProject(loaded.source)].join('')),
    port: args.port,
  });
  process.stdout.write(`Dramatis is at http://127.0.0.1:${server.port}/\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}

type Loaded = { readonly source: ExportSource } | { readonly code: number };

async function extractAll(args: Arguments & { command: 'open' }): Promise<Loaded> {
  const run = await openRun(args);
  const records = await collectRecords(run);
  const code = exitCode(run, args.strict);
  run.progress.end();
  if (code !== 0) return { code };
  const corpus = buildCorpus(records, run.lexicon);
  return { source: { corpus, graph: drawGraph(corpus) } };
}

async function load(path: string): Promise<Loaded> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return refuse(`${path}: unreadable: ${reasonOf(error)}`);
  }
  const reading = readProject(text);
  if ('problem' in reading) return refuse(`${path}: ${reading.problem.code}: ${reading.problem.message}`);
  return { source: reading.project };
}

function refuse(line: string): Loaded {
  process.stderr.write(`${line}\n`);
  return { code: 1 };
}
