/** A sentence cut into the words that the tagger sees, and joined again with what the tagger says of them. */

import type { Mention, Sentence } from '../../model/records.ts';
import { contains } from '../../model/spans.ts';
import type { Term, TermInput, TermTag } from '../../model/terms.ts';

/** What the tagger sees of a sentence, and what it need not see: every outermost mention is one word. */
export interface Cut {
  readonly inputs: readonly TermInput[];
  /** Parallel to `inputs`. */
  readonly frames: readonly Frame[];
}

/** A term before it is tagged. */
type Frame = { -readonly [K in Exclude<keyof Term, keyof TermTag>]-?: Term[K] };

/** Every frame is made here: objects of one make are read several times faster. */
const frameOf = (text: string, start: number, end: number): Frame => ({
  text,
  start,
  end,
  mention: undefined,
  unnamed: undefined,
  role: undefined,
  proper: undefined,
  possessive: undefined,
});

/** 's, ’s, or the apostrophe alone. */
const isPossessiveMark = (text: string): boolean =>
  (text[0] === "'" || text[0] === '’') && (text.length === 1 || (text.length === 2 && text[1] === 's'));

const POSSESSIVE_PRONOUN = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** Words that open what follows an object. */
const AFTER_OBJECT = new Set('to in on at for with of and that as from by when while if'.split(' '));

/** "her" is an object as often as a possessive; before a noun it possesses. */
const AMBIGUOUS_PRONOUN = 'her';

/**
 * @param mentions all mentions of the document; `inside` are the indices of those in this sentence, by span
 */
export function cutSentence(sentence: Sentence, mentions: readonly Mention[], inside: readonly number[]): Cut {
  const outer = outermost(mentions, inside);
  const { tokens } = sentence;
  const inputs: TermInput[] = [];
  const frames: Frame[] = [];
  let next = 0;
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    while (next < outer.length && mentions[outer[next]!]!.span.end <= token.start) next++;
    const at = next < outer.length ? outer[next]! : -1;
    const mention = at < 0 ? undefined : mentions[at]!;
    const last = frames.length > 0 ? frames[frames.length - 1] : undefined;
    if (last && !token.spaced) {
      if (isPossessiveMark(token.text) && /[\p{L}\p{N}.]$/u.test(last.text)) {
        last.possessive = true;
        continue;
      }
      // "anti- Ruritanian": a prefix cut off from its name is no phrase of its own.
      if (isCutPrefix(sentence, t) && last.end === token.start) {
        inputs.pop();
        frames.pop();
        continue;
      }
      // "US-led", "war-torn": a compound is one word; after a mention its second half describes what follows.
      if (isJoint(sentence, t) && last.end === token.start) {
        const right = tokens[t + 1]!;
        if (mention && mention.span.start <= right.start) {
          // "an anti-Ruritanian march"
          if (PREFIXES.has(last.text)) {
            inputs.pop();
            frames.pop();
          }
          continue;
        }
        if (last.mention !== undefined) {
          inputs.push({ text: `-${right.text}` });
          frames.push(frameOf(right.word.lower, right.start, right.end));
        } else {
          const before = inputs[inputs.length - 1]!;
          inputs[inputs.length - 1] = { text: `${before.text}-${right.text}` };
          last.text = `${last.text}-${right.word.lower}`;
          last.end = right.end;
        }
        t++;
        continue;
      }
    }
    const { lower, capitalised } = token.word;
    if (!mention || token.start < mention.span.start) {
      inputs.push({ text: token.text });
      const frame = frameOf(lower, token.start, token.end);
      if (capitalised && t > 0 && sentence.kind !== 'headline') frame.proper = true;
      frames.push(frame);
      continue;
    }
    next++;
    if (mention.form === 'pronoun' && isPossessive(lower, sentence, t)) {
      inputs.push({ text: token.text });
      const frame = frameOf(lower, token.start, token.end);
      frame.mention = at;
      frame.possessive = true;
      frames.push(frame);
      continue;
    }
    if (mention.role !== undefined && mention.form === 'name') dropField(mention.role, inputs, frames);
    while (t + 1 < tokens.length && tokens[t + 1]!.start < mention.span.end) t++;
    inputs.push({
      text: mention.name,
      actor: shape(mention),
      ...(mention.role !== undefined && { role: mention.role }),
    });
    const frame = frameOf(mention.name.toLowerCase(), mention.span.start, mention.span.end);
    frame.mention = at;
    frame.role = mention.role;
    if (mention.kind === 'group' || mention.form === 'description' || mention.form === 'title') frame.unnamed = true;
    frames.push(frame);
  }
  if (sentence.kind === 'headline') joinPairs(inputs, frames, mentions);
  return { inputs, frames };
}

/** "Secretary of State Ana Zog": the field of an office says nothing more, and would part the office from the name. */
function dropField(role: string, inputs: TermInput[], frames: Frame[]): void {
  const at = role.search(/ (?:of|for) /);
  if (at < 0) return;
  const words = role.split(' ');
  const first = frames.length - words.length;
  if (first < 0 || words.some((word, i) => frames[first + i]!.text !== word)) return;
  const kept = first + role.slice(0, at).split(' ').length;
  inputs.length = kept;
  frames.length = kept;
}

/** "Peru, Chile Sign Pact": the comma of a headline stands for "and" where two names open it and no comma follows. */
function joinPairs(inputs: TermInput[], frames: Frame[], mentions: readonly Mention[]): void {
  if (frames[1]?.text !== ',' || frames[3] === undefined || frames[3].text === ',') return;
  const sides = [frames[0]!, frames[2]!].map(({ mention }) => (mention === undefined ? undefined : mentions[mention]!));
  if (sides.some((side) => side === undefined || side.form === 'pronoun' || side.kind === 'place')) return;
  inputs[1] = { text: 'and' };
  frames[1].text = 'and';
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
export function joinTerms({ frames }: Cut, tags: readonly TermTag[]): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < frames.length; i++) {
    const close = frames[i]!.text === '(' ? asideEnd(frames, i) : -1;
    if (close >= 0) i = close;
    else terms.push(termOf(frames[i]!, tags[i]!));
  }
  return terms;
}

const termOf = (frame: Frame, tag: TermTag): Term => ({
  text: frame.text,
  start: frame.start,
  end: frame.end,
  pos: tag.pos,
  lemma: tag.lemma,
  form: tag.form,
  plural: tag.plural,
  mention: frame.mention,
  unnamed: frame.unnamed,
  role: frame.role,
  proper: frame.proper,
  possessive: frame.possessive,
});

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
  return right?.kind === 'word' && !AFTER_OBJECT.has(right.word.lower);
}

function shape(mention: Mention): 'singular' | 'plural' | 'pronoun' {
  if (mention.form === 'pronoun') return 'pronoun';
  return mention.kind === 'group' && /s$/i.test(mention.name) ? 'plural' : 'singular';
}

/** Words of an aside that is passed over. */
const longestAside = 6;

/** "the Liberation Front (LF) said": where a short aside in brackets closes, which says no more than what stands before it; else −1. */
function asideEnd(frames: readonly Frame[], open: number): number {
  const limit = Math.min(frames.length, open + longestAside + 2);
  for (let i = open + 1; i < limit; i++) if (frames[i]!.text === ')') return i;
  return -1;
}
