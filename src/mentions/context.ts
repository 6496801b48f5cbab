/** What the words beside a candidate say of it. Each observation is a name; `typing.ts` weighs them. */
import { organizationHeads } from '../lexicon/en/organizations.ts';
import { kinNouns, roleModifiers } from '../lexicon/en/persons.ts';
import { remembered } from '../model/remembered.ts';
import type { Candidate } from './candidates.ts';
import { classesOf, type Observe } from './evidence.ts';
import type { Line } from './line.ts';
import { neighbourOf, placePrepositions } from './neighbours.ts';
import { matchAgent } from './word-facts.ts';

/** What persons have: "Lopez's career". */
const belongings = new Set(
  'mother career life death birth body voice hair lawyer lawyers performance character books songs novel'.split(' '),
);

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
    const near = neighbourOf(tokens[b]!.word);
    if (near.before !== '') rule(near.before);
    else if (tokens[b]!.kind === 'word' && !tokens[b]!.word.capital) {
      const agent = marks[b]!.noun ? matchAgent(small, b) : null;
      if (agent !== null) rule(agent.plural ? 'agents-before' : 'agent-before');
      else if (near.smallBefore !== '') rule(near.smallBefore);
    } else if (before === ',' && b > 0) {
      if (matchAgent(small, b - 1) !== null || kinNouns.has(small[b - 1]!)) rule('apposition-before');
      else if (tokens[b - 1]!.word.capital) rule('list-before');
    } else if (before === '(') rule('bracket-before');
    if (before === 'the' && b > 0 && placePrepositions.has(small[b - 1]!)) rule('prep-the');
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
    const next = neighbourOf(tokens[to]!.word);
    if (next.predicate !== '') rule(next.predicate);
    else if (after === "'s" || after === "'") {
      rule('possessive');
      if (after2 !== undefined && (kinNouns.has(after2) || belongings.has(after2))) rule('kin-after');
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
      if (next.after !== '') rule(next.after);
      else if (marks[to]!.noun && matchAgent(small, to) !== null) rule('agent-after');
      else if (next.looseAfter !== '') rule(next.looseAfter);
    }
  }
  if (usageSmall.has(small[from]!) && to - from === 1) rule('small-elsewhere');
  if (hasScore(small, to, to + 5)) rule('score-near');
  if (hasScore(small, from - 4, from)) rule('score-near');
  const left = title === undefined ? wordAt(line, b, '^') : 'TITLE';
  const right = wordAt(line, to, '$');
  take('before', left, share);
  take('before2', wordAt(line, b - 1, '^'), share);
  take('after', right, share);
  take('after2', wordAt(line, to + 1, '$'), share);
  take('head', headsOf(left)[Math.min(to - from, 3) - 1]!, share);
  // In "Lopez, Chen and Acme Corp" the names of a list are mostly of one kind.
  const beside = listedBefore(line, b) ?? listedAfter(line, to);
  if (beside !== null) take('beside', beside, share);
}

/** The word before a name of one word, of two, and of three and more. */
const headsOf = remembered((left) => [`1 ${left}`, `2 ${left}`, `3 ${left}`]);

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

/** "3-1" among the words `[from, to)`. */
function hasScore(small: readonly string[], from: number, to: number): boolean {
  for (let i = Math.max(from, 0); i < to && i < small.length; i++)
    if (small[i]!.charCodeAt(0) <= NINE && /^\d{1,3}-\d{1,3}$/.test(small[i]!)) return true;
  return false;
}

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
