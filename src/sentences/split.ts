/**
 * SourceDocument → sentences of repaired tokens, with exact offsets into the stored text.
 *
 * The order: tokens, paragraphs, repair of glued words, boundaries, kinds, capitals. Nothing here is quadratic; see
 * `maxSentenceTokens` for what happens to text without full stops.
 */
import type { Sentence, SourceDocument, Token } from '../model/records.ts';
import { sentenceEnds } from './boundaries.ts';
import { restoreCapitals } from './capitals.ts';
import { splitGluedWords } from './glue.ts';
import { labelParagraph } from './kinds.ts';
import { paragraphEnds } from './paragraphs.ts';
import { sentenceOf, tokenize } from './tokens.ts';
import { observeWords } from './vocabulary.ts';

/** A sentence of more tokens is cut, at a comma or semicolon where one stands: no parser sees a longer one. */
export const maxSentenceTokens = 400;

export function splitSentences(document: SourceDocument): Sentence[] {
  const raw = tokenize(document.text);
  const vocabulary = observeWords(raw);
  const tokens = splitGluedWords(raw, vocabulary, document.text);
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (const end of paragraphEnds(document.text, tokens)) {
    const parts = labelParagraph(tokens, from, end, document.text, paragraph);
    for (const part of parts) {
      const ends = part.kind === 'prose' ? sentenceEnds(tokens, part.from, part.to) : [part.to];
      let start = part.from;
      for (const stop of ends) {
        while (start < stop) {
          const end = cutPoint(tokens, start, stop);
          sentences.push(sentenceOf(tokens.slice(start, end), part.kind, paragraph));
          start = end;
        }
      }
    }
    from = end;
    paragraph++;
  }
  return restoreCapitals(sentences, vocabulary);
}

/** `stop`, or for a longer sentence the last comma or semicolon before the limit; without one the limit. */
function cutPoint(tokens: readonly Token[], start: number, stop: number): number {
  if (stop - start <= maxSentenceTokens) return stop;
  const limit = start + maxSentenceTokens;
  for (let i = limit; i > limit - 60; i--) if (/^[;,]$/.test(tokens[i - 1]!.text)) return i;
  return limit;
}
