/**
 * From frames to readings: what an outer verb makes of an inner act, whether it happened, and who says so.
 *
 * The table follows the composition of PETRARCH-2 and PLOVER's rules (an agreement to aid is AGREE, a refusal to aid
 * REJECT, a threat to attack THREATEN), with one difference: what did not happen is kept, and marked.
 */

import type { CompositionClass } from '../lexicon/en/composition.ts';
import type { EventType } from '../lexicon/event-type.ts';
import { eventTypes } from '../lexicon/event-types.ts';
import type { Modality } from '../model/records.ts';
import type { Chunk, NounPhrase } from './chunks.ts';
import { type Clause, type Group, isMark } from './clauses.ts';
import { type Frame, others, type Stage, verbFrame, without } from './frames.ts';
import {
  adjectiveComposition,
  compositionOf,
  nounComposition,
  particlesOf,
  speechKind,
  verbEntries,
} from './knowledge.ts';
import { NOBODY, type Participants, participantsOf } from './participants.ts';
import type { Voices } from './speaker.ts';

/** A frame with its modality, speaker and final type. */
export interface Reading {
  readonly frame: Frame;
  readonly type: EventType;
  readonly sources: Participants;
  readonly targets: Participants;
  readonly modality: Modality;
  readonly speaker: readonly number[];
  readonly clause: Clause;
  readonly rule: string;
  readonly trust: number;
}

const byId = new Map(eventTypes.map((t) => [t.id, t]));
const typeOf = (id: string): EventType => byId.get(id)!;
const COOPERATIVE = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const YIELDING = new Set(['CONCEDE', 'RETREAT']);
const FORCEFUL = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);
/** Openers of a gerund that leave the act a fact: "by recalling", "after meeting". */
const FACTUAL_OPENERS = new Set([
  'by',
  'after',
  'before',
  'while',
  'when',
  'since',
  'on',
  'upon',
  'in',
  'with',
  'as',
  'during',
  'including',
  'like',
  'amid',
]);

/** Verbs whose infinitive is their content only when no object stands between. */
const OBJECTLESS = new Set(['offer', 'propose', 'plan', 'prepare', 'arrange', 'pledge', 'commit', 'contract']);

/** The words that stand around a clause and judge the act in it. */
interface Outer {
  readonly kind: CompositionClass;
  readonly clause?: Clause;
  readonly noun?: number;
}

export function outerOf(stage: Stage, clause: Clause): Outer | undefined {
  if (clause.noun !== undefined) {
    const kind = nounComposition((stage.chunks[clause.noun] as NounPhrase).lemma);
    return kind && { kind, noun: clause.noun, ...(clause.parent && { clause: clause.parent }) };
  }
  const { parent } = clause;
  if (!parent || (clause.relation !== 'infinitive' && clause.relation !== 'gerund' && clause.relation !== 'complement'))
    return undefined;
  if (clause.relation === 'gerund' && clause.opener !== undefined && FACTUAL_OPENERS.has(clause.opener))
    return undefined;
  // "offered troops to Zog to help him win": after an object the infinitive is the purpose, not what is offered.
  if (clause.relation === 'infinitive' && parent.objects.length > 0 && OBJECTLESS.has(parent.verb.lemma))
    return undefined;
  const kind = classOf(stage, parent);
  if (!kind) return undefined;
  if (clause.relation === 'gerund' && (clause.opener === 'of' || clause.opener === 'for') && kind !== 'accuse')
    return undefined;
  return { kind, clause: parent };
}

function classOf(stage: Stage, clause: Clause): CompositionClass | undefined {
  const { lemma, last } = clause.verb;
  const particle = particlesOf(lemma) && stage.terms[last + 1]?.text;
  const phrasal = particle ? compositionOf(`${lemma} ${particle}`) : undefined;
  if (phrasal) return phrasal;
  if (clause.passive) {
    const asAdjective = adjectiveComposition(stage.terms[clause.verb.head]!.text);
    if (asAdjective) return asAdjective;
  }
  if (lemma === 'be') {
    for (let k = clause.at + 1; k < clause.at + 4; k++) {
      const chunk = stage.chunks[k];
      if (chunk?.kind === 'adj') return adjectiveComposition(chunk.lemma);
      if (isImminent(chunk)) return 'aspect';
      if (chunk?.kind !== 'adv') break;
    }
    return undefined;
  }
  return compositionOf(lemma);
}

/** "is about to restore": on the point of doing it, no promise. */
function isImminent(chunk: Chunk | undefined): boolean {
  return isMark(chunk, 'prep', 'about') || isMark(chunk, 'adv', 'about');
}

/** The readings of one clause: none, one, or the act and what is made of it. */
export function readClause(stage: Stage, clause: Clause, clauses: readonly Clause[], voices: Voices): Reading[] {
  const frame = verbFrame(stage, clause);
  const inner = clauses.filter(
    (c) => c.parent === clause && outerOf(stage, c)?.clause === clause && outerOf(stage, c)?.noun === undefined,
  );
  const kind = classOf(stage, clause);
  // "told reporters": saying is no request; only "told Xanadu to leave" is one.
  const spoken = speechKind(clause.verb.lemma) !== undefined || clause.verb.lemma === 'ask';
  if (
    frame &&
    frame.type.id === 'REQUEST' &&
    spoken &&
    inner.length === 0 &&
    frame.noun === undefined &&
    !clause.preps.some((p) => p.prep === 'for')
  )
    return [];
  const composed = frame
    ? judge(stage, clause, frame, voices)
    : (obligation(stage, clause, voices) ?? offerToNobody(stage, clause, voices));
  if (!composed || yieldsToInner(stage, kind, inner) || isBystander(clause, composed)) return [];
  // Talks need two sides; a visit has one when its host is a place nobody resolved.
  if (composed.type.id === 'CONSULT' && composed.targets.mentions.length === 0 && composed.sources.mentions.length < 2)
    return [];
  return [extend(stage, composed, kind, inner)];
}

/** "officials suspected of theft", "crimes committed by": a reduced participle of blame or promise without a doer is no event. */
function isBystander(clause: Clause, reading: Reading): boolean {
  if (reading.type.id === 'AGREE' && clause.passive && clause.verb.lemma === 'commit') return true;
  return (
    clause.relation === 'reduced' &&
    reading.sources.mentions.length === 0 &&
    (reading.type.quad === 'verbal-conflict' || reading.type.quad === 'verbal-cooperation')
  );
}

/** "Zog's offer to call with Xanadu": what is promised may be no event; that it is promised is one. */
function offerToNobody(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  if (clause.noun === undefined || (clause.relation !== 'infinitive' && clause.relation !== 'complement'))
    return undefined;
  const noun = stage.chunks[clause.noun] as NounPhrase;
  const type = PROMISED[noun.lemma];
  if (!type) return undefined;
  const owner = actorOf(stage, { kind: 'promise', noun: clause.noun, ...(clause.parent && { clause: clause.parent }) });
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
  const event = typeOf(type);
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
    trust: OBLIGATION,
  };
  return {
    frame,
    type: event,
    sources,
    targets: found,
    modality: 'asserted',
    speaker: voices.of(clause).filter((m) => !sources.mentions.includes(m)),
    clause,
    rule: frame.rule,
    trust: OBLIGATION,
  };
}

const PROMISED: Readonly<Record<string, string>> = {
  offer: 'AGREE',
  promise: 'AGREE',
  pledge: 'AGREE',
  vow: 'AGREE',
  proposal: 'AGREE',
  readiness: 'AGREE',
  willingness: 'AGREE',
  refusal: 'REJECT',
  threat: 'THREATEN',
  demand: 'REQUEST',
  request: 'REQUEST',
  call: 'REQUEST',
};

/** "said Xanadu must leave": a demand of the speaker, whatever the act. */
function obligation(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
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
  const type = typeOf('REQUEST');
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
    trust: OBLIGATION,
  };
  return {
    frame,
    type,
    sources,
    targets,
    modality: 'asserted',
    speaker: [],
    clause,
    rule: frame.rule,
    trust: OBLIGATION,
  };
}

const OBLIGATION = 0.65;

/** An outer verb keeps silent where its inner clause speaks for both ("agreed to release", "denied that Xanadu attacked"). */
function yieldsToInner(stage: Stage, kind: CompositionClass | undefined, inner: readonly Clause[]): boolean {
  if (kind === 'deny') return inner.length > 0;
  if (kind === 'promise' || kind === 'refuse' || kind === 'threaten' || kind === 'stop' || kind === 'aspect')
    return inner.some(
      (c) => (c.relation === 'infinitive' || c.relation === 'gerund') && verbFrame(stage, c) !== undefined,
    );
  return false;
}

/** An outer act without a target finds it in its inner clause: "demanded that Xanadu leave", "threatened to cut power to Xanadu". */
function extend(stage: Stage, reading: Reading, kind: CompositionClass | undefined, inner: readonly Clause[]): Reading {
  if (reading.targets.mentions.length > 0 || reading.type.id === 'CONSULT') return reading;
  const found = fromInner(stage, reading, kind, inner);
  return found ?? nearest(stage, reading);
}

/** The last resort of a hostile act: the first actor to the right of the verb, up to the next main clause (of a friendly one he
 * is too often what the talk is about). Told apart by its rule, and little trusted. */
function nearest(stage: Stage, reading: Reading): Reading {
  if (!reading.type.quad.endsWith('conflict') || reading.sources.mentions.length !== 1) return reading;
  for (let k = reading.clause.at + 1; k < stage.chunks.length; k++) {
    const chunk = stage.chunks[k]!;
    if (chunk.kind === 'break') break;
    if (chunk.kind === 'comma' && stage.clauses.some((c) => c.subject?.first === k + 1 && c.relation === 'main')) break;
    if (chunk.kind !== 'np') continue;
    const targets = others(stage, participantsOf(stage, { nps: [k], first: k, last: k }), reading.sources);
    const named = targets.mentions.filter((m) => stage.mentions[m]!.form !== 'pronoun');
    if (named.length > 0)
      return {
        ...reading,
        targets: { ...targets, mentions: named },
        rule: `${reading.rule}+near`,
        trust: reading.trust * NEAR_TRUST,
      };
  }
  return reading;
}

const NEAR_TRUST = 0.6;

function fromInner(
  stage: Stage,
  reading: Reading,
  kind: CompositionClass | undefined,
  inner: readonly Clause[],
): Reading | undefined {
  for (const clause of inner) {
    const groups: (Group | undefined)[] =
      kind === 'request' ||
      kind === 'permit' ||
      kind === 'accuse' ||
      (kind === 'threaten' && clause.relation === 'complement')
        ? [clause.subject, ...clause.objects, ...clause.preps.map((p) => p.group)]
        : [...clause.objects, ...clause.preps.map((p) => p.group)];
    for (const group of groups) {
      const targets = without(participantsOf(stage, group), reading.sources);
      if (targets.mentions.length > 0 && targets.mentions.every((m) => stage.mentions[m]!.form !== 'pronoun'))
        return { ...reading, targets, trust: reading.trust * 0.85 };
    }
  }
  return undefined;
}

/** What the words around a frame say of it. */
interface Setting {
  readonly stage: Stage;
  readonly clause: Clause;
  readonly frame: Frame;
  /** The clause whose modal and negation count: the outermost one that only gives aspect ("began to", "continued to"). */
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

export function judge(stage: Stage, clause: Clause, frame: Frame, voices: Voices): Reading | undefined {
  let top = clause;
  let decisive = outerOf(stage, clause);
  for (
    let depth = 0;
    depth < 4 && decisive?.kind === 'aspect' && decisive.clause && decisive.noun === undefined;
    depth++
  ) {
    top = decisive.clause;
    decisive = outerOf(stage, top);
  }
  const voice = voices.of(top);
  const attempt =
    decisive?.kind === 'aspect' &&
    decisive.noun !== undefined &&
    ATTEMPTS.has((stage.chunks[decisive.noun] as NounPhrase).lemma);
  const negated =
    clause.verb.negated ||
    top.verb.negated ||
    frame.negated === true ||
    hasNone(stage, clause) ||
    clause.opener === 'without';
  const setting: Setting = {
    stage,
    clause,
    frame,
    top,
    decisive,
    voices,
    voice,
    self: isSelf(stage, top, voice),
    negated,
    attempt,
  };
  let sources = substitute(stage, clause, frame.sources, voice);
  if (decisive?.kind === 'aspect' && decisive.noun !== undefined && sources.mentions.length === 0)
    sources = actorOf(stage, decisive);
  const plain = settle(setting, sources);
  return decisive && decisive.kind !== 'aspect' ? judgeComposed(setting, decisive, plain) : judgePlain(setting, plain);
}

const ATTEMPTS = new Set(['attempt', 'effort', 'bid', 'drive', 'push', 'struggle', 'right', 'power']);

/** The frame as a fact that the document tells; what follows changes it. */
function settle({ frame, clause, self, voice }: Setting, sources: Participants): Reading {
  return {
    frame,
    clause,
    type: frame.type,
    sources,
    targets: without(frame.targets, sources),
    modality: 'asserted',
    speaker: self ? [] : voice,
    rule: frame.rule,
    trust: frame.trust,
  };
}

/** An outer verb or noun decides: "agreed to", "the refusal to", "denied that". */
function judgeComposed(setting: Setting, outer: Outer, plain: Reading): Reading | undefined {
  const { stage, frame, voices, negated } = setting;
  const outerNegated = outer.clause !== undefined && outer.noun === undefined && outer.clause.verb.negated;
  // "a meeting aimed at restoring ties": what a thing is meant for.
  const meant = outer.kind === 'promise' && outer.clause?.passive === true && outer.clause.relation === 'reduced';
  const composed = compose(
    meant ? 'hypothetical' : outer.kind,
    frame.type.id,
    negated || outerNegated,
    outerNegated,
    outer.noun !== undefined,
  );
  if (!composed) return undefined;
  const by = actorOf(stage, outer);
  const takesOuter = OWN_ACTS.has(outer.kind) && by.mentions.length > 0;
  const sources = takesOuter ? by : plain.sources;
  const targets = without(frame.targets, sources);
  if (!composed.kept && (sources.mentions.length === 0 || targets.mentions.length === 0)) return undefined;
  const speaker = outer.kind === 'accuse' || outer.kind === 'deny' ? by.mentions : plain.speaker;
  return {
    ...plain,
    sources,
    targets,
    type: typeOf(composed.type),
    modality: performs(stage, outer, frame.type.id)
      ? 'asserted'
      : composedMood(composed.modality, outer, stage, voices),
    speaker: speaker.filter((m) => !sources.mentions.includes(m)),
    rule: `${outer.kind}>${plain.rule}`,
    trust: plain.trust * composed.trust,
  };
}

/** What the outer verb's own clause is (planned, denied) holds for the whole. */
function composedMood(own: Modality, outer: Outer, stage: Stage, voices: Voices): Modality {
  if (own !== 'asserted' || !outer.clause || outer.noun !== undefined) return own;
  return moodOf(stage, outer.clause, voices);
}

const OWN_ACTS: ReadonlySet<CompositionClass> = new Set<CompositionClass>(['promise', 'refuse', 'threaten', 'stop']);
const WISHES = new Set(['want', 'wish', 'like']);
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

/** Only modals, negation and the opener of the clause decide. */
function judgePlain(setting: Setting, plain: Reading): Reading {
  const { stage, clause, frame, top, voices, voice, self, negated, attempt } = setting;
  const { modal } = top.verb;
  const { id } = frame.type;
  const conditional = CONDITIONS.has(top.opener ?? '');
  const demand = obligation(stage, top, voices);
  if (demand) return demand;
  const soft = COOPERATIVE.has(id) || YIELDING.has(id);
  const change = (type: string, rule: string, modality: Modality, trust: number): Reading => ({
    ...plain,
    type: typeOf(type),
    modality,
    rule: `${rule}>${plain.rule}`,
    trust: plain.trust * trust,
  });
  if (modal === 'will' || modal === 'shall' || (modal === 'would' && voice.length > 0 && !conditional)) {
    if (negated) return soft ? change('REJECT', 'will-not', 'asserted', 0.9) : { ...plain, modality: 'negated' };
    if (soft) return change('AGREE', 'will', 'future', 0.9);
    if (FORCEFUL.has(id) && self && voice.length > 0 && !top.passive)
      return { ...change('THREATEN', 'will', 'asserted', 0.8), speaker: [] };
    return { ...plain, modality: 'future' };
  }
  // "called off talks with Xanadu"
  if (frame.negated && soft) return change('REJECT', 'off', 'asserted', 0.9);
  if (negated) {
    const present = !clause.verb.past && !clause.verb.perfect && modal === undefined && clause.verb.form === 'finite';
    return present && REFUSABLE.has(id) ? change('REJECT', 'not', 'asserted', 0.8) : { ...plain, modality: 'negated' };
  }
  if (top.verb.lemma === 'be' && isImminent(stage.chunks[top.at + 1])) return { ...plain, modality: 'future' };
  const pending =
    UNSETTLED.has(top.opener ?? '') || (WHENEVER.has(top.opener ?? '') && top.parent?.verb.modal !== undefined);
  const unsettled = pending && !top.verb.past && !top.verb.perfect && top.verb.form === 'finite';
  const open =
    attempt || unsettled || conditional || modal !== undefined || (setting.decisive === undefined && purpose(top));
  return { ...plain, modality: open ? 'hypothetical' : moodOf(stage, top, voices) };
}

/** "does not support", "does not recognise": said in the present, not doing it is refusing it. */
const REFUSABLE = new Set(['AGREE', 'SUPPORT', 'AID']);
/** "will cooperate when it supports its interests": as open as the clause above. */
const UNSETTLED = new Set(['once', 'before', 'until', 'till']);
const WHENEVER = new Set(['when', 'where', 'as']);

/** "deployed troops to stop Xanadu": an end, not a deed. */
function purpose(clause: Clause): boolean {
  return clause.relation === 'infinitive' && clause.noun === undefined;
}

/** The modality that a clause's own words and those above it give. */
export function moodOf(stage: Stage, clause: Clause, voices: Voices): Modality {
  const { modal, negated } = clause.verb;
  if (negated) return 'negated';
  if (CONDITIONS.has(clause.opener ?? '')) return 'hypothetical';
  if (modal === 'will' || modal === 'shall') return 'future';
  if (modal === 'would') return voices.of(clause).length > 0 ? 'future' : 'hypothetical';
  if (modal !== undefined) return 'hypothetical';
  const outer = outerOf(stage, clause);
  if (
    outer?.kind === 'hypothetical' ||
    outer?.kind === 'request' ||
    outer?.kind === 'prevent' ||
    outer?.kind === 'permit'
  )
    return 'hypothetical';
  if (clause.relation === 'complement' || clause.relation === 'infinitive' || clause.relation === 'coordinate') {
    if (clause.parent && CONDITIONS.has(clause.parent.opener ?? '')) return 'hypothetical';
  }
  return 'asserted';
}

interface Composed {
  readonly type: string;
  readonly modality: Modality;
  readonly trust: number;
  /** Worth keeping with one participant only. */
  readonly kept: boolean;
}

function compose(
  kind: CompositionClass,
  id: string,
  negated: boolean,
  outerNegated: boolean,
  planned: boolean,
): Composed | undefined {
  const soft = COOPERATIVE.has(id) || YIELDING.has(id);
  switch (kind) {
    case 'promise':
      // "the plan to arrest": a plan that a noun tells threatens nobody yet.
      if (planned && !soft) return { type: id, modality: 'hypothetical', trust: 0.8, kept: true };
      if (negated)
        return soft || outerNegated
          ? { type: 'REJECT', modality: 'asserted', trust: 0.85, kept: true }
          : { type: id, modality: 'negated', trust: 0.8, kept: false };
      if (soft) return { type: 'AGREE', modality: 'asserted', trust: 0.95, kept: true };
      if (FORCEFUL.has(id) || id === 'THREATEN')
        return { type: 'THREATEN', modality: 'asserted', trust: 0.8, kept: true };
      return { type: id, modality: 'future', trust: 0.8, kept: true };
    case 'refuse':
      if (negated) return { type: id, modality: 'asserted', trust: 0.5, kept: false };
      return { type: 'REJECT', modality: 'asserted', trust: 0.95, kept: true };
    case 'threaten':
      return negated
        ? { type: 'THREATEN', modality: 'negated', trust: 0.7, kept: false }
        : { type: 'THREATEN', modality: 'asserted', trust: 0.95, kept: true };
    case 'stop':
      if (negated) return undefined;
      if (soft) return { type: 'SANCTION', modality: 'asserted', trust: 0.8, kept: true };
      return FORCEFUL.has(id) ? { type: 'RETREAT', modality: 'asserted', trust: 0.7, kept: true } : undefined;
    case 'deny':
      return { type: id, modality: 'negated', trust: 0.9, kept: true };
    case 'accuse':
    case 'request':
    case 'permit':
    case 'hypothetical':
      return { type: id, modality: 'hypothetical', trust: 0.7, kept: false };
    case 'prevent':
      return { type: id, modality: 'negated', trust: 0.7, kept: false };
    case 'aspect':
      return { type: id, modality: 'asserted', trust: 1, kept: true };
  }
}

/** Who promises, refuses, accuses: subject of the outer verb, possessor of the outer noun. */
function actorOf(stage: Stage, outer: Outer): Participants {
  if (outer.noun !== undefined) {
    const noun = stage.chunks[outer.noun] as NounPhrase;
    const owners = [...noun.possessors, ...(noun.possessors.length === 0 ? noun.modifiers : [])];
    if (owners.length > 0) return { mentions: owners, reach: 'possessor' };
    return outer.clause ? participantsOf(stage, outer.clause.subject) : NOBODY;
  }
  if (!outer.clause) return NOBODY;
  const { clause } = outer;
  return participantsOf(
    stage,
    clause.passive && outer.kind === 'accuse' ? clause.preps.find((p) => p.prep === 'by')?.group : clause.subject,
  );
}

function hasNone(stage: Stage, clause: Clause): boolean {
  const none = (group: Group | undefined): boolean =>
    group?.nps.some((np) => (stage.chunks[np] as NounPhrase).none) === true;
  return none(clause.subject) || none(clause.objects[0]);
}

/** Does the speaker speak of himself ("Norway said it had suspended")? */
function isSelf(stage: Stage, clause: Clause, voice: readonly number[]): boolean {
  if (voice.length === 0) return true;
  const subject = participantsOf(stage, clause.subject);
  if (subject.mentions.length === 0) {
    const head = clause.subject && (stage.chunks[clause.subject.nps[0]!] as NounPhrase).lemma;
    return head === undefined || SELF.has(head);
  }
  return subject.mentions.some((m) => voice.includes(m)) || subject.mentions.every((m) => agrees(stage, m, voice));
}

const SELF = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** A pronoun subject inside reported speech stands for the speaker when number and kind allow it. */
function substitute(stage: Stage, clause: Clause, sources: Participants, voice: readonly number[]): Participants {
  if (voice.length === 0) return sources;
  if (sources.mentions.length === 0) {
    const head = clause.subject && !clause.passive ? (stage.chunks[clause.subject.nps[0]!] as NounPhrase) : undefined;
    return head && head.actor === undefined && SELF.has(head.lemma) ? { mentions: voice, reach: 'self' } : sources;
  }
  return sources.mentions.every((m) => agrees(stage, m, voice)) ? { mentions: voice, reach: sources.reach } : sources;
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

/** Has the verb a reading as an event at all? Sentences without one need no further work. */
export function canTrigger(lemma: string): boolean {
  return verbEntries(lemma).length > 0 || speechKind(lemma) !== undefined;
}
