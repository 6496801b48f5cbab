/** To whom a verb does it: the slots of its frame first, then what is near. */

import { turningPrepositions } from '../../lexicon/en/phrase-words.ts';
import type { EventType } from '../../lexicon/event-type.ts';
import { doneBy, tail } from '../syntax/attachments.ts';
import { isMark, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, prepOf, prepsOf } from '../syntax/clauses.ts';
import { type Group, groupOf } from '../syntax/groups.ts';
import type { Stage } from './frames.ts';
import { isEventNoun, nounFrame } from './noun-frames.ts';
import {
  besides,
  isFaceless,
  NOBODY,
  type Participants,
  participantsOf,
  REACH_TRUST,
  without,
} from './participants.ts';

/** Where a target is looked for. */
export interface TargetSearch {
  readonly clause: Clause;
  readonly type: EventType;
  /** `object` and prepositions, the likeliest first; none where the event has no target. */
  readonly slots: readonly string[];
  readonly object: Group | undefined;
  /** Chunk of the noun that makes an event of the verb ("ban" in "lifted the ban"). */
  readonly pair: number | undefined;
  /** Who does it is no target of it. */
  readonly sources: Participants;
  /** The target is who the that-clause tells of. */
  readonly told: boolean;
}

/** Who is found, and how sure. */
export interface Target {
  readonly targets: Participants;
  /** 0 to 1, a factor of the frame's. */
  readonly trust: number;
  /** In no slot of the frame, only near. */
  readonly guessed?: true;
}

/** A target that no slot of the frame names, only nearness. */
const FALLBACK_TRUST = 0.7;
/** A frame that has slots, and nobody in them. */
const EMPTY_TRUST = 0.8;

/** The first that a way of looking finds, the surest way first; nobody where none does. */
export function findTarget(stage: Stage, search: TargetSearch): Target {
  const { type, slots, told } = search;
  if (told) return toldOf(stage, search) ?? { targets: NOBODY, trust: EMPTY_TRUST };
  if (slots.length === 0) return { targets: NOBODY, trust: 1 };
  if (blamesUnknown(stage, search)) return { targets: NOBODY, trust: EMPTY_TRUST };
  return (
    (type.id === 'REQUEST' ? (reader(search, stage) ?? doerOfDemand(stage, search)) : undefined) ??
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
    (type.id === 'CONSULT' ? undefined : nearby(stage, search)) ?? { targets: NOBODY, trust: EMPTY_TRUST }
  );
}

/** "blamed a sect for the bombing": somebody is blamed, and nobody else. */
function blamesUnknown(stage: Stage, { clause, object, sources }: TargetSearch): boolean {
  if (!BLAMING.has(clause.verb.lemma) || !object) return false;
  const named = besides(stage, participantsOf(stage, object), sources).mentions.length > 0;
  return !named && !object.nps.some((np) => isEventNoun(stage, np));
}

const BLAMING = new Set(['blame', 'accuse', 'suspect']);

/** "demanded the withdrawal of rebels from Xanadu": asked of the one who shall do it. */
function doerOfDemand(stage: Stage, { object, sources }: TargetSearch): Target | undefined {
  // "renewed its demand for the withdrawal of troops from Xanadu"
  const demand = object?.nps.find((np) => SENT.has((stage.chunks[np] as NounPhrase).lemma));
  const asked = demand === undefined ? object : tail(stage.chunks, demand).find((t) => t.prep === 'for')?.group;
  const at = asked?.nps.find((np) => isEventNoun(stage, np));
  const frame = at === undefined ? undefined : nounFrame(stage, at);
  return frame && target(besides(stage, frame.sources, sources), REACH_TRUST.of);
}

/** "wrote to Xanadu demanding the release of Zog": asked of the one who shall read it. */
function reader({ clause, sources }: TargetSearch, stage: Stage): Target | undefined {
  const { relation, parent } = clause;
  if (relation !== 'participle' || !parent || clause.at < parent.at || parent.verb.lemma !== 'write') return undefined;
  return target(besides(stage, participantsOf(stage, prepOf(parent, 'to')), sources));
}

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

/** "condemned an attack by rebels on Xanadu", "welcomed notes sent by Zog": what is judged has a doer, and he is meant. */
function doerOfDeed(stage: Stage, { type, object, sources }: TargetSearch): Target | undefined {
  for (const np of object?.nps ?? []) {
    if ((stage.chunks[np] as NounPhrase).actor !== undefined) continue;
    // "a pact during a visit by Zog": what follows another act is of that.
    const hung = tail(stage.chunks, np);
    const other = hung.findIndex(({ prep, group }) => prep !== 'of' && group.nps.some((n) => isEventNoun(stage, n)));
    const after = other < 0 ? hung : hung.slice(0, other);
    // "an offer from Zog", "a demand by Zog": the words are his.
    const words = SENT.has((stage.chunks[np] as NounPhrase).lemma);
    const said = words ? after.find((t) => t.prep === 'by' || t.prep === 'from')?.group : undefined;
    const saying = target(besides(stage, participantsOf(stage, said), sources));
    if (saying) return saying;
    const by =
      after.find((t) => t.prep === 'by')?.group ?? mover(stage, np) ?? doneBy(stage.chunks, np) ?? sender(stage, np);
    const found = target(besides(stage, participantsOf(stage, by), sources), REACH_TRUST.of);
    if (found) return found;
    // "condemned the poisoning of Zog": nobody condemns the victim.
    const deed = isEventNoun(stage, np) ? nounFrame(stage, np) : undefined;
    if (deed?.type.id === 'ASSAULT' && type.id === 'ACCUSE' && isVictim(stage, deed.targets))
      return { targets: NOBODY, trust: EMPTY_TRUST };
  }
  return undefined;
}

function isVictim(stage: Stage, { mentions }: Participants): boolean {
  return mentions.some((m) => stage.mentions[m]!.kind === 'person' || stage.mentions[m]!.kind === 'group');
}

/** Acts that answer a deed. */
const REACTING = new Set(['ACCUSE', 'PROTEST']);

/** "protested over air raids by Xanadu", "in protest at the killing of two men by soldiers": who did it is meant. */
function doerOfCause(stage: Stage, { clause, sources }: TargetSearch): Target | undefined {
  for (const { prep, group } of clause.preps) {
    const at = CAUSES.has(prep) ? group.nps.find((np) => isEventNoun(stage, np)) : undefined;
    const frame = at === undefined ? undefined : nounFrame(stage, at);
    const done = frame?.type.quad === 'material-conflict' ? besides(stage, frame.sources, sources) : undefined;
    if (done && done.mentions.length > 0) return target(done, REACH_TRUST.of);
  }
  return undefined;
}

const CAUSES = new Set(['over', 'at', 'against', 'about']);

/** "assurances on trade given by Zog", "memos sent from Xanadu": the phrase at `np` may have one of its own behind it. */
function sender(stage: Stage, np: number): Group | undefined {
  const done = stage.clauses.find((c) => c.relation === 'reduced' && c.passive && c.subject?.nps.includes(np));
  return done && (prepOf(done, 'by') ?? (SENDING.has(done.verb.lemma) ? prepOf(done, 'from') : undefined));
}

/** "expelled Zog, in a move criticised by Xanadu": who is told of before has made the move. */
function mover(stage: Stage, np: number): Group | undefined {
  if (!MOVES.has((stage.chunks[np] as NounPhrase).lemma) || !isMark(stage.chunks[np - 1], 'prep', 'in'))
    return undefined;
  return stage.clauses.find((c) => c.at < np && c.relation === 'main' && !c.passive)?.subject;
}

const MOVES = new Set(['move', 'step', 'decision', 'action', 'gesture']);

/** "bowed to demands from Zog": who asks is yielded to. */
function yieldsToWords(stage: Stage, { type, object }: TargetSearch): boolean {
  return type.id === 'CONCEDE' && object?.nps.some((np) => SENT.has((stage.chunks[np] as NounPhrase).lemma)) === true;
}

/** What comes "from" somebody. */
const SENT = new Set(['offer', 'request', 'proposal', 'invitation', 'demand', 'plea', 'appeal', 'call', 'letter']);

/** What is done with these comes from its doer. */
const SENDING = new Set(['send', 'receive', 'issue', 'come', 'get', 'obtain']);

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
    return prepsOf(clause, slot).filter((group) =>
      slot === 'of' ? !isHelpers(stage, group) : slot !== 'by' || !isOfOther(stage, group, pair),
    );
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
  const set = stage.clauses.find((c) => c.relation === 'reduced' && c.subject?.nps.includes(pair));
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

/** Undefined where nobody is found. */
function target(targets: Participants, trust = REACH_TRUST[targets.reach]): Target | undefined {
  return targets.mentions.length > 0 ? { targets, trust } : undefined;
}
