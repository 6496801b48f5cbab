/** One sentence, read up to its clauses by the rooms before. */
import { complements } from '../../../src/claims/find-claims.ts';
import type { Chunk, NounPhrase } from '../../../src/claims/syntax/chunks.ts';
import type { Clause } from '../../../src/claims/syntax/clauses.ts';
import { findChunks } from '../../../src/claims/syntax/find-chunks.ts';
import { findClauses } from '../../../src/claims/syntax/find-clauses.ts';
import type { Group } from '../../../src/claims/syntax/groups.ts';
import { cutSentence, joinTerms } from '../../../src/claims/syntax/sentence-terms.ts';
import { tagSentences } from '../../../src/grammar/tag.ts';
import type { Term } from '../../../src/model/terms.ts';
import { mentionsOf } from '../../mentions/marked.ts';

export interface Parsed {
  readonly terms: readonly Term[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  /** The head words of the group as they stand in the text, joined by " + "; empty without a group. */
  heads(group: Group | undefined): string;
  /** The words of a chunk as they stand in the text. */
  words(chunk: Chunk): string;
}

/** @throws RangeError when the text is not one sentence */
export function parse(text: string): Parsed {
  const { sentences, mentions } = mentionsOf(text);
  if (sentences.length !== 1) throw new RangeError(`${sentences.length} sentences, not one: ${text}`);
  const cut = cutSentence(sentences[0]!, mentions, [...mentions.keys()]);
  const terms = joinTerms(cut, tagSentences([cut.inputs])[0]!);
  const chunks = findChunks(terms);
  const between = (first: number, last: number) => text.slice(terms[first]!.start, terms[last]!.end);
  return {
    terms,
    chunks,
    clauses: findClauses(chunks, complements),
    heads: (group) =>
      (group?.nps ?? [])
        .map((np) => chunks[np] as NounPhrase)
        .map(({ head }) => between(head, head))
        .join(' + '),
    words: (chunk) => between(chunk.first, chunk.last),
  };
}
