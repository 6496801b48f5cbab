/** Noun phrases without what hangs on them: "the two Ruritanian envoys", "Xanadu's efforts". */

import { apposedNouns, lonePronouns } from '../../lexicon/en/phrase-words.ts';
import type { Term } from '../../model/terms.ts';
import { type NounPhrase, QUOTES } from './chunks.ts';

const INSIDE = new Set(['noun', 'adjective', 'actor', 'number']);

export function nounPhrase(terms: readonly Term[], start: number): NounPhrase | undefined {
  let i = start;
  let head = -1;
  let none = false;
  const possessors: number[] = [];
  let modifiers: number[] = [];
  let words: string[] = [];
  while (i < terms.length) {
    const term = terms[i]!;
    if (term.pos === 'determiner') {
      if (
        head >= 0 ||
        (i > start &&
          term.mention === undefined &&
          terms[i - 1]!.pos !== 'determiner' &&
          terms[i - 1]!.pos !== 'number')
      )
        break;
      if (term.lemma === 'no') none = true;
      if (term.mention !== undefined) possessors.push(term.mention);
      i++;
      continue;
    }
    if (term.pos === 'adjective' || term.pos === 'number') {
      if (!startsNoun(terms, i)) {
        // "evacuated the wounded", "killed ten": the adjective or the number stands for those who are so.
        const alone =
          term.pos === 'number'
            ? terms[i - 1]?.pos !== 'actor'
            : terms[i - 1]?.pos === 'determiner' && terms[i - 1]!.lemma === 'the';
        if (head >= 0 || !alone) break;
        head = i;
        i++;
        break;
      }
      if (head >= 0) ({ head, modifiers, words } = demote(terms, head, modifiers, words));
      words.push(term.lemma);
      i++;
      continue;
    }
    // "Xanadu's 2014 annexation": a year inside the phrase.
    if (term.pos === 'date' && head >= 0 && terms[head]!.possessive && startsNoun(terms, i + 1)) {
      words.push(term.lemma);
      i++;
      continue;
    }
    // "frozen assets", "the recalled envoy": a participle between determiner and noun.
    if (term.pos === 'verb' && head < 0 && i > start && term.form !== 'infinitive' && inNounPhrase(terms, i)) {
      words.push(term.lemma);
      i++;
      continue;
    }
    // "a “killer”": quotation marks inside the phrase.
    if (
      head < 0 &&
      i > start &&
      QUOTES.has(term.lemma) &&
      terms[i + 1] !== undefined &&
      INSIDE.has(terms[i + 1]!.pos)
    ) {
      i++;
      continue;
    }
    const described = terms[i + 1] !== undefined && (INSIDE.has(terms[i + 1]!.pos) || inNounPhrase(terms, i + 1));
    if (term.pos === 'adverb' && head < 0 && i > start && described) {
      i++;
      continue;
    }
    if (term.pos === 'noun' || term.pos === 'actor' || term.pos === 'pronoun') {
      if (head >= 0) {
        const left = terms[head]!;
        if (left.pos === 'pronoun' || left.lemma === 'there') break;
        if (left.possessive) {
          if (left.mention !== undefined) possessors.push(left.mention);
          else words.push(left.lemma);
          modifiers = [];
          head = -1;
        } else if (term.pos === 'pronoun' || !joins(left, term)) break;
        else ({ head, modifiers, words } = demote(terms, head, modifiers, words));
      }
      head = i;
      i++;
      continue;
    }
    break;
  }
  if (head < 0) return undefined;
  // Trailing adjectives or numbers are not ours.
  const last = head;
  const h = terms[head]!;
  return {
    kind: 'np',
    first: start,
    last,
    head,
    lemma: h.lemma,
    ...(h.mention !== undefined && { actor: h.mention }),
    possessors,
    modifiers,
    words,
    none,
    unnamed: h.unnamed === true,
    possessive: h.possessive === true,
  };
}

function demote(
  terms: readonly Term[],
  head: number,
  modifiers: number[],
  words: string[],
): { head: number; modifiers: number[]; words: string[] } {
  const left = terms[head]!;
  return left.mention !== undefined
    ? { head: -1, modifiers: [...modifiers, left.mention], words }
    : { head: -1, modifiers, words: [...words, left.lemma] };
}

/** Do two neighbours belong to one phrase? "air strikes", "Xanadu troops", "president Xanadu" do, "agreement Xanadu" does not. */
function joins(left: Term, right: Term): boolean {
  if (left.pos === 'actor' && left.lemma.length <= 4 && lonePronouns.has(left.lemma)) return false;
  if (right.pos === 'actor' && lonePronouns.has(right.lemma)) return false;
  if (right.pos === 'noun') return true;
  if (left.pos === 'actor') return true;
  // "foreign minister Zog", "United Nations weapons inspectors"
  return apposedNouns.has(left.lemma) || right.unnamed === true || right.role?.split(' ').pop() === left.lemma;
}

/** Adjectives and numbers belong to a noun phrase when a noun follows before anything else. */
function startsNoun(terms: readonly Term[], i: number): boolean {
  for (let k = i; k < terms.length && k < i + 6; k++) {
    const pos = terms[k]!.pos;
    if (pos === 'noun' || pos === 'actor') return true;
    if (pos === 'verb' && terms[k]!.form !== 'infinitive' && k > i && inNounPhrase(terms, k)) continue;
    if (pos !== 'adjective' && pos !== 'number' && pos !== 'adverb') {
      // "new and wider sanctions", "three, perhaps four men"
      if ((terms[k]!.lemma === 'and' || terms[k]!.lemma === ',') && terms[k + 1]?.pos === 'adjective' && k > i)
        continue;
      // "two of its nationals": the number is the head and stands for them.
      return false;
    }
  }
  return false;
}

/** "the captured soldiers", "seized assets": participle, then noun, with a determiner, adjective or possessor to its left. */
function inNounPhrase(terms: readonly Term[], i: number): boolean {
  const left = terms[i - 1];
  const right = terms[i + 1];
  if (!left || !right) return false;
  const opened =
    left.pos === 'determiner' ||
    (left.pos === 'adverb' && terms[i - 2]?.pos === 'determiner') ||
    left.pos === 'adjective' ||
    left.pos === 'number' ||
    left.possessive === true;
  return opened && (right.pos === 'noun' || right.pos === 'actor' || right.pos === 'adjective');
}
