/**
 * Headlines in capitals ("PERU RECALLS ENVOY") and in title case ("Peru Recalls Envoy") get their words back: as the body
 * writes them, else as the lexicon does, else as names. Only `Token.text` changes; offsets and the stored text stay.
 */

import { capitalForms } from '../lexicon/en/capital-forms.ts';
import { commonWords } from '../lexicon/en/common-words.ts';
import { countries } from '../lexicon/en/countries.ts';
import { countryForms, demonymForms } from '../lexicon/en/country-forms.ts';
import { familyNames } from '../lexicon/en/family-names.ts';
import { femaleNames, maleNames, neutralNames } from '../lexicon/en/given-names.ts';
import { organizationHeads, organizations } from '../lexicon/en/organizations.ts';
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
    const restore = isCapitals(sentence) ? restoreWord : isTitleCase(sentence) ? lowerWord : undefined;
    result.push(restore ? sentenceOf(restoreAll(tokens, vocabulary, restore), kind, paragraph) : sentence);
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

const POSSESSIVE = /^['’]/;

/** A headline of four words and more that are no function words, nine in ten of them with a capital. */
function isTitleCase({ kind, tokens }: Sentence): boolean {
  if (kind === 'boilerplate' || tokens.at(-1)!.kind !== 'word') return false;
  let big = 0;
  let words = 0;
  for (const { text, kind: sort, word } of tokens) {
    if (sort !== 'word' || text.length < 2 || POSSESSIVE.test(text) || functionWords.has(word.lower)) continue;
    words++;
    if (word.capital) big++;
  }
  return words >= 4 && big / words >= 0.9;
}

/** Names of countries, peoples, regions and organisations by their first word in small letters; the longest first. Built at the first use. */
let knownNames: Map<string, string[][]> | undefined;

function namesByFirstWord(): Map<string, string[][]> {
  if (knownNames) return knownNames;
  const found = new Map<string, string[][]>();
  const rows = [
    ...countries.map(([, names, demonyms]) => `${names}|${demonyms}`),
    ...[...countryForms, ...demonymForms, ...regions].map((row) => row.slice(row.indexOf('|') + 1)),
  ];
  // "World Bank"; of one word only its own list knows whether it is an acronym.
  const bodies = organizations.flatMap((row) => row.split('|').slice(1)).filter((name) => name.includes(' '));
  for (const form of [...rows.join('|').split('|'), ...bodies]) {
    // "US" and "UK" stand with the acronyms; a name with small letters has a form to give back.
    if (form === form.toUpperCase()) continue;
    const words = form.split(' ');
    const first = words[0]!.toLowerCase();
    const list = found.get(first) ?? [];
    list.push(words);
    found.set(first, list);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  knownNames = found;
  return found;
}

/** "NEW ZEALAND BEAT CHINA" → "New Zealand beat China", though "new" and "china" are common words. */
function restoreAll(tokens: readonly Token[], vocabulary: Vocabulary, restore: Restore): Token[] {
  const restored: Token[] = [];
  const names = namesByFirstWord();
  for (let i = 0; i < tokens.length; ) {
    const list = tokens[i]!.kind === 'word' ? names.get(tokens[i]!.word.lower) : undefined;
    const name = list?.find((words) => words.every((word, k) => tokens[i + k]?.word.lower === word.toLowerCase()));
    if (name && !(name.length === 1 && vocabulary.small.has(tokens[i]!.word.lower))) {
      for (const word of name) restored.push(reworded(tokens[i++]!, word));
      continue;
    }
    restored.push(restore(tokens[i]!, vocabulary, restored, tokens[i + 1]));
    i++;
  }
  return restored;
}

const reworded = ({ start, end, kind, spaced }: Token, text: string): Token =>
  tokenOf(start, end, wordOf(text), kind, spaced);

/** `before`: the tokens before it, restored. */
type Restore = (token: Token, vocabulary: Vocabulary, before: readonly Token[], right: Token | undefined) => Token;

function restoreWord(token: Token, { small, capital }: Vocabulary): Token {
  if (token.kind !== 'word') return token;
  const word = token.word.lower;
  if (!token.word.allCapitals || word.includes('.')) return token;
  const form = capitalForms.get(word);
  if (form !== undefined) return reworded(token, form);
  if (functionWords.has(word)) return reworded(token, word);
  const seen = capital.get(word);
  if (seen !== undefined && !small.has(word)) return reworded(token, seen);
  if (small.has(word) || isCommon(word)) return reworded(token, word);
  return reworded(token, word.charAt(0).toUpperCase() + word.slice(1));
}

/** "Recalls Envoy" → "recalls envoy"; what the body writes with a capital and names of people stay. */
function lowerWord(
  token: Token,
  { small, capitalCount }: Vocabulary,
  before: readonly Token[],
  right: Token | undefined,
): Token {
  if (token.kind !== 'word' || !token.word.plainName) return token;
  const word = token.word.lower;
  // Of "Theresa May Meets" the second name ends the person, though it may be a first name as well.
  const afterGiven = isGivenToken(before.at(-1)) && !isGivenToken(before.at(-2));
  // "Theresa May"
  if (afterGiven && familyNames.has(word)) return token;
  if (small.has(word) || functionWords.has(word)) return reworded(token, word);
  // The headline itself is one of the places where it stands so.
  if ((capitalCount.get(word) ?? 0) > 1 || !isCommon(word)) return token;
  // "Bank of China", "University of Peru"
  if (organizationHeads.has(word) && right?.word.lower === 'of') return token;
  const opens = before.length === 0 && familyNames.has(word);
  const beforeFamily = isGiven(word) && right !== undefined && !isCommon(right.word.lower) && right.word.plainName;
  return opens || afterGiven || beforeFamily ? token : reworded(token, word);
}

const isGiven = (word: string): boolean => femaleNames.has(word) || maleNames.has(word) || neutralNames.has(word);

const isGivenToken = (token: Token | undefined): boolean => token?.word.capital === true && isGiven(token.word.lower);

const isCommon = (word: string): boolean => commonWords.has(word) || isInflected(word);

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
