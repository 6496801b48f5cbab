/** A source as it stands, all actors marked, scrolled to the sentence in question. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Span, StoredDocument } from '../../model/records.ts';
import { narrow } from '../state/appearance.ts';
import { actorsById, claimsOfDocument, corpus, lineageOfDocument } from '../state/dataset.ts';
import { actorMarks, type Mark } from '../state/evidence.ts';
import { type Run, splitByMarks } from '../state/highlights.ts';
import { sheetTall } from '../state/session.ts';
import { wayBack } from '../state/way-back.ts';
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
  // In a narrow window a text has nearly the whole of it, and what comes after it its height again.
  useEffect(() => {
    if (!narrow.matches) return;
    const before = sheetTall.peek();
    sheetTall.value = true;
    return () => {
      sheetTall.value = before;
    };
  }, [document.id]);
  const copies = copiesOf(document);
  return (
    <Panel label="Article" back={wayBack()} title={<bdi>{titleOf(document)}</bdi>}>
      <p class="facts">
        {[document.publisher, document.date ? formatDate(document.date) : 'No date', !document.title && document.id]
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
        {paragraphs(document, window, focus).map(({ start, before, within, after }) => (
          <p key={start}>
            <Runs runs={before} />
            {within.length > 0 && (
              <span class="in-view">
                <Runs runs={within} />
              </span>
            )}
            <Runs runs={after} />
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

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run) => <TextRun key={run.start} run={run} />);
}

function TextRun({ run }: { run: Run }) {
  const mark = run.marks.find(({ role }) => role === 'actor');
  const actor = mark?.actor && actorsById.value.get(mark.actor);
  const trigger = run.marks.some(({ role }) => role === 'trigger');
  const className = [actor && `mark-actor kind-${actor.kind}`, trigger && 'mark-trigger'].filter(Boolean).join(' ');
  if (actor)
    return (
      <a class={className} href={hrefOf({ kind: 'actor', id: actor.id })} title={actor.name}>
        {run.text}
      </a>
    );
  return className ? <span class={className}>{run.text}</span> : run.text;
}

interface Paragraph {
  readonly start: number;
  readonly before: readonly Run[];
  /** The sentence in view. */
  readonly within: readonly Run[];
  readonly after: readonly Run[];
}

/** A line break in the text begins a new paragraph. */
function paragraphs(document: StoredDocument, window: Span, focus: Span | undefined): Paragraph[] {
  const triggers = (claimsOfDocument.value.get(document.id) ?? []).map(
    ({ trigger }): Mark => ({ start: trigger.start, end: trigger.end, role: 'trigger' }),
  );
  const marks = [...actorMarks(document.id, window), ...triggers];
  const result: Paragraph[] = [];
  for (let start = window.start; start < window.end; ) {
    const breakAt = document.text.indexOf('\n', start);
    const end = breakAt < 0 || breakAt > window.end ? window.end : breakAt;
    if (document.text.slice(start, end).trim()) {
      const inside = marks.filter((mark) => mark.start < end && mark.end > start);
      const from = Math.min(end, Math.max(start, focus?.start ?? end));
      const to = Math.min(end, Math.max(from, focus?.end ?? end));
      const runs = (low: number, high: number): Run[] =>
        low < high ? splitByMarks(document.text, { start: low, end: high }, inside) : [];
      result.push({ start, before: runs(start, from), within: runs(from, to), after: runs(to, end) });
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
