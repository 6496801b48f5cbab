/**
 * The project file: the whole corpus and its graph as JSON, one record a line. Saving, loading and saving again gives
 * the same bytes.
 */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '../graph/news-graph.ts';
import { byId, compareText } from '../model/order.ts';
import type { Corpus, Problem } from '../model/records.ts';
import type { Exporter, ExportSource } from './exporter.ts';
import { checkProject } from './project-shape.ts';

/** A file that one string can hold with room for its records. */
export const MAX_PROJECT_UNITS = 400_000_000;

const lists = [
  'documents',
  'mentions',
  'claims',
  'ties',
  'actors',
  'events',
  'relations',
  'lineages',
  'edits',
] as const satisfies readonly (keyof Corpus)[];

export const project: Exporter = {
  id: 'json',
  label: 'Dramatis project',
  ending: '.dramatis.json',
  mime: 'application/json',
  parts: [{ suffix: '', write: writeProject }],
};

export interface Project {
  readonly corpus: Corpus;
  readonly graph: NewsGraph;
}

/** A graph that came without a corpus is written with empty lists of records. */
export function* writeProject({ corpus, graph }: ExportSource): Generator<string> {
  yield '{"schemaVersion":1';
  for (const list of lists) {
    yield `,\n"${list}":[`;
    yield* lines(corpus?.[list] ?? []);
    yield ']';
  }
  for (const list of ['lexicon', 'laidOut'] as const) {
    if (!corpus?.[list]?.length) continue;
    yield `,\n"${list}":[`;
    yield* lines(corpus[list]);
    yield ']';
  }
  const { attributes, options, nodes, edges } = graph.export();
  yield `,\n"graph":{"attributes":${JSON.stringify(attributes)},"options":${JSON.stringify(options)},"nodes":[`;
  yield* lines(nodes);
  yield '],"edges":[';
  yield* lines(edges);
  yield ']}}\n';
}

function* lines(records: readonly unknown[]): Generator<string> {
  for (let i = 0; i < records.length; i++) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(records[i])}`;
}

/** The text of a project file → corpus and graph, or the first thing that is wrong with it. */
export function readProject(text: string): { project: Project } | { problem: Problem } {
  if (text.length > MAX_PROJECT_UNITS) {
    return refuse('too-large', `holds ${text.length} characters; build a project of fewer articles`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('not-json', `is not JSON (${(error as Error).message}); save the project again`);
  }
  const wrong = checkProject(json);
  if (wrong) return refuse('not-a-project', `${wrong.at || 'the file'} ${wrong.what}; save or build the project again`);
  const { graph: drawn, ...records } = json as Corpus & { graph: ReturnType<NewsGraph['export']> };
  const corpus: Corpus = {
    schemaVersion: 1,
    documents: sorted(records.documents),
    mentions: sorted(records.mentions),
    claims: sorted(records.claims),
    ties: sorted(records.ties),
    actors: sorted(records.actors),
    events: sorted(records.events),
    relations: sorted(records.relations),
    lineages: records.lineages,
    edits: records.edits,
    ...(records.lexicon && records.lexicon.length > 0 && { lexicon: records.lexicon }),
    ...(records.laidOut &&
      records.laidOut.length > 0 && {
        laidOut: [...records.laidOut].sort((a, b) => compareText(a.node, b.node)),
      }),
  };
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  try {
    graph.import(drawn);
  } catch (error) {
    return refuse('not-a-project', `graph: ${(error as Error).message}; save or build the project again`);
  }
  return { project: { corpus, graph } };
}

function refuse(code: string, message: string): { problem: Problem } {
  return { problem: { code, message } };
}

/** Files of our own are sorted already; one that was put together by hand may not be. */
function sorted<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.every((r, i) => i === 0 || byId(records[i - 1]!, r) <= 0) ? records : [...records].sort(byId);
}
