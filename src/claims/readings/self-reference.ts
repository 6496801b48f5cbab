/** Pronouns inside reported speech: does the speaker speak of himself? */

import { subjectPronouns } from '../../lexicon/en/phrase-words.ts';
import type { Stage } from '../frames/frames.ts';
import { type Participants, participantsOf } from '../frames/participants.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';

/** Does the speaker speak of himself ("Xanadu said it had suspended")? */
export function isSelf(stage: Stage, clause: Clause, voice: readonly number[]): boolean {
  if (voice.length === 0) return true;
  const subject = participantsOf(stage, clause.subject);
  if (subject.mentions.length === 0) {
    const head = clause.subject && (stage.chunks[clause.subject.nps[0]!] as NounPhrase).lemma;
    return head === undefined || subjectPronouns.has(head);
  }
  return subject.mentions.some((m) => voice.includes(m)) || subject.mentions.every((m) => agrees(stage, m, voice));
}

/** A pronoun subject inside reported speech stands for the speaker when number and kind allow it. */
export function substitute(
  stage: Stage,
  clause: Clause,
  sources: Participants,
  voice: readonly number[],
): Participants {
  if (voice.length === 0) return sources;
  if (sources.mentions.length === 0) {
    const head = clause.subject && !clause.passive ? (stage.chunks[clause.subject.nps[0]!] as NounPhrase) : undefined;
    return head && head.actor === undefined && subjectPronouns.has(head.lemma)
      ? { mentions: voice, reach: 'self' }
      : sources;
  }
  // "rebels fled when they saw Zog, police said": one who is named before the pronoun is meant, not who speaks behind it.
  const later = voice.every((v) =>
    sources.mentions.every((m) => stage.mentions[v]!.span.start > stage.mentions[m]!.span.start),
  );
  const named = later && stage.clauses.some((c) => c.at < clause.at && isNamed(stage, c));
  if (named && sources.mentions.every((m) => !FIRST.has(stage.mentions[m]!.name.toLowerCase()))) return sources;
  return sources.mentions.every((m) => agrees(stage, m, voice)) ? { mentions: voice, reach: sources.reach } : sources;
}

const FIRST = new Set(['we', 'i', 'our', 'my']);

/** Has the clause a subject that is somebody and no pronoun? */
function isNamed(stage: Stage, { subject }: Clause): boolean {
  return participantsOf(stage, subject).mentions.some((m) => stage.mentions[m]!.form !== 'pronoun');
}

function agrees(stage: Stage, pronoun: number, voice: readonly number[]): boolean {
  const mention = stage.mentions[pronoun]!;
  if (mention.form !== 'pronoun') return false;
  const word = mention.name.toLowerCase();
  const speaker = stage.mentions[voice[0]!]!;
  if (word === 'he' || word === 'she' || word === 'his' || word === 'her')
    return speaker.kind === 'person' || speaker.form === 'title' || speaker.form === 'description';
  if (word === 'it' || word === 'its')
    return (
      speaker.kind === 'country' || speaker.kind === 'organization' || (speaker.kind === 'group' && voice.length === 1)
    );
  if (word === 'they' || word === 'their')
    return (
      speaker.kind === 'group' || speaker.kind === 'organization' || speaker.form === 'demonym' || voice.length > 1
    );
  return word === 'we' || word === 'i';
}
