import type { Claim, Mention, Sentence, SourceDocument, Tie } from '../model/records.ts';
export function findClaims(_d: SourceDocument, _s: readonly Sentence[], _m: readonly Mention[], _p: unknown): { claims: Claim[]; ties: Tie[] } {
  return { claims: [], ties: [] };
}
