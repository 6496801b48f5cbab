/** A sentence cut into the words that the tagger sees, and joined again with what the tagger says of them. */

import type { Mention, Sentence } from '../../model/records.ts';
import { contains } from '../../model/spans.ts';
import type { Term, TermInput, TermTag } from '../../model/terms.ts';

/** What the tagger sees of a sentence, and what it need not see: every outermost mention is one word. */
export interface Cut {
  readonly inputs: readonly TermInput[];
  /** Parallel to `inputs`. */
  readonly frames: readonly Omit<Term, keyof TermTag>[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const POSSESSIVE = /^['’]s?$/;

/** "Zorbax", and no "ZORBAX" or "I". */
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

const POSSESSIVE_PRONOUN = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** "her" is an object as often as a possessive; before a noun it possesses. */
const AMBIGUOUS_PRONOUN = 'her';

/**
 * @param mentions all mentions of the document; `inside` are the indices of those in this sentence, by span
 */
export function cutSentence(sentence: Sentence, mentions: readonly Mention[], inside: readonly number[]): Cut {
  const outer = outermost(mentions, inside);
  const inputs: TermInput[] = [];
  const frames: Mutable<Cut['frames'][number]>[] = [];
  let next = 0;
  for (let t = 0; t < sentence.tokens.length; t++) {
    const token = sentence.tokens[t]!;
    while (next < outer.length && mentions[outer[next]!]!.span.end <= token.start) next++;
    const at = next < outer.length ? outer[next]! : undefined;
    const mention = at === undefined ? undefined : mentions[at]!;
    const last = frames[frames.length - 1];
    if (POSSESSIVE.test(token.text) && !token.spaced && last && /[\p{L}\p{N}.]$/u.test(last.text)) {
      last.possessive = true;
      continue;
    }
    // "US-led", "war-torn": a compound is one word; after a mention its second half describes what follows.
    // "anti- Ruritanian": a prefix cut off from its name is no phrase of its own.
    if (isCutPrefix(sentence, t) && last && last.end === token.start) {
      inputs.pop();
      frames.pop();
      continue;
    }
    if (isJoint(sentence, t) && last && last.end === token.start && inputs.length > 0) {
      const next = sentence.tokens[t + 1]!;
      if (mention && mention.span.start <= next.start) {
        // "an anti-Ruritanian march"
        if (PREFIXES.has(last.text)) {
          inputs.pop();
          frames.pop();
        }
        continue;
      }
      if (last.mention !== undefined) {
        inputs.push({ text: `-${next.text}` });
        frames.push({ text: next.text.toLowerCase(), start: next.start, end: next.end });
      } else {
        const before = inputs[inputs.length - 1]!;
        inputs[inputs.length - 1] = { text: `${before.text}-${next.text}` };
        last.text = `${last.text}-${next.text.toLowerCase()}`;
        last.end = next.end;
      }
      t++;
      continue;
    }
    if (!mention || at === undefined || token.start < mention.span.start) {
      const text = token.text.toLowerCase();
      inputs.push({ text: token.text });
      const proper = t > 0 && sentence.kind !== 'headline' && CAPITALISED.test(token.text);
      frames.push({ text, start: token.start, end: token.end, ...(proper && { proper: true as const }) });
      continue;
    }
    const lower = token.text.toLowerCase();
    if (mention.form === 'pronoun' && isPossessive(lower, sentence, t)) {
      inputs.push({ text: token.text });
      frames.push({ text: lower, start: token.start, end: token.end, mention: at, possessive: true });
      next++;
      continue;
    }
    while (t + 1 < sentence.tokens.length && sentence.tokens[t + 1]!.start < mention.span.end) t++;
    inputs.push({
      text: mention.name,
      actor: shape(mention),
      ...(mention.role !== undefined && { role: mention.role }),
    });
    frames.push({
      text: mention.name.toLowerCase(),
      ...mention.span,
      mention: at,
      ...((mention.kind === 'group' || mention.form === 'description' || mention.form === 'title') && {
        unnamed: true as const,
      }),
      ...(mention.role !== undefined && { role: mention.role }),
    });
    next++;
  }
  return { inputs, frames };
}

/** "anti-", "pro-" before a space: the hyphen at `t` and the prefix before it. */
function isCutPrefix(sentence: Sentence, t: number): boolean {
  const before = sentence.tokens[t - 1];
  return (
    sentence.tokens[t]!.text === '-' &&
    sentence.tokens[t + 1]?.spaced === true &&
    before !== undefined &&
    PREFIXES.has(before.text.toLowerCase())
  );
}

const PREFIXES = new Set(['anti', 'pro', 'non', 'ex', 'pre', 'post']);

/** A hyphen between two words without a space. */
function isJoint(sentence: Sentence, t: number): boolean {
  const token = sentence.tokens[t]!;
  const next = sentence.tokens[t + 1];
  return (
    (token.text === '-' || token.text === '–') &&
    !token.spaced &&
    next !== undefined &&
    !next.spaced &&
    next.kind === 'word'
  );
}

/** The terms, short asides in brackets left out. */
export function joinTerms(cut: Cut, tags: readonly TermTag[]): Term[] {
  return withoutBrackets(cut.frames.map((frame, i) => ({ ...frame, ...tags[i]! })));
}

function outermost(mentions: readonly Mention[], inside: readonly number[]): number[] {
  const out: number[] = [];
  for (const i of inside) {
    const last = out[out.length - 1];
    if (last !== undefined && contains(mentions[last]!.span, mentions[i]!.span)) continue;
    if (last !== undefined && mentions[last]!.span.end > mentions[i]!.span.start) continue;
    out.push(i);
  }
  return out;
}

function isPossessive(word: string, sentence: Sentence, t: number): boolean {
  if (!POSSESSIVE_PRONOUN.has(word)) return false;
  if (word !== AMBIGUOUS_PRONOUN) return true;
  const right = sentence.tokens[t + 1];
  return right?.kind === 'word' && !/^(?:to|in|on|at|for|with|of|and|that|as|from|by|when|while|if)$/i.test(right.text);
}

function shape(mention: Mention): 'singular' | 'plural' | 'pronoun' {
  if (mention.form === 'pronoun') return 'pronoun';
  return mention.kind === 'group' && /s$/i.test(mention.name) ? 'plural' : 'singular';
}

/** "the Liberation Front (LF) said": a short aside in brackets says no more than what stands before it. */
function withoutBrackets(terms: Term[]): Term[] {
  const out: Term[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (terms[i]!.text === '(') {
      const close = terms.slice(i + 1, i + ASIDE + 2).findIndex((t) => t.text === ')');
      if (close >= 0) {
        i += close + 1;
        continue;
      }
    }
    out.push(terms[i]!);
  }
  return out;
}

/** Words of an aside that is passed over. */
const ASIDE = 6;
