/** A source as it stands, all actors marked, scrolled to the sentence in question. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Span, StoredDocument } from '../../model/records.ts';
import { actorsById, claimsOfDocument, corpus, lineageOfDocument } from '../state/dataset.ts';
import { actorMarks, type Mark } from '../state/evidence.ts';
import { type Run, splitByMarks } from '../state/highlights.ts';
import { count, formatDate, titleOf } from '../state/words.ts';
import { DocumentLink, hrefOf } from './names.tsx';
import { Panel } from './panel.tsx';

/** Characters shown around the place: a text of 5 MB would take seconds to lay out whole. */
const reach = 30_000;

export function DocumentReader({ document, at }: { document: StoredDocument; at?: number | undefined }) {
  const extra = useSignal(0);
  const focus = document.sentences.find(({ start, end }) => at !== undefined && start <= at && at < end);
  const place = at ?? 0;
  const window: Span = {
    start: paragraphBefore(document.text, Math.max(0, place - reach / 2 - extra.value)),
    end: paragraphAfter(document.text, place + reach + extra.value),
  };
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.querySelector('.in-view')?.scrollIntoView({ block: 'center' });
  }, [document.id, at]);
  const copies = copiesOf(document);
  return (
    <Panel label="Article" title={<bdi>{titleOf(document)}</bdi>}>
      <p class="facts">
        {[document.publisher, document.date ? formatDate(document.date) : 'No date', document.id]
          .filter(Boolean)
          .join(' · ')}
        {document.url && (
          <>
            {' · '}
            <span class="address">{document.url}</span>
          </>
        )}
      </p>
      {copies.length > 0 && (
        <details class="copies">
          <summary>
            {count(copies.length, 'other article')} {copies.length === 1 ? 'tells' : 'tell'} the same report
          </summary>
          <ul class="rows">
            {copies.map((id) => (
              <li key={id}>
                <DocumentLink id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {window.start > 0 && (
        <button type="button" class="more" onClick={() => (extra.value += reach)}>
          Earlier text
        </button>
      )}
      <div class="text" dir="auto" lang={document.language} ref={body}>
        {paragraphs(document, window, focus).map((runs) => (
          <p key={runs[0]!.start}>
            {runs.map((run) => (
              <TextRun key={run.start} run={run} focus={focus} />
            ))}
          </p>
        ))}
      </div>
      {window.end < document.text.length && (
        <button type="button" class="more" onClick={() => (extra.value += reach)}>
          Further text
        </button>
      )}
    </Panel>
  );
}

function TextRun({ run, focus }: { run: Run; focus: Span | undefined }) {
  const here = focus !== undefined && focus.start <= run.start && run.end <= focus.end;
  const mark = run.marks.find(({ role }) => role === 'actor');
  const actor = mark?.actor && actorsById.value.get(mark.actor);
  const trigger = run.marks.some(({ role }) => role === 'trigger');
  const className = [
    here && 'in-view',
    here && run.start === focus.start && 'in-view-first',
    actor && `mark-actor kind-${actor.kind}`,
    trigger && 'mark-trigger',
  ]
    .filter(Boolean)
    .join(' ');
  if (actor)
    return (
      <a class={className} href={hrefOf({ kind: 'actor', id: actor.id })} title={actor.name}>
        {run.text}
      </a>
    );
  return className ? <span class={className}>{run.text}</span> : run.text;
}

/** Runs by paragraph; a line break in the text begins a new one. */
function paragraphs(document: StoredDocument, window: Span, focus: Span | undefined): Run[][] {
  const triggers = (claimsOfDocument.value.get(document.id) ?? []).map(
    ({ trigger }): Mark => ({ start: trigger.start, end: trigger.end, role: 'trigger' }),
  );
  const marks = [...actorMarks(document.id, window), ...triggers];
  const result: Run[][] = [];
  for (let start = window.start; start < window.end; ) {
    const breakAt = document.text.indexOf('\n', start);
    const end = breakAt < 0 || breakAt > window.end ? window.end : breakAt;
    if (document.text.slice(start, end).trim()) {
      const span = { start, end };
      const inside = marks.filter((mark) => mark.start < end && mark.end > start);
      // An empty mark at both ends of the sentence in view cuts the runs there.
      const cuts: Span[] = focus && focus.start < end && focus.end > start ? [focus] : [];
      result.push(
        cuts.length > 0
          ? [
              ...splitByMarks(document.text, { start, end: Math.max(start, focus!.start) }, inside),
              ...splitByMarks(
                document.text,
                { start: Math.max(start, focus!.start), end: Math.min(end, focus!.end) },
                inside,
              ),
              ...splitByMarks(document.text, { start: Math.min(end, focus!.end), end }, inside),
            ]
          : splitByMarks(document.text, span, inside),
      );
    }
    start = end + 1;
  }
  return result;
}

function paragraphBefore(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at) + 1;
}

function paragraphAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const found = text.indexOf('\n', at);
  return found < 0 || found > at + reach ? Math.min(text.length, at) : found;
}

function copiesOf(document: StoredDocument) {
  const lineage = lineageOfDocument.value.get(document.id);
  return lineage === undefined ? [] : corpus.value.lineages[lineage]!.filter((id) => id !== document.id);
}
