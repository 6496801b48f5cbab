/** Noun phrases without what hangs on them: "the two Ruritanian envoys", "Xanadu's efforts". */

import { otherPeoples } from '../../lexicon/en/country-forms.ts';
import { apposedNouns, lonePronouns } from '../../lexicon/en/phrase-words.ts';
import type { Term } from '../../model/terms.ts';
import { type NounPhrase, QUOTES } from './chunks.ts';

/** A phrase while its words are read, left to right. */
interface Building {
  /** Index of the term that is the head so far; -1 before there is one. */
  head: number;
  none: boolean;
  possessors: number[];
  modifiers: number[];
  words: string[];
}

/** The phrase that begins with the term at `start`; undefined where none does. */
export function nounPhrase(terms: readonly Term[], start: number): NounPhrase | undefined {
  const phrase: Building = { head: -1, none: false, possessors: [], modifiers: [], words: [] };
  const from = isNotOne(terms, start) ? start + 1 : start;
  for (let i = from; i < terms.length && takeTerm(terms, from, i, phrase); i++);
  // "those arrested", "those who left"
  const next = terms[start + 1];
  const lone = next?.pos === 'verb' || next?.lemma === 'who' || next?.pos === 'preposition';
  if (phrase.head < 0 && terms[start]!.lemma === 'those' && lone) phrase.head = start;
  if (phrase.head < 0) return undefined;
  const head = terms[phrase.head]!;
  return {
    kind: 'np',
    first: start,
    // Adjectives and numbers behind the head are not its own.
    last: phrase.head,
    head: phrase.head,
    lemma: head.lemma,
    actor: head.mention,
    possessors: phrase.possessors,
    modifiers: phrase.modifiers,
    words: phrase.words,
    none: phrase.none || from > start || head.lemma === 'none',
    stranger: head.proper ? 'head' : phrase.head > start && isStranger(terms[phrase.head - 1]!) ? 'word' : undefined,
    unnamed: head.unnamed === true,
    possessive: head.possessive === true,
  };
}

/** "not one of the ministers", "not a single man" */
function isNotOne(terms: readonly Term[], at: number): boolean {
  if (terms[at]!.pos !== 'negation') return false;
  return terms[at + 1]?.text === 'one' || (terms[at + 1]?.text === 'a' && terms[at + 2]?.text === 'single');
}

/** "Catholic" in "Ruritania's Catholic bishops" is no name. */
const beliefs: ReadonlySet<string> = new Set(otherPeoples.map((people) => people.toLowerCase()));

/** "Zorbax" in "the Zorbax group"; a capitalised adjective tells only a kind. */
function isStranger(term: Term): boolean {
  return term.proper === true && term.pos === 'noun' && !beliefs.has(term.text);
}

/** Takes the term into the phrase; false where the phrase ends, before the term or with it. */
function takeTerm(terms: readonly Term[], start: number, i: number, phrase: Building): boolean {
  const term = terms[i]!;
  const inside = i > start && phrase.head < 0;
  switch (term.pos) {
    case 'determiner':
      return takeDeterminer(terms, start, i, phrase);
    case 'adjective':
    case 'number':
      return takeAdjective(terms, i, phrase);
    case 'date':
      // "Xanadu's 2014 annexation": a year inside the phrase.
      if (phrase.head < 0 || !terms[phrase.head]!.possessive || !startsNoun(terms, i + 1)) return false;
      phrase.words.push(term.lemma);
      return true;
    case 'verb':
      // "frozen assets", "the recalled envoy": a participle between determiner and noun.
      // "Xanadu's visiting king": and after a possessor.
      if (!inside && !(phrase.head >= 0 && terms[phrase.head]!.possessive)) return false;
      if (term.form === 'infinitive' || !inNounPhrase(terms, i)) return false;
      phrase.words.push(term.text);
      return true;
    case 'adverb':
      // "the heavily armed men"
      return inside && (isNominal(terms[i + 1]) || (i + 1 < terms.length && inNounPhrase(terms, i + 1)));
    case 'punctuation':
      // "a “killer”": quotation marks inside the phrase.
      if (inside && QUOTES.has(term.lemma)) return isNominal(terms[i + 1]);
      return term.lemma === ',' && listsAdjectives(terms, i, phrase);
    case 'conjunction':
      return term.lemma === 'and' && listsAdjectives(terms, i, phrase);
    case 'noun':
    case 'actor':
    case 'pronoun':
      return takeNoun(terms, i, phrase);
    default:
      return false;
  }
}

/** "new and wider sanctions", "Xanadu's complete, full support": the mark at `i` stands between two adjectives of one phrase. */
function listsAdjectives(terms: readonly Term[], i: number, phrase: Building): boolean {
  const open = phrase.head < 0 || terms[phrase.head]!.possessive === true;
  return open && terms[i - 1]?.pos === 'adjective' && terms[i + 1]?.pos === 'adjective' && startsNoun(terms, i + 1);
}

/** "all the men", "two of": a determiner opens the phrase or follows another one or a number; "his" possesses. */
function takeDeterminer(terms: readonly Term[], start: number, i: number, phrase: Building): boolean {
  const term = terms[i]!;
  const left = terms[i - 1]?.pos;
  const placed = i === start || term.mention !== undefined || left === 'determiner' || left === 'number';
  if (phrase.head >= 0 || !placed) return false;
  if (term.lemma === 'no' || term.lemma === 'neither') phrase.none = true;
  if (term.lemma === 'both') phrase.words.push(term.lemma);
  if (term.mention !== undefined) phrase.possessors.push(term.mention);
  // "Zog, whose brother": his brother.
  if (term.lemma === WHOSE) {
    const bearer = terms[terms[i - 1]?.lemma === ',' ? i - 2 : i - 1]?.mention;
    phrase.words.push(WHOSE);
    if (bearer !== undefined) phrase.possessors.push(bearer);
  }
  return true;
}

const WHOSE = 'whose';

/** "the general whose men": does a relative clause begin with the phrase? */
export function isWhose({ words }: NounPhrase): boolean {
  return words[0] === WHOSE;
}

function takeAdjective(terms: readonly Term[], i: number, phrase: Building): boolean {
  const term = terms[i]!;
  if (startsNoun(terms, i)) {
    if (phrase.head >= 0) demoteHead(terms, phrase);
    phrase.words.push(term.lemma);
    return true;
  }
  // "evacuated the wounded", "killed ten": the adjective or the number stands for those who are so.
  const left = terms[i - 1];
  const alone =
    term.pos === 'number'
      ? left?.pos !== 'actor' || CURRENCY.test(term.lemma)
      : left?.pos === 'determiner' && left.lemma === 'the';
  if (phrase.head < 0 && !alone) return false;
  // "$500 million": the numbers of one amount are one head.
  const amount =
    phrase.head >= 0 && terms[phrase.head]!.pos === 'number' && term.pos === 'number' && phrase.head === i - 1;
  if (phrase.head >= 0 && !amount) return false;
  phrase.head = i;
  return term.pos === 'number' && terms[i + 1]?.pos === 'number';
}

/** The noun becomes the head; the head before it possesses it, describes it, or ends the phrase. */
function takeNoun(terms: readonly Term[], i: number, phrase: Building): boolean {
  const term = terms[i]!;
  const left = phrase.head < 0 ? undefined : terms[phrase.head]!;
  if (left) {
    if (left.pos === 'pronoun' || left.lemma === 'there') return false;
    // "rebels whose leader Xanadu killed"
    if (phrase.words[0] === WHOSE && term.pos === 'actor' && !left.possessive) return false;
    if (left.possessive) demoteHead(terms, phrase);
    else if (term.pos === 'pronoun' || !joins(left, term) || isAddressed(terms, phrase.head, i)) return false;
    else demoteHead(terms, phrase);
  }
  phrase.head = i;
  return true;
}

/** "Xanadu" in "Xanadu troops", "peace" in "peace talks": what was the head describes the one that follows. */
function demoteHead(terms: readonly Term[], phrase: Building): void {
  const left = terms[phrase.head]!;
  // "Xanadu troops' withdrawal": what stood before the possessor is the possessor's.
  if (left.possessive) phrase.modifiers = [];
  if (left.mention === undefined) phrase.words.push(left.lemma);
  else if (left.possessive) phrase.possessors.push(left.mention);
  else phrase.modifiers.push(left.mention);
  phrase.head = -1;
}

/**
 * Do two neighbours belong to one phrase? "air strikes", "Xanadu troops", "president Xanadu" do, "agreement Xanadu"
 * does not.
 */
function joins(left: Term, right: Term): boolean {
  if (left.pos === 'actor' && left.lemma.length <= 4 && lonePronouns.has(left.lemma)) return false;
  if (right.pos === 'actor' && lonePronouns.has(right.lemma)) return false;
  if (right.pos === 'noun') return true;
  // "told reporters soldiers had left": what stands before a head in its phrase is no plural.
  if (left.unnamed && left.plural && right.unnamed && right.plural) return false;
  if (left.pos === 'actor') return true;
  // "foreign minister Zog", "United Nations weapons inspectors"
  return apposedNouns.has(left.lemma) || right.unnamed === true || right.role?.split(' ').pop() === left.lemma;
}

const CURRENCY = /^\p{Sc}$/u;
/** "told reporters Xanadu had left": a group, then a name that opens a clause of its own. */
function isAddressed(terms: readonly Term[], group: number, name: number): boolean {
  const [left, right, verb] = [terms[group]!, terms[name]!, terms[name + 1]];
  const named = right.mention !== undefined && right.unnamed !== true && right.possessive !== true;
  return (
    left.unnamed === true &&
    left.plural === true &&
    named &&
    (verb?.pos === 'verb' || verb?.pos === 'modal') &&
    terms.slice(0, group).some((term) => term.pos === 'verb')
  );
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

/**
 * "the captured soldiers", "seized assets": participle, then noun, with a determiner, adjective or possessor to its
 * left.
 */
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

function isNominal(term: Term | undefined): boolean {
  return term?.pos === 'noun' || term?.pos === 'adjective' || term?.pos === 'actor' || term?.pos === 'number';
}
