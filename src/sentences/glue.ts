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
import { skeleton } from '../model/spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

export function splitGluedWords(tokens: readonly Token[], vocabulary: Vocabulary, text: string): Token[] {
  const result: Token[] = [];
  let skeletons: Set<string> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && token.text.includes('_') && UNDERSCORED.test(token.text)) {
      result.push(...wordsBetween(token));
      continue;
    }
    const cut = token.kind === 'word' && token.text.length >= 6 ? findCut(token) : 0;
    if (cut === 0) {
      result.push(lostCapital(token, tokens[i - 1]) ? { ...token, text: vocabulary.capital.get(token.text)! } : token);
      continue;
    }
    const middle = token.start + cut;
    result.push({ ...token, end: middle, text: text.slice(token.start, middle) });
    result.push({ ...token, start: middle, text: text.slice(middle, token.end), spaced: false });
  }
  return result;

  /** "the minister Anna meyer": once small, behind a capitalised word, where the document has the name three times. */
  function lostCapital({ kind, text: word, spaced }: Token, before: Token | undefined): boolean {
    if (
      kind !== 'word' ||
      !spaced ||
      before?.kind !== 'word' ||
      !isName(before.text) ||
      vocabulary.small.get(word) !== 1
    )
      return false;
    return (
      (vocabulary.capitalCount.get(word) ?? 0) >= 3 &&
      !commonWords.has(word) &&
      !functionWords.has(word) &&
      !functionWords.has(before.text.toLowerCase())
    );
  }

  /** Length of the left part, 0 where the word is whole. */
  function findCut({ text: word }: Token): number {
    const hump = capitalInside(word);
    if (hump > 0) {
      const left = word.slice(0, hump);
      const right = word.slice(hump).toLowerCase();
      if (functionWords.has(right) && right.length > 1 && left.length > 2 && !/^(?:Mc|Mac|De|La|Le|O)$/.test(left))
        return hump;
      const leftKnown = vocabulary.capital.has(left.toLowerCase()) || vocabulary.small.has(left);
      return leftKnown && vocabulary.capital.has(right) && !isMixedBrand(word) ? hump : 0;
    }
    if (word.length < 9 || !isName(word) || vocabulary.small.has(word.toLowerCase())) return 0;
    return nameAndWord(word);
  }

  function nameAndWord(word: string): number {
    for (let cut = 4; cut <= word.length - 4; cut++) {
      const right = word.slice(cut);
      if (!vocabulary.small.has(right) || !commonWords.has(right)) continue;
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

/** "Port_Lune": capitalised words only; "user_name" is one word. */
const UNDERSCORED = /^\p{Lu}[\p{L}.]*(?:_\p{Lu}[\p{L}.]*)+$/u;

function wordsBetween(token: Token): Token[] {
  let start = token.start;
  return token.text.split('_').map((text, i) => {
    const word = { ...token, start, end: start + text.length, text, spaced: i > 0 || token.spaced };
    start = word.end + 1;
    return word;
  });
}

/** Where a capital follows a small letter, 0 where none or more than one does. */
function capitalInside(word: string): number {
  let at = 0;
  for (let i = 2; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 65 || unit > 90) continue;
    const before = word.charCodeAt(i - 1);
    if (before < 97 || before > 122) return 0;
    if (at > 0) return 0;
    at = i;
  }
  return at;
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word);

/** A word that is written so on purpose stands more than once, or carries its own prefix. */
const isMixedBrand = (word: string): boolean => /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O|i|e)[A-Z]/.test(word);
