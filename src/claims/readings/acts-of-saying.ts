/** Acts that are done by saying, whatever the act in the clause: "said Xanadu must leave", "its offer to call". */

import { promisedActs } from '../../lexicon/en/event-words.ts';
import type { Frame, Stage } from '../frames/frames.ts';
import { eventType } from '../frames/knowledge.ts';
import { NOBODY, type Participants, participantsOf, without } from '../frames/participants.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { CONDITIONS } from './modality.ts';
import { actorOf } from './outer-words.ts';
import { plainReading, type Reading } from './readings.ts';
import { isSelf } from './self-reference.ts';
import type { Voices } from './speaker.ts';

/** A demand that no verb of asking tells. */
const OBLIGATION_TRUST = 0.65;

/** "said Xanadu must leave": a demand of the speaker, whatever the act. */
export function obligation(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  const { modal } = clause.verb;
  if (modal !== 'must' && modal !== 'should') return undefined;
  const voice = voices.of(clause);
  const targets = participantsOf(stage, clause.passive ? undefined : clause.subject);
  if (
    voice.length === 0 ||
    targets.mentions.length === 0 ||
    isSelf(stage, clause, voice) ||
    CONDITIONS.has(clause.opener ?? '')
  )
    return undefined;
  const type = eventType('REQUEST');
  const sources: Participants = { mentions: voice, reach: 'self' };
  const frame: Frame = {
    type,
    cameo: type.cameo,
    sources,
    targets,
    first: clause.verb.first,
    last: clause.verb.last,
    phrase: `${modal} ${clause.verb.lemma}`,
    rule: `must:${clause.verb.lemma}`,
    trust: OBLIGATION_TRUST,
  };
  return plainReading(frame, clause, []);
}

/** "Zog's offer to call with Xanadu": what is promised may be no event; that it is promised is one. */
export function offerToNobody(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  if (clause.noun === undefined || (clause.relation !== 'infinitive' && clause.relation !== 'complement'))
    return undefined;
  const noun = stage.chunks[clause.noun] as NounPhrase;
  const type = promisedActs.get(noun.lemma);
  if (!type) return undefined;
  const owner = actorOf(stage, {
    kind: 'promise',
    negated: false,
    noun: clause.noun,
    ...(clause.parent && { clause: clause.parent }),
  });
  const own = clause.parent ? participantsOf(stage, clause.parent.subject, false) : NOBODY;
  // "insisted on its demands that": the owner is the subject of the verb.
  const sources = owner.mentions.some((m) => stage.mentions[m]!.form !== 'pronoun') ? owner : own;
  if (clause.relation === 'complement' && type !== 'REQUEST') return undefined;
  const found = [
    ...(type === 'REQUEST' ? [clause.subject] : []),
    ...clause.preps.map((p) => p.group),
    ...clause.objects,
  ]
    .map((g) => without(participantsOf(stage, g), sources))
    .find((p) => p !== undefined && p.mentions.length > 0);
  if (sources.mentions.length === 0 || !found) return undefined;
  const event = eventType(type);
  const frame: Frame = {
    type: event,
    cameo: event.cameo,
    sources,
    targets: found,
    first: noun.head,
    last: noun.head,
    phrase: noun.lemma,
    noun: clause.noun,
    rule: `noun:${noun.lemma}+to`,
    trust: OBLIGATION_TRUST,
  };
  return plainReading(
    frame,
    clause,
    voices.of(clause).filter((m) => !sources.mentions.includes(m)),
  );
}
