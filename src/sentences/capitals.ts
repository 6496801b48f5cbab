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
import type { Vocabulary } from './vocabulary.ts';

export function restoreCapitals(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence[] {
  return sentences.map((sentence) =>
    isCapitals(sentence) ? { ...sentence, tokens: restoreAll(sentence.tokens, vocabulary) } : sentence,
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
    const list = tokens[i]!.kind === 'word' ? names.get(tokens[i]!.text.toLowerCase()) : undefined;
    const name = list?.find((words) =>
      words.every((word, k) => tokens[i + k]?.text.toLowerCase() === word.toLowerCase()),
    );
    if (name && !(name.length === 1 && vocabulary.small.has(tokens[i]!.text.toLowerCase()))) {
      for (const word of name) restored.push({ ...tokens[i++]!, text: word });
      continue;
    }
    restored.push(restore(tokens[i]!, vocabulary));
    i++;
  }
  return restored;
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
