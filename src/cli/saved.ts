/** Projects and graphs that were saved before: loaded, not extracted. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { decode } from '../documents/decode.ts';
import type { ExportSource } from '../exports/exporter.ts';
import { readProject } from '../exports/project.ts';
import { layoutGraph } from '../graph/layout.ts';
import { corpusOfGraph } from '../imports/excerpts.ts';
import { openGexf } from '../imports/gexf.ts';
import type { Problem } from '../model/records.ts';
import { readBytes, reasonOf } from './files.ts';
import { NothingRead } from './run.ts';

/** What a single path leads to, or nothing where it is to be read as articles. Throws NothingRead. */
export async function loadSaved(paths: readonly string[]): Promise<ExportSource | undefined> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return undefined;
  if (/\.dramatis\.json$/i.test(path)) return loadProject(path);
  return /\.gexf$/i.test(path) ? loadGexf(path) : undefined;
}

async function loadProject(path: string): Promise<ExportSource> {
  const reading = readProject(decode(await readBytes(path).catch((error) => unreadable(path, error))).text);
  if ('problem' in reading) throw new NothingRead(lineOf(path, reading.problem));
  return reading.project;
}

async function loadGexf(path: string): Promise<ExportSource> {
  const reader = openGexf();
  try {
    for await (const piece of createReadStream(path, { encoding: 'utf8' })) reader.write(piece as string);
  } catch (error) {
    unreadable(path, error);
  }
  const { graph, placed, problems } = reader.close();
  const lines = problems.map((problem) => lineOf(path, problem));
  if (!graph) throw new NothingRead(lines.join('\n'));
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (!placed) layoutGraph(graph);
  return { graph, corpus: corpusOfGraph(graph, basename(path)) };
}

function unreadable(path: string, error: unknown): never {
  throw new NothingRead(lineOf(path, { code: 'unreadable', message: reasonOf(error) }));
}

function lineOf(path: string, { code, message }: Problem): string {
  return `${path}: ${code}: ${message}`;
}
