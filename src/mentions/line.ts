/** A sentence while names are looked for in it, and what the whole document says of its words. */
import { organizationHeads, organizationSuffixes } from '../lexicon/en/organizations.ts';
import { functionWords, months, openingWords, weekdays } from '../lexicon/en/words.ts';
import type { OwnLexicon, Sentence, Token } from '../model/records.ts';
import { type Gazetteer, type Known, matchName, ownGazetteer } from './gazetteer.ts';
import { type Marks, marksOf } from './marks.ts';
import { isCommonWord, isGivenName, matchAgent, matchTitle } from './word-facts.ts';

export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** What each word can be. */
  readonly marks: readonly Marks[];
  /** Normal words: small, one apostrophe. */
  readonly small: readonly string[];
  /** Known names by the token that they begin at. */
  readonly known: readonly (Known | null)[];
  /** The token is a capitalised word that may be part of a name. */
  readonly capital: readonly boolean[];
  /** Nearly every word is capitalised: capitals say little. */
  readonly titleCase: boolean;
}

/** How the document writes its words. */
export interface Usage {
  /** Seen in small letters. */
  readonly small: ReadonlySet<string>;
  /** Seen capitalised where no sentence begins. */
  readonly inner: ReadonlySet<string>;
  /** Hyphens stand between spaces ("singer - songwriter"), as in text that was tokenised before. */
  readonly spacedHyphens: boolean;
}

export function readLines(sentences: readonly Sentence[], lexicon: OwnLexicon): { lines: Line[]; usage: Usage } {
  const own = ownGazetteer(lexicon);
  const blanks: BlankLine[] = [];
  for (let i = 0; i < sentences.length; i++) blanks.push(blankLine(sentences[i]!, i));
  const usage = observe(blanks);
  const lines: Line[] = [];
  for (const line of blanks) lines.push(readLine(line, own, usage));
  return { lines, usage };
}

type BlankLine = Omit<Line, 'known' | 'capital'>;

/** Lists are pushed to here, not mapped: engines give mapped ones another inner form, which slows their readers down. */
function blankLine(sentence: Sentence, index: number): BlankLine {
  const { tokens } = sentence;
  const marks: Marks[] = [];
  const small: string[] = [];
  for (const token of tokens) {
    const mark = marksOf(token.word);
    marks.push(mark);
    small.push(mark.small);
  }
  return { index, sentence, tokens, marks, small, titleCase: isTitleCase(tokens) };
}

function observe(lines: readonly BlankLine[]): Usage {
  const small = new Set<string>();
  const inner = new Set<string>();
  let spaced = 0;
  let close = 0;
  for (const { tokens, marks, titleCase } of lines) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const mark = marks[i]!;
      if (mark.hyphen && token.kind === 'punctuation' && token.text === '-' && i > 0) {
        if (token.spaced && tokens[i + 1]?.spaced) spaced++;
        else close++;
      }
      if (token.kind !== 'word') continue;
      if (token.text === mark.small) small.add(mark.small);
      else if (!titleCase && i > 0 && !opensAfter(tokens, i)) inner.add(mark.small);
      if (mark.hyphen) close++;
    }
  }
  return { small, inner, spacedHyphens: spaced > 0 && spaced >= close };
}

/** The word at `i` stands where a sentence or a quotation may begin. */
export function opensAfter(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1]!;
  return before.kind === 'quote' || (before.kind === 'punctuation' && marksOf(before.word).opener);
}

/** "Ministers Meet in Vienna Over Gas Prices": hardly a small word but the smallest, and many common ones in capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let small = 0;
  if (tokens[tokens.length - 1]!.text === '.') return false;
  for (const { text, kind, word } of tokens) {
    if (kind !== 'word' || text.length < 3) continue;
    if (word.capital) capitals++;
    else if (!functionWords.has(text) && ++small > tokens.length / 10) return false;
  }
  if (capitals < 4 || small > capitals / 10) return false;
  let common = 0;
  for (const { text, kind, word } of tokens)
    if (kind === 'word' && text.length >= 3 && word.capital && isCommonWord(word.lower)) common++;
  return common >= 2 && common / capitals >= 0.4;
}

function readLine(line: BlankLine, own: Gazetteer | null, usage: Usage): Line {
  const { index, sentence, tokens, marks, small, titleCase } = line;
  const known: (Known | null)[] = [];
  const capital: boolean[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') {
      known.push(null);
      capital.push(false);
      continue;
    }
    const { names, capital: large } = marks[i]!;
    let named = own === null ? null : matchName(own.opening(small[i]!), tokens, small, i);
    if (named === null && names !== undefined && (large || small[i] === 'al'))
      named = matchName(names, tokens, small, i);
    const inside = named?.kind === 'country' && isInsideOther(line, i);
    if (named !== null && (inside || isOnlyWord(named, line, i, usage))) named = null;
    known.push(named);
    capital.push(named !== null || (!inside && isNameWord(line, i, usage)));
  }
  return { index, sentence, tokens, marks, small, known, capital, titleCase };
}

/** "US$20 million", "an All-America team" */
const isInsideOther = ({ tokens, small }: BlankLine, i: number): boolean =>
  (tokens[i + 1]?.text === '$' && !tokens[i + 1]!.spaced) || (i > 1 && small[i - 1] === '-' && small[i - 2] === 'all');

/** Bodies whose names are words, and that are meant wherever the word has a capital. */
const bodies = new Set(['congress', 'pentagon', 'senate', 'treasury']);

/** "Union leaders met": a town's name, but at the head of a sentence the word. */
function isOnlyWord(named: Known, { tokens, small }: BlankLine, i: number, usage: Usage): boolean {
  return (
    !named.own &&
    named.words.length === 1 &&
    named.kind !== 'country' &&
    !named.seat &&
    !bodies.has(small[i]!) &&
    isCommonWord(small[i]!) &&
    opensAfter(tokens, i) &&
    (!usage.inner.has(small[i]!) || matchAgent(small, i + 1) !== null)
  );
}

/** A capitalised word, unless it is one that only the head of a sentence or a title in capitals made so. */
function isNameWord({ tokens, marks, small, titleCase }: BlankLine, i: number, usage: Usage): boolean {
  const mark = marks[i]!;
  if (!mark.capital) return mark.innerCapital;
  const { text } = tokens[i]!;
  const word = small[i]!;
  if (word === 'i' && isRegnal(tokens, small, i)) return true;
  if (mark.functionWord && isNamely(tokens, small, i, titleCase)) return true;
  if (
    (mark.functionWord && !openingWords.has(word) && word !== 'may') ||
    word.startsWith("'") ||
    word === "n't" ||
    weekdays.has(word)
  )
    return false;
  // "NORWAY V SWEDEN"
  if (word === 'v' && text.length === 1 && tokens[i + 1]?.word.capital) return false;
  if (months.has(word) && !isGivenBeforeName(tokens, small, i)) return false;
  if (!opensAfter(tokens, i) && !titleCase) return true;
  if (openingWords.has(word)) return false;
  // "Bank of Japan governor", "Ministry of Trade officials"
  if (organizationHeads.has(word) && small[i + 1] === 'of' && tokens[i + 2]?.word.capital) return true;
  // The head of a sentence: a common word is a name only if the document has it as one, or a given name stands before a name.
  if (usage.inner.has(word)) return true;
  const next = tokens[i + 1];
  const namely = next !== undefined && next.kind === 'word' && next.word.capital && !functionWords.has(small[i + 1]!);
  if (usage.small.has(word))
    return namely && (matchTitle(small, i) !== null || (isGivenName(word) && !isCommonWord(word)));
  if (!isCommonWord(word)) return true;
  return (
    namely &&
    (titleCase ||
      organizationSuffixes.has(small[i + 1]!) ||
      isGivenName(word) ||
      matchTitle(small, i) !== null ||
      (matchAgent(small, i) !== null && isGivenName(small[i + 1]!)))
  );
}

/** "April Jones", "Theresa May": a month's name as a person's. */
function isGivenBeforeName(tokens: readonly Token[], small: readonly string[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (next?.kind === 'number' || before?.kind === 'number') return false;
  if (next?.kind === 'word' && next.word.capital && isGivenName(small[i]!) && !functionWords.has(small[i + 1]!))
    return true;
  if (small[i] !== 'may' && small[i] !== 'march') return false;
  return before?.kind === 'word' && before.word.capital
    ? isGivenName(small[i - 1]!) || before.text.endsWith('.')
    : i > 0 && !/^(?:in|on|of|since|until|by|from|to|last|next|this|between|early|late|and)$/.test(small[i - 1]!);
}

/** "King Carol I opened": the first of his name, not the writer. */
function isRegnal(tokens: readonly Token[], small: readonly string[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || !before.word.capital || !tokens[i]!.spaced || functionWords.has(small[i - 1]!))
    return false;
  return !/^(?:am|have|had|was|will|would|think|thought|can|could|do|did|know|feel|say|said|want|believe|love|see|saw|hope|mean|guess|'[a-z]+)$/.test(
    small[i + 1] ?? '',
  );
}

/** "leader Per Halvorsen", "singer Will Young": a given name that is a function word too, inside a sentence and before a name. */
function isNamely(tokens: readonly Token[], small: readonly string[], i: number, titleCase: boolean): boolean {
  const next = tokens[i + 1];
  if (titleCase || opensAfter(tokens, i) || next?.kind !== 'word' || !next.spaced) return false;
  return (
    isGivenName(small[i]!) &&
    small[i]!.length > 1 &&
    next.word.capital &&
    !functionWords.has(small[i + 1]!) &&
    !isCommonWord(small[i + 1]!)
  );
}
