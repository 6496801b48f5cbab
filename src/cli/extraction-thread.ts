/** A worker thread: documents in, records or annotations out, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepSure } from '../model/confidence.ts';
import type { SourceDocument } from '../model/records.ts';
import { annotateDocuments, extractDocument } from '../pipeline.ts';
import type { ThreadReply, ThreadSetup } from './extraction.ts';

const { lexicon, least, task } = workerData as ThreadSetup;

/** `crash:ID` or `hang:ID` in this variable breaks the thread at that document; the tests of the pool need it. */
const [fault, faultyId] = (process.env.DRAMATIS_TEST_FAULT ?? '').split(/:(.*)/s);

parentPort!.on('message', (document: SourceDocument) => {
  if (document.id === faultyId && fault === 'crash') process.exit(1);
  while (document.id === faultyId && fault === 'hang');
  const reply = replyTo(document);
  parentPort!.postMessage(reply, 'line' in reply ? [reply.line.buffer as ArrayBuffer] : []);
});

/** In memory of its own: a small Buffer would share the pool's. */
function encode(line: string): Uint8Array {
  return new TextEncoder().encode(`${line}\n`);
}

function replyTo(document: SourceDocument): ThreadReply {
  try {
    const records = keepSure(extractDocument(document, lexicon), least);
    return task === 'records' ? { records } : { line: encode(annotateDocuments([records], lexicon)[0]!) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
