import { bySpan, compareText } from '../model/order.ts';
import type { DocumentId, Evidence } from '../model/records.ts';

/** What a statement rests on, counted. */
export interface Support {
  /** Documents, those that tell one report counted once. */
  readonly independent: number;
  /** Sorted. */
  readonly documents: readonly DocumentId[];
  readonly sentences: number;
  /** Sorted by document and place; what stands at one place under one rule is listed once. */
  readonly evidence: readonly Evidence[];
}

/** `reports`: document → the report that it tells, for documents of a lineage. */
export function strengthOf(evidence: readonly Evidence[], reports: ReadonlyMap<DocumentId, string>): Support {
  const sorted = [...evidence].sort(byPlace);
  const listed = sorted.filter((e, i) => i === 0 || byPlace(sorted[i - 1]!, e) !== 0);
  const documents = [...new Set(listed.map((e) => e.documentId))];
  return {
    independent: new Set(documents.map((d) => reports.get(d) ?? d)).size,
    documents,
    sentences: new Set(listed.map((e) => `${e.documentId}\n${e.sentence.start}`)).size,
    evidence: listed,
  };
}

/** More independent sources first, then more documents, then more sentences. */
export function strongerFirst(a: Support, b: Support): number {
  return b.independent - a.independent || b.documents.length - a.documents.length || b.sentences - a.sentences;
}

function byPlace(a: Evidence, b: Evidence): number {
  return (
    compareText(a.documentId, b.documentId) ||
    bySpan(a.sentence, b.sentence) ||
    bySpan(a.span, b.span) ||
    compareText(a.rule, b.rule)
  );
}
