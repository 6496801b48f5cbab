/**
 * Articles on their way in: the worker reads them, the picture grows as they arrive, and what could not be read is
 * listed with what to do about it.
 */
import { batch, signal } from '@preact/signals';
import type { SerializedGraph } from 'graphology-types';
import type { Edit, Problem, SourceDocument } from '../../model/records.ts';
import type { Report, Request } from '../../worker/messages.ts';
import { openArrival } from './arrival.ts';
import { corpus, dataset, pairs } from './dataset.ts';
import { isLarge, showLarge, showProject } from './open-project.ts';
import { placesNow, stillMoved } from './places.ts';
import { announcement, fitWanted, forgetFilters } from './session.ts';
import { say } from './toast.ts';
import { count } from './words.ts';

export interface Intake {
  readonly done: number;
  readonly known: number;
  /** What is being read. */
  readonly name: string;
  /** No article is new: what is open is worked out again with a change. */
  readonly change: boolean;
}

export interface NamedProblem {
  readonly name: string;
  readonly problem: Problem;
}

/** Null while nothing is being read. */
export const intake = signal<Intake | null>(null);
export const problems = signal<readonly NamedProblem[]>([]);

/** Limit of one document; beyond it the worker is replaced and the document left out. */
const timeLimit = 60_000;

let worker: Worker | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
interface Reading {
  readonly files: readonly File[];
  readonly quarantined: readonly string[];
  /** Null for those of the open project. */
  readonly edits: readonly Edit[] | null;
}

let pending: Reading | null = null;
const arriving = openArrival();

/** Adds articles to what is open. Files that hold a project replace it. */
export function addFiles(files: readonly File[], keepProblems = false): void {
  const project = files.find(({ name }) => /\.(dramatis\.json|gexf)$/i.test(name));
  if (!keepProblems) problems.value = [];
  if (project) openFile(project);
  else if (files.length > 0) read({ files, quarantined: [], edits: null });
}

/** Replays these edits on what was read, and on what is in these files. */
export function rebuild(edits: readonly Edit[], files: readonly File[] = []): void {
  read({ files, quarantined: [], edits });
}

/** Text from the clipboard or a field, as an article of its own; what is left empty is read from its head. */
export function addText(text: string, known: { readonly publisher?: string; readonly date?: string } = {}): void {
  const title = text.trim().split('\n', 1)[0]!.slice(0, 60).trim();
  const id = `${title.replace(/[/\\:]+/g, ' ') || 'Pasted text'}.txt`;
  const { publisher = '', date = '' } = known;
  const record = { id, text, publisher: publisher.trim(), date };
  addFiles([record.publisher || date ? new File([JSON.stringify(record)], `${id}.json`) : new File([text], id)]);
}

export function cancelIntake(): void {
  send({ kind: 'cancel' });
}

/** Loads the reader of articles while nobody waits for it. */
export function warmUp(): void {
  openWorker();
}

type Places = Extract<Report, { kind: 'placed' }>['positions'];
let placed: ((places: Places) => void) | null = null;

/** Where the nodes of this graph stand when it is laid out by itself. */
export function askLayout(graph: SerializedGraph): Promise<Places> {
  send({ kind: 'layout', graph });
  return new Promise((resolve) => {
    placed = resolve;
  });
}

function openFile(file: File): void {
  intake.value = { done: 0, known: 1, name: file.name, change: false };
  pending = null;
  send({ kind: 'open', file });
}

function read(reading: Reading): void {
  pending = reading;
  const { files, quarantined, edits } = reading;
  if (quarantined.length === 0) before = { actors: corpus.peek().actors.length, pairs: pairs.peek().size };
  intake.value = { done: 0, known: files.length, name: files[0]?.name ?? '', change: isChange(reading) };
  send({
    kind: 'add',
    files,
    quarantined,
    documents: corpus.peek().documents.map(({ sentences: _, ...document }): SourceDocument => document),
    edits: edits ?? corpus.peek().edits,
    lexicon: corpus.peek().lexicon ?? [],
    rebuild: edits !== null,
    positions: [...placesNow()].map(([key, { x, y }]) => [key, x, y] as const),
  });
}

function isChange({ files, edits }: Reading): boolean {
  return files.length === 0 && edits !== null;
}

function send(request: Request): void {
  openWorker().postMessage(request);
}

function openWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('../../worker/extraction-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Report>) => receive(data);
  worker.onerror = (event) => {
    event.preventDefault();
    giveUp('crashed', 'stopped the reader; it was left out, report the text that did this');
  };
  return worker;
}

function receive(report: Report): void {
  clearTimeout(timer);
  if (report.kind === 'reading') {
    const change = pending !== null && isChange(pending);
    intake.value = { done: report.done, known: report.known, name: report.documentId, change };
    timer = setTimeout(() => giveUp('timeout', 'took longer than a minute; split it, or leave it out'), timeLimit);
  } else if (report.kind === 'problem') addProblem(report);
  else if (report.kind === 'records') arriving.add(report);
  else if (report.kind === 'placed') placed?.(report.positions);
  else if (report.kind === 'corpus') show(report);
  else finish(report);
}

interface Size {
  readonly actors: number;
  readonly pairs: number;
}

/** What was open when this reading began. */
let before: Size = { actors: 0, pairs: 0 };
/** During this reading: its last newcomers may stand out of sight. */
let laidOutAnew = false;

function show(report: Extract<Report, { kind: 'corpus' }>): void {
  const project = arriving.close(report);
  // Articles that are added come piece by piece, and the picture stays in sight.
  if (pending === null) forgetFilters();
  if (pending === null && isLarge(project)) {
    void showLarge(project);
    return;
  }
  batch(() => {
    showProject(pending === null ? project : stillMoved(project));
    if (report.anew) fitWanted.value++;
  });
  laidOutAnew ||= report.anew;
}

function finish({ added, cancelled }: Extract<Report, { kind: 'done' }>): void {
  const adding = pending !== null && pending.edits === null && added > 0;
  pending = null;
  intake.value = null;
  if (laidOutAnew) fitWanted.value++;
  laidOutAnew = false;
  const left = problems.value.length;
  const said = [
    cancelled
      ? `Stopped after ${count(added, 'article')}`
      : added > 0 && `${count(added, 'article')} added${adding ? growth(before) : ''}`,
    left > 0 && `${count(left, 'message')} about what was not read`,
  ]
    .filter(Boolean)
    .join('; ');
  // What was there stays in its place, and newcomers may stand out of sight.
  if (said && adding) say(said, () => fitWanted.value++, 'See all');
  else if (said) announcement.value = said;
}

/** `: 5 more actors, 16 more relations`, or that there are none. */
function growth(from: Size): string {
  const grown = [
    [corpus.peek().actors.length - from.actors, 'more actor'],
    [pairs.peek().size - from.pairs, 'more relation'],
  ] as const;
  const said = grown.flatMap(([by, what]) => (by > 0 ? [count(by, what)] : []));
  return `: ${said.join(', ') || 'no more actors or relations'}`;
}

/** The document that hangs or crashes is left out, the rest goes on in a new worker. */
function giveUp(code: string, message: string): void {
  const name = intake.value?.name ?? '';
  worker?.terminate();
  worker = null;
  addProblem({ name, problem: { code, message, documentId: name } });
  const last = pending;
  if (last && !last.quarantined.includes(name)) read({ ...last, quarantined: [...last.quarantined, name] });
  else finish({ kind: 'done', added: 0, cancelled: false });
}

export function addProblem({ name, problem }: NamedProblem): void {
  problems.value = [...problems.value, { name, problem }];
}

export function isEmpty(): boolean {
  return dataset.value === null || (corpus.value.documents.length === 0 && corpus.value.actors.length === 0);
}
