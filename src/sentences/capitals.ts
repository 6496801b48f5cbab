/**
 * Headlines in capitals get their words back: as the body writes them, else as the lexicon does, else as names.
 * Only `Token.text` changes; offsets and the stored text stay.
 */

import { capitalForms } from '../lexicon/en/capital-forms.ts';
import { commonWords } from '../lexicon/en/common-words.ts';
import { countries } from '../lexicon/en/countries.ts';
import { countryForms, demonymForms } from '../lexicon/en/country-forms.ts';
import { regions } from '../lexicon/en/regions.ts';
import { functionWords } from '../lexicon/en/words.ts';
import type { Sentence, Token } from '../model/records.ts';
import { wordOf } from '../model/words.ts';
import { sentenceOf, tokenOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export function restoreCapitals(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence[] {
  const result: Sentence[] = [];
  for (const sentence of sentences) {
    const { tokens, kind, paragraph } = sentence;
    result.push(isCapitals(sentence) ? sentenceOf(restoreAll(tokens, vocabulary), kind, paragraph) : sentence);
  }
  return result;
}

/** Three words and more of two letters and more, nine in ten of them in capitals. */
function isCapitals(sentence: Sentence): boolean {
  let big = 0;
  let words = 0;
  for (const { text, kind, word } of sentence.tokens) {
    if (kind !== 'word' || text.length < 2 || text.endsWith('.')) continue;
    words++;
    if (word.allCapitals && text !== word.lower) big++;
    else if ((words - big) * 10 > sentence.tokens.length) return false;
  }
  return words >= 3 && big / words >= 0.9;
}

/** Names of countries, peoples and regions by their first word in small letters; the longest first. Built at the first use. */
let placeNames: Map<string, string[][]> | undefined;

function namesOfPlaces(): Map<string, string[][]> {
  if (placeNames) return placeNames;
  const found = new Map<string, string[][]>();
  const rows = [
    ...countries.map(([, names, demonyms]) => `${names}|${demonyms}`),
    ...[...countryForms, ...demonymForms, ...regions].map((row) => row.slice(row.indexOf('|') + 1)),
  ];
  for (const form of rows.join('|').split('|')) {
    // "US" and "UK" stand with the acronyms; a name with small letters has a form to give back.
    if (form === form.toUpperCase()) continue;
    const words = form.split(' ');
    const first = words[0]!.toLowerCase();
    const list = found.get(first) ?? [];
    list.push(words);
    found.set(first, list);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  placeNames = found;
  return found;
}

/** "NEW ZEALAND BEAT CHINA" → "New Zealand beat China", though "new" and "china" are common words. */
function restoreAll(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const restored: Token[] = [];
  const names = namesOfPlaces();
  for (let i = 0; i < tokens.length; ) {
    const list = tokens[i]!.kind === 'word' ? names.get(tokens[i]!.word.lower) : undefined;
    const name = list?.find((words) => words.every((word, k) => tokens[i + k]?.word.lower === word.toLowerCase()));
    if (name && !(name.length === 1 && vocabulary.small.has(tokens[i]!.word.lower))) {
      for (const word of name) restored.push(reworded(tokens[i++]!, word));
      continue;
    }
    restored.push(restore(tokens[i]!, vocabulary));
    i++;
  }
  return restored;
}

const reworded = ({ start, end, kind, spaced }: Token, text: string): Token =>
  tokenOf(start, end, wordOf(text), kind, spaced);

function restore(token: Token, { small, capital }: Vocabulary): Token {
  if (token.kind !== 'word') return token;
  const word = token.word.lower;
  if (!token.word.allCapitals || word.includes('.')) return token;
  const form = capitalForms.get(word);
  if (form !== undefined) return reworded(token, form);
  if (functionWords.has(word)) return reworded(token, word);
  const seen = capital.get(word);
  if (seen !== undefined && !small.has(word)) return reworded(token, seen);
  if (small.has(word) || commonWords.has(word) || isInflected(word)) return reworded(token, word);
  return reworded(token, word.charAt(0).toUpperCase() + word.slice(1));
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
