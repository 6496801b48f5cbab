/** Typed candidates → mentions of people, organisations and places. Countries follow in `countries.ts`. */
import type { Typed } from './typing.ts';
import type { Draft, Line } from './line.ts';
import { genderOf, matchAgent } from './word-facts.ts';
import { roleModifiers } from '../lexicon/en/persons.ts';

/** Odds of a lead: a lead of 0 is a guess between two, one of 6 is all but sure. */
export function confidenceOf(margin: number): number {
  const sure = 1 / (1 + Math.exp(-0.5 - margin / 2));
  return Math.round(Math.min(0.98, Math.max(0.3, sure)) * 100) / 100;
}

export function draftNames(typed: readonly Typed[], drafts: Draft[]): void {
  for (const { candidate, kind, margin, rule } of typed) {
    const { line, from, to, title, titleGender } = candidate;
    const known = line.known[from];
    const whole = known && from + known.words.length === to ? known : null;
    if (whole?.own && whole.form === 'name') {
      drafts.push({ line, from, to, kind: whole.kind, form: 'name', name: whole.name, country: whole.country, rule: 'own-lexicon', confidence: 0.98 });
      continue;
    }
    if (kind === 'other') continue;
    const confidence = confidenceOf(margin);
    if (kind === 'place') {
      if (whole?.kind === 'country') continue;
      const country = whole?.country;
      drafts.push({ line, from, to, kind: 'place', form: 'name', name: textOf(line, from, to), country, rule: whole ? 'known-place' : rule, confidence });
      continue;
    }
    if (kind === 'organization') {
      const country = whole?.kind === 'organization' ? whole.country : countryInside(line, from, to);
      const name = whole?.kind === 'organization' ? whole.name : textOf(line, from, to);
      drafts.push({ line, from, to, kind: 'organization', form: 'name', name, country, rule: whole ? 'known-organization' : rule, confidence });
      continue;
    }
    const role = title ?? roleBefore(line, from);
    const given = to - from > 1 ? genderOf(line.small[from]!) : undefined;
    drafts.push({ line, from, to, kind: 'person', form: 'name', name: textOf(line, from, to), role: role?.replace(/^(?:mr|mrs|ms|miss|dr|sir)\.?$/, '') || undefined, gender: titleGender ?? given, rule: title === undefined ? rule : 'title', confidence });
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
  for (let i = from; i < to; i++) if (line.known[i]?.country !== undefined && line.known[i]!.kind !== 'organization') return line.known[i]!.country;
  return undefined;
}

/** "former press secretary" in front of a name, in small letters; undefined where no noun of a person stands there. */
export function roleBefore(line: Line, from: number): string | undefined {
  const { small, tokens } = line;
  let end = from - 1;
  if (tokens[end]?.text === ',' && tokens[end]?.kind === 'punctuation') end--;
  if (end < 0) return undefined;
  const agent = matchAgent(small, end);
  if (agent === null || agent.plural || tokens[end]!.text !== small[end]) return undefined;
  let start = end - agent.words.length + 1;
  while (start > 0 && roleModifiers.has(small[start - 1]!) && tokens[start - 1]!.text === small[start - 1]) start--;
  return small.slice(start, end + 1).join(' ');
}
