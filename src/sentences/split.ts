import type { Sentence, SourceDocument } from '../model/records.ts';
export function splitSentences(_document: SourceDocument): Sentence[] {
  return [];
}
