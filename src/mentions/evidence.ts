/**
 * What speaks for a candidate being a person, an organisation, a place or none of them: the shape of the name, what the
 * lists know of its words, and the words beside it. Each observation is a name; `typing.ts` weighs them.
 */
import { organizationHeads } from '../lexicon/en/organizations.ts';
import { kinNouns, lifeVerbs, roleModifiers, speechVerbs } from '../lexicon/en/persons.ts';
import { prepositions } from '../lexicon/en/words.ts';
import type { Candidate } from './candidates.ts';
import type { Line } from './line.ts';
import { nameWordOf } from './name-words.ts';
import { isCommonWord, matchAgent } from './word-facts.ts';

/** Takes one observation: its kind, the word or name of the rule, and its share in the sum. */
export type Observe = (template: Template, word: string, share: number) => void;
export const templates = [
  'rule',
  'first',
  'last',
  'ending',
  'shape',
  'classes',
  'head',
  'beside',
  'before',
  'before2',
  'after',
  'after2',
] as const;
export type Template = (typeof templates)[number];

/** Observations on the name itself: the same wherever it stands. */
export function observeName({ line, from, to }: Candidate, take: Observe): void {
  const { small, tokens, known } = line;
  const rule = (name: string): void => take('rule', name, 1);
  // A hyphenated name is one word: "Jean-Luc", "Ji-woo".
  let length = to - from;
  for (let i = from; i < to; i++) if (tokens[i]!.text === '-') length -= 2;
  const single = length === 1;
  const several = length > 1;
  const first = small[from]!;
  const last = small[to - 1]!;
  const { text: firstText, word: firstWord } = tokens[from]!;
  const opening = nameWordOf(firstWord);
  const closing = nameWordOf(tokens[to - 1]!.word);
  rule(single ? 'one' : length === 2 ? 'two' : length === 3 ? 'three' : 'long');
  const entry = known[from]!;
  const whole = entry !== null && from + entry.words.length === to ? entry : null;
  // In "Bank of Norway" the bank says what it is.
  const headed = opening.organizationHead && small[from + 1] === 'of';
  if (whole) rule(`known-${whole.kind}`);
  else if (!headed) {
    const inside = placeInside(line, from, to);
    if (inside >= 0) rule(inside === from ? 'place-first' : inside === to - 1 ? 'place-last' : 'place-inside');
  }
  const given = !headed && opening.given;
  if (given) {
    rule(opening.common ? 'given-common' : 'given');
    rule(single ? 'given-alone' : 'given-first');
  }
  if (several && given && closing.family) rule('given-family');
  if (single && closing.statesman) rule('statesman');
  if (closing.family) rule(single ? 'family-alone' : 'family-last');
  if (several && opening.family && !given) rule('family-first');
  if (several && closing.given) rule('given-last');
  if (several && entry?.kind === 'place' && last.length > 4 && /[^s]s$/.test(last) && !given) rule('place-plural');
  if (single && opening.common) rule('common-alone');
  if (several && closing.common && !closing.family && tokens[to - 1]!.text !== last) rule('common-last');
  if (several && opening.common && !given) rule('common-first');
  let common = 0;
  let of = false;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    const word = small[i]!;
    const named = nameWordOf(tokens[i]!.word);
    if (named.common) common++;
    if (i > from && named.initial) rule('initial');
    if (named.digit) rule('digit');
    if (i > from && i < to - 1 && named.particle) rule('particle');
    if (word === 'of' || word === 'for') of = true;
    if (text === '-' && i > from && i + 1 < to && nameWordOf(tokens[i + 1]!.word).smallTail) rule('given-tail');
    if (word === '&' || word === 'and') rule('ampersand');
  }
  if (common === length && several) rule('all-common');
  if (opening.initials && several) rule('initial-first');
  if (opening.ship && several) rule('ship');
  if (of) {
    rule('of');
    if (opening.organizationHead || organizationHeads.has(small[from + 1]!)) rule('head-organization');
    if (opening.otherSuffix) rule('head-other');
    if (opening.placeSuffix) rule('head-place');
  }
  if (several) {
    if (closing.generation) rule('generation');
    // "World War II": the number is no part of the noun.
    const head = closing.generation && length > 2 ? nameWordOf(tokens[to - 2]!.word) : closing;
    if (head.organizationSuffix) rule('suffix-organization');
    if (head.legalForm) rule('legal-form');
    if (head.otherSuffix) rule('suffix-other');
    if (head.placeSuffix) rule('suffix-place');
  }
  const capitals = firstWord.allCapitals && firstText.length > 1;
  if (single && capitals) rule(/^[A-Z&.]{2,6}$/.test(firstText) ? 'acronym' : 'capitals');
  else if (capitals && /^[A-Z]{2,}$/.test(firstText)) rule('acronym-first');
  if (single) {
    if (!capitals && /[a-z][A-Z]/.test(firstText)) rule('camel');
    if (/(?:ese|ish|ian|ism|ist|ists|ians)$/.test(first)) rule('adjectival');
    if (first.length > 4 && /[^s]s$/.test(first)) rule('plural-alone');
  }
  take('first', first, 1);
  if (!headed) {
    take('last', last, 1);
    take('ending', last.slice(-3), 1);
  }
  take('shape', shapeOf(line, from, to), 1);
  take('classes', classesOf(line, from, to), 1);
}

/** Where in `[from, to)` a country's or place's name begins, −1 where none does. */
function placeInside({ known }: Line, from: number, to: number): number {
  for (let i = from; i < to; i++) if (known[i]?.kind === 'country' || known[i]?.kind === 'place') return i;
  return -1;
}

/** One letter a word, by what the lists know: `GF` of "Maria Lopez", `PC` of "Vienna Philharmonic". At most five. */
function classesOf({ tokens, known }: Line, from: number, to: number): string {
  let classes = '';
  for (let i = from; i < to && i < from + 5; i++) {
    const { letter, firm } = nameWordOf(tokens[i]!.word);
    const kind = known[i]?.kind;
    if (!firm && kind === 'country') classes += 'N';
    else classes += kind === 'place' && (letter === 'C' || letter === 'A' || letter === 'U') ? 'P' : letter;
  }
  return classes;
}

/** "Xx X. Xx" of "Maria T. Lopez": capitals, small letters, digits, and the small words as they are. */
function shapeOf({ tokens }: Line, from: number, to: number): string {
  let shape = '';
  for (let i = from; i < to && i < from + 5; i++) shape += nameWordOf(tokens[i]!.word).shape;
  return shape;
}

/** Verbs of headlines whose subject is somebody. */
const headlineVerbs = new Set(
  'meets visits vows urges warns tells wins beats leads quits resigns dies denies calls hails slams arrives leaves signs wants backs blames rejects accuses welcomes condemns seeks plans faces loses rules hits sees'.split(
    ' ',
  ),
);

/** Verbs, and a noun, before the name of a person. */
const personVerbs = new Set(
  'coached led married defeated beat beating succeeded replaced named called director starring featuring'.split(' '),
);

const places = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'into',
  'across',
  'around',
  'outside',
  'toward',
  'towards',
  'through',
  'via',
]);

/** Observations on the words beside the name, each with `share`. */
export function observeContext(
  { line, from, to, title }: Candidate,
  usageSmall: ReadonlySet<string>,
  share: number,
  take: Observe,
): void {
  const { small, tokens, known, marks } = line;
  const rule = (name: string): void => take('rule', name, share);
  // In a table the words beside a name are numbers, which say nothing more of it.
  if (tokens[to]?.kind === 'number' && inTable(line, from, to)) {
    rule('score-line');
    return;
  }
  if (title !== undefined) rule('title');
  const quoted = from > 0 && tokens[from - 1]!.kind === 'quote';
  const b = quoted ? from - 2 : from - 1;
  const before = b >= 0 ? small[b] : undefined;
  const after = small[to];
  const after2 = small[to + 1];
  if (from === 0) rule('opens');
  if (title === undefined && before !== undefined) {
    if (before === 'the') rule('the');
    else if (before === 'a' || before === 'an') rule('article');
    else if (places.has(before)) rule(`prep-${before}`);
    else if (before === 'by') rule('by');
    else if (before === 'of') rule('of-before');
    else if (before === 'with' || before === 'and' || before === 'for') rule(`${before}-before`);
    else if (tokens[b]!.kind === 'word' && !tokens[b]!.word.capital) {
      const agent = marks[b]!.noun ? matchAgent(small, b) : null;
      if (agent !== null) rule(agent.plural ? 'agents-before' : 'agent-before');
      else if (kinNouns.has(before)) rule('kin-before');
      else if (prepositions.has(before)) rule('preposition-before');
      else if (speechVerbs.has(before)) rule('said-before');
      else if (personVerbs.has(before)) rule('person-verb-before');
      else if (before.endsWith('ed') || before.endsWith('ing')) rule('verb-before');
    } else if (before === ',' && b > 0) {
      if (matchAgent(small, b - 1) !== null || kinNouns.has(small[b - 1]!)) rule('apposition-before');
      else if (tokens[b - 1]!.word.capital) rule('list-before');
    } else if (before === '(') rule('bracket-before');
    if (before === 'the' && b > 0 && places.has(small[b - 1]!)) rule('prep-the');
  }
  if (quoted && tokens[to]?.kind === 'quote') rule('quoted');
  if (
    before === 'c' ||
    before === 'b' ||
    before === 'lbw' ||
    ((after === 'c' || after === 'b' || after === 'lbw') && tokens[to]!.text === after)
  )
    rule('dismissed');
  if (after !== undefined) {
    if (speechVerbs.has(after)) rule('says');
    else if (lifeVerbs.has(after)) rule('lives');
    else if (headlineVerbs.has(after)) rule('acts');
    else if (after === "'s" || after === "'") {
      rule('possessive');
      if (
        kinNouns.has(after2!) ||
        (after2 !== undefined &&
          /^(?:mother|career|life|death|birth|body|voice|hair|lawyer|lawyers|performance|character|books|songs|novel)$/.test(
            after2,
          ))
      )
        rule('kin-after');
    } else if (after === 'who' || (after === ',' && after2 === 'who') || after === 'himself' || after === 'herself')
      rule('who');
    else if (after === ',' && after2 !== undefined) {
      if (tokens[to + 1]!.kind === 'number' && /^\d\d?$/.test(after2) && small[to + 2] === ',') rule('age');
      else if (known[to + 1]?.kind === 'country' || known[to + 1]?.kind === 'place') rule('place-after');
      else if (after2 === 'a' || after2 === 'an' || after2 === 'the' || after2 === 'his' || after2 === 'her') {
        for (let i = to + 2; i < to + 6 && i < small.length; i++) {
          if (marks[i]!.noun && matchAgent(small, i)) {
            rule('role-after');
            break;
          }
          if (organizationHeads.has(small[i]!)) {
            rule('body-after');
            break;
          }
          if (small[i] === 'of' || small[i] === ',') break;
        }
      } else if (matchAgent(small, to + 1) !== null || roleModifiers.has(after2)) rule('role-after');
      else if (tokens[to + 1]!.word.capital) rule('list-after');
    } else if (after === '(') {
      if (after2 === 'born' || (tokens[to + 1]?.kind === 'number' && /^1\d\d\d|^20\d\d/.test(after2 ?? '')))
        rule('born');
      else if (known[to + 1]?.kind === 'country') rule('country-in-brackets');
      else if (/^[A-Z]{2,6}$/.test(tokens[to + 1]?.text ?? '')) rule('acronym-after');
      else if (tokens[to + 1]?.kind === 'number') rule('number-in-brackets');
    } else if (after === 'and' && tokens[to + 1]?.word.capital) rule('and-after');
    else if (tokens[to]!.kind === 'number') rule('number-after');
    else if (tokens[to]!.kind === 'word') {
      if (after === 'is' || after === 'was') rule('is-after');
      else if (after === 'has' || after === 'had') rule('has-after');
      else if (after === 'are' || after === 'were' || after === 'have') rule('are-after');
      else if (after === 'in' || after === 'at' || after === 'on') rule('in-after');
      else if (after === 'of') rule('of-after');
      else if (marks[to]!.noun && matchAgent(small, to) !== null) rule('agent-after');
      else if (after.endsWith('ed')) rule('verb-after');
      else if (!prepositions.has(after) && isCommonWord(after)) rule('noun-after');
    }
  }
  if (usageSmall.has(small[from]!) && to - from === 1) rule('small-elsewhere');
  for (let i = to; i < to + 5 && i < small.length; i++)
    if (isScore(small[i]!)) {
      rule('score-near');
      break;
    }
  for (let i = from - 1; i >= 0 && i > from - 5; i--)
    if (isScore(small[i]!)) {
      rule('score-near');
      break;
    }
  const left = title === undefined ? wordAt(line, b, '^') : 'TITLE';
  const right = wordAt(line, to, '$');
  take('before', left, share);
  take('before2', wordAt(line, b - 1, '^'), share);
  take('after', right, share);
  take('after2', wordAt(line, to + 1, '$'), share);
  take('head', `${classOfLength(to - from)} ${left}`, share);
  // In "Lopez, Chen and Acme Corp" the names of a list are mostly of one kind.
  const beside = listedBefore(line, b) ?? listedAfter(line, to);
  if (beside !== null) take('beside', beside, share);
}

const classOfLength = (length: number): string => (length === 1 ? '1' : length === 2 ? '2' : '3');

/** Classes of the name before the comma or "and" at `at`, null where none stands there. */
function listedBefore(line: Line, at: number): string | null {
  if (at < 0) return null;
  if (line.small[at] !== ',' && line.small[at] !== 'and') return null;
  let end = at;
  if (line.small[at] === 'and' && line.small[at - 1] === ',') end--;
  let start = end;
  while (start > 0 && end - start < 4 && line.capital[start - 1]) start--;
  return start < end ? classesOf(line, start, end) : null;
}

function listedAfter(line: Line, at: number): string | null {
  if (line.small[at] !== ',' && line.small[at] !== 'and') return null;
  let start = at + 1;
  if (line.small[at] === ',' && line.small[start] === 'and') start++;
  let end = start;
  while (end - start < 4 && line.capital[end]) end++;
  return start < end ? classesOf(line, start, end) : null;
}

/** The small word at `i`, `#` for a number, `none` outside the sentence. */
function wordAt({ tokens, small }: Line, i: number, none: string): string {
  if (i < 0 || i >= tokens.length) return none;
  return tokens[i]!.kind === 'number' ? '#' : small[i]!;
}

const NINE = 57;

const isScore = (word: string): boolean => word.charCodeAt(0) <= NINE && /^\d{1,3}-\d{1,3}$/.test(word);

/** So many tokens on either side tell whether a name stands in a table. */
const tableReach = 7;

/** "Northport 2 Easton 1", "Northport 12 7 3 2 20": two numbers and more beside the name, and hardly a small word. */
function inTable({ tokens, small }: Line, from: number, to: number): boolean {
  let numbers = 0;
  let words = 0;
  for (let i = Math.max(0, from - tableReach); i < Math.min(tokens.length, to + tableReach); i++) {
    if (i >= from && i < to) continue;
    const { kind, text } = tokens[i]!;
    if (kind === 'number') numbers++;
    else if (kind === 'word' && text === small[i]) words++;
    else if (kind === 'punctuation' && /^[.!?]$/.test(text) && i < from) {
      numbers = 0;
      words = 0;
    }
  }
  return numbers >= 2 && words <= 1;
}
