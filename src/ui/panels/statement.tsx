/** One sentence of a source, as it stands there, with what was read in it. */
import { useSignal } from '@preact/signals';
import type { StoredDocument } from '../../model/records.ts';
import { isReadOnly } from '../state/carried.ts';
import { citationOf } from '../state/citation.ts';
import { actorsById, documentsById } from '../state/dataset.ts';
import { isConfirmed, judge } from '../state/edit-log.ts';
import { type Mark, type Statement, stanceNames } from '../state/evidence.ts';
import { splitByMarks } from '../state/highlights.ts';
import { reasonOf } from '../state/reasons.ts';
import { announcement } from '../state/session.ts';
import { count, formatDate, titleOf } from '../state/words.ts';
import { Icon } from './icons.tsx';
import { ActorLink, DocumentLink, hrefOf } from './names.tsx';

export function StatementCard({ statement }: { statement: Statement }) {
  const document = documentsById.value.get(statement.documentId);
  if (!document) return null;
  return (
    <article
      class={`statement stance-${statement.stance} tone-${statement.tone}`}
      tabIndex={-1}
      data-place={`${document.id}@${statement.sentence.start}`}
    >
      <Quote document={document} statement={statement} />
      <footer class="source">
        <span class="source-line">
          <DocumentLink id={document.id} at={statement.sentence.start}>
            <bdi>{document.publisher || titleOf(document)}</bdi>
          </DocumentLink>
          {document.date && <span class="source-date">{formatDate(document.date)}</span>}
        </span>
        <span class="stance">{stanceNames[statement.stance]}</span>
        {statement.stance !== 'together' && !isReadOnly() && <Judgement document={document} statement={statement} />}
      </footer>
      {statement.speaker && (
        <p class="speaker">
          according to <ActorLink id={statement.speaker.id} icon={false} />
        </p>
      )}
      <Actions document={document} statement={statement} />
      {statement.copies.length > 0 && (
        <details class="copies">
          <summary>{count(statement.copies.length, 'other telling')} of the same report</summary>
          {statement.copies.map((copy) => (
            <StatementCard key={copy.key} statement={copy} />
          ))}
        </details>
      )}
    </article>
  );
}

function Quote({ document, statement }: { document: StoredDocument; statement: Statement }) {
  return (
    <blockquote class="quote" dir="auto">
      {splitByMarks(document.text, statement.sentence, statement.marks).map((run) => (
        <MarkedRun key={run.start} text={run.text} marks={run.marks} />
      ))}
    </blockquote>
  );
}

export function MarkedRun({ text, marks }: { text: string; marks: readonly Mark[] }) {
  if (marks.length === 0) return text;
  const actor = marks.find(({ role }) => role === 'actor')?.actor;
  const kind = actor && actorsById.value.get(actor)?.kind;
  const trigger = marks.some(({ role }) => role === 'trigger');
  return (
    <mark
      class={[kind && `mark-actor kind-${kind}`, trigger && 'mark-trigger'].filter(Boolean).join(' ')}
      data-actor={actor}
    >
      {text}
    </mark>
  );
}

/** Milliseconds for which a button says that it has copied. */
const copiedFor = 2000;

function Actions({ document, statement }: { document: StoredDocument; statement: Statement }) {
  const open = useSignal(false);
  const copied = useSignal(false);
  const copy = async (): Promise<void> => {
    const citation = citationOf(document, statement.sentence);
    try {
      await navigator.clipboard.writeText(citation);
      announcement.value = 'Citation copied';
      copied.value = true;
      setTimeout(() => {
        copied.value = false;
      }, copiedFor);
    } catch {
      announcement.value = 'The browser did not allow copying: select the sentence instead';
    }
  };
  return (
    <div class="actions">
      <a class="action" data-action="read" href={readerHref(document, statement)}>
        <Icon name="read" /> Read in text
      </a>
      <button type="button" class="action" data-action="copy" onClick={copy}>
        <Icon name={copied.value ? 'check' : 'copy'} /> {copied.value ? 'Copied' : 'Copy citation'}
      </button>
      <button
        type="button"
        class="action"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        Why is this here?
      </button>
      {open.value && (
        <div class="why">
          <p>{reasonOf(statement.rule) ?? 'Another program, or another version of this one, has read it.'}</p>
          <p class="small-print">
            <code>{statement.rule}</code> · confidence {Math.round(statement.confidence * 100)} % · characters{' '}
            {statement.sentence.start}–{statement.sentence.end} of “<bdi>{titleOf(document)}</bdi>”
          </p>
        </div>
      )}
    </div>
  );
}

function Judgement({ document, statement }: { document: StoredDocument; statement: Statement }) {
  return (
    <span class="judgement">
      <button
        type="button"
        class="action"
        aria-pressed={isConfirmed(document.id, statement.span)}
        aria-label="Right: mark as checked"
        title="Right: mark as checked"
        onClick={() => judge('confirm', document.id, statement.span)}
      >
        <Icon name="check" />
      </button>
      <button
        type="button"
        class="action"
        aria-label="Wrong: leave this out"
        title="Wrong: leave this out"
        onClick={() => judge('reject', document.id, statement.span)}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

function readerHref(document: StoredDocument, { sentence }: Statement): string {
  return hrefOf({ kind: 'document', id: document.id, at: sentence.start });
}
