import { bySpan, compareText } from '../model/order.ts';
import type { ActorId, DocumentId, Evidence, Relation } from '../model/records.ts';

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
  // Most relations rest on one sentence.
  if (evidence.length === 1)
    return { independent: 1, documents: [evidence[0]!.documentId], sentences: 1, evidence: [evidence[0]!] };
  const sorted = [...evidence].sort(byPlace);
  const listed: Evidence[] = [];
  const documents: DocumentId[] = [];
  let sentences = 0;
  let before: Evidence | undefined;
  for (const one of sorted) {
    if (before && byPlace(before, one) === 0) continue;
    const sameDocument = before?.documentId === one.documentId;
    if (!sameDocument) documents.push(one.documentId);
    if (!sameDocument || before?.sentence.start !== one.sentence.start) sentences++;
    listed.push(one);
    before = one;
  }
  const independent = reports.size === 0 ? documents.length : new Set(documents.map((d) => reports.get(d) ?? d)).size;
  return { independent, documents, sentences, evidence: listed };
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

/** The evidence of a relation. Throws RangeError where there is none. */
export function evidenceOf({ evidence }: Support, source: ActorId, target: ActorId): Relation['evidence'] {
  if (evidence.length === 0) throw new RangeError(`relation ${source} → ${target} has no evidence`);
  return evidence as Relation['evidence'];
}
