/** A sentence while names are looked for in it, and what the whole document says of its words. */
import { organizationHeads, organizationSuffixes } from '../lexicon/en/organizations.ts';
import { functionWords, months, openingWords, weekdays } from '../lexicon/en/words.ts';
import type { Iso3, Mention, MentionForm, MentionKind, OwnLexicon, Sentence, Token } from '../model/records.ts';
import { type Gazetteer, type Known, knownNames, normalWord, ownGazetteer } from './gazetteer.ts';
import { isCommonWord, isGivenName, matchAgent, matchTitle } from './word-facts.ts';

export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
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

/** A mention before it has an id: tokens `[from, to)` of one line. */
export interface Draft {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  kind: MentionKind;
  form: MentionForm;
  name: string;
  country?: Iso3 | undefined;
  sector?: string | undefined;
  role?: string | undefined;
  gender?: Mention['gender'] | undefined;
  of?: Draft | undefined;
  rule: string;
  confidence: number;
}

export const startsCapital = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const first = text[0]!;
  return first !== first.toLowerCase();
};

export function readLines(sentences: readonly Sentence[], lexicon: OwnLexicon): { lines: Line[]; usage: Usage } {
  const gazetteer = knownNames();
  const own = ownGazetteer(lexicon);
  const smalls = sentences.map((sentence) => sentence.tokens.map((token) => normalWord(token.text)));
  const usage = observe(sentences, smalls);
  const lines = sentences.map((sentence, index) => readLine(sentence, index, smalls[index]!, gazetteer, own, usage));
  return { lines, usage };
}

function observe(sentences: readonly Sentence[], smalls: readonly (readonly string[])[]): Usage {
  const small = new Set<string>();
  const inner = new Set<string>();
  let spaced = 0;
  let close = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { tokens } = sentences[s]!;
    const words = smalls[s]!;
    const loud = isTitleCase(tokens);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' && token.text === '-' && i > 0) {
        if (token.spaced && tokens[i + 1]?.spaced) spaced++;
        else close++;
      }
      if (token.kind !== 'word') continue;
      if (token.text === words[i]) small.add(words[i]!);
      else if (!loud && i > 0 && !opensAfter(tokens, i)) inner.add(words[i]!);
      if (token.text.includes('-')) close++;
    }
  }
  return { small, inner, spacedHyphens: spaced > 0 && spaced >= close };
}

/** The word at `i` stands where a sentence or a quotation may begin. */
export function opensAfter(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.kind === 'quote') return true;
  return before.kind === 'punctuation' && /^[:.!?•*|…([–—]/.test(before.text) && before.text !== '(';
}

/** "Ministers Meet in Vienna Over Gas Prices": hardly a small word but the smallest, and many common ones in capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let common = 0;
  let small = 0;
  if (tokens[tokens.length - 1]?.text === '.') return false;
  for (const { text, kind } of tokens) {
    if (kind !== 'word' || text.length < 3) continue;
    if (!startsCapital(text)) {
      if (!functionWords.has(text)) small++;
    } else {
      capitals++;
      if (isCommonWord(text.toLowerCase())) common++;
    }
  }
  return capitals >= 4 && common >= 2 && small <= capitals / 10 && common / capitals >= 0.4;
}

function readLine(
  sentence: Sentence,
  index: number,
  small: readonly string[],
  gazetteer: Gazetteer,
  own: Gazetteer | null,
  usage: Usage,
): Line {
  const { tokens } = sentence;
  const titleCase = isTitleCase(tokens);
  const known: (Known | null)[] = new Array(tokens.length).fill(null);
  const capital: boolean[] = new Array(tokens.length).fill(false);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (own !== null) known[i] = own.match(tokens, small, i);
    if (known[i] === null && (startsCapital(token.text) || small[i] === 'al'))
      known[i] = gazetteer.match(tokens, small, i);
    // "US$20 million", "an All-America team"
    if (
      known[i]?.kind === 'country' &&
      ((tokens[i + 1]?.text === '$' && !tokens[i + 1]!.spaced) ||
        (i > 1 && small[i - 1] === '-' && small[i - 2] === 'all'))
    ) {
      known[i] = null;
      continue;
    }
    // "Union leaders met": a town's name, but at the head of a sentence the word.
    if (
      known[i] !== null &&
      !known[i]!.own &&
      known[i]!.words.length === 1 &&
      known[i]!.kind !== 'country' &&
      !known[i]!.seat &&
      isCommonWord(small[i]!) &&
      opensAfter(tokens, i) &&
      (!usage.inner.has(small[i]!) || matchAgent(small, i + 1) !== null)
    )
      known[i] = null;
    capital[i] = known[i] !== null || isNameWord(token, small, i, tokens, usage, titleCase);
  }
  return { index, sentence, tokens, small, known, capital, titleCase };
}

/** A capitalised word, unless it is one that only the head of a sentence or a title in capitals made so. */
function isNameWord(
  token: Token,
  small: readonly string[],
  i: number,
  tokens: readonly Token[],
  usage: Usage,
  titleCase: boolean,
): boolean {
  const { text } = token;
  const word = small[i]!;
  if (!startsCapital(text)) return /^\p{Ll}\p{Lu}\p{L}/u.test(text);
  if (word === 'i' && isRegnal(tokens, small, i)) return true;
  if (functionWords.has(word) && isNamely(tokens, small, i, titleCase)) return true;
  if (
    (functionWords.has(word) && !openingWords.has(word) && word !== 'may') ||
    word.startsWith("'") ||
    word === "n't" ||
    weekdays.has(word)
  )
    return false;
  // "NORWAY V SWEDEN"
  if (word === 'v' && text.length === 1 && startsCapital(tokens[i + 1]?.text ?? 'x')) return false;
  if (months.has(word) && !isGivenBeforeName(tokens, small, i)) return false;
  if (!opensAfter(tokens, i) && !titleCase) return true;
  if (openingWords.has(word)) return false;
  // "Bank of Japan governor", "Ministry of Trade officials"
  if (organizationHeads.has(word) && small[i + 1] === 'of' && startsCapital(tokens[i + 2]?.text ?? 'x')) return true;
  // The head of a sentence: a common word is a name only if the document has it as one, or a given name stands before a name.
  if (usage.inner.has(word)) return true;
  const next = tokens[i + 1];
  const namely =
    next !== undefined && next.kind === 'word' && startsCapital(next.text) && !functionWords.has(small[i + 1]!);
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
  if (next?.kind === 'word' && startsCapital(next.text) && isGivenName(small[i]!) && !functionWords.has(small[i + 1]!))
    return true;
  if (small[i] !== 'may' && small[i] !== 'march') return false;
  return before?.kind === 'word' && startsCapital(before.text)
    ? isGivenName(small[i - 1]!) || before.text.endsWith('.')
    : i > 0 && !/^(?:in|on|of|since|until|by|from|to|last|next|this|between|early|late|and)$/.test(small[i - 1]!);
}

/** "King Carol I opened": the first of his name, not the writer. */
function isRegnal(tokens: readonly Token[], small: readonly string[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || !startsCapital(before.text) || !tokens[i]!.spaced || functionWords.has(small[i - 1]!))
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
    startsCapital(next.text) &&
    !functionWords.has(small[i + 1]!) &&
    !isCommonWord(small[i + 1]!)
  );
}
