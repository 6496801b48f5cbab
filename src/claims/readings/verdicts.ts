/** Words that judge somebody: "a liar", "heroic", "as a friend". */

import { chargingAdjectives, chargingNouns, praisingAdjectives, praisingNouns } from '../../lexicon/en/naming-nouns.ts';
import type { Stage } from '../frames/frames.ts';
import { isMark, type Mark, type NounPhrase } from '../syntax/chunks.ts';
import type { Group } from '../syntax/groups.ts';

const nouns = new Map<string, 'ACCUSE' | 'SUPPORT'>([
  ...praisingNouns.map((n): [string, 'SUPPORT'] => [n, 'SUPPORT']),
  ...chargingNouns.map((n): [string, 'ACCUSE'] => [n, 'ACCUSE']),
]);

const adjectives = new Map<string, 'ACCUSE' | 'SUPPORT'>([
  ...praisingAdjectives.map((a): [string, 'SUPPORT'] => [a, 'SUPPORT']),
  ...chargingAdjectives.map((a): [string, 'ACCUSE'] => [a, 'ACCUSE']),
]);

/** A judging word. `last` is the term that it ends with. */
export interface Verdict {
  readonly type: 'ACCUSE' | 'SUPPORT';
  /** To stand after "called": "a liar", "dishonest". */
  readonly word: string;
  readonly last: number;
}

/** The first phrase of the group that judges: "a liar", "a great leader"; a name judges nobody. */
export function verdictOf(stage: Stage, group: Group | undefined): Verdict | undefined {
  if (!group) return undefined;
  for (const at of group.nps) {
    const phrase = stage.chunks[at] as NounPhrase;
    if (phrase.actor !== undefined && stage.mentions[phrase.actor]!.form === 'name') continue;
    // "a terrorist state" may be one word, as a group.
    const words = [...phrase.words, ...phrase.lemma.split(' ')];
    const head = words.pop()!;
    const last = words.pop();
    const type = (last && nouns.get(`${last} ${head}`)) || nouns.get(head) || (last && adjectives.get(last));
    if (type) return { type, word: `${/^[aeiou]/.test(head) ? 'an' : 'a'} ${head}`, last: phrase.head };
  }
  return undefined;
}

/** "called Zog dishonest": the adjective right after the group. */
export function adjectiveAfter(stage: Stage, group: Group | undefined): Verdict | undefined {
  return group && adjectiveAt(stage, group.last + 1);
}

/** "described Zog as dishonest": the adjective after the group and the preposition. */
export function adjectiveAfterMark(stage: Stage, group: Group, preposition: string): Verdict | undefined {
  const as = stage.chunks[group.last + 1];
  return as && isMark(as, 'prep', preposition) ? adjectiveAt(stage, group.last + 2) : undefined;
}

/** The judging adjective at this chunk, past adverbs and quotation marks. */
export function adjectiveAt(stage: Stage, at: number): Verdict | undefined {
  let k = at;
  while (stage.chunks[k]?.kind === 'adv' || stage.chunks[k]?.kind === 'quote') k++;
  const chunk = stage.chunks[k];
  if (chunk?.kind !== 'adj') return undefined;
  const type = adjectives.get((chunk as Mark).lemma);
  return type && { type, word: (chunk as Mark).lemma, last: chunk.last };
}
