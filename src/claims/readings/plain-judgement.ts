/** The reading of a frame where only modals, negation and the opener of the clause decide. */

import type { Modality } from '../../model/records.ts';
import type { Stage } from '../frames/frames.ts';
import { eventType } from '../frames/knowledge.ts';
import { participantsOf } from '../frames/participants.ts';
import type { Clause } from '../syntax/clauses.ts';
import { obligation } from './acts-of-saying.ts';
import { FORCEFUL, isSoft } from './composition.ts';
import { CONDITIONS, moodOf, purpose } from './modality.ts';
import { isImminent } from './outer-words.ts';
import type { Reading } from './readings.ts';
import type { Setting } from './setting.ts';

/** "does not support", "does not recognise": said in the present, not doing it is refusing it. */
const REFUSABLE = new Set(['AGREE', 'SUPPORT', 'AID']);

/** A hostile act that is only to come is read as a threat or a concession as often. */
const COMING_TRUST = 0.9;

/** Not to do these is to refuse them. */
const LETTING = new Set(['let', 'allow', 'permit', 'admit', 'accept', 'release', 'free', 'recognise', 'recognize']);

/** Objections in words. */
const OBJECTING = new Set(['ACCUSE', 'REJECT']);

/** "once Xanadu releases them": in the present, not yet done. */
const UNSETTLED = new Set(['once', 'before', 'until', 'till']);

/** "will cooperate when it supports its interests": as open as the clause above. */
const WHENEVER = new Set(['when', 'where', 'as']);

/** @param plain the reading as if nothing stood around it */
export function judgePlain(setting: Setting, plain: Reading): Reading {
  const { stage, clause, frame, top, voices, voice, self, negated, attempt } = setting;
  const { modal } = top.verb;
  const { id } = frame.type;
  const conditional = CONDITIONS.has(top.opener ?? '');
  const demand = obligation(stage, top, voices);
  if (demand) return demand;
  const soft = isSoft(id);
  const change = (type: string, rule: string, modality: Modality, trust: number): Reading => ({
    ...plain,
    type: eventType(type),
    modality,
    rule: `${rule}>${plain.rule}`,
    trust: plain.trust * trust,
  });
  // "Peru to send doctors to Chad": an infinitive that hangs on nothing is a headline's future.
  const free = top.relation === 'infinitive' && top.parent === undefined && top.noun === undefined && top.subject;
  // "the first ship to visit Peru was turned back": one that has its verb is no headline, and may not have been there.
  const told = free && stage.clauses.some((c) => c.at > top.at && c.subject?.first === free.first && c.parent !== top);
  if (told) return { ...plain, modality: 'hypothetical' };
  const coming = free || isArranged(stage, top);
  if (modal === 'will' || modal === 'shall' || coming || (modal === 'would' && voice.length > 0 && !conditional)) {
    // "will not veto the plan": who says so goes along with it.
    if (negated && OBJECTING.has(id)) return change('AGREE', 'will-not', 'future', 0.8);
    if (negated && soft)
      return { ...change('REJECT', 'will-not', 'asserted', 0.9), phrase: `refuse to ${plain.phrase}`, nominal: false };
    if (negated) return { ...plain, modality: 'negated' };
    if (soft) return change('AGREE', 'will', 'future', 0.9);
    if (FORCEFUL.has(id) && self && voice.length > 0 && !top.passive)
      return {
        ...change('THREATEN', 'will', 'asserted', 0.8),
        speaker: [],
        phrase: `threaten to ${plain.phrase}`,
        nominal: false,
      };
    return { ...plain, modality: 'future', trust: plain.trust * COMING_TRUST };
  }
  // "called off talks with Xanadu"
  if (frame.negated && soft) return change('REJECT', 'off', 'asserted', 0.9);
  // "would not let Xanadu's ships pass"
  if (negated && modal === 'would' && LETTING.has(clause.verb.lemma))
    return change('REJECT', 'would-not', 'asserted', 0.85);
  if (negated) {
    const present = !clause.verb.past && !clause.verb.perfect && modal === undefined && clause.verb.form === 'finite';
    return present && REFUSABLE.has(id) ? change('REJECT', 'not', 'asserted', 0.8) : { ...plain, modality: 'negated' };
  }
  if (top.verb.lemma === 'be' && isImminent(stage.chunks[top.at + 1])) return { ...plain, modality: 'future' };
  const pending =
    UNSETTLED.has(top.opener ?? '') || (WHENEVER.has(top.opener ?? '') && top.parent?.verb.modal !== undefined);
  const unsettled = pending && !top.verb.past && !top.verb.perfect && top.verb.form === 'finite';
  const aimed = setting.decisive === undefined && purpose(top) && !isFirst(stage, top) && !isStance(id, top);
  const open = attempt || unsettled || conditional || modal !== undefined || aimed;
  return { ...plain, modality: open ? 'hypothetical' : moodOf(stage, top, voices) };
}

/** "Xanadu is to train soldiers": arranged; "its aim is to train soldiers" tells what for. */
function isArranged(stage: Stage, { relation, parent, at }: Clause): boolean {
  if (relation !== 'infinitive' || parent?.verb.lemma !== 'be' || parent.at !== at - 1) return false;
  const present = stage.terms[parent.verb.head]!.form === 'present' && parent.verb.modal === undefined;
  const { mentions, reach } = participantsOf(stage, parent.subject, false);
  return present && mentions.length > 0 && reach === 'self';
}

/** "was the first country to recognise Xanadu", "were among the last to leave": done, and by whom in which order. */
function isFirst({ chunks, terms }: Stage, { at, parent }: Clause): boolean {
  const np = chunks[at - 1];
  if (np?.kind !== 'np' || (parent?.verb.lemma !== 'be' && parent?.verb.lemma !== 'become')) return false;
  return terms.slice(np.first, np.last + 1).some(({ text }) => IN_ORDER.has(text));
}

const IN_ORDER = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'few']);

/** "linked arms to oppose the war": what one does to say something says it. */
function isStance(id: string, { verb, parent }: Clause): boolean {
  return STANCES.has(verb.lemma) && id !== 'REQUEST' && parent?.verb.form === 'finite' && !parent.verb.modal;
}

// biome-ignore format: rows of a word list
const STANCES = new Set([
  'oppose', 'protest', 'demand', 'denounce', 'condemn', 'back', 'support', 'press', 'urge', 'praise',
]);
