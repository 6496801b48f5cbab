/** From a frame to its reading: type, modality and speaker as the words around the act decide them. */

import type { CompositionClass } from '../../lexicon/en/composition.ts';
import { attemptNouns } from '../../lexicon/en/event-words.ts';
import type { EventType } from '../../lexicon/event-type.ts';
import type { Modality } from '../../model/records.ts';
import type { Frame, Stage } from '../frames/frames.ts';
import { eventType } from '../frames/knowledge.ts';
import { isNobody, type Participants, without } from '../frames/participants.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import { type Clause, doerOf } from '../syntax/clauses.ts';
import { obligation } from './acts-of-saying.ts';
import { compose, FORCEFUL, isSoft } from './composition.ts';
import { CONDITIONS, composedMood, hasNone, isUndone, moodOf, purpose } from './modality.ts';
import { actorOf, isImminent, type Outer, outerOf } from './outer-words.ts';
import { plainReading, type Reading } from './readings.ts';
import { isSelf, substitute } from './self-reference.ts';
import type { Voices } from './speaker.ts';

/** What the words around a frame say of it. */
interface Setting {
  readonly stage: Stage;
  readonly clause: Clause;
  readonly frame: Frame;
  /**
   * The clause whose modal and negation count: the outermost one that only gives aspect ("began to", "continued to").
   */
  readonly top: Clause;
  readonly decisive: Outer | undefined;
  readonly voices: Voices;
  readonly voice: readonly number[];
  /** The one who acts is the one who speaks. */
  readonly self: boolean;
  readonly negated: boolean;
  /** "efforts to restore ties": an attempt that a noun tells. */
  readonly attempt: boolean;
}

/** Undefined where the words around the frame leave nothing to tell. */
export function judge(stage: Stage, clause: Clause, frame: Frame, voices: Voices): Reading | undefined {
  // "nobody in Xanadu attacked": an act of nobody is none.
  const doer = doerOf(clause);
  if (doer && isNobody(stage.chunks, doer)) return undefined;
  const setting = settingOf(stage, clause, ofStates(stage, frame), voices);
  const { decisive } = setting;
  let sources = substitute(stage, clause, frame.sources, setting.voice);
  // "Zog's attempt to stop the talks": who attempts it does it.
  if (decisive?.kind === 'aspect' && decisive.noun !== undefined && sources.mentions.length === 0)
    sources = actorOf(stage, decisive);
  const plain = settle(setting, sources);
  return decisive && decisive.kind !== 'aspect' ? judgeComposed(setting, decisive, plain) : judgePlain(setting, plain);
}

/** "Xanadu protested", "Xanadian troops marched": states do so in words and with soldiers, people in the street. */
function ofStates(stage: Stage, frame: Frame): Frame {
  if (frame.type.id !== 'PROTEST' || frame.noun !== undefined || frame.sources.mentions.length === 0) return frame;
  const doers = frame.sources.mentions.map((m) => stage.mentions[m]!);
  const states = doers.every(({ kind, form }) => kind === 'country' && form !== 'demonym');
  const among = (sectors: ReadonlySet<string>): boolean => doers.every(({ sector }) => sectors.has(sector ?? ''));
  if (frame.phrase === 'protest' && (states || among(OFFICES)))
    return retyped(frame, eventType('ACCUSE'), 'disapprove');
  if (frame.phrase === 'march' && (states || among(ARMED))) return retyped(frame, eventType('MOBILIZE'), 'troops');
  return frame;
}

const OFFICES = new Set(['GOV']);
const ARMED = new Set(['MIL', 'REB', 'UAF']);

function retyped(frame: Frame, type: EventType, mode: string): Frame {
  return { ...frame, type, mode, cameo: type.cameo };
}

/** Verbs of aspect above each other that are climbed ("began to try to stop"). */
const ASPECT_DEPTH = 4;

function settingOf(stage: Stage, clause: Clause, frame: Frame, voices: Voices): Setting {
  let top = clause;
  let decisive = outerOf(stage, clause);
  for (let depth = 0; depth < ASPECT_DEPTH; depth++) {
    if (decisive?.kind !== 'aspect' || !decisive.clause || decisive.noun !== undefined) break;
    top = decisive.clause;
    decisive = outerOf(stage, top);
  }
  const voice = voices.of(top);
  const attempt =
    decisive?.kind === 'aspect' &&
    decisive.noun !== undefined &&
    attemptNouns.has((stage.chunks[decisive.noun] as NounPhrase).lemma);
  const negated =
    clause.verb.negated ||
    top.verb.negated ||
    frame.negated === true ||
    hasNone(stage, clause) ||
    isUndone(stage, clause);
  const self = isSelf(stage, top, voice);
  return { stage, clause, frame, top, decisive, voices, voice, self, negated, attempt };
}

/** The frame as a fact that the document tells; what follows changes it. */
function settle({ frame, clause, voice }: Setting, sources: Participants): Reading {
  return { ...plainReading(frame, clause, voice), sources, targets: without(frame.targets, sources) };
}

/** Outer words whose own subject is the doer: who promises, not who is promised. */
const OWN_ACTS: ReadonlySet<CompositionClass> = new Set<CompositionClass>(['promise', 'refuse', 'threaten', 'stop']);

/** An outer verb or noun decides: "agreed to", "the refusal to", "denied that". */
function judgeComposed(setting: Setting, outer: Outer, plain: Reading): Reading | undefined {
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
  const by = actorOf(stage, outer);
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

/** Nouns of what somebody has made up his mind to do. */
const DECIDING = new Set(['decision', 'move']);

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

const WISHES = new Set(['want', 'wish', 'like']);

/** Acts that are done by saying so. */
const SAID_ACTS = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

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

/** "does not support", "does not recognise": said in the present, not doing it is refusing it. */
const REFUSABLE = new Set(['AGREE', 'SUPPORT', 'AID']);

/** A hostile act that is only to come is read as a threat or a concession as often. */
const COMING_TRUST = 0.9;

const LETTING = new Set(['let', 'allow', 'permit', 'admit', 'accept', 'release', 'free', 'recognise', 'recognize']);

/** Objections in words. */
const OBJECTING = new Set(['ACCUSE', 'REJECT']);

/** "once Xanadu releases them": in the present, not yet done. */
const UNSETTLED = new Set(['once', 'before', 'until', 'till']);

/** "will cooperate when it supports its interests": as open as the clause above. */
const WHENEVER = new Set(['when', 'where', 'as']);

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

const STANCES = new Set([
  'oppose',
  'protest',
  'demand',
  'denounce',
  'condemn',
  'back',
  'support',
  'press',
  'urge',
  'praise',
]);

/** Only modals, negation and the opener of the clause decide. */
function judgePlain(setting: Setting, plain: Reading): Reading {
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
  const coming = top.relation === 'infinitive' && top.parent === undefined && top.noun === undefined && top.subject;
  if (modal === 'will' || modal === 'shall' || coming || (modal === 'would' && voice.length > 0 && !conditional)) {
    // "will not veto the plan": who says so goes along with it.
    if (negated && OBJECTING.has(id)) return change('AGREE', 'will-not', 'future', 0.8);
    if (negated) return soft ? change('REJECT', 'will-not', 'asserted', 0.9) : { ...plain, modality: 'negated' };
    if (soft) return change('AGREE', 'will', 'future', 0.9);
    if (FORCEFUL.has(id) && self && voice.length > 0 && !top.passive)
      return { ...change('THREATEN', 'will', 'asserted', 0.8), speaker: [] };
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
