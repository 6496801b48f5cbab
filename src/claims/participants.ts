/** Who takes part: from noun phrases to mentions. */
import type { Mention } from '../model/records.ts';
import type { Chunk, NounPhrase } from './chunks.ts';
import { type Group, groupAt, isMark, named, ofGroup } from './clauses.ts';

/** How the actor was reached from the phrase: itself, or through a phrase that hangs on it. */
export type Reach = 'self' | 'possessor' | 'of' | 'modifier' | 'place';

export interface Participants {
  /** Indices into the document's mentions, in the order of the text, no doubles. */
  readonly mentions: readonly number[];
  readonly reach: Reach;
}

export const NOBODY: Participants = { mentions: [], reach: 'self' };

/** How sure a participant is that was reached this way (measured on development data, see ARCHITECTURE.md). */
export const REACH_TRUST: Readonly<Record<Reach, number>> = {
  self: 1,
  possessor: 0.9,
  of: 0.85,
  modifier: 0.85,
  place: 0.7,
};

const PLACE_PREPOSITIONS = ['in', 'from', 'near', 'at', 'on', 'to', 'into', 'across', 'throughout', 'along', 'outside'];
const MAX_DEPTH = 3;

export interface Scene {
  readonly chunks: readonly Chunk[];
  readonly mentions: readonly Mention[];
  /** Who "we" and "I" are in a quote. */
  readonly firstPerson?: readonly number[];
}

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us']);

/** The actors that a coordinated group names, or that hang on its phrases. */
export function participantsOf(scene: Scene, group: Group | undefined, places = true): Participants {
  if (!group) return NOBODY;
  const found: Participants[] = group.nps
    .map((np) => ofPhrase(scene, np, places, 0))
    .filter((p) => p.mentions.length > 0);
  if (found.length === 0) return NOBODY;
  // "Xanadu and its allies": what is an actor itself outranks what only mentions one.
  const best = found.some((p) => p.reach === 'self') ? found.filter((p) => p.reach === 'self') : found;
  return { mentions: [...new Set(best.flatMap((p) => p.mentions))], reach: best[0]!.reach };
}

function ofPhrase(scene: Scene, at: number, places: boolean, depth: number): Participants {
  const np = scene.chunks[at] as NounPhrase;
  // "the leader of the opposition, Ana Zog": the name says who it is.
  const apposed =
    np.actor === undefined || np.unnamed
      ? named(scene.chunks, { nps: [at], first: at, last: lastAttached(scene.chunks, at) })
      : undefined;
  if (apposed && apposed.first !== at)
    return { mentions: [(scene.chunks[apposed.first] as NounPhrase).actor!], reach: 'self' };
  if (np.actor !== undefined) {
    const mention = scene.mentions[np.actor]!;
    const faceless = mention.kind === 'group' && mention.country === undefined;
    // "United Nations helicopters", "its troops": a group without a side belongs to whom it stands with.
    if (!faceless) return { mentions: [np.actor, ...groupsInside(scene, np.actor)], reach: 'self' };
    const sides = [...np.possessors.filter((m) => scene.mentions[m]!.form !== 'pronoun'), ...modifiersOf(scene, np)];
    if (sides.length > 0) return { mentions: sides, reach: 'modifier' };
    if (np.possessors.length > 0) return { mentions: np.possessors, reach: 'possessor' };
    const owned = nested(scene, ofGroup(scene.chunks, at), depth);
    return owned.length > 0 ? { mentions: owned, reach: 'of' } : { mentions: [np.actor], reach: 'self' };
  }
  if (FIRST_PERSON.has(np.lemma) && scene.firstPerson) return { mentions: scene.firstPerson, reach: 'self' };
  if (depth >= MAX_DEPTH) return NOBODY;
  // "its ambassador": the possessor is a pronoun and says less than what follows.
  const possessors = np.possessors.filter((m) => scene.mentions[m]!.form !== 'pronoun');
  if (possessors.length > 0) return { mentions: possessors, reach: 'possessor' };
  const owned = nested(scene, ofGroup(scene.chunks, at), depth);
  if (owned.length > 0) return { mentions: owned, reach: 'of' };
  const sides = modifiersOf(scene, np);
  if (sides.length > 0) return { mentions: sides, reach: 'modifier' };
  // "along its border with Ruritania": what the phrase is turned to says more than whose it is.
  const turned = nested(scene, ofGroup(scene.chunks, at, ['with', 'against']), depth);
  if (turned.length > 0) return { mentions: turned, reach: 'of' };
  if (np.possessors.length > 0) return { mentions: np.possessors, reach: 'possessor' };
  if (!places) return NOBODY;
  const located = nested(scene, ofGroup(scene.chunks, at, PLACE_PREPOSITIONS), depth);
  return located.length > 0 ? { mentions: located, reach: 'place' } : NOBODY;
}

/** What stands before the head and is somebody: "military" in "military aid" is nobody. */
export function modifiersOf(scene: Scene, np: NounPhrase): readonly number[] {
  return np.modifiers.filter((m) => scene.mentions[m]!.kind !== 'group' || scene.mentions[m]!.country !== undefined);
}

/** "Hungarian and Romanian officials": the second group lies inside the first. */
function groupsInside(scene: Scene, actor: number): number[] {
  const outer = scene.mentions[actor]!;
  const out: number[] = [];
  if (outer.kind !== 'group') return out;
  for (let k = actor + 1; k < scene.mentions.length && scene.mentions[k]!.span.start < outer.span.end; k++)
    if (scene.mentions[k]!.kind === 'group') out.push(k);
  return out;
}

/** Last chunk of the phrase with what "of" hangs on it. */
export function lastAttached(chunks: readonly Chunk[], at: number, preps: readonly string[] = ['of']): number {
  let last = at;
  for (let group = ofGroup(chunks, last, preps); group; group = ofGroup(chunks, last, preps)) last = group.last;
  return last;
}

/**
 * Whose deed a listed noun tells: "Xanadu's history of slavery, the massacre of its people and the bombing of Zog" is
 * all Xanadu's, as is "Xanadu's annexation of Zog and the arrest of its king".
 */
export function inheritedOwner(scene: Scene, at: number): readonly number[] {
  for (let k = at - 1, steps = 0; k >= 0 && steps < OWNER_REACH; k--, steps++) {
    const chunk = scene.chunks[k]!;
    if (chunk.kind === 'np') {
      const listed =
        scene.chunks[k - 1]?.kind !== 'prep' ||
        isMark(scene.chunks[k - 1], 'prep', 'of') ||
        isMark(scene.chunks[k - 1], 'prep', 'to') ||
        isMark(scene.chunks[k - 1], 'prep', 'after');
      const owners = [...chunk.possessors, ...chunk.modifiers].filter((m) => scene.mentions[m]!.form !== 'pronoun');
      if (chunk.actor === undefined && owners.length > 0 && listed) return owners;
    } else if (
      chunk.kind !== 'comma' &&
      chunk.kind !== 'conj' &&
      chunk.kind !== 'prep' &&
      chunk.kind !== 'adv' &&
      chunk.kind !== 'adj' &&
      chunk.kind !== 'date'
    )
      return [];
  }
  return [];
}

const OWNER_REACH = 18;

function nested(scene: Scene, group: Group | undefined, depth: number): number[] {
  if (!group) return [];
  return [...new Set(group.nps.flatMap((np) => ofPhrase(scene, np, true, depth + 1).mentions))];
}

/** The prepositional phrases that follow the phrase at `at`, in order: "attack by rebels on Xanadu in May". */
export function tail(chunks: readonly Chunk[], at: number): { prep: string; group: Group }[] {
  const out: { prep: string; group: Group }[] = [];
  let k = at + 1;
  for (;;) {
    while (chunks[k] && (chunks[k]!.kind === 'date' || chunks[k]!.kind === 'adv' || chunks[k]!.kind === 'quote')) k++;
    const prep = chunks[k];
    if (prep?.kind !== 'prep') return out;
    let next = k + 1;
    while (
      chunks[next] &&
      (chunks[next]!.kind === 'adj' || chunks[next]!.kind === 'adv' || chunks[next]!.kind === 'quote')
    )
      next++;
    if (chunks[next]?.kind === 'date') {
      k = next + 1;
      continue;
    }
    if (chunks[next]?.kind !== 'np') return out;
    const group = groupAt(chunks, next, prep.lemma !== 'between' && prep.lemma !== 'among');
    out.push({ prep: prep.lemma, group });
    k = group.last + 1;
  }
}
