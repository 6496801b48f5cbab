/** Typed candidates → mentions of people, organisations and places. Countries follow in `countries.ts`. */

import type { Draft, Line } from './line.ts';
import type { Typed } from './typing.ts';
import { genderOf } from './word-facts.ts';

/** Two decimals are all that the probability is good for, and keep the last bits of `Math.exp` out of the records. */
const confidenceOf = (probability: number): number => Math.round(Math.min(0.98, probability) * 100) / 100;

export function draftNames(typed: readonly Typed[], drafts: Draft[]): void {
  for (const { candidate, kind, probability, rule } of typed) {
    const { line, from, to, title, titleGender } = candidate;
    const known = line.known[from];
    const whole = known && from + known.words.length === to ? known : null;
    if (whole?.own && whole.form === 'name') {
      drafts.push({
        line,
        from,
        to,
        kind: whole.kind,
        form: 'name',
        name: whole.name,
        country: whole.country,
        rule: 'own-lexicon',
        confidence: 0.98,
      });
      continue;
    }
    if ((whole?.kind === 'country' || whole?.kind === 'group') && kind !== 'person') continue;
    if (kind === 'other') continue;
    const confidence = confidenceOf(probability);
    // "ALVERTON, Sweden 1996-12-06": a line that opens in capitals and is a dateline.
    if (
      line.sentence.kind === 'boilerplate' &&
      from === 0 &&
      whole?.kind !== 'organization' &&
      /^[\p{Lu}\s.'’-]+$/u.test(textOf(line, from, to))
    ) {
      drafts.push({
        line,
        from,
        to,
        kind: 'place',
        form: 'name',
        name: textOf(line, from, to),
        country: whole?.country,
        rule: 'dateline',
        confidence: 0.9,
      });
      continue;
    }
    if (kind === 'place') {
      const country = whole?.country;
      drafts.push({
        line,
        from,
        to,
        kind: 'place',
        form: 'name',
        name: textOf(line, from, to),
        country,
        rule: whole ? 'known-place' : rule,
        confidence,
      });
      continue;
    }
    if (kind === 'organization') {
      const country = whole?.kind === 'organization' ? whole.country : countryInside(line, from, to);
      const name = whole?.kind === 'organization' ? whole.name : textOf(line, from, to);
      drafts.push({
        line,
        from,
        to,
        kind: 'organization',
        form: 'name',
        name,
        country,
        rule: whole ? 'known-organization' : rule,
        confidence,
      });
      continue;
    }
    const given = to - from > 1 ? genderOf(line.small[from]!) : undefined;
    drafts.push({
      line,
      from,
      to,
      kind: 'person',
      form: 'name',
      name: textOf(line, from, to),
      role: title?.replace(/^(?:mr|mrs|ms|miss|dr|sir)\.?$/, '') || undefined,
      gender: titleGender ?? given,
      rule: title === undefined ? rule : 'title',
      confidence,
    });
  }
}

/** The words of a name as they should read: repaired, one space where the text has any white space. */
export function textOf(line: Line, from: number, to: number): string {
  let text = line.tokens[from]!.text;
  for (let i = from + 1; i < to; i++) {
    const token = line.tokens[i]!;
    text += token.spaced ? ` ${token.text}` : token.text;
  }
  return text.replace(/’/g, "'");
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
