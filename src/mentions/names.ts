/** Typed candidates → mentions of people, organisations and places. Countries follow in `countries.ts`. */

import { type Draft, draftOf } from './draft.ts';
import type { Line } from './line.ts';
import type { Typed } from './typing.ts';
import { genderOf } from './word-facts.ts';

/**
 * What the typer's probability is worth: of names it gave the first number, the second were right (exact span and kind)
 * in encyclopedia text that it was not trained on. In between, straight lines.
 */
const calibration: readonly (readonly [claimed: number, right: number])[] = [
  [0.25, 0.25],
  [0.45, 0.31],
  [0.55, 0.4],
  [0.65, 0.5],
  [0.75, 0.58],
  [0.85, 0.67],
  [0.93, 0.78],
  [0.97, 0.88],
  [1, 0.97],
];

/** Two decimals are all that the figure is good for, and keep the last bits of `Math.exp` out of the records. */
function confidenceOf(probability: number): number {
  let at = 1;
  while (at < calibration.length - 1 && calibration[at]![0] < probability) at++;
  const [x0, y0] = calibration[at - 1]!;
  const [x1, y1] = calibration[at]!;
  const share = Math.max(0, (probability - x0) / (x1 - x0));
  return Math.round((y0 + share * (y1 - y0)) * 100) / 100;
}

/** Below this probability a name is left untyped: more of them would be wrong than right. */
const leastProbability: Readonly<Record<string, number>> = { person: 0.4, organization: 0.36, place: 0.52 };

export function draftNames(typed: readonly Typed[], drafts: Draft[]): void {
  for (const { candidate, kind, probability, rule } of typed) {
    const { line, from, to, title, titleGender } = candidate;
    const known = line.known[from];
    const whole = known && from + known.words.length === to ? known : null;
    if (whole?.own && whole.form === 'name') {
      drafts.push(draftOf(line, from, to, whole.kind, 'name', whole.name, 'own-lexicon', 0.98, whole.country));
      continue;
    }
    if ((whole?.kind === 'country' || whole?.kind === 'group') && kind !== 'person') continue;
    if (kind === 'other' || (!whole && probability < leastProbability[kind]!)) continue;
    const confidence = confidenceOf(probability);
    // "ALVERTON, Sweden 1996-12-06": a line that opens in capitals and is a dateline.
    if (
      line.sentence.kind === 'boilerplate' &&
      from === 0 &&
      whole?.kind !== 'organization' &&
      /^[\p{Lu}\s.'’-]+$/u.test(textOf(line, from, to))
    ) {
      drafts.push(draftOf(line, from, to, 'place', 'name', textOf(line, from, to), 'dateline', 0.9, whole?.country));
      continue;
    }
    if (kind === 'place') {
      const placeRule = whole ? 'known-place' : rule;
      drafts.push(
        draftOf(line, from, to, 'place', 'name', textOf(line, from, to), placeRule, confidence, whole?.country),
      );
      continue;
    }
    if (kind === 'organization') {
      const country = whole ? whole.country : countryInside(line, from, to);
      const body = whole?.kind === 'organization' ? whole.name : null;
      const name = body ?? textOf(line, from, to);
      const bodyRule = body === null ? rule : 'known-organization';
      drafts.push(draftOf(line, from, to, 'organization', 'name', name, bodyRule, confidence, country));
      continue;
    }
    const personRule = title === undefined ? rule : 'title';
    const person = draftOf(line, from, to, 'person', 'name', textOf(line, from, to), personRule, confidence);
    person.role = title?.replace(/^(?:mr|mrs|ms|miss|dr|sir)\.?$/, '') || undefined;
    person.gender = titleGender ?? (to - from > 1 ? genderOf(line.small[from]!) : undefined);
    drafts.push(person);
  }
}

/** The words of a name as they should read: repaired, one space where the text has any white space. */
export function textOf(line: Line, from: number, to: number): string {
  let text = line.tokens[from]!.text;
  for (let i = from + 1; i < to; i++) {
    const token = line.tokens[i]!;
    text += token.spaced && line.small[i] !== "'s" ? ` ${token.text}` : token.text;
  }
  return text.includes('’') ? text.replace(/’/g, "'") : text;
}

function countryInside(line: Line, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++)
    if (
      line.known[i]?.country !== undefined &&
      (line.known[i]!.kind === 'country' || (line.known[i]!.kind === 'place' && i === to - 1))
    )
      return line.known[i]!.country;
  return undefined;
}
