/**
 * Documents → records or annotations in worker threads, in the order of the input.
 *
 * Even a single document goes to a thread: only that can be stopped when it hangs. Threads are started as work piles
 * up, so a small input pays for one.
 */
import { Worker } from 'node:worker_threads';
import type { DocumentRecords, OwnLexicon, Problem, SourceDocument } from '../model/records.ts';

export interface ThreadSetup {
  readonly lexicon: OwnLexicon;
  /** Confidence that what is found must have, 0 to 1. */
  readonly least: number;
  readonly task: 'records' | 'annotation';
}

export type ThreadReply =
  | { readonly records: DocumentRecords }
  /** A line of annotations with its line break, in UTF-8: bytes change hands between threads without a copy. */
  | { readonly line: Uint8Array }
  | { readonly error: string };

export type Extraction = Exclude<ThreadReply, { error: string }>;

export interface ExtractionOptions extends ThreadSetup {
  readonly jobs: number;
  readonly report: (name: string, problem: Problem) => void;
  /** After each document, whatever came of it. */
  readonly finished?: (document: SourceDocument) => void;
}

/** A document that takes longer is given up and its thread replaced. */
const SECONDS_PER_DOCUMENT = Number(process.env.DRAMATIS_TEST_SECONDS ?? 60);
/** A further thread costs 0.2 s of CPU; so much waiting text (UTF-16 code units) makes it worth that. */
const UNITS_PER_THREAD = 200_000;
/** Text that may wait, done or not, for an earlier document. */
const MAX_WAITING_UNITS = 20_000_000;
/** Enough for 5 MB of prose: the closer the limit, the sooner V8 gives memory back. */
const THREAD_HEAP_MB = Number(process.env.DRAMATIS_TEST_HEAP_MB ?? 340);
/** For a document that was too large for that: it is read once more in a thread of its own. */
const ROOMY_HEAP_MB = 1200;

interface Task {
  readonly document: SourceDocument;
  /** Absent while it runs; undefined result: refused. */
  result?: Extraction | undefined;
  done: boolean;
  /** Needs a thread with more memory. */
  roomy?: boolean;
}

export async function* extract(
  documents: AsyncIterable<SourceDocument>,
  options: ExtractionOptions,
): AsyncGenerator<Extraction> {
  const tasks: Task[] = [];
  const pool = openPool(options);
  const incoming = documents[Symbol.asyncIterator]();
  let more = true;
  let units = 0;
  try {
    while (more || tasks.length > 0) {
      while (more && units < MAX_WAITING_UNITS && tasks.length < 64 * options.jobs) {
        const { value, done } = await incoming.next();
        more = !done;
        if (done) break;
        units += value.text.length;
        const task: Task = { document: value, done: false };
        tasks.push(task);
        pool.add(task);
        if (tasks[0]!.done) break;
      }
      if (tasks.length > 0 && !tasks[0]!.done) await pool.progress();
      while (tasks[0]?.done) {
        const { document, result } = tasks.shift()!;
        units -= document.text.length;
        if (result) yield result;
      }
    }
  } finally {
    await pool.close();
    await incoming.return?.();
  }
}

interface Thread {
  readonly worker: Worker;
  task: Task | undefined;
  timer: NodeJS.Timeout | undefined;
  readonly roomy: boolean;
  outOfMemory: boolean;
}

interface Pool {
  readonly add: (task: Task) => void;
  /** Resolves when the next task is done. */
  readonly progress: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function openPool({ jobs, lexicon, least, task: kind, report, finished }: ExtractionOptions): Pool {
  const queue: Task[] = [];
  const threads = new Set<Thread>();
  let queuedUnits = 0;
  let closed = false;
  let wake: () => void = () => {};

  const start = (roomy: boolean): Thread => {
    const worker = new Worker(new URL('./extraction-thread.js', import.meta.url), {
      workerData: { lexicon, least, task: kind } satisfies ThreadSetup,
      resourceLimits: { maxOldGenerationSizeMb: roomy ? ROOMY_HEAP_MB : THREAD_HEAP_MB },
      stdout: false,
    });
    const thread: Thread = { worker, task: undefined, timer: undefined, roomy, outOfMemory: false };
    worker.on('message', (reply: ThreadReply) => settle(thread, reply));
    // An error event is always followed by exit, which replaces the thread.
    worker.on('error', (error: NodeJS.ErrnoException) => {
      thread.outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    });
    worker.on('exit', () => lose(thread, 'crashed', 'made the extractor stop; leave it out, and please report it'));
    threads.add(thread);
    return thread;
  };

  const finish = (task: Task, result: Extraction | undefined): void => {
    task.result = result;
    task.done = true;
    finished?.(task.document);
    wake();
  };

  const settle = (thread: Thread, reply: ThreadReply): void => {
    const { task } = thread;
    if (!task) return;
    clearTimeout(thread.timer);
    thread.task = undefined;
    if ('error' in reply) {
      refuse(task, 'failed', `could not be read (${reply.error}); leave it out, and please report it`);
    } else finish(task, reply);
    dispatch();
  };

  const refuse = (task: Task, code: string, message: string): void => {
    report(task.document.id, { code, message, documentId: task.document.id });
    finish(task, undefined);
  };

  const lose = (thread: Thread, code: string, message: string): void => {
    if (closed || !threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    if (thread.task && thread.outOfMemory && !thread.roomy) again(thread.task);
    else if (thread.task) refuse(thread.task, code, message);
    dispatch();
  };

  const again = (task: Task): void => {
    task.roomy = true;
    queue.unshift(task);
    queuedUnits += task.document.text.length;
  };

  const dispatch = (): void => {
    while (!closed && queue.length > 0) {
      const roomy = queue[0]!.roomy === true;
      const idle = [...threads].find((t) => !t.task && (t.roomy || !roomy));
      const wanted = threads.size === 0 || roomy || queuedUnits > UNITS_PER_THREAD;
      const thread = idle ?? (wanted && threads.size < jobs ? start(roomy) : undefined);
      if (!thread) return;
      const task = queue.shift()!;
      queuedUnits -= task.document.text.length;
      thread.task = task;
      thread.timer = setTimeout(
        () => lose(thread, 'timeout', `took longer than ${SECONDS_PER_DOCUMENT} s; split it into shorter articles`),
        SECONDS_PER_DOCUMENT * 1000,
      );
      thread.worker.postMessage(task.document);
    }
  };

  return {
    add(task) {
      queue.push(task);
      queuedUnits += task.document.text.length;
      dispatch();
    },
    progress() {
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    async close() {
      closed = true;
      for (const { timer } of threads) clearTimeout(timer);
      await Promise.all([...threads].map((t) => t.worker.terminate()));
    },
  };
}
