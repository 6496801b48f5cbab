/**
 * Candidates → kinds. All places where one name stands in a document are weighed together, longer names first, so that
 * "Maria Lopez, 45, said" tells what "Lopez" is two paragraphs on.
 */
import { fold } from '../model/spelling.ts';
import type { Candidate } from './candidates.ts';
import { contextEvidence, nameEvidence } from './evidence.ts';
import type { Usage } from './line.ts';
import { type Kind, kinds, weigh } from './weights.ts';

export interface Typed {
  readonly candidate: Candidate;
  readonly kind: Kind;
  /** By how much the kind leads over the next, in units of the weights. */
  readonly margin: number;
  readonly rule: string;
}

interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: Candidate[];
}

/** So many places of one name are weighed; more would add time, not certainty. */
const placesWeighed = 12;

export function typeCandidates(candidates: readonly Candidate[], usage: Usage): Typed[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const words: string[] = [];
    for (let i = candidate.from; i < candidate.to; i++)
      if (candidate.line.tokens[i]!.text !== '-') words.push(fold(candidate.line.tokens[i]!.text));
    const key = words.join(' ');
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { key, words, candidates: [candidate] });
  }
  const order = [...groups.values()].sort((a, b) => b.words.length - a.words.length || (a.key < b.key ? -1 : 1));
  const decided = new Map<string, { kind: Kind; margin: number; rule: string }>();
  /** Kinds of the longer names by their last and by their first word. */
  const byLast = new Map<string, Kind>();
  const byFirst = new Map<string, Kind>();
  for (const group of order) {
    const evidence = nameEvidence(group.candidates[0]!);
    const link = group.words.length === 1 ? linkOf(group.words[0]!, byLast, byFirst) : null;
    if (link) evidence.push(link);
    const scores = weigh(evidence);
    const seen = group.candidates.slice(0, placesWeighed);
    for (const candidate of seen) {
      const context = weigh(contextEvidence(candidate, usage.small));
      for (let k = 0; k < scores.length; k++) scores[k]! += context[k]! / Math.sqrt(seen.length);
    }
    let best = 0;
    for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
    let second = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < scores.length; k++) if (k !== best && scores[k]! > second) second = scores[k]!;
    const kind = kinds[best]!;
    decided.set(group.key, { kind, margin: scores[best]! - second, rule: `typed:${evidence[evidence.length - 1]}` });
    if (group.words.length > 1) {
      const last = group.words[group.words.length - 1]!;
      if (kind !== 'other' || !byLast.has(last)) byLast.set(last, kind);
      if (!byFirst.has(group.words[0]!)) byFirst.set(group.words[0]!, kind);
    }
  }
  const typed: Typed[] = [];
  for (const group of order)
    for (const candidate of group.candidates) typed.push({ candidate, ...decided.get(group.key)! });
  return typed;
}

function linkOf(word: string, byLast: ReadonlyMap<string, Kind>, byFirst: ReadonlyMap<string, Kind>): string | null {
  const last = byLast.get(word);
  if (last === 'person') return 'surname-of-person';
  const first = byFirst.get(word);
  if (first === 'person') return 'first-of-person';
  if (first === 'organization') return 'first-of-organization';
  if (last === 'organization') return 'last-of-organization';
  if (first === 'place' || last === 'place') return 'part-of-place';
  return null;
}
