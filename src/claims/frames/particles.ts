/** Particles of verbs: "called on Xanadu", "pulled its troops out of Xanadu". */

import type { CompositionClass } from '../../lexicon/en/composition.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import type { Stage } from './frames.ts';
import { compositionOf, particlesOf } from './knowledge.ts';

interface Particle {
  readonly verb: string;
  /** The group after the particle, when the chunker took it for a preposition: the true object. */
  readonly object?: Group;
  readonly last: number;
}

/** "called on Xanadu", "pulled its troops out of Xanadu". */
export function particleOf(stage: Stage, clause: Clause): Particle | undefined {
  const known = particlesOf(clause.verb.lemma);
  if (!known) return undefined;
  const after = [clause.verb.last + 1];
  const object = clause.objects[0];
  if (object) after.push((stage.chunks[object.last] as NounPhrase).last + 1);
  for (const first of after) {
    for (const words of [2, 1]) {
      const text = stage.terms
        .slice(first, first + words)
        .map((t) => t.text)
        .join(' ');
      if (!known.has(text)) continue;
      const prep = clause.preps.find((p) => p.prep === stage.terms[first + words - 1]!.text);
      // "turned in more than 400 rifles": adverbs may stand between.
      const begins = prep && (stage.chunks[prep.group.first] as NounPhrase).first;
      const takes =
        begins !== undefined &&
        begins >= first + words &&
        stage.terms.slice(first + words, begins).every(({ pos }) => pos === 'adverb');
      return { verb: `${clause.verb.lemma} ${text}`, last: first + words - 1, ...(takes && { object: prep!.group }) };
    }
  }
  return undefined;
}

/** "ruled out talks", "stopped short of condemning": the class of a verb with the particle right after it. */
export function phrasalClass(stage: Stage, clause: Clause): CompositionClass | undefined {
  const { lemma, last } = clause.verb;
  if (!particlesOf(lemma)) return undefined;
  const after = stage.terms.slice(last + 1, last + 3).map((t) => t.text);
  return compositionOf([lemma, ...after].join(' ')) ?? compositionOf(`${lemma} ${after[0]}`);
}
