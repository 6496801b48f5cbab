/** To whom a verb does it: the slots of its frame first, then what is near. */

import { turningPrepositions } from '../../lexicon/en/phrase-words.ts';
import { isMark, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, participleOf, prepOf, prepsOf } from '../syntax/clauses.ts';
import { type Group, groupOf } from '../syntax/groups.ts';
import type { Stage } from './frames.ts';
import { doerOfCause, doerOfDeed, doerOfDemand, reader, yieldsToWords } from './meant-doers.ts';
import { isEventNoun, nounFrame } from './noun-frames.ts';
import { besides, isFaceless, NOBODY, participantsOf, REACH_TRUST, without } from './participants.ts';
import { type Target, type TargetSearch, target, UNKNOWN } from './target-search.ts';

/** A target that no slot of the frame names, only nearness. */
const FALLBACK_TRUST = 0.7;

/** The first that a way of looking finds, the surest way first; nobody where none does. */
export function findTarget(stage: Stage, search: TargetSearch): Target {
  const { type, slots, told } = search;
  if (told) return toldOf(stage, search) ?? UNKNOWN;
  if (slots.length === 0) return { targets: NOBODY, trust: 1 };
  if (blamesUnknown(stage, search)) return UNKNOWN;
  return (
    (type.id === 'REQUEST' ? (reader(stage, search) ?? doerOfDemand(stage, search)) : undefined) ??
    (JUDGING.has(type.id) || yieldsToWords(stage, search) ? doerOfDeed(stage, search) : undefined) ??
    (type.id === 'CONSULT' ? metThere(stage, search) : undefined) ??
    (REACTING.has(type.id) ? doerOfCause(stage, search) : undefined) ??
    (sendsPeople(stage, search) ? helped(stage, search) : undefined) ??
    inSlots(stage, search) ??
    inPair(stage, search) ??
    setUpon(stage, search) ??
    (type.id === 'AID' || type.id === 'AGREE' ? helped(stage, search) : undefined) ??
    (type.id === 'ASSAULT' ? dispersed(stage, search) : undefined) ??
    // "met to discuss Xanadu": what talks are about is not with whom they are held.
    (type.id === 'CONSULT' ? undefined : nearby(stage, search)) ??
    UNKNOWN
  );
}

/** "blamed a sect for the bombing": somebody is blamed, and nobody else. */
function blamesUnknown(stage: Stage, { clause, object, sources }: TargetSearch): boolean {
  if (!BLAMING.has(clause.verb.lemma) || !object) return false;
  const named = besides(stage, participantsOf(stage, object), sources).mentions.length > 0;
  return !named && !object.nps.some((np) => isEventNoun(stage, np));
}

const BLAMING = new Set(['blame', 'accuse', 'suspect']);

/** Acts of judging what others do. */
const JUDGING = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** "conceded that Xanadu had won": who the clause tells of, else whom it names. */
function toldOf(stage: Stage, { clause, sources }: TargetSearch): Target | undefined {
  const told = stage.clauses.find((c) => c.relation === 'complement' && c.parent === clause);
  for (const group of told ? [told.subject, ...told.objects] : []) {
    const found = target(besides(stage, participantsOf(stage, group), sources));
    if (found) return found;
  }
  return undefined;
}

/** Acts that answer a deed. */
const REACTING = new Set(['ACCUSE', 'PROTEST']);

/** "flew to Karsk for talks with Zog": whom one meets, not where. */
function metThere(stage: Stage, { clause, type, sources }: TargetSearch): Target | undefined {
  for (const group of prepsOf(clause, 'for')) {
    const at = group.nps.find((np) => isEventNoun(stage, np));
    const frame = at === undefined ? undefined : nounFrame(stage, at, clause);
    const found = frame?.type === type ? target(besides(stage, frame.targets, sources)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whom the slots of the frame name, the likeliest slot first. */
function inSlots(stage: Stage, search: TargetSearch): Target | undefined {
  const { clause, type, object, pair, sources } = search;
  // "gave flour to Xanadu": what is given gets nothing.
  const isGift = (group: Group | undefined): boolean =>
    type.id === 'AID' && pair !== undefined && group?.nps.includes(pair) === true;
  const groupsIn = (slot: string): readonly (Group | undefined)[] => {
    if (slot === 'object') return objectsOf(clause, object).filter((group) => !isGift(group));
    return prepsOf(clause, slot).filter((group) => {
      if (slot === 'of') return !isHelpers(stage, group);
      if (slot === 'with') return !isAlongBorder(stage, type, group);
      return slot !== 'by' || !isOfOther(stage, group, pair);
    });
  };
  for (const slot of slotsInOrder(stage, search)) {
    for (const group of groupsIn(slot)) {
      const reached = participantsOf(stage, group);
      // "killed a judge and wounded his driver": nobody hurts his own.
      const others =
        HURTING.has(type.id) && reached.reach === 'self' ? without(reached, sources) : besides(stage, reached, sources);
      // "deployed ships and an aircraft": what is moved is the mover's own.
      const own = type.id === 'MOBILIZE' && slot === 'object' && others.mentions.every((m) => isFaceless(stage, m));
      const found = own ? undefined : target(others);
      if (found) return found;
    }
  }
  return undefined;
}

const HURTING = new Set(['ASSAULT', 'COERCE']);

/** "were seized from their rooms in Karsk": where people are taken, they are whom it hits, before any place. */
function slotsInOrder(stage: Stage, { slots, type, object }: TargetSearch): readonly string[] {
  if (type.id !== 'COERCE' || slots[0] === 'object' || !slots.includes('object')) return slots;
  const taken = object?.nps.some((np) => {
    const { actor } = stage.chunks[np] as NounPhrase;
    const kind = actor === undefined ? undefined : stage.mentions[actor]!.kind;
    return kind === 'person' || kind === 'group';
  });
  return taken ? ['object', ...slots.filter((slot) => slot !== 'object')] : slots;
}

/** "signed a pact during a visit to Karsk by Zog": "by" tells who visits. */
function isOfOther(stage: Stage, { first }: Group, pair: number | undefined): boolean {
  for (let k = first - 2; k > (pair ?? first); k--)
    if (stage.chunks[k]!.kind === 'np' && isEventNoun(stage, k)) return true;
  return false;
}

/** "held exercises along the border with Xanadu": not with Xanadu. */
function isAlongBorder({ chunks }: Stage, { id }: TargetSearch['type'], { first }: Group): boolean {
  const before = chunks[first - 2];
  return id === 'COOPERATE' && before?.kind === 'np' && BORDERS.has(before.lemma);
}

const BORDERS = new Set(['border', 'frontier', 'boundary', 'line']);

/** "drove out looters with the help of Xanadu": the phrase hangs on what stands behind "with". */
function isHelpers({ chunks }: Stage, group: Group): boolean {
  const k = group.first - 3;
  return chunks[k + 1]?.kind === 'np' && isMark(chunks[k], 'prep', 'with');
}

/** Of two objects the first is the receiver: "gave Xanadu aid". */
function objectsOf(clause: Clause, object: Group | undefined): readonly (Group | undefined)[] {
  const [first, second] = clause.objects;
  // "removed Zog from office": what stands behind the particle is no object.
  if (object && first && !clause.objects.includes(object) && !clause.passive) return [first, object];
  return object !== undefined && object === second ? [first, second] : [object, second];
}

/** "expelled two Ruritanian diplomats", "lifted Xanadu's ban": the head of the pair, or what hangs on it. */
function inPair(stage: Stage, { type, pair, sources }: TargetSearch): Target | undefined {
  if (pair === undefined) return undefined;
  // "sent doctors": who is sent gets no help.
  const { actor } = stage.chunks[pair] as NounPhrase;
  if (type.id === 'AID' && actor !== undefined && isFaceless(stage, actor)) return undefined;
  const targets = besides(stage, participantsOf(stage, groupOf(pair)), sources);
  // "began exercises off the coast of Xanadu"
  if (type.id === 'COOPERATE' && (targets.reach === 'place' || targets.reach === 'of')) return undefined;
  // "sent soldiers": who is moved is the mover's own, unless a country is told with him.
  const mentions =
    type.id === 'MOBILIZE'
      ? targets.mentions.map((m) => placeInside(stage, m)).filter((m) => stage.mentions[m]!.country !== undefined)
      : targets.mentions;
  if (mentions.length === 0) return undefined;
  return mentions.every((m) => stage.mentions[m]!.form === 'pronoun') ? undefined : target({ ...targets, mentions });
}

/** "lifted the ban imposed on Xanadu": the slots of the frame behind the participle that describes the pair. */
function setUpon(stage: Stage, { slots, pair, sources }: TargetSearch): Target | undefined {
  if (pair === undefined) return undefined;
  const set = participleOf(stage.clauses, [pair]);
  // "froze accounts belonging to Zog"
  if (set?.verb.lemma === 'belong')
    return target(besides(stage, participantsOf(stage, prepOf(set, 'to')), sources), REACH_TRUST.of);
  if (!set?.passive) return undefined;
  for (const slot of slots) {
    const found = target(besides(stage, participantsOf(stage, prepOf(set, slot)), sources), REACH_TRUST.of);
    if (found) return found;
  }
  return undefined;
}

/** "used tear gas to disperse the crowd": who is to be dispersed is hit. */
function dispersed(stage: Stage, { clause, sources }: TargetSearch): Target | undefined {
  const purpose = stage.clauses.find(
    (c) => c.relation === 'infinitive' && c.parent === clause && DISPERSING.has(c.verb.lemma),
  );
  return purpose && target(without(participantsOf(stage, purpose.objects[0]), sources), REACH_TRUST.of);
}

const DISPERSING = new Set(['disperse', 'scatter', 'drive', 'repel', 'stop', 'beat']);

/** "sent technicians to help Xanadu": who is sent gets no help. */
function sendsPeople(stage: Stage, { type, object }: TargetSearch): boolean {
  const heads = object?.nps.map((np) => (stage.chunks[np] as NounPhrase).actor) ?? [];
  return type.id === 'AID' && heads.length > 0 && heads.every((m) => m !== undefined && isFaceless(stage, m));
}

/** "approved a loan to help Xanadu rebuild schools": who is to be helped gets it. */
function helped(stage: Stage, { clause, sources }: TargetSearch): Target | undefined {
  const help = stage.clauses.find(
    (c) => c.relation === 'infinitive' && c.parent === clause && HELPING.has(c.verb.lemma),
  );
  if (!help) return undefined;
  const [group] = help.objects;
  const who = group ?? stage.clauses.find((c) => c.relation === 'complement' && c.parent === help)?.subject;
  return target(besides(stage, participantsOf(stage, who), sources), REACH_TRUST.of);
}

const HELPING = new Set(['help', 'assist', 'aid', 'support']);

/** "stationed soldiers in Xanadu": the country that the mention of the moved ends with, else the mention. */
function placeInside(stage: Stage, moved: number): number {
  const { span } = stage.mentions[moved]!;
  const inside = stage.mentions.findIndex(
    (m) => m.kind === 'country' && m.span.start > span.start && m.span.end === span.end,
  );
  return inside < 0 ? moved : inside;
}

/** Whom an object names that is no slot, else a phrase that the act is turned to ("near", "along"): a guess. */
function nearby(stage: Stage, { clause, type, sources }: TargetSearch): Target | undefined {
  const turned = clause.preps.filter((p) => turningPrepositions.has(p.prep)).map((p) => p.group);
  // "sent frigates to the coast": what is moved is the mover's own.
  const objects = type.id === 'MOBILIZE' ? [] : clause.objects;
  for (const group of [...objects, ...turned]) {
    const found = target(besides(stage, participantsOf(stage, group), sources), FALLBACK_TRUST);
    if (found) return { ...found, guessed: true };
  }
  return undefined;
}
