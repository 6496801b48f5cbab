/**
 * Headlines in capitals get their words back: as the body writes them, else as the lexicon does, else as names.
 * Only `Token.text` changes; offsets and the stored text stay.
 */

import { capitalForms } from '../lexicon/en/capital-forms.ts';
import { commonWords } from '../lexicon/en/common-words.ts';
import { functionWords } from '../lexicon/en/words.ts';
import type { Sentence, Token } from '../model/records.ts';
import type { Vocabulary } from './vocabulary.ts';

export function restoreCapitals(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence[] {
  return sentences.map((sentence) =>
    isCapitals(sentence) ? { ...sentence, tokens: sentence.tokens.map((t) => restore(t, vocabulary)) } : sentence,
  );
}

/** Three words and more of two letters and more, nine in ten of them in capitals. */
function isCapitals(sentence: Sentence): boolean {
  let big = 0;
  let words = 0;
  for (const { text, kind } of sentence.tokens) {
    if (kind !== 'word' || text.length < 2 || text.endsWith('.')) continue;
    words++;
    if (text === text.toUpperCase() && text !== text.toLowerCase()) big++;
  }
  return words >= 3 && big / words >= 0.9;
}

function restore(token: Token, { small, capital }: Vocabulary): Token {
  if (token.kind !== 'word') return token;
  const word = token.text.toLowerCase();
  if (token.text !== token.text.toUpperCase() || word.includes('.')) return token;
  const form = capitalForms.get(word);
  if (form !== undefined) return { ...token, text: form };
  if (functionWords.has(word)) return { ...token, text: word };
  const seen = capital.get(word);
  if (seen !== undefined && !small.has(word)) return { ...token, text: seen };
  if (small.has(word) || commonWords.has(word) || isInflected(word)) return { ...token, text: word };
  return { ...token, text: word.charAt(0).toUpperCase() + word.slice(1) };
}

/** "beats", "killed", "seeking" of a common verb or noun. */
function isInflected(word: string): boolean {
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|d)$/, '');
  return (
    stem !== word &&
    (commonWords.has(stem) ||
      commonWords.has(`${stem}e`) ||
      commonWords.has(word.replace(/[sd]$/, '')) ||
      commonWords.has(stem.replace(/(.)\1$/, '$1')))
  );
}
