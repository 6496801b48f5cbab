/** The reading of a frame under an outer verb or noun that decides: "agreed to", "the refusal to", "denied that". */

import type { CompositionClass } from '../../lexicon/en/composition.ts';
import type { Stage } from '../frames/frames.ts';
import { eventType } from '../frames/knowledge.ts';
import { without } from '../frames/participants.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { compose } from './composition.ts';
import { composedMood } from './modality.ts';
import { actorOf, type Outer } from './outer-words.ts';
import type { Reading } from './readings.ts';
import { substitute } from './self-reference.ts';
import type { Setting } from './setting.ts';

/** Outer words whose own subject is the doer: who promises, not who is promised. */
const OWN_ACTS: ReadonlySet<CompositionClass> = new Set<CompositionClass>(['promise', 'refuse', 'threaten', 'stop']);

/** Nouns of what somebody has made up his mind to do. */
const DECIDING = new Set(['decision', 'move']);

/**
 * Undefined where nothing is told.
 *
 * @param plain the reading as if nothing stood around it
 */
export function judgeComposed(setting: Setting, outer: Outer, plain: Reading): Reading | undefined {
  const { stage, clause, frame, voices, negated } = setting;
  // "agreed that it should be resolved": held to be right, and promised by nobody.
  if (outer.kind === 'promise' && clause.relation === 'complement' && clause.verb.modal === 'should') return undefined;
  // "a meeting aimed at restoring ties": what a thing is meant for.
  const meant = outer.kind === 'promise' && outer.clause?.passive === true && outer.clause.relation === 'reduced';
  const composed = compose(meant ? 'hypothetical' : outer.kind, {
    id: frame.type.id,
    negated,
    outerNegated: outer.negated,
    noun: outer.noun !== undefined,
  });
  if (!composed) return undefined;
  // "its decision to recall": decided, and so as good as done.
  const noun = outer.noun === undefined ? undefined : (stage.chunks[outer.noun] as NounPhrase).lemma;
  const decided = noun !== undefined && DECIDING.has(noun) && composed.modality === 'hypothetical';
  // "said his government was ready to": who speaks, where a pronoun stands for him.
  const by = substitute(stage, outer.clause ?? clause, actorOf(stage, outer), setting.voice);
  const takesOuter = OWN_ACTS.has(outer.kind) && by.mentions.length > 0;
  const sources = takesOuter ? by : plain.sources;
  const targets = without(frame.targets, sources);
  if (!composed.kept && (sources.mentions.length === 0 || targets.mentions.length === 0)) return undefined;
  const speaks =
    outer.kind === 'accuse' || (outer.kind === 'deny' && by.mentions.length > 0 && outer.clause?.verb.lemma !== 'be');
  const speaker = speaks ? by.mentions : plain.speaker;
  return {
    ...plain,
    ...(OWN_ACTS.has(outer.kind) &&
      composed.modality !== 'negated' &&
      outerPhrase(stage, setting.clause, outer, plain.phrase)),
    sources,
    targets,
    type: eventType(composed.type),
    modality:
      decided || performs(stage, outer, frame.type.id)
        ? 'asserted'
        : composedMood(composed.modality, outer, stage, voices),
    speaker: speaks || takesOuter ? speaker.filter((m) => !sources.mentions.includes(m)) : speaker,
    rule: `${outer.kind}>${plain.rule}`,
    trust: plain.trust * composed.trust,
  };
}

/** "offered to talk", "threat to attack": the outer word says what was done; with a clause of its own it is enough ("warned"). */
function outerPhrase(stage: Stage, clause: Clause, outer: Outer, inner: string): Pick<Reading, 'phrase' | 'nominal'> {
  if (outer.noun !== undefined) {
    const { lemma } = stage.chunks[outer.noun] as NounPhrase;
    return { phrase: `${lemma} to ${inner}`, nominal: true };
  }
  const { lemma } = outer.clause!.verb;
  // "is ready to talk": the adjective stands outside the verb group.
  if (lemma === 'be') return { phrase: inner, nominal: false };
  if (clause.relation === 'complement') return { phrase: lemma, nominal: false };
  return { phrase: outer.kind === 'stop' ? `${lemma} ${inner}` : `${lemma} to ${inner}`, nominal: false };
}

/** "I want to offer": the wish of the one who speaks is the act itself. */
function performs(stage: Stage, outer: Outer, id: string): boolean {
  const { clause } = outer;
  if (
    (outer.kind !== 'hypothetical' && outer.kind !== 'request') ||
    !clause?.subject ||
    !WISHES.has(clause.verb.lemma) ||
    clause.verb.past ||
    !SAID_ACTS.has(id)
  )
    return false;
  const head = (stage.chunks[clause.subject.nps[0]!] as NounPhrase).lemma;
  return head === 'i' || head === 'we';
}

const WISHES = new Set(['want', 'wish', 'like']);

/** Acts that are done by saying so. */
const SAID_ACTS = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);
