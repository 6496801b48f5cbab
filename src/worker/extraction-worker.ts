/**
 * Reads articles beside the page: files in, corpus and graph out, document by document.
 *
 * Records are kept between requests, so that adding an article reads that article alone. Pictures in between come after
 * a number of documents, not after a time: the same additions give the same positions.
 */
import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { decode } from '../documents/decode.ts';
import { uniqueDocuments } from '../documents/duplicates.ts';
import { lexiconWith } from '../documents/own-lexicon.ts';
import { layoutGraph, positionsOf } from '../graph/layout.ts';
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '../graph/news-graph.ts';
import type { Position } from '../graph/spiral.ts';
import type { DocumentRecords, OwnLexicon, Problem, SourceDocument } from '../model/records.ts';
import { buildCorpus, drawGraph, extractDocument } from '../pipeline.ts';
import type { Report, Request } from './messages.ts';
import { postCorpus } from './post-corpus.ts';
import { chunksOf, readFiles } from './read-files.ts';

type Add = Extract<Request, { kind: 'add' }>;

const records = new Map<string, DocumentRecords>();
/** Where nodes stand or last stood: what an undo brings back returns to its place. */
const places = new Map<string, Position>();
/** What the kept records were read with, as JSON: other own actors read the texts anew. */
let readWith = '[]';
let cancelled = false;
let running = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'cancel') cancelled = true;
  else running = running.then(() => answer(data));
});

function answer(request: Exclude<Request, { kind: 'cancel' }>): Promise<void> | void {
  if (request.kind === 'add') return add(request);
  if (request.kind === 'open') return open(request.file);
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  graph.import(request.graph as SerializedGraph<NodeAttributes, EdgeAttributes>);
  layoutGraph(graph);
  post({ kind: 'placed', positions: [...positionsOf(graph)].map(([key, { x, y }]) => [key, x, y] as const) });
}

async function add(request: Add): Promise<void> {
  cancelled = false;
  const wanted = await collect(request);
  const lexicon = lexiconWith(request.lexicon, request.edits);
  if (JSON.stringify(lexicon) !== readWith) records.clear();
  readWith = JSON.stringify(lexicon);
  const quarantined = new Set(request.quarantined);
  const known = new Set<string>(request.documents.map(({ id }) => id));
  const kept: DocumentRecords[] = [];
  for (const [key, x, y] of request.positions) places.set(key, { x, y });
  let added = 0;
  const show = (partial: boolean): void => {
    const corpus = buildCorpus(kept, request.lexicon, request.edits);
    const known = corpus.actors.filter(({ id }) => places.has(id)).length;
    // A few newcomers find their place among those who are there; where most are new, all find theirs.
    const anew = known * 2 < corpus.actors.length;
    const graph = anew ? drawGraph(corpus) : drawGraph(corpus, places);
    for (const [key, place] of positionsOf(graph)) places.set(key, place);
    postCorpus(corpus, graph.export(), partial, anew);
  };
  for (const [index, document] of wanted.entries()) {
    if (quarantined.has(document.id)) continue;
    // Lets a cancel come in.
    await new Promise((resolve) => setTimeout(resolve));
    if (cancelled && !known.has(document.id)) continue;
    const found = recordsOf(document, lexicon, index, wanted.length);
    if (!found) continue;
    kept.push(found);
    if (!known.has(document.id)) added++;
    if (isMilestone(added) && !known.has(document.id) && index + 1 < wanted.length) show(true);
  }
  if (added > 0 || request.rebuild) show(false);
  post({ kind: 'done', added, cancelled });
}

/** The documents of the project first, then those of the files; each id once. */
async function collect({ files, documents }: Add): Promise<SourceDocument[]> {
  const found: SourceDocument[] = [];
  for await (const reading of readFiles(files)) {
    if (cancelled) break;
    if ('document' in reading) found.push(reading.document);
    else report(reading.name, reading.problem);
  }
  const unique = uniqueDocuments([...documents.map(withoutSentences), ...found]);
  for (const problem of unique.problems) report(problem.documentId!, problem);
  const before = new Map(documents.map(({ id, text }) => [id, text]));
  for (const { id, text } of found)
    if (before.get(id) === text)
      report(id, { code: 'known', message: 'is already here with the same text; nothing to do', documentId: id });
  return unique.documents;
}

function recordsOf(document: SourceDocument, lexicon: OwnLexicon, done: number, known: number): DocumentRecords | null {
  const cached = records.get(document.id);
  if (cached && cached.document.text === document.text) return cached;
  post({ kind: 'reading', documentId: document.id, done, known });
  try {
    const found = extractDocument(document, lexicon);
    records.set(document.id, found);
    return found;
  } catch (error) {
    const message = `could not be read (${(error as Error).message}); leave it out and report the text that did this`;
    report(document.id, { code: 'crashed', message, documentId: document.id });
    return null;
  }
}

/** The first article is shown at once, then pictures become rarer as there is more to read. */
function isMilestone(added: number): boolean {
  return added === 1 || added === 10 || (added >= 100 && Number.isInteger(Math.log2(added / 100)));
}

/** Projects and graphs of other tools are read here too: a large one would hold the page for seconds. */
async function open(file: File): Promise<void> {
  if (/\.gexf$/i.test(file.name)) await openGraph(file);
  else {
    const { readProject } = await import('../exports/project.ts');
    const reading = readProject(decode(new Uint8Array(await file.arrayBuffer())).text);
    if ('problem' in reading) report(file.name, reading.problem);
    else {
      const { corpus, graph } = reading.project;
      postCorpus(corpus, graph.export(), false, true);
    }
  }
  post({ kind: 'done', added: 0, cancelled: false });
}

async function openGraph(file: File): Promise<void> {
  const [{ openGexf }, { corpusOfGraph }] = await Promise.all([
    import('../imports/gexf.ts'),
    import('../imports/excerpts.ts'),
  ]);
  const reader = openGexf();
  const decoder = new TextDecoder();
  for await (const bytes of chunksOf(file)) reader.write(decoder.decode(bytes, { stream: true }));
  reader.write(decoder.decode());
  const { graph, placed, problems } = reader.close();
  for (const problem of problems) report(file.name, problem);
  if (!graph) return;
  if (!placed) layoutGraph(graph);
  postCorpus(corpusOfGraph(graph, file.name), graph.export(), false, true);
}

function withoutSentences(document: SourceDocument & { readonly sentences?: unknown }): SourceDocument {
  const { sentences: _, ...source } = document;
  return source;
}

function report(name: string, problem: Problem): void {
  post({ kind: 'problem', name, problem });
}

function post(message: Report): void {
  postMessage(message);
}
