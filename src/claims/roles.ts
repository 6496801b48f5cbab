/**
 * Roles that a phrase names, and towards whom they are held: "the former president of Ruritania", "Zog's spokesman".
 */

import { formerWords, type RelationNoun, relationNouns } from '../lexicon/en/relation-nouns.ts';
import type { Stage } from './frames/frames.ts';
import { participantsOf } from './frames/participants.ts';
import { ofGroup } from './syntax/attachments.ts';
import type { NounPhrase } from './syntax/chunks.ts';

const byNoun = new Map<string, RelationNoun>(relationNouns.map((n) => [n.noun, n]));

/** Nouns of a role in the words before a name reach this far back. */
const LONGEST = 4;

/** What a role is held towards: "president of", "envoy to", "adviser for". */
export const TOWARDS = ['of', 'for', 'to', 'in', 'at'];

/** A role with its counterpart. */
export interface Role {
  readonly noun: RelationNoun;
  /** What the role is held towards: indices of mentions. */
  readonly towards: readonly number[];
  readonly former: boolean;
}

/**
 * The role in the words before a name, held towards what stands before those words ("Ruritanian president Rudolf Zog"),
 * else behind the name ("President Rudolf Zog of Ruritania").
 */
export function roleBefore(stage: Stage, at: number): Role | undefined {
  const phrase = stage.chunks[at] as NounPhrase;
  const words = [...phrase.words];
  const title = stage.mentions[phrase.actor!]!.role;
  const noun = longest(words) ?? (title === undefined ? undefined : longest(title.split(' ')));
  const before =
    phrase.possessors.length > 0
      ? phrase.possessors
      : phrase.modifiers.filter((m) => stage.mentions[m]!.kind !== 'person');
  const towards = before.length > 0 ? before : following(stage, at, ['of']);
  if (!noun || towards.length === 0) return undefined;
  return {
    noun,
    towards,
    former: words.some((w) => formerWords.has(w)) || formerWords.has(title?.split(' ')[0] ?? ''),
  };
}

/** A phrase that names a role: "the former president of Ruritania", "Zog's spokesman", "the Ruritanian leader". */
export function roleOf(stage: Stage, at: number): Role | undefined {
  const phrase = stage.chunks[at] as NounPhrase;
  const before = stage.chunks[at - 1];
  const former =
    phrase.words.some((w) => formerWords.has(w)) || (before?.kind === 'adv' && formerWords.has(before.lemma));
  const mention = phrase.actor === undefined ? undefined : stage.mentions[phrase.actor]!;
  // "Ivan Zog, a spokesman for Xanadu": a lone role noun was taken for a group without a side.
  if (mention && !(mention.kind === 'group' && mention.country === undefined)) {
    if (
      mention.kind !== 'person' ||
      (mention.form !== 'description' && mention.form !== 'title') ||
      mention.role === undefined
    )
      return undefined;
    const noun = longest(mention.role.split(' '));
    const owner = mention.of === undefined ? -1 : stage.mentions.findIndex((m) => m.id === mention.of);
    // "his brother, Ivan Zog": the pronoun that the mention begins with.
    const inside = stage.mentions[phrase.actor! + 1];
    const own = inside?.form === 'pronoun' && inside.span.start === mention.span.start;
    const towards =
      owner >= 0
        ? [owner]
        : phrase.possessors.length > 0
          ? phrase.possessors
          : own
            ? [phrase.actor! + 1]
            : following(stage, at);
    return noun && towards.length > 0
      ? { noun, towards, former: former || mention.role.split(' ').some((w) => formerWords.has(w)) }
      : undefined;
  }
  const noun = longest(mention ? [...phrase.words, ...phrase.lemma.split(' ')] : [...phrase.words, phrase.lemma]);
  if (!noun) return undefined;
  const towards =
    phrase.possessors.length > 0
      ? phrase.possessors
      : phrase.modifiers.length > 0
        ? phrase.modifiers
        : following(stage, at);
  return towards.length > 0 ? { noun, towards, former } : undefined;
}

function following(stage: Stage, at: number, prepositions = TOWARDS): readonly number[] {
  const group = ofGroup(stage.chunks, at, prepositions);
  return group ? participantsOf(stage, group, false).mentions : [];
}

function longest(words: readonly string[]): RelationNoun | undefined {
  for (let n = Math.min(LONGEST, words.length); n > 0; n--) {
    const found = byNoun.get(words.slice(-n).join(' '));
    if (found) return found;
  }
  return undefined;
}
