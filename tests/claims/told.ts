/** What the coder reads in a text, as lines: `ACCUSE Peru → Chile, future, says Norway, on 2024-05-14`. */
import type { Claim, DocumentId, DocumentRecords, MentionId, Tie } from '../../src/model/records.ts';
import { extractDocument } from '../../src/pipeline.ts';

/** A Friday: the day of publication of all texts that do not say otherwise. */
export const TODAY = '2024-05-17';

/** @param date day of publication; null for a text that carries none */
export function read(text: string, date: string | null = TODAY): DocumentRecords {
  const id = 'text' as DocumentId;
  return extractDocument({ id, text, title: '', language: 'en', ...(date !== null && { date }) });
}

/**
 * The claims in the order of their triggers. Left out is what is the rule: `asserted`, no speaker, the day of
 * publication as the date.
 */
export function told(text: string, date: string | null = TODAY): string[] {
  const records = read(text, date);
  return records.claims.map((claim) => claimLine(records, claim));
}

/** `president of: Ana Belko → Peru`, the label with its "former". */
export function tied(text: string): string[] {
  const records = read(text);
  return records.ties.map(
    (tie: Tie) => `${tie.label}: ${nameOf(records, tie.source)} → ${nameOf(records, tie.target)}`,
  );
}

export function claimLine(records: DocumentRecords, claim: Claim): string {
  const side = (ids: readonly MentionId[]): string => ids.map((id) => nameOf(records, id)).join(' + ') || '?';
  const target = claim.targets.length > 0 ? ` → ${side(claim.targets)}` : '';
  const modality = claim.modality === 'asserted' ? '' : `, ${claim.modality}`;
  const speaker = claim.speaker === null ? '' : `, says ${nameOf(records, claim.speaker)}`;
  const date = claim.dateFrom === 'text' ? `, on ${claim.date}` : '';
  return `${claim.type} ${side(claim.sources)}${target}${modality}${speaker}${date}`;
}

/** The words of the mention, without an article. */
export function nameOf({ document, mentions }: DocumentRecords, id: MentionId): string {
  const { span } = mentions.find((mention) => mention.id === id)!;
  return document.text.slice(span.start, span.end).replace(/^the /i, '');
}
