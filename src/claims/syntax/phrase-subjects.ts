/** The subject of a finite verb with a noun phrase to its left: that phrase, or what the phrase hangs on. */

import { clausalPrepositions, objectlessSpeech } from '../../lexicon/en/clause-words.ts';
import { type Chunk, isMark, lacksObject, type NounPhrase } from './chunks.ts';
import { type Group, groupEnding, groupOf } from './groups.ts';
import { reduce } from './inherited-subjects.ts';
import { isWhose } from './noun-phrases.ts';
import { type Draft, finiteLeft, isInSubject, type Parse, skipLeft, verbLeft } from './parse.ts';
import { bearerOf, cleftAt, opensRelative } from './relative-clauses.ts';

/**
 * A phrase stands to the left: it is the subject unless what governs it makes it an argument of something else.
 *
 * @returns the chunk of a comma, where the subject stands further left behind it
 */
export function readAfterPhrase(parse: Parse, draft: Draft, j: number, adjacent: boolean): number | undefined {
  const { chunks } = parse;
  if (adjacent && (isForeseen(parse, draft, j) || isDoneTo(parse, draft))) {
    draft.subject = groupEnding(chunks, j);
    draft.passive = true;
    hang(draft, 'reduced', verbLeft(parse, j - 1));
    return undefined;
  }
  const group = listSaid(parse, groupEnding(chunks, j));
  // "the general whose men left"
  if (isWhose(chunks[group.first] as NounPhrase)) {
    draft.subject = group;
    hang(draft, 'relative', verbLeft(parse, group.first - 1));
    return undefined;
  }
  let g = group.first - 1;
  while (chunks[g]?.kind === 'quote' || chunks[g]?.kind === 'adv') g--;
  if (chunks[g]?.kind === 'date') g = skipLeft(chunks, g);
  const governor = chunks[g];
  switch (governor?.kind) {
    case 'prep':
      // "after a maid from Xanadu was killed": no participle, and so no part of an earlier clause.
      // "the road that Xanadu closed after a raid by rebels was reopened": the road has its verb still to come.
      if (!adjacent && isLast(parse, draft, g)) return readAfterPreposition(parse, draft, g, group, adjacent);
      if (
        clausalPrepositions.has(governor.lemma) &&
        (adjacent || !draft.verb.bare || opensDeed(parse, draft, group, g))
      ) {
        // "after Xanadu left", "after two of them left"
        draft.subject = group;
        hang(draft, 'adverbial', finiteLeft(parse, g - 1), governor.lemma);
        return undefined;
      }
      return readAfterPreposition(parse, draft, g, group, adjacent);
    case 'vg': {
      // "said Xanadu had left", "said talks with Xanadu had failed"
      const left = parse.byChunk.get(g)!;
      const near = adjacent || objectlessSpeech.has(left.verb.lemma) || isWhole(left, draft, chunks);
      // "convicted two men arrested by Xanadu": what "by" follows is no clause of theirs.
      const done = draft.verb.bare && isMark(chunks[draft.at + 1], 'prep', 'by');
      if (parse.complements.verb(left.verb.lemma) && near && !done && !left.passive && !isInSubject(left)) {
        draft.subject = group;
        hang(draft, 'complement', left);
      } else readAfterArgument(parse, draft, g, group);
      return undefined;
    }
    default:
      draft.subject = group;
  }
  hangAfter(parse, draft, g, adjacent);
  return undefined;
}

/** "left for talks expected to last two days": what is foreseen of a thing, behind a clause that has its subject. */
function isForeseen(parse: Parse, { verb, at }: Draft, j: number): boolean {
  const phrase = parse.chunks[j] as NounPhrase;
  const next = parse.chunks[at + 1];
  const infinitive = (next?.kind === 'vg' && next.form === 'infinitive') || isMark(next, 'prep', 'to');
  if (!verb.bare || !infinitive || !FORESEEN.has(verb.lemma) || phrase.actor !== undefined) return false;
  const left = verbLeft(parse, j - 1);
  return left !== undefined && left.subject !== undefined && left.relation !== 'reduced';
}

/** Of things these are said in the passive only. */
// biome-ignore format: rows of a word list
const FORESEEN = new Set([
  'expect', 'believe', 'design', 'intend', 'mean', 'suppose', 'schedule', 'think', 'require', 'allege', 'know',
]);

/** "protested after a gang in Karsk seized two men": somebody, and an object behind the verb, make a clause of their own. */
function opensDeed(parse: Parse, { at }: Draft, group: Group, g: number): boolean {
  if (lacksObject(parse.chunks, at + 1)) return false;
  if (group.nps.every((np) => (parse.chunks[np] as NounPhrase).actor === undefined)) return false;
  const left = finiteLeft(parse, g - 1);
  if (!left?.verb.bare || left.objects.length > 0) return true;
  // "the men held after police in Karsk raided a bar told reporters": the verb of the men is still to come.
  return !isFollowedByVerb(parse, at, ENDS);
}

const BREAK: ReadonlySet<Chunk['kind']> = new Set(['break']);
/** Behind these another clause begins. */
const ENDS: ReadonlySet<Chunk['kind']> = new Set(['break', 'comma', 'conj', 'sub', 'rel', 'that', 'quote']);

/** Is the verb the last one, behind a relative clause before `g` whose bearer has none yet? */
function isLast(parse: Parse, { at }: Draft, g: number): boolean {
  if (verbLeft(parse, g - 1)?.relation !== 'relative' || finiteLeft(parse, g - 1)) return false;
  return !isFollowedByVerb(parse, at, BREAK);
}

/** Is a finite verb the next verb behind the one at `at`, before any of the `ends`? */
function isFollowedByVerb({ chunks }: Parse, at: number, ends: ReadonlySet<Chunk['kind']>): boolean {
  const next = chunks.slice(at + 1).find(({ kind }) => kind === 'vg' || ends.has(kind));
  return next?.kind === 'vg' && next.form === 'finite';
}

/** "soldiers suspected of lying": what needs an object and has none is done to who stands before it. */
function isDoneTo({ chunks }: Parse, { verb, at }: Draft): boolean {
  return verb.bare && DONE_TO.has(verb.lemma) && chunks[at + 1]?.kind === 'prep';
}

/** Never without an object. */
const DONE_TO = new Set(['suspect', 'accuse', 'convict', 'charge', 'want', 'indict', 'acquit']);

/** The phrase is the subject: what stands before it at `g` says what its clause hangs on. */
function hangAfter(parse: Parse, draft: Draft, g: number, adjacent: boolean): void {
  const { chunks } = parse;
  const governor = chunks[g];
  switch (governor?.kind) {
    case 'np':
      // "what Xanadu called a lie", "the general whose men Xanadu freed"
      if (opensRelative(governor)) {
        draft.objects.push(groupOf(g));
        hang(draft, 'relative', verbLeft(parse, g - 1));
        return;
      }
      if (governor.possessive || chunks[g - 1]?.kind === 'prep') return;
      // "told reporters rebels from Xanadu had left"
      if (adjacent || chunks[g - 1]?.kind === 'vg') readAfterTwoPhrases(parse, draft, g, adjacent);
      return;
    case 'that': {
      // "the claim that Xanadu attacked"
      const before = skipLeft(chunks, g - 1);
      const np = chunks[before];
      // "approved a treaty that Zog signed": the object, and no clause of saying.
      const held = chunks[before - 1]?.kind;
      // "the road that Xanadu closed was reopened"
      const opens = held === undefined || held === 'break' || held === 'sub' || held === 'comma';
      const object = np?.kind === 'np' && (opens || (np.actor === undefined && (held === 'vg' || held === 'prep')));
      if (object && !parse.complements.noun(np.lemma) && lacksObject(chunks, draft.at + 1)) {
        draft.objects.push(groupOf(before));
        hang(draft, 'relative', verbLeft(parse, g - 1));
        return;
      }
      // "it was Zog that Xanadu met"
      const be = lacksObject(chunks, draft.at + 1) ? cleftAt(parse, before) : undefined;
      if (be) {
        draft.objects.push(groupEnding(chunks, before));
        hang(draft, 'relative', be);
        return;
      }
      if (np?.kind === 'np' && parse.complements.noun(np.lemma)) draft.noun = before;
      hang(draft, 'complement', verbLeft(parse, g - 1));
      return;
    }
    case 'sub':
      hang(draft, 'adverbial', finiteLeft(parse, g - 1), governor.lemma);
      return;
    case 'rel': {
      // "the deal, which Xanadu proposed", "the men whom they held"
      const k = skipLeft(chunks, g - 1);
      const antecedent = isMark(chunks[k], 'comma') ? skipLeft(chunks, k - 1) : k;
      if (chunks[antecedent]?.kind === 'np') draft.objects.push(groupEnding(chunks, antecedent));
      hang(draft, 'relative', verbLeft(parse, g - 1));
      return;
    }
    case 'conj': {
      // "said that Xanadu left and Ruritania stayed": both are what is said.
      const left = finiteLeft(parse, g - 1);
      if (left?.relation === 'complement') hang(draft, 'complement', left.parent);
      return;
    }
    case 'comma': {
      // "he said, Xanadu left": with nothing said before the comma, the clause after it is what is said.
      const left = verbLeft(parse, g - 1);
      const open = left && left.objects.length === 0 && left.preps.length === 0 && chunks[left.end]?.kind === 'comma';
      // "Zog will respond, Xanadu warned": what was said stands before.
      const closed = lacksObject(chunks, draft.at + 1) || isMark(chunks[draft.at + 1], 'comma');
      const closes = closed && parse.complements.speech(draft.verb.lemma);
      if (open && adjacent && !closes && parse.complements.verb(left.verb.lemma)) hang(draft, 'complement', left);
      return;
    }
  }
}

/** "fears rebels from Xanadu killed Zog": the verb before is no participle, so that the later one is in its clause. */
function isWhole({ verb, relation }: Draft, later: Draft, chunks: readonly Chunk[]): boolean {
  if (verb.form !== 'finite' || verb.bare || relation === 'relative') return false;
  return !later.verb.bare || !lacksObject(chunks, later.at + 1);
}

/** "said Xanadu and Zog had left": nobody can be the object of "say", so that the list belongs to the next verb. */
function listSaid({ chunks, byChunk }: Parse, group: Group): Group {
  const k = group.first - 2;
  if (!isMark(chunks[group.first - 1], 'conj', 'and') || chunks[k]?.kind !== 'np') return group;
  const before = groupEnding(chunks, k);
  if (before.nps.some((np) => (chunks[np] as NounPhrase).actor === undefined)) return group;
  const said = byChunk.get(before.first - 1);
  if (!said || said.passive || !objectlessSpeech.has(said.verb.lemma)) return group;
  said.objects = [];
  return { nps: [...before.nps, ...group.nps], first: before.first, last: group.last };
}

/** Makes the clause one that belongs to `parent`. */
export function hang(draft: Draft, relation: Draft['relation'], parent: Draft | undefined, opener?: string): void {
  draft.relation = relation;
  draft.parent = parent;
  if (opener !== undefined) draft.opener = opener;
}

/** The phrase hangs on a preposition at `g`: the subject stands further left, where one does. */
function readAfterPreposition(
  parse: Parse,
  draft: Draft,
  g: number,
  group: Group,
  adjacent: boolean,
): number | undefined {
  const before = skipLeft(parse.chunks, g - 1);
  switch (parse.chunks[before]?.kind) {
    case 'np':
      // "two of the men" is one phrase, "the men in Xanadu" are two.
      return readAfterPhrase(parse, draft, before, adjacent && isMark(parse.chunks[g], 'prep', 'of'));
    case 'vg':
      readAfterArgument(parse, draft, before, group);
      return undefined;
    case 'comma':
      return before;
    default:
      draft.subject = group;
      return undefined;
  }
}

/** Two phrases side by side, the left one at `g`. */
function readAfterTwoPhrases(parse: Parse, draft: Draft, g: number, adjacent: boolean): void {
  const left = verbLeft(parse, g - 1);
  if (!left) {
    // "The men the army holds left."
    if (!adjacent || !lacksObject(parse.chunks, draft.at + 1)) return;
    draft.objects.push(groupOf(g));
    hang(draft, 'relative', undefined);
    return;
  }
  // "told reporters Xanadu had left": the verb before takes a clause, the phrase between is its object.
  if (parse.complements.verb(left.verb.lemma)) {
    hang(draft, 'complement', left);
    return;
  }
  if (!adjacent) return;
  // "the deal Xanadu proposed"
  draft.objects.push(groupOf(g));
  hang(draft, 'relative', left);
}

/** A particle right behind the verb, with its object: "turned down a request". */
function hasParticle({ chunks }: Parse, { at }: Draft): boolean {
  const next = chunks[at + 1];
  return next?.kind === 'prep' && PARTICLES.has(next.lemma) && chunks[at + 2]?.kind === 'np';
}

const PARTICLES = new Set(['down', 'up', 'out', 'off', 'over', 'back', 'away']);

/** "Xanadu agreed": somebody, of whom it is not done. */
function isActive({ chunks }: Parse, { verb, subject, at }: Draft): boolean {
  const somebody = subject?.nps.every((np) => (chunks[np] as NounPhrase).actor !== undefined);
  return somebody === true && UNSUFFERED.has(verb.lemma) && !isMark(chunks[at + 1], 'prep', 'by');
}

/** What is not done to people. */
const UNSUFFERED = new Set(['agree', 'vow', 'pledge', 'announce', 'decide', 'sign', 'propose', 'insist', 'complain']);

/** The phrase before the verb is an argument of an earlier verb: so the earlier one modifies the true subject. */
function readAfterArgument(parse: Parse, draft: Draft, at: number, group: Group): void {
  const left = parse.byChunk.get(at)!;
  // "the men who met Zog left"
  if (left.relation === 'relative' || left.relation === 'reduced') {
    const above = left.parent;
    // "a report that Xanadu armed rebels fighting Zog was dismissed": the rebels are an argument themselves.
    const inside = above && (above.noun !== undefined || above.relation === 'relative') && above.at < draft.at;
    if (inside && left.subject && left.subject.first > above.at) {
      readAfterArgument(parse, draft, above.at, group);
      return;
    }
    draft.subject = bearerOf(parse, left);
    draft.parent = left.parent?.parent;
    const { parent } = left;
    if (parent && parent.at <= draft.at && parse.complements.verb(parent.verb.lemma)) hang(draft, 'complement', parent);
    return;
  }
  // "a group that Xanadu says is funded by Zog left"
  if (left.relation === 'complement' && left.parent?.relation === 'relative' && left.parent.at < left.at) {
    readAfterArgument(parse, draft, left.parent.at, group);
    return;
  }
  // "the decision to expel Zog angered Xanadu"
  if (left.noun !== undefined) {
    draft.subject = groupOf(left.noun);
    return;
  }
  // "hosted Zog for a meeting aimed at peace": subject, verb and object stand already; the later participle is reduced.
  // "agreed to a truce brokered by Xanadu": "by" settles it.
  // "turned down a request for manuscripts kept in Karsk": so they do around a particle.
  const whole = left.objects.length > 0 || hasParticle(parse, left);
  const objectless = whole && lacksObject(parse.chunks, draft.at + 1);
  const by = isMark(parse.chunks[draft.at + 1], 'prep', 'by');
  if (draft.verb.bare && (by || (left.subject && objectless))) {
    draft.passive = true;
    // "the release of the men held by Xanadu": somebody right before the participle is the one it is said of.
    const nearest = skipLeft(parse.chunks, draft.at - 1);
    draft.subject = (parse.chunks[nearest] as NounPhrase).actor === undefined ? group : groupOf(nearest);
    hang(draft, 'reduced', left);
    return;
  }
  // "the men arrested in Xanadu left"
  if (left.verb.bare && left.subject && left.relation !== 'coordinate' && !isActive(parse, left)) {
    // "said the men arrested in Xanadu left": what hung on the participle hangs on its noun's own verb.
    if (left.relation === 'complement') hang(draft, 'complement', left.parent);
    reduce(left);
    draft.subject = left.subject;
    return;
  }
  // "the man charged with killing Zog pleaded guilty"
  if ((left.verb.form === 'infinitive' || left.relation === 'gerund') && left.parent) {
    readAfterArgument(parse, draft, left.parent.at, group);
    return;
  }
  // "the first ship to visit Xanadu was seized": nobody is said to do it before.
  const bearer = skipLeft(parse.chunks, left.at - 1);
  if (left.verb.form === 'infinitive' && parse.chunks[bearer]?.kind === 'np') {
    draft.subject = groupEnding(parse.chunks, bearer);
    return;
  }
  draft.subject = group;
  hang(draft, 'complement', left);
}
