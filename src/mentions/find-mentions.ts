import type { Mention, Sentence, SourceDocument } from '../model/records.ts';
import type { OwnLexicon } from './own-lexicon.ts';
export function findMentions(_d: SourceDocument, _s: readonly Sentence[], _l: OwnLexicon): Mention[] {
  return [];
}
