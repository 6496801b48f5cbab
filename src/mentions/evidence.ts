/**
 * What speaks for a candidate being a person, an organisation, a place or none of them: the shape of the name, what the
 * lists know of its words, and the words beside it. Each observation is a name; `typing.ts` weighs them.
 */
import { moreFamilyNames, nameParticles } from '../lexicon/en/names.ts';
import { organizationHeads, organizationSuffixes, otherSuffixes, placeSuffixes } from '../lexicon/en/organizations.ts';
import { kinNouns, lifeVerbs, roleModifiers, speechVerbs } from '../lexicon/en/persons.ts';
import { prepositions } from '../lexicon/en/words.ts';
import { fold } from '../model/spelling.ts';
import type { Candidate } from './candidates.ts';
import { isNameSuffix } from './candidates.ts';
import type { Line } from './line.ts';
import { isCommonWord, isFamilyName, isGivenName, matchAgent } from './word-facts.ts';

/** Takes one observation: its kind, and the word or name of the rule. */
export type Observe = (template: Template, word: string) => void;
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
export function observeName({ line, from, to }: Candidate, observe: Observe): void {
  const { small, tokens, known } = line;
  const found: string[] = [];
  // A hyphenated name is one word: "Jean-Luc", "Ji-woo".
  let length = to - from;
  for (let i = from; i < to; i++) if (tokens[i]!.text === '-') length -= 2;
  const first = small[from]!;
  const last = small[to - 1]!;
  const firstText = tokens[from]!.text;
  found.push(length === 1 ? 'one' : length === 2 ? 'two' : length === 3 ? 'three' : 'long');
  const entry = known[from];
  const whole = entry !== null && entry !== undefined && from + entry.words.length === to ? entry : null;
  // In "Bank of Norway" the bank says what it is.
  const headed = organizationHeads.has(first) && small[from + 1] === 'of';
  if (whole) found.push(`known-${whole.kind}`);
  else if (!headed) {
    for (let i = from; i < to; i++) {
      const inside = known[i];
      if (inside?.kind === 'country' || inside?.kind === 'place') {
        found.push(i === from ? 'place-first' : i === to - 1 ? 'place-last' : 'place-inside');
        break;
      }
    }
  }
  const given = !headed && isGivenName(first);
  if (given) found.push(isCommonWord(first) ? 'given-common' : 'given', length === 1 ? 'given-alone' : 'given-first');
  if (length > 1 && given && isFamilyName(last)) found.push('given-family');
  if (length === 1 && moreFamilyNames.has(fold(last))) found.push('statesman');
  if (isFamilyName(last)) found.push(length === 1 ? 'family-alone' : 'family-last');
  if (length > 1 && isFamilyName(first) && !given) found.push('family-first');
  if (length > 1 && isGivenName(last)) found.push('given-last');
  if (length > 1 && known[from]?.kind === 'place' && /[^s]s$/.test(last) && last.length > 4 && !given)
    found.push('place-plural');
  if (length === 1 && isCommonWord(first)) found.push('common-alone');
  if (length > 1 && isCommonWord(last) && !isFamilyName(last) && tokens[to - 1]!.text !== last)
    found.push('common-last');
  if (length > 1 && isCommonWord(first) && !given) found.push('common-first');
  let common = 0;
  let of = false;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    const word = small[i]!;
    if (isCommonWord(word)) common++;
    if (i > from && /^[A-Z]\.?$/.test(text)) found.push('initial');
    if (/^\d/.test(text)) found.push('digit');
    if (i > from && i < to - 1 && nameParticles.has(text)) found.push('particle');
    if (word === 'of' || word === 'for') of = true;
    if (text === '-' && i > from && i + 1 < to && /^\p{Ll}{2,6}$/u.test(tokens[i + 1]!.text)) found.push('given-tail');
    if (word === '&' || word === 'and') found.push('ampersand');
  }
  if (common === length && length > 1) found.push('all-common');
  if (/^(?:[A-Z]\.){1,3}$/.test(firstText) && length > 1) found.push('initial-first');
  if (ships.has(first) && length > 1) found.push('ship');
  if (of) {
    found.push('of');
    if (organizationHeads.has(first) || organizationHeads.has(small[from + 1]!)) found.push('head-organization');
    if (otherSuffixes.has(first)) found.push('head-other');
    if (placeSuffixes.has(first)) found.push('head-place');
  }
  if (isNameSuffix(last) && length > 1) found.push('generation');
  if (length > 1) {
    // "World War II": the number is no part of the noun.
    const head = isNameSuffix(last) && length > 2 ? small[to - 2]! : last;
    if (organizationSuffixes.has(head)) found.push('suffix-organization');
    if (legalForms.has(head)) found.push('legal-form');
    if (otherSuffixes.has(head)) found.push('suffix-other');
    if (placeSuffixes.has(head)) found.push('suffix-place');
  }
  const capitals = firstText === firstText.toUpperCase() && firstText.length > 1;
  if (length === 1 && capitals && /^[A-Z&.]{2,6}$/.test(firstText)) found.push('acronym');
  else if (length === 1 && capitals) found.push('capitals');
  else if (capitals && /^[A-Z]{2,}$/.test(firstText)) found.push('acronym-first');
  if (length === 1 && /[a-z][A-Z]/.test(firstText)) found.push('camel');
  if (length === 1 && /(?:ese|ish|ian|ism|ist|ists|ians)$/.test(first)) found.push('adjectival');
  if (length === 1 && /[^s]s$/.test(first) && first.length > 4) found.push('plural-alone');
  for (const name of found) observe('rule', name);
  observe('first', first);
  if (!headed) {
    observe('last', last);
    observe('ending', last.slice(-3));
  }
  observe('shape', shapeOf(line, from, to));
  observe('classes', classesOf(line, from, to));
}

/** One letter a word, by what the lists know: `GF` of "Maria Lopez", `PC` of "Vienna Philharmonic". At most five. */
function classesOf({ tokens, small, known }: Line, from: number, to: number): string {
  let classes = '';
  for (let i = from; i < to && i < from + 5; i++) {
    const word = small[i]!;
    const given = isGivenName(word);
    const family = isFamilyName(word);
    const common = isCommonWord(word);
    if (tokens[i]!.text === word) classes += nameParticles.has(word) ? 'p' : '-';
    else if (/^[A-Z]\.$/.test(tokens[i]!.text)) classes += '.';
    else if (organizationSuffixes.has(word)) classes += 'O';
    else if (placeSuffixes.has(word)) classes += 'L';
    else if (otherSuffixes.has(word)) classes += 'E';
    else if (known[i]?.kind === 'country') classes += 'N';
    else if (given && family) classes += common ? 'b' : 'B';
    else if (given) classes += common ? 'g' : 'G';
    else if (family) classes += common ? 'f' : 'F';
    else if (known[i]?.kind === 'place') classes += 'P';
    else if (common) classes += 'C';
    else classes += tokens[i]!.text === tokens[i]!.text.toUpperCase() ? 'A' : 'U';
  }
  return classes;
}

/** "Xx X. Xx" of "Maria T. Lopez": capitals, small letters, digits, and the small words as they are. */
function shapeOf({ tokens }: Line, from: number, to: number): string {
  let shape = '';
  for (let i = from; i < to && i < from + 5; i++) {
    const { text, word } = tokens[i]!;
    const first = text[0]!;
    if (!word.capital) shape += text.length <= 3 ? ` ${text}` : ' x';
    else if (text.length === 1) shape += ' X';
    else if (text.endsWith('.')) shape += text.length === 2 ? ' X.' : ' Xx.';
    else shape += text === text.toUpperCase() ? ' XX' : first === text[1] ? ' XX' : ' Xx';
  }
  return shape;
}

/** Verbs of headlines whose subject is somebody. */
const headlineVerbs = new Set(
  'meets visits vows urges warns tells wins beats leads quits resigns dies denies calls hails slams arrives leaves signs wants backs blames rejects accuses welcomes condemns seeks plans faces loses rules hits sees'.split(
    ' ',
  ),
);

/** Prefixes of ships. */
const ships = new Set('hms uss fs ss ms mv hmas hmcs ins usns usnh rms'.split(' '));

const legalForms = new Set(
  'inc inc. corp corp. corporation co. company ltd ltd. limited llc plc gmbh ag nv n.v. spa s.p.a. s.a. bhd pty holdings airlines airways bancorp'.split(
    ' ',
  ),
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

/** Observations on the words beside the name. */
export function observeContext(
  { line, from, to, title }: Candidate,
  usageSmall: ReadonlySet<string>,
  observe: Observe,
): void {
  const { small, tokens, known } = line;
  const found: string[] = [];
  if (title !== undefined) found.push('title');
  let b = from - 1;
  if (tokens[b]?.kind === 'quote') b--;
  const before = small[b];
  const after = small[to];
  const after2 = small[to + 1];
  if (from === 0) found.push('opens');
  if (title === undefined && before !== undefined) {
    if (before === 'the') found.push('the');
    else if (before === 'a' || before === 'an') found.push('article');
    else if (places.has(before)) found.push(`prep-${before}`);
    else if (before === 'by') found.push('by');
    else if (before === 'of') found.push('of-before');
    else if (before === 'with' || before === 'and' || before === 'for') found.push(`${before}-before`);
    else if (tokens[b]!.kind === 'word' && !tokens[b]!.word.capital) {
      if (matchAgent(small, b) !== null) found.push(matchAgent(small, b)!.plural ? 'agents-before' : 'agent-before');
      else if (kinNouns.has(before)) found.push('kin-before');
      else if (prepositions.has(before)) found.push('preposition-before');
      else if (speechVerbs.has(before)) found.push('said-before');
      else if (
        /^(?:coached|led|married|defeated|beat|beating|succeeded|replaced|named|called|director|starring|featuring)$/.test(
          before,
        )
      )
        found.push('person-verb-before');
      else if (/(?:ed|ing)$/.test(before)) found.push('verb-before');
    } else if (before === ',' && b > 0) {
      if (matchAgent(small, b - 1) !== null || kinNouns.has(small[b - 1]!)) found.push('apposition-before');
      else if (tokens[b - 1]!.word.capital) found.push('list-before');
    } else if (before === '(') found.push('bracket-before');
    if (before === 'the' && b > 0 && places.has(small[b - 1]!)) found.push('prep-the');
  }
  if (tokens[from - 1]?.kind === 'quote' && tokens[to]?.kind === 'quote') found.push('quoted');
  if (
    before === 'c' ||
    before === 'b' ||
    before === 'lbw' ||
    ((after === 'c' || after === 'b' || after === 'lbw') && tokens[to]!.text === after)
  )
    found.push('dismissed');
  if (after !== undefined) {
    if (speechVerbs.has(after)) found.push('says');
    else if (lifeVerbs.has(after)) found.push('lives');
    else if (headlineVerbs.has(after)) found.push('acts');
    else if (after === "'s" || after === "'") {
      found.push('possessive');
      if (
        kinNouns.has(after2!) ||
        (after2 !== undefined &&
          /^(?:mother|career|life|death|birth|body|voice|hair|lawyer|lawyers|performance|character|books|songs|novel)$/.test(
            after2,
          ))
      )
        found.push('kin-after');
    } else if (after === 'who' || (after === ',' && after2 === 'who') || after === 'himself' || after === 'herself')
      found.push('who');
    else if (after === ',' && after2 !== undefined) {
      if (tokens[to + 1]!.kind === 'number' && /^\d\d?$/.test(after2) && small[to + 2] === ',') found.push('age');
      else if (known[to + 1]?.kind === 'country' || known[to + 1]?.kind === 'place') found.push('place-after');
      else if (after2 === 'a' || after2 === 'an' || after2 === 'the' || after2 === 'his' || after2 === 'her') {
        for (let i = to + 2; i < to + 6 && i < small.length; i++) {
          if (matchAgent(small, i)) {
            found.push('role-after');
            break;
          }
          if (organizationHeads.has(small[i]!)) {
            found.push('body-after');
            break;
          }
          if (small[i] === 'of' || small[i] === ',') break;
        }
      } else if (matchAgent(small, to + 1) !== null || roleModifiers.has(after2)) found.push('role-after');
      else if (tokens[to + 1]!.word.capital) found.push('list-after');
    } else if (after === '(') {
      if (after2 === 'born' || (tokens[to + 1]?.kind === 'number' && /^1\d\d\d|^20\d\d/.test(after2 ?? '')))
        found.push('born');
      else if (known[to + 1]?.kind === 'country') found.push('country-in-brackets');
      else if (/^[A-Z]{2,6}$/.test(tokens[to + 1]?.text ?? '')) found.push('acronym-after');
      else if (tokens[to + 1]?.kind === 'number') found.push('number-in-brackets');
    } else if (after === 'and' && tokens[to + 1]?.word.capital) found.push('and-after');
    else if (tokens[to]!.kind === 'number') found.push('number-after');
    else if (tokens[to]!.kind === 'word') {
      if (after === 'is' || after === 'was') found.push('is-after');
      else if (after === 'has' || after === 'had') found.push('has-after');
      else if (after === 'are' || after === 'were' || after === 'have') found.push('are-after');
      else if (after === 'in' || after === 'at' || after === 'on') found.push('in-after');
      else if (after === 'of') found.push('of-after');
      else if (matchAgent(small, to) !== null) found.push('agent-after');
      else if (/ed$/.test(after)) found.push('verb-after');
      else if (!prepositions.has(after) && isCommonWord(after)) found.push('noun-after');
    }
  }
  if (usageSmall.has(small[from]!) && to - from === 1) found.push('small-elsewhere');
  // In a table the words beside a name are numbers, which say nothing more of it.
  if (after !== undefined && tokens[to]!.kind === 'number' && inTable(line, from, to)) {
    observe('rule', 'score-line');
    return;
  }
  for (let i = to; i < to + 5 && i < small.length; i++)
    if (isScore(small[i]!)) {
      found.push('score-near');
      break;
    }
  for (let i = from - 1; i >= 0 && i > from - 5; i--)
    if (isScore(small[i]!)) {
      found.push('score-near');
      break;
    }
  for (const name of found) observe('rule', name);
  const left = title === undefined ? wordAt(line, b, '^') : 'TITLE';
  const right = wordAt(line, to, '$');
  observe('before', left);
  observe('before2', wordAt(line, b - 1, '^'));
  observe('after', right);
  observe('after2', wordAt(line, to + 1, '$'));
  observe('head', `${classOfLength(to - from)} ${left}`);
  // In "Lopez, Chen and Acme Corp" the names of a list are mostly of one kind.
  const beside = listedBefore(line, b) ?? listedAfter(line, to);
  if (beside !== null) observe('beside', beside);
}

const classOfLength = (length: number): string => (length === 1 ? '1' : length === 2 ? '2' : '3');

/** Classes of the name before the comma or "and" at `at`, null where none stands there. */
function listedBefore(line: Line, at: number): string | null {
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
const wordAt = ({ tokens, small }: Line, i: number, none: string): string =>
  tokens[i] === undefined ? none : tokens[i]!.kind === 'number' ? '#' : small[i]!;

const isScore = (word: string): boolean => /^\d{1,3}-\d{1,3}$/.test(word);

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
