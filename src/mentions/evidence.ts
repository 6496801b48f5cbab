/**
 * What speaks for a candidate being a person, an organisation, a place or none of them: here the shape of the name and what
 * the lists know of its words, in `context.ts` the words beside it. Each observation is a name; `typing.ts` weighs them.
 */
import { organizationHeads } from '../lexicon/en/organizations.ts';
import type { Candidate } from './candidates.ts';
import type { Line } from './line.ts';
import { nameWordOf } from './name-words.ts';

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
export function classesOf({ tokens, known }: Line, from: number, to: number): string {
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
