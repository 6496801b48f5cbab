/** Who takes part: from noun phrases to mentions. */

import { emptyPronouns } from '../../lexicon/en/function-words.ts';
import { otherSideRoles, placePrepositions } from '../../lexicon/en/phrase-words.ts';
import { relationNouns } from '../../lexicon/en/relation-nouns.ts';
import type { Mention } from '../../model/records.ts';
import { apposedName, lastAttached, ofGroup } from '../syntax/attachments.ts';
import { type Chunk, isMark, type NounPhrase } from '../syntax/chunks.ts';
import type { Group } from '../syntax/groups.ts';

/** How the actor was reached from the phrase: itself, or through a phrase that hangs on it. */
type Reach = 'self' | 'possessor' | 'of' | 'modifier' | 'place';

/** Those on one side of an act. */
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

/** Phrases that hang on phrases, followed this deep: "the leader of the army of the king of Xanadu". */
const MAX_DEPTH = 3;

/** What a fighting side holds and is hit in. */
// biome-ignore format: rows of a word list
const holdings: ReadonlySet<string> = new Set([
  'position', 'stronghold', 'base', 'camp', 'hideout', 'headquarters', 'convoy', 'target', 'territory', 'line', 'trench',
  'outpost', 'checkpoint', 'post', 'station', 'compound', 'bastion', 'redoubt', 'barracks', 'vehicle', 'bus', 'truck',
]);

// biome-ignore format: rows of a word list
const PERSONS = new Set(['man', 'woman', 'person', 'people', 'boy', 'girl', 'youth', 'teenager', 'someone', 'somebody']);

/** What participants are read from. */
export interface Scene {
  readonly chunks: readonly Chunk[];
  readonly mentions: readonly Mention[];
  /** Who "we" and "I" are in a quote. */
  readonly firstPerson?: readonly number[];
}

/** "Xanadu-backed rebels" are no Xanadians. */
const BACKED = new Set(['backed', 'funded', 'sponsored', 'armed', 'trained', 'supported', 'financed', 'equipped']);

/** Stand in a quote for the one who speaks. */
const FIRST_PERSON = new Set(['i', 'we', 'me', 'us']);

/** The actors that a coordinated group names, or that hang on its phrases. */
export function participantsOf(scene: Scene, group: Group | undefined, places = true): Participants {
  if (!group || isNobody(scene.chunks, group)) return NOBODY;
  const found = group.nps
    .filter((np, i) => !sharesPlace(scene, np, group.nps[i + 1]))
    .map((np) => ({ ...ofPhrase(scene, np, places, 0), actor: (scene.chunks[np] as NounPhrase).actor !== undefined }))
    .filter((p) => p.mentions.length > 0);
  if (found.length === 0) return NOBODY;
  // "Xanadu and its allies": what is an actor itself outranks what only mentions one.
  // "a Ruritanian trawler and its crew": what is somebody's own outranks nobody.
  const own = (p: Participants): boolean => p.mentions.every((m) => ownedByPronoun(scene, m));
  // "rebels of the Liberation Front": reached through a group, which is somebody.
  const outrank = found.filter((p) => (p.reach === 'self' || (p.actor && p.reach === 'of')) && !own(p));
  // "Xanadu's rebel movement and the army": a group without a side outranks nobody.
  const sided = outrank.some((p) => p.mentions.some((m) => !isFaceless(scene, m)));
  const best = sided ? outrank : found.filter((p) => !own(p) || outrank.length === 0);
  return { mentions: [...new Set(best.flatMap((p) => p.mentions))], reach: best[0]!.reach };
}

/** "lawmakers and officials in Xanadu": the first are of the same side, which the second name. */
function sharesPlace({ chunks, mentions }: Scene, np: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  const [own, other] = [chunks[np] as NounPhrase, chunks[next] as NounPhrase];
  if (own.actor === undefined || other.actor === undefined || !isFaceless({ chunks, mentions }, own.actor))
    return false;
  const { kind, country, name, sector } = mentions[other.actor]!;
  const alike = sector === 'GOV' || sector === 'LEG' || sector === 'JUD';
  return kind === 'group' && country !== undefined && alike && / (?:in|of|from) /.test(name);
}

/** Is one of them of such a sector? */
export function hasSector({ mentions }: Scene, some: readonly number[], sectors: readonly string[]): boolean {
  return some.some((m) => sectors.includes(mentions[m]!.sector ?? ''));
}

/** "blew himself up": nobody acts on himself. */
// biome-ignore format: rows of a word list
const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves', 'yourself']);

/** "nobody in Xanadu", "no one", not "none of the men", "not one of the men". */
export function isNobody(chunks: readonly Chunk[], group: Group): boolean {
  const { lemma, none } = chunks[group.nps[0]!] as NounPhrase;
  return (
    emptyPronouns.has(lemma) ||
    REFLEXIVES.has(lemma) ||
    (none && lemma === 'one' && !isMark(chunks[group.last + 1], 'prep', 'of'))
  );
}

function ofPhrase(scene: Scene, at: number, places: boolean, depth: number): Participants {
  const np = scene.chunks[at] as NounPhrase;
  // "the leader of the opposition, Ana Zog": the name says who it is.
  const apposed =
    np.actor === undefined || np.unnamed
      ? apposedName(scene.chunks, { nps: [at], first: at, last: lastAttached(scene.chunks, at) })
      : undefined;
  if (apposed && apposed.first !== at)
    return { mentions: [(scene.chunks[apposed.first] as NounPhrase).actor!], reach: 'self' };
  if (np.actor !== undefined) {
    // "Xanadu's minister Jordan": behind a role the name of a country is a person's, who acts for the owner.
    const owners = np.possessors.filter((m) => scene.mentions[m]!.form !== 'pronoun');
    if (owners.length > 0 && isState(scene.mentions[np.actor]!) && offices.has(np.words[np.words.length - 1] ?? ''))
      return { mentions: owners, reach: 'possessor' };
    const faceless = isFaceless(scene, np.actor);
    // "United Nations helicopters", "its troops": a group without a side belongs to whom it stands with.
    if (!faceless || np.words.some((word) => BACKED.has(word)))
      return { mentions: [np.actor, ...groupsInside(scene, np.actor)], reach: 'self' };
    const sides = [...np.possessors.filter((m) => scene.mentions[m]!.form !== 'pronoun'), ...modifiersOf(scene, np)];
    if (sides.length > 0) return { mentions: sides, reach: 'modifier' };
    // "her own bodyguards": a person's men are themselves, his government and his army are his.
    const personal = np.possessors.some((m) => scene.mentions[m]!.kind === 'person');
    if (np.possessors.length > 0 && !(personal && !OF_STATE.has(scene.mentions[np.actor]!.sector ?? '')))
      return { mentions: np.possessors, reach: 'possessor' };
    // "survivors of a fire in Xanadu": where it happened is nobody's side.
    // "supporters of Zog": and who stands by somebody, or is hurt with him, acts for himself.
    const aloof = ALOOF.has(np.lemma.split(' ').pop()!);
    const owned = aloof ? [] : nested(scene, ofGroup(scene.chunks, at, delegates(scene, np.actor)), depth, false);
    // "journalists of an opposition newspaper": one without a side says no more than the other.
    const sided = owned.some((m) => !isFaceless(scene, m));
    return sided ? { mentions: owned, reach: 'of' } : { mentions: [np.actor], reach: 'self' };
  }
  if (FIRST_PERSON.has(np.lemma) && scene.firstPerson) return { mentions: scene.firstPerson, reach: 'self' };
  if (depth >= MAX_DEPTH) return NOBODY;
  // "its ambassador": the possessor is a pronoun and says less than what follows.
  const possessors = np.possessors.filter((m) => scene.mentions[m]!.form !== 'pronoun');
  if (possessors.length > 0) return { mentions: possessors, reach: 'possessor' };
  // "the captors of Zog": who does it to somebody is not he.
  if (DOERS_OF_HARM.has(np.lemma) && isMark(scene.chunks[at + 1], 'prep', 'of')) return NOBODY;
  const owned = nested(scene, ofGroup(scene.chunks, at), depth);
  // "police and members of the militia": who belongs to somebody is he.
  if (owned.length > 0) return { mentions: owned, reach: np.lemma === 'member' ? 'self' : 'of' };
  const sides = modifiersOf(scene, np);
  if (sides.length > 0) return { mentions: sides, reach: 'modifier' };
  // "a man with a bomb in his bag": nobody but himself.
  if (PERSONS.has(np.lemma)) return NOBODY;
  // "along its border with Ruritania": what the phrase is turned to says more than whose it is.
  const turned = nested(scene, ofGroup(scene.chunks, at, ['with', 'against', 'for']), depth);
  if (turned.length > 0) return { mentions: turned, reach: 'of' };
  // "rebel positions": what a side holds.
  if (holdings.has(np.lemma) && np.modifiers.length > 0) return { mentions: np.modifiers, reach: 'modifier' };
  if (np.possessors.length > 0) return { mentions: np.possessors, reach: 'possessor' };
  // "sued Zorbax in Xanadu": a name that nobody knows is not the place where it is.
  const both = bothSides(scene, np);
  if (both.length > 0) return { mentions: both, reach: 'of' };
  if (!places || np.stranger === 'head') return NOBODY;
  const located = nested(scene, ofGroup(scene.chunks, at, placePrepositions), depth);
  return located.length > 0 ? { mentions: located, reach: 'place' } : NOBODY;
}

// biome-ignore format: rows of a word list
const ALOOF = new Set([
  'supporters', 'followers', 'backers', 'opponents', 'critics', 'loyalists', 'sympathisers', 'sympathizers', 'fans',
  'admirers', 'relatives', 'victims', 'survivors', 'rivals', 'enemies', 'friends', 'widows', 'mothers', 'families', 'children',
]);

// biome-ignore format: rows of a word list
const DOERS_OF_HARM = new Set([
  'captor', 'kidnapper', 'abductor', 'hijacker', 'killer', 'murderer', 'assassin', 'attacker', 'assailant', 'opponent', 'critic',
  'enemy', 'rival',
]);

const OF_STATE = new Set(['MIL', 'GOV']);

/** "called on both sides", "urged the two countries": the two that the sentence has named. */
function bothSides({ chunks, mentions }: Scene, np: NounPhrase): readonly number[] {
  if (!PARTIES.has(np.lemma) || !np.words.some((word) => word === 'both' || word === 'two') || np.modifiers.length > 0)
    return [];
  const named = new Map<string, number>();
  for (const chunk of chunks) {
    if (chunk.first >= np.first) break;
    const { actor } = chunk.kind === 'np' ? chunk : { actor: undefined };
    const mention = actor === undefined ? undefined : mentions[actor]!;
    if (mention && (mention.kind === 'country' || mention.kind === 'organization' || mention.kind === 'group'))
      named.set(mention.country ?? mention.name, actor!);
  }
  // The third one is who speaks to them.
  return named.size === 2 || named.size === 3 ? [...named.values()].slice(0, 2) : [];
}

const PARTIES = new Set([
  'side',
  'country',
  'nation',
  'party',
  'neighbour',
  'neighbor',
  'government',
  'state',
  'power',
]);

function isState({ kind, form }: Mention): boolean {
  return kind === 'country' && form === 'name';
}

/** Nouns of what only a person can be. */
const offices: ReadonlySet<string> = new Set(
  relationNouns.filter(({ from }) => from.length === 1 && from[0] === 'person').map(({ noun }) => noun),
);

/** A group without a side: "gunmen", "prisoners". */
export function isFaceless(scene: Scene, m: number): boolean {
  const mention = scene.mentions[m]!;
  return mention.kind === 'group' && mention.country === undefined;
}

function nested(scene: Scene, group: Group | undefined, depth: number, places = true): number[] {
  if (!group) return [];
  return [...new Set(group.nps.flatMap((np) => ofPhrase(scene, np, places, depth + 1).mentions))];
}

/** Prepositions that bring whose a group is: "delegations from Xanadu" speak for it, "rebels from Xanadu" do not. */
function delegates(scene: Scene, actor: number): readonly string[] {
  const { role, sector } = scene.mentions[actor]!;
  if (role?.startsWith('spokes')) return ['of', 'for', 'from'];
  return DELEGATED.has(sector ?? '') ? ['of', 'from'] : ['of'];
}

/** Sectors of those who are a state's. */
const DELEGATED = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD']);

/** "Xanadian and Ruritanian officials": the second group lies inside the first. */
function groupsInside(scene: Scene, actor: number): number[] {
  const outer = scene.mentions[actor]!;
  const out: number[] = [];
  if (outer.kind !== 'group') return out;
  for (let k = actor + 1; k < scene.mentions.length && scene.mentions[k]!.span.start < outer.span.end; k++)
    if (scene.mentions[k]!.kind === 'group') out.push(k);
  return out;
}

/** What stands before the head and is somebody: "military" in "military aid" is nobody. */
export function modifiersOf(scene: Scene, np: NounPhrase): readonly number[] {
  return np.modifiers.filter((m) => !isFaceless(scene, m));
}

/** Mentions whose the phrase is: "Zog" in "Zog's claim", "Xanadu" in "the Xanadu offer". */
export function ownersOf(phrase: NounPhrase): readonly number[] {
  return phrase.possessors.length > 0 ? phrase.possessors : phrase.modifiers;
}

/** Chunks that a list may have between its owner and the noun. */
const OWNER_REACH = 18;

/**
 * Whose deed a listed noun tells: "Xanadu's history of slavery, the massacre of its people and the bombing of Zog" is
 * all Xanadu's, as is "Xanadu's annexation of Zog and the arrest of its king".
 */
export function inheritedOwner(scene: Scene, at: number): readonly number[] {
  // "praised Xanadu's king during a visit": no list.
  const before = scene.chunks[at - 1];
  if (before?.kind === 'prep' && before.lemma !== 'of' && before.lemma !== 'to') return [];
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

/** Without those that are among the others: nobody acts on himself. */
export function without(participants: Participants, others: Participants): Participants {
  if (others.mentions.length === 0) return participants;
  const mentions = participants.mentions.filter((m) => !others.mentions.includes(m));
  return mentions.length === participants.mentions.length ? participants : { ...participants, mentions };
}

/** A possessive pronoun inside the clause is most often the subject's own ("recalled its ambassador"): nobody else. */
export function besides(scene: Scene, found: Participants, sources: Participants): Participants {
  const rest = without(found, sources);
  const mentions = rest.mentions.filter(
    (m) => !ownedByPronoun(scene, m) && !(rest.reach === 'possessor' && scene.mentions[m]!.form === 'pronoun'),
  );
  return mentions.length === rest.mentions.length ? rest : { ...rest, mentions };
}

/** "its ambassador" as one mention; "his Ruritanian counterpart" is somebody else. */
function ownedByPronoun(scene: Scene, m: number): boolean {
  const mention = scene.mentions[m]!;
  if (mention.role !== undefined && otherSideRoles.has(mention.role.split(' ').pop()!)) return false;
  const inside = scene.mentions[m + 1];
  return mention.form === 'description' && inside?.form === 'pronoun' && inside.span.start === mention.span.start;
}
