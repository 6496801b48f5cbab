import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from '../documents/decode.ts';
import type { ExportSource } from '../exports/exporter.ts';
import { readProject, writeProject } from '../exports/project.ts';
import { layoutGraph } from '../graph/layout.ts';
import { openGexf } from '../imports/gexf.ts';
import { buildCorpus, drawGraph } from '../pipeline.ts';
import { serve } from '../server/serve.ts';
import type { Arguments } from './arguments.ts';
import { readBytes, reasonOf } from './files.ts';
import { collectRecords, exitCode, openRun } from './run.ts';

/** Serves until SIGINT or SIGTERM. */
export async function open(args: Arguments & { command: 'open' }): Promise<number> {
  const loaded = await loadOrExtract(args);
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

function loadOrExtract(args: Arguments & { command: 'open' }): Promise<Loaded> {
  const [path, ...others] = args.paths;
  if (path !== undefined && others.length === 0) {
    if (/\.dramatis\.json$/i.test(path)) return loadProject(path);
    if (/\.gexf$/i.test(path)) return loadGexf(path);
  }
  return extractAll(args);
}

async function extractAll(args: Arguments & { command: 'open' }): Promise<Loaded> {
  const run = await openRun(args);
  const records = await collectRecords(run);
  const code = exitCode(run, args.strict);
  if (code !== 0) return { code };
  const corpus = buildCorpus(records, run.lexicon);
  return { source: { corpus, graph: drawGraph(corpus) } };
}

async function loadProject(path: string): Promise<Loaded> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return refuse(`${path}: unreadable: ${reasonOf(error)}`);
  }
  const reading = readProject(decode(bytes).text);
  if ('problem' in reading) return refuse(`${path}: ${reading.problem.code}: ${reading.problem.message}`);
  return { source: reading.project };
}

async function loadGexf(path: string): Promise<Loaded> {
  const reader = openGexf();
  try {
    for await (const piece of createReadStream(path, { encoding: 'utf8' })) reader.write(piece as string);
  } catch (error) {
    return refuse(`${path}: unreadable: ${reasonOf(error)}`);
  }
  const { graph, placed, problems } = reader.close();
  const lines = problems.map(({ code, message }) => `${path}: ${code}: ${message}`).join('\n');
  if (!graph) return refuse(lines);
  if (lines !== '') process.stderr.write(`${lines}\n`);
  if (!placed) layoutGraph(graph);
  return { source: { graph } };
}

function refuse(line: string): Loaded {
  process.stderr.write(`${line}\n`);
  return { code: 1 };
}
