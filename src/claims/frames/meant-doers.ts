/**
 * Whom an act is turned to by what it is about: "condemned a raid by Xanadu", "bowed to demands from Zog". Not whom its words
 * name is meant, but whose deed or whose words they are.
 */

import { doneBy, tail } from '../syntax/attachments.ts';
import { isMark, type NounPhrase } from '../syntax/chunks.ts';
import { participleOf, prepOf } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import type { Stage } from './frames.ts';
import { isEventNoun, nounFrame } from './noun-frames.ts';
import { besides, type Participants, participantsOf, REACH_TRUST } from './participants.ts';
import { type Target, type TargetSearch, target, UNKNOWN } from './target-search.ts';

/** "demanded the withdrawal of rebels from Xanadu": asked of the one who shall do it. */
export function doerOfDemand(stage: Stage, { object, sources }: TargetSearch): Target | undefined {
  // "renewed its demand for the withdrawal of troops from Xanadu"
  const demand = object?.nps.find((np) => SENT.has((stage.chunks[np] as NounPhrase).lemma));
  const asked = demand === undefined ? object : tail(stage.chunks, demand).find((t) => t.prep === 'for')?.group;
  const at = asked?.nps.find((np) => isEventNoun(stage, np));
  const frame = at === undefined ? undefined : nounFrame(stage, at);
  return frame && target(besides(stage, frame.sources, sources), REACH_TRUST.of);
}

/** "wrote to Xanadu demanding the release of Zog": asked of the one who shall read it. */
export function reader(stage: Stage, { clause, sources }: TargetSearch): Target | undefined {
  const { relation, parent } = clause;
  if (relation !== 'participle' || !parent || clause.at < parent.at || parent.verb.lemma !== 'write') return undefined;
  return target(besides(stage, participantsOf(stage, prepOf(parent, 'to')), sources));
}

/** "condemned an attack by rebels on Xanadu", "welcomed notes sent by Zog": what is judged has a doer, and he is meant. */
export function doerOfDeed(stage: Stage, search: TargetSearch): Target | undefined {
  const { type, sources } = search;
  for (const np of judgedIn(search)?.nps ?? []) {
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
    if (deed?.type.id === 'ASSAULT' && type.id === 'ACCUSE' && isVictim(stage, deed.targets)) return UNKNOWN;
  }
  return undefined;
}

function isVictim(stage: Stage, { mentions }: Participants): boolean {
  return mentions.some((m) => stage.mentions[m]!.kind === 'person' || stage.mentions[m]!.kind === 'group');
}

/** "protested over air raids by Xanadu", "in protest at the killing of two men by soldiers": who did it is meant. */
export function doerOfCause(stage: Stage, { clause, type, sources }: TargetSearch): Target | undefined {
  for (const { prep, group } of clause.preps) {
    const at = CAUSES.has(prep) ? group.nps.find((np) => isEventNoun(stage, np)) : undefined;
    const frame = at === undefined ? undefined : nounFrame(stage, at);
    if (frame?.type.quad !== 'material-conflict') continue;
    const done = besides(stage, frame.sources, sources);
    if (done.mentions.length > 0) return target(done, REACH_TRUST.of);
    // "marched against the arrest of a lawyer": not against the lawyer.
    if (type.id === 'PROTEST' && isVictim(stage, frame.targets)) return UNKNOWN;
  }
  return undefined;
}

const CAUSES = new Set(['over', 'at', 'against', 'about']);

/** "assurances on trade given by Zog", "memos sent from Xanadu": the phrase at `np` may have one of its own behind it. */
function sender(stage: Stage, np: number): Group | undefined {
  const done = participleOf(stage.clauses, [np], (c) => c.passive);
  return done && (prepOf(done, 'by') ?? (SENDING.has(done.verb.lemma) ? prepOf(done, 'from') : undefined));
}

/** "expelled Zog, in a move criticised by Xanadu", "a move that Xanadu criticised": who is told of before has made the move. */
function mover(stage: Stage, np: number): Group | undefined {
  const before = stage.chunks[np - 1];
  const told = isMark(before, 'prep', 'in') || isMark(before, 'comma');
  if (!told || !MOVES.has((stage.chunks[np] as NounPhrase).lemma)) return undefined;
  return stage.clauses.find((c) => c.at < np && c.relation === 'main' && !c.passive)?.subject;
}

const MOVES = new Set(['move', 'step', 'decision', 'action', 'gesture']);

/** "bowed to demands from Zog": who asks is yielded to. */
export function yieldsToWords(stage: Stage, search: TargetSearch): boolean {
  const words = judgedIn(search)?.nps ?? [];
  return search.type.id === 'CONCEDE' && words.some((np) => SENT.has((stage.chunks[np] as NounPhrase).lemma));
}

/** What is judged or yielded to. */
function judgedIn({ clause, type, object }: TargetSearch): Group | undefined {
  return object ?? (type.id === 'CONCEDE' ? prepOf(clause, 'to') : undefined);
}

/** What comes "from" somebody. */
const SENT = new Set(['offer', 'request', 'proposal', 'invitation', 'demand', 'plea', 'appeal', 'call', 'letter']);

/** What is done with these comes from its doer. */
const SENDING = new Set(['send', 'receive', 'issue', 'come', 'get', 'obtain']);
