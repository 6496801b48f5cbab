import type { Sentence, SourceDocument } from '../model/records.ts';

/** Where a claim or a tie stands. */
export interface Site {
  readonly document: SourceDocument;
  readonly sentence: Sentence;
  /** Index of the sentence in its document. */
  readonly at: number;
}
