/**
 * Words that lost the space between them. Two kinds of damage are seen in machine-translated news:
 * - a capital inside: "MeyerThe offer" → `Meyer` `The`, where one side is a word or a name that the document or the
 *   lexicon knows ("YouTube", "McDonald" stay whole);
 * - none: "Petrovoffer", where a name (or a variant of one) and a small word that the document has are run together.
 *
 * And names whose spaces are underscores: "Port_Lune" → `Port` `Lune`.
 */
import { commonWords } from '../lexicon/en/common-words.ts';
import { functionWords } from '../lexicon/en/words.ts';
import type { Token } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';
import { skeleton } from '../model/spelling.ts';
import { type Word, wordAt, wordOf } from '../model/words.ts';
import { tokenOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export function splitGluedWords(tokens: readonly Token[], vocabulary: Vocabulary, text: string): readonly Token[] {
  // Copied at the first repair: most documents have none.
  let result: Token[] | undefined;
  let skeletons: Set<string> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const repaired = token.kind === 'word' ? (separate(token) ?? wordsBetween(token) ?? recapitalise(tokens, i)) : null;
    if (repaired !== null) result ??= tokens.slice(0, i);
    if (result === undefined) continue;
    if (repaired === null) result.push(token);
    else result.push(...repaired);
  }
  return result ?? tokens;

  /** The two words of one token, null where it is one. */
  function separate({ start, end, word, spaced }: Token): Token[] | null {
    if (word.text.length < 6 || (word.hump === 0 && (word.text.length < 9 || !word.plainName))) return null;
    const cut = findCut(word);
    if (cut === 0) return null;
    const middle = start + cut;
    return [
      tokenOf(start, middle, wordAt(text, start, middle), 'word', spaced),
      tokenOf(middle, end, wordAt(text, middle, end), 'word', false),
    ];
  }

  function recapitalise(tokens: readonly Token[], i: number): Token[] | null {
    const { start, end, word, spaced } = tokens[i]!;
    if (i === 0 || !spaced || !tokens[i - 1]!.word.plainName || !lostCapital(word.text, tokens[i - 1]!)) return null;
    return [tokenOf(start, end, wordOf(vocabulary.capital.get(word.text)!), 'word', spaced)];
  }

  /** "the minister Anna meyer": once small, behind a capitalised word, where the document has the name three times. */
  function lostCapital(word: string, before: Token): boolean {
    return (
      before.kind === 'word' &&
      vocabulary.small.get(word) === 1 &&
      (vocabulary.capitalCount.get(word) ?? 0) >= 3 &&
      !commonWords.has(word) &&
      !functionWords.has(word) &&
      !functionWords.has(before.word.lower)
    );
  }

  /** Length of the left part, 0 where the word is whole. */
  function findCut({ text: word, hump, lower }: Word): number {
    if (hump > 0) {
      const left = word.slice(0, hump);
      const right = word.slice(hump).toLowerCase();
      if (functionWords.has(right) && right.length > 1 && left.length > 2 && !/^(?:Mc|Mac|De|La|Le|O)$/.test(left))
        return hump;
      const leftKnown = vocabulary.capital.has(left.toLowerCase()) || vocabulary.small.has(left);
      return leftKnown && vocabulary.capital.has(right) && !isMixedBrand(word) ? hump : 0;
    }
    return vocabulary.small.has(lower) ? 0 : nameAndWord(word);
  }

  function nameAndWord(word: string): number {
    for (const cut of commonTails(word)) {
      if (!vocabulary.small.has(word.slice(cut))) continue;
      const left = word.slice(0, cut);
      if (vocabulary.capital.get(left.toLowerCase()) === left && !commonWords.has(left.toLowerCase())) return cut;
      skeletons ??= new Set(
        [...vocabulary.capital.values()].filter((w) => w.length > 4 && !commonWords.has(w.toLowerCase())).map(skeleton),
      );
      if (skeletons.has(skeleton(left))) return cut;
    }
    return 0;
  }
}

/** Where common words of four letters and more begin that close the word, behind four letters and more. */
const commonTails = remembered((word): readonly number[] => {
  const cuts: number[] = [];
  for (let cut = 4; cut <= word.length - 4; cut++) if (commonWords.has(word.slice(cut))) cuts.push(cut);
  return cuts;
});

/** "Port_Lune": capitalised words only; "user_name" is one word. */
const UNDERSCORED = /^\p{Lu}[\p{L}.]*(?:_\p{Lu}[\p{L}.]*)+$/u;

/** The words of a name with underscores, null where there are none. */
function wordsBetween({ start, text, spaced }: Token): Token[] | null {
  if (!text.includes('_') || !UNDERSCORED.test(text)) return null;
  const words: Token[] = [];
  let from = 0;
  for (const part of text.split('_')) {
    words.push(tokenOf(start + from, start + from + part.length, wordOf(part), 'word', from > 0 || spaced));
    from += part.length + 1;
  }
  return words;
}

/** A word that is written so on purpose stands more than once, or carries its own prefix. */
const isMixedBrand = (word: string): boolean => /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O|i|e)[A-Z]/.test(word);
