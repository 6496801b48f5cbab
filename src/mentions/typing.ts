/**
 * Candidates → kinds. All places where one name stands in a document are weighed together, longer names first, so that
 * "Maria Lopez, 45, said" tells what "Lopez" is two paragraphs on.
 */
import { compareText } from '../model/order.ts';
import type { Candidate } from './candidates.ts';
import { observeContext } from './context.ts';
import { type Observe, observeName } from './evidence.ts';
import type { Usage } from './line.ts';
import { type Kind, kinds, type Model } from './model.ts';
import { nameWordOf } from './name-words.ts';
import { isCommonWord, isFamilyName, isGivenName } from './word-facts.ts';

export interface Typed {
  readonly candidate: Candidate;
  readonly kind: Kind;
  /** Probability of the kind as the model sees it, 0 to 1. */
  readonly probability: number;
  readonly rule: string;
}

/** All places of one name in a document. */
export interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: Candidate[];
}

/** So many places of one name are weighed; more would add time, not certainty. */
const placesWeighed = 12;

/** Names by their words, the longest first, then in code-unit order. */
export function gatherGroups(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const words: string[] = [];
    for (let i = candidate.from; i < candidate.to; i++) {
      const { text, word } = candidate.line.tokens[i]!;
      if (text !== '-') words.push(nameWordOf(word).folded);
    }
    const key = words.length === 1 ? words[0]! : words.join(' ');
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { key, words, candidates: [candidate] });
  }
  return [...groups.values()].sort((a, b) => b.words.length - a.words.length || compareText(a.key, b.key));
}

/** What the names decided so far say of shorter ones. */
export class Links {
  private readonly byLast = new Map<string, Kind>();
  private readonly byFirst = new Map<string, Kind>();

  add({ words }: Group, kind: Kind): void {
    if (words.length < 2) return;
    const last = words[words.length - 1]!;
    if (kind !== 'other' || !this.byLast.has(last)) this.byLast.set(last, kind);
    if (kind !== 'other' || !this.byFirst.has(words[0]!)) this.byFirst.set(words[0]!, kind);
  }

  of({ words }: Group): string {
    if (words.length > 1)
      return words.length === 2 && this.byLast.get(words[1]!) === 'person' ? 'link-last-of-person-too' : '';
    const last = this.byLast.get(words[0]!);
    if (last === 'person') return 'link-surname-of-person';
    const first = this.byFirst.get(words[0]!);
    if (first !== undefined) return `link-first-of-${first}`;
    return last !== undefined ? `link-last-of-${last}` : 'link-none';
  }
}

/** Everything observed of a group: observations on the name once, on its places with a share by their number's root. */
export function observeGroup(group: Group, usage: Usage, links: Links, take: Observe): void {
  const link = links.of(group);
  if (link !== '') take('rule', link, 1);
  observeName(group.candidates[0]!, take);
  const count = Math.min(group.candidates.length, placesWeighed);
  const share = 1 / Math.sqrt(count);
  for (let i = 0; i < count; i++) observeContext(group.candidates[i]!, usage.small, share, take);
}

export function typeCandidates(candidates: readonly Candidate[], usage: Usage, model: Model): Typed[] {
  const typed: Typed[] = [];
  const links = new Links();
  const scores = new Float64Array(kinds.length);
  // The rule that speaks most for one kind.
  let rule = '';
  let most = 0;
  const weigh: Observe = (template, word, share) => {
    const gain = model.add(scores, template, word, share);
    if (template === 'rule' && gain > most) {
      most = gain;
      rule = word;
    }
  };
  for (const group of gatherGroups(candidates)) {
    scores.fill(0);
    rule = '';
    most = 0;
    observeGroup(group, usage, links, weigh);
    const link = links.of(group);
    const { kind, probability } = namesBody(group)
      ? { kind: 'organization' as const, probability: 0.98 }
      : decide(scores, namesCountry(group) && !link.endsWith('of-person'));
    links.add(group, kind);
    for (const candidate of group.candidates) {
      if (candidate.bareTitle && link !== 'link-surname-of-person') continue;
      // "Tariq Jordan flew to Amman … unrest in Jordan": the place it stands in decides.
      const stays = kind === 'person' && namesCountry(group) && candidate.line.small[candidate.from - 1] === 'in';
      typed.push({ candidate, kind: stays ? 'place' : kind, probability, rule: `typed:${rule}` });
    }
  }
  return typed;
}

/** The whole name is a country's ("Jordan", "Chad", "Georgia") and no title stands before it. */
const namesCountry = ({ candidates }: Group): boolean => {
  const { line, from, to, title } = candidates[0]!;
  const known = line.known[from];
  return known?.kind === 'country' && from + known.words.length === to && title === undefined;
};

/** Shorter words are too many things. */
const LEAST_LETTERS = 5;

/** A known organisation by two words and more, by three capitals and more, or by a word that means nothing else: no weighing needed. */
const namesBody = ({ candidates }: Group): boolean => {
  const { line, from, to } = candidates[0]!;
  const known = line.known[from];
  if (known?.kind !== 'organization' || from + known.words.length !== to) return false;
  if (known.words.length > 1) return true;
  const word = line.small[from]!;
  if (line.titleCase || to - from > 1) return false;
  return known.capitals
    ? line.tokens[from]!.text.length >= 3
    : word.length >= LEAST_LETTERS && !isCommonWord(word) && !isGivenName(word) && !isFamilyName(word);
};

const person = kinds.indexOf('person');

/** The kind of most weight. A country's name is a person only where the document has somebody called so. */
function decide(scores: Float64Array, country: boolean): { kind: Kind; probability: number } {
  if (country) scores[person] = Number.NEGATIVE_INFINITY;
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += Math.exp(scores[k]! - scores[best]!);
  return { kind: kinds[best]!, probability: 1 / sum };
}
