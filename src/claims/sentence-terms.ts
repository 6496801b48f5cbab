import type { Mention, Sentence } from '../model/records.ts';
import { contains } from '../model/spans.ts';
import type { Term, TermInput, TermTag } from '../model/terms.ts';

/** A sentence cut into the words that the tagger sees: every outermost mention is one word. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Cut {
  readonly inputs: readonly TermInput[];
  /** Parallel to `inputs`. */
  readonly frames: readonly Omit<Term, keyof TermTag>[];
}

const POSSESSIVE = /^['’]s?$/;
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
    if (!mention || at === undefined || token.start < mention.span.start) {
      const text = token.text.toLowerCase();
      inputs.push({ text: token.text });
      frames.push({ text, start: token.start, end: token.end });
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
    inputs.push({ text: mention.name, actor: shape(mention), ...(mention.role !== undefined && { role: mention.role }) });
    frames.push({
      text: mention.name.toLowerCase(),
      ...mention.span,
      mention: at,
      ...((mention.kind === 'group' || mention.form === 'description' || mention.form === 'title') && { unnamed: true as const }),
      ...(mention.role !== undefined && { role: mention.role }),
    });
    next++;
  }
  return { inputs, frames };
}

export function joinTerms(cut: Cut, tags: readonly TermTag[]): Term[] {
  return cut.frames.map((frame, i) => ({ ...frame, ...tags[i]! }));
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
