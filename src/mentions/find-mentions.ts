import type { Mention, OwnLexicon, Sentence, SourceDocument } from '../model/records.ts';
export function findMentions(_d: SourceDocument, _s: readonly Sentence[], _l: OwnLexicon): Mention[] {
  return [];
}
