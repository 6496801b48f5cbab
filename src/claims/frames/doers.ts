/** Who does what a verb tells: its doer, else who is told of beside it and can have done it. */

import { causeNouns, stateActs, stateNouns } from '../../lexicon/en/event-words.ts';
import type { VerbTrigger } from '../../lexicon/event-type.ts';
import { ofGroup, tail } from '../syntax/attachments.ts';
import { isMark, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, doerOf, participleOf, prepOf } from '../syntax/clauses.ts';
import { type Group, groupOf } from '../syntax/groups.ts';
import type { Stage } from './frames.ts';
import { verbEntries } from './knowledge.ts';
import { isEventNoun, nounFrame } from './noun-frames.ts';
import { NOBODY, type Participants, participantsOf } from './participants.ts';

/** Behind an event noun these bring whom it hits. */
const SUFFERERS = new Set(['on', 'against', 'of']);
/** Where they are done from, there is who does them. */
const FIRING = new Set(['fire', 'launch', 'shoot', 'lob', 'hurl', 'throw']);
/** What an attack does to people, and so its attackers. */
const HARMS = new Set(['kill', 'wound', 'injure', 'hurt', 'capture', 'abduct', 'kidnap']);

/**
 * Who does it; in the passive without a doer, who else is told of that can have done it.
 *
 * @param pair chunk of the noun that makes an event of the verb
 */
export function sourcesOf(stage: Stage, clause: Clause, trigger: VerbTrigger, pair: number | undefined): Participants {
  const doers = doersOf(stage, clause);
  // "aid from Xanadu reached Zog"
  const sent = trigger.causes && doers.mentions.length === 0 && clause.subject;
  if (sent) return participantsOf(stage, ofGroup(stage.chunks, sent.last, ['from']), false);
  if (!clause.passive) return doers;
  // "was arrested in Xanadu": the state where it happens does it.
  if (!prepOf(clause, 'by') && stateActs.has(trigger.verb)) {
    const there = participantsOf(stage, prepOf(clause, 'in'));
    const states = there.mentions.filter((m) => stage.mentions[m]!.kind === 'country');
    if (states.length > 0) return { mentions: states, reach: 'place' };
  }
  if (doers.mentions.length > 0) return doers;
  const shared = sharedDoers(stage, clause);
  if (shared) return shared;
  const strikers = strikersIn(stage, clause) ?? strikersWhen(stage, clause, trigger);
  if (strikers) return strikers;
  // "shells fired from Ruritania": who is there fires them.
  const from = FIRING.has(trigger.verb) ? prepOf(clause, 'from') : undefined;
  if (from) return participantsOf(stage, from);
  // "American soldiers were sent to Xanadu": whose they are moves them.
  if (trigger.mode === 'troops' && clause.subject) {
    const moved = participantsOf(stage, clause.subject, false);
    if (moved.mentions.some((m) => stage.mentions[m]!.country !== undefined)) return moved;
  }
  // "was freed from Ruritania": who held him lets him go.
  const holder = trigger.mode === 'release' ? prepOf(clause, 'from') : undefined;
  if (holder) return participantsOf(stage, holder, false);
  // "An agreement was signed between A and B": both do it.
  const told = clause.subject && tail(stage.chunks, clause.subject.last).find((t) => t.prep === 'between')?.group;
  const sides = participantsOf(stage, prepOf(clause, 'between') ?? told);
  if (sides.mentions.length > 1) return sides;
  // "Zog's offer was made": of an act told by its noun the possessor is the doer.
  if (pair !== undefined && isEventNoun(stage, pair)) {
    const owners = (stage.chunks[pair] as NounPhrase).possessors;
    if (owners.length > 0) return { mentions: owners, reach: 'possessor' };
    // "The withdrawal of Zog's troops was completed"
    const own = nounFrame(stage, pair)?.sources;
    if (own && own.mentions.length > 0) return own;
  }
  return doers;
}

/**
 * "a bomb in Xanadu" is nobody's, and "Xanadu's Zorbax" acts for itself: a place owns no cause, a state only what speaks
 * for it.
 */
function doersOf(stage: Stage, clause: Clause): Participants {
  const group = doerOf(clause);
  const doers = participantsOf(stage, group);
  // "a bomb planted by rebels killed two"
  const set = doers.mentions.length > 0 ? undefined : setterOf(stage, group);
  if (set) return set;
  // "an attack claimed by rebels killed two"
  const claimed = doers.reach === 'self' && doers.mentions.length > 0 ? undefined : claimantOf(stage, group);
  if (claimed) return claimed;
  // "air strikes by Xanadu destroyed two camps"
  const deed = doers.mentions.length > 0 ? undefined : group?.nps.find((np) => isEventNoun(stage, np));
  if (deed !== undefined && clause.verb.form === 'finite') return nounFrame(stage, deed)?.sources ?? doers;
  const heads = group?.nps.map((np) => stage.chunks[np] as NounPhrase) ?? [];
  if (doers.reach === 'place' && heads.every((np) => causeNouns.has(np.lemma))) return NOBODY;
  // "attacks on Xanadu killed Zog": an act does what its own doer does.
  if (clause.verb.form === 'finite' && (doers.reach === 'of' || doers.reach === 'place')) {
    // "a bombing near Xanadu killed Zog": nor where it was.
    const act = group?.nps.find(
      (np) => isEventNoun(stage, np) && (doers.reach === 'place' || SUFFERERS.has(stage.chunks[np + 1]?.lemma ?? '')),
    );
    if (act !== undefined) return nounFrame(stage, act)?.sources ?? doers;
  }
  const stranger = heads.every(
    (np) => np.actor === undefined && np.stranger !== undefined && !stateNouns.has(np.lemma),
  );
  return doers.reach === 'possessor' && stranger ? NOBODY : doers;
}

/** "were detained and beaten by police": who does the second to them does the first. */
function sharedDoers(stage: Stage, { at, verb, subject }: Clause): Participants | undefined {
  if (!subject || !isHostile(verb.lemma)) return undefined;
  for (let next = at + 2; ; next += 2) {
    const between = stage.chunks[next - 1];
    const clause = stage.clauses.find((c) => c.at === next);
    if (
      (!isMark(between, 'conj', 'and') && !isMark(between, 'comma')) ||
      !clause?.passive ||
      !isHostile(clause.verb.lemma)
    )
      return undefined;
    const by = prepOf(clause, 'by');
    if (by) return participantsOf(stage, by, false);
  }
}

function isHostile(verb: string): boolean {
  return verbEntries(verb).some(({ type }) => type.quad.endsWith('conflict'));
}

/** "was killed in a Ruritanian air strike": who struck did it. Undefined where nobody is told of. */
export function strikersIn(stage: Stage, clause: Clause): Participants | undefined {
  const inside = clause.preps.find((p) => p.prep === 'in' || p.prep === 'during')?.group.nps[0];
  const strike = inside === undefined ? undefined : nounFrame(stage, inside);
  if (strike?.type.quad !== 'material-conflict') return undefined;
  if (strike.sources.mentions.length > 0) return strike.sources;
  // "was killed in an attack claimed by rebels"
  const claimed = claimantOf(stage, groupOf(inside!));
  if (claimed) return claimed;
  // "was killed in a clash with rebels": whom one fights kills.
  return prepOf(clause, 'with') && strike.targets.mentions.length > 0 ? strike.targets : undefined;
}

/** "a bomb planted by rebels", "tents sent by Xanadu": whose doing the thing is. */
function setterOf(stage: Stage, group: Group | undefined): Participants | undefined {
  const set = participleOf(stage.clauses, group?.nps ?? [], (c) => c.passive);
  const cause = group?.nps.some((np) => causeNouns.has((stage.chunks[np] as NounPhrase).lemma));
  const by = set && (cause || GIVING.has(set.verb.lemma)) ? participantsOf(stage, prepOf(set, 'by'), false) : NOBODY;
  return by.mentions.length > 0 ? by : undefined;
}

/** What is done with gifts by their giver. */
const GIVING = new Set(['send', 'give', 'donate', 'provide', 'supply', 'ship', 'dispatch', 'offer']);

/** "were killed when rebels attacked their convoy": who attacks kills. */
function strikersWhen(stage: Stage, clause: Clause, trigger: VerbTrigger): Participants | undefined {
  if (!HARMS.has(trigger.verb)) return undefined;
  const whens = stage.clauses.filter((c) => c.opener === 'when' && c.at > clause.at);
  const attack = whens.find((c) => c.relation === 'adverbial');
  const struck = attack && verbEntries(attack.verb.lemma).some(({ type }) => type.id === 'ASSAULT');
  const by = struck ? participantsOf(stage, doerOf(attack), false) : (setterOf(stage, whens[0]?.subject) ?? NOBODY);
  const patients = participantsOf(stage, clause.subject).mentions;
  return by.mentions.length > 0 && !by.mentions.some((m) => patients.includes(m)) ? by : undefined;
}

/** Who claims the act that the phrase names. */
function claimantOf(stage: Stage, group: Group | undefined): Participants | undefined {
  const act = group?.nps.find((np) => isEventNoun(stage, np));
  if (act === undefined) return undefined;
  const claim = participleOf(stage.clauses, [act], (c) => c.verb.lemma === 'claim');
  const by = claim && participantsOf(stage, prepOf(claim, 'by'));
  return by && by.mentions.length > 0 ? by : undefined;
}
