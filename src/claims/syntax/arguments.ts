/** Objects and prepositional phrases of a verb, read to its right up to where the next clause begins. */

import { clausalPrepositions, objectlessSpeech } from '../../lexicon/en/clause-words.ts';
import { type Chunk, isMark } from './chunks.ts';
import { endsInParticiple, groupAt, opensClause } from './groups.ts';
import { type Draft, isInSubject, type Parse, skipRight } from './parse.ts';

/** How far one step has read. */
interface Step {
  /** Chunk to go on at, or where the arguments end. */
  readonly to: number;
  readonly ends?: true;
  /** The step read a phrase that an apposition may follow, or the apposition itself. */
  readonly phrase?: boolean;
}

/** Gives the draft its objects (two at the most), its prepositional phrases and its end. */
export function readArguments(parse: Parse, draft: Draft): void {
  let at = draft.at + 1;
  let afterPhrase = false;
  while (at < parse.chunks.length) {
    const step = readArgument(parse, draft, at, afterPhrase);
    at = step.to;
    if (step.ends) break;
    afterPhrase = step.phrase ?? afterPhrase;
  }
  draft.end = at;
}

function readArgument(parse: Parse, draft: Draft, at: number, afterPhrase: boolean): Step {
  const chunk = parse.chunks[at]!;
  switch (chunk.kind) {
    case 'adv':
      return passAdverb(parse.chunks, at);
    case 'date':
    case 'adj':
    case 'quote':
      return { to: at + 1 };
    case 'other':
      // "for about an hour", "for several hours": how long.
      return parse.chunks[at + 1]?.kind === 'date' ? { to: at + 2 } : { to: at, ends: true };
    case 'np':
      return readObject(parse, draft, at);
    case 'prep':
      return readPrepositional(parse.chunks, draft, at, chunk.lemma);
    case 'comma':
      return passComma(parse.chunks, at, afterPhrase);
    case 'conj': {
      // "talks with Xanadu and with Ruritania"
      const next = skipRight(parse.chunks, at + 1);
      if (parse.chunks[next]?.kind === 'prep') return { to: next };
      // "massed troops and guns along the border": things that are listed with somebody.
      const listed = draft.objects.length > 0 && parse.chunks[next]?.kind === 'np' && !opensClause(parse.chunks, next);
      return listed ? { to: groupAt(parse.chunks, next).last + 1, phrase: true } : { to: at, ends: true };
    }
    default:
      return { to: at, ends: true };
  }
}

/** "attacked not Xanadu but Ruritania": what "not" stands before is no argument. */
function passAdverb(chunks: readonly Chunk[], at: number): Step {
  if (!isMark(chunks[at], 'adv', 'not') || chunks[at + 1]?.kind !== 'np') return { to: at + 1 };
  const { last } = groupAt(chunks, at + 1);
  return { to: isMark(chunks[last + 1], 'conj', 'but') ? last + 2 : at + 1 };
}

/** "told reporters Zog had left": a phrase that opens a clause of its own is no object of a verb that takes clauses. */
function readObject({ chunks, complements }: Parse, draft: Draft, at: number): Step {
  const clausal = complements.bare(draft.verb.lemma) && !isInSubject(draft);
  // "admitted monitors to provinces closed to Xanadu": of a verb that takes an object as well, a participle ends the phrase.
  const clause = draft.objects.length > 0 || objectlessSpeech.has(draft.verb.lemma) || !endsInParticiple(chunks, at);
  if (opensClause(chunks, at) && clause && (draft.objects.length > 0 || clausal)) return { to: at, ends: true };
  const group = groupAt(chunks, at);
  if (draft.objects.length < (draft.preps.length === 0 ? 2 : 1)) draft.objects.push(group);
  return { to: group.last + 1, phrase: true };
}

function readPrepositional(chunks: readonly Chunk[], draft: Draft, at: number, prep: string): Step {
  let next = at + 1;
  while (chunks[next]?.kind === 'adv' || chunks[next]?.kind === 'adj' || chunks[next]?.kind === 'quote') next++;
  const after = chunks[next];
  if (after?.kind === 'date') return { to: next + 1 };
  // "accused Xanadu of lying": a clause of its own.
  if (after?.kind === 'vg') return { to: at, ends: true };
  if (after?.kind !== 'np') return { to: at + 1 };
  // "left after Xanadu attacked"
  if (clausalPrepositions.has(prep) && opensClause(chunks, next)) return { to: at, ends: true };
  const group = groupAt(chunks, next);
  draft.preps.push({ prep, group });
  return { to: group.last + 1, phrase: true };
}

/** A comma ends the arguments unless a date, a prepositional phrase or an apposition stands behind it. */
function passComma(chunks: readonly Chunk[], at: number, afterPhrase: boolean): Step {
  const next = skipRight(chunks, at + 1);
  const after = chunks[next];
  if (after?.kind === 'date') return { to: next + 1 };
  if (after?.kind === 'prep' && chunks[next + 1]?.kind === 'np' && !opensClause(chunks, next + 1)) return { to: next };
  if (!afterPhrase || after?.kind !== 'np' || opensClause(chunks, next)) return { to: at, ends: true };
  // Apposition after a phrase: "Zog, the king of Ruritania, in Xanadu".
  const group = groupAt(chunks, next);
  const closing = chunks[group.last + 1];
  switch (closing?.kind) {
    case undefined:
    case 'break':
    case 'prep':
      return { to: group.last + 1, phrase: false };
    case 'comma': {
      const to = group.last + 2;
      return chunks[to]?.kind === 'prep' ? { to, phrase: false } : { to, ends: true };
    }
    default:
      return { to: at, ends: true };
  }
}
