import type { DocumentRecords, MentionId } from './records.ts';

/**
 * Only what is at least so sure; `least` from 0 to 1. A claim or a tie goes with a mention that it names: what it would
 * say without that side is something else.
 */
export function keepSure(records: DocumentRecords, least: number): DocumentRecords {
  if (least <= 0) return records;
  const mentions = records.mentions.filter((m) => m.confidence >= least);
  const kept = new Set<MentionId>(mentions.map((m) => m.id));
  const named = (ids: readonly (MentionId | null | undefined)[]): boolean => ids.every((id) => !id || kept.has(id));
  return {
    ...records,
    mentions: mentions.map((m) => (m.of === undefined || kept.has(m.of) ? m : withoutOwner(m))),
    claims: records.claims.filter(
      (c) => c.confidence >= least && named([...c.sources, ...c.targets, c.speaker, c.place]),
    ),
    ties: records.ties.filter((t) => t.confidence >= least && named([t.source, t.target])),
  };
}

function withoutOwner<M extends { readonly of?: MentionId }>({ of: _, ...mention }: M): Omit<M, 'of'> {
  return mention;
}
