/** Relative clauses and whom they describe: "the men whom Xanadu freed", "what it called a lie", "rebels that it says left". */

import { isMark, type NounPhrase } from './chunks.ts';
import { type Group, groupEnding } from './groups.ts';
import { isWhose } from './noun-phrases.ts';
import { type Draft, type Parse, skipLeft, verbLeft } from './parse.ts';

/** "what Xanadu called a lie", "the general whose men Xanadu freed": is the phrase the object of the clause behind it? */
export function opensRelative(phrase: NounPhrase): boolean {
  return phrase.lemma === 'what' || isWhose(phrase);
}

/** "it was Zog that Xanadu met": the clause of "be", where the phrase at `np` is what it brings. */
export function cleftAt(parse: Parse, np: number): Draft | undefined {
  const be = verbLeft(parse, np);
  const brings = be?.verb.lemma === 'be' && be.at === np - 1;
  return brings && be.subject && parse.chunks[be.subject.first]!.lemma === 'it' ? be : undefined;
}

/** Whom a relative clause or a participle describes. */
export function bearerOf({ chunks }: Parse, { objects, subject, relation }: Draft): Group | undefined {
  const [object] = objects;
  const lent = object && subject && relation === 'relative' && object.last < subject.first;
  // "what Xanadu called a lie was condemned", "the men whom Xanadu freed left"
  if (lent && !isWhose(chunks[object.first] as NounPhrase)) return object;
  const whose = [subject, object].find((group) => group && isWhose(chunks[group.first] as NounPhrase));
  if (!whose) return subject;
  const before = skipLeft(chunks, whose.first - 1);
  const k = isMark(chunks[before], 'comma') ? skipLeft(chunks, before - 1) : before;
  return chunks[k]?.kind === 'np' ? groupEnding(chunks, k) : subject;
}

/** "a man they said had fled", "rebels that Xanadu says left": right before a verb nobody says it but of somebody. */
export function saidOf({ chunks, complements }: Parse, { verb, subject, passive }: Draft): Group | undefined {
  if (verb.form !== 'finite' || passive || !subject || !complements.speech(verb.lemma)) return undefined;
  let k = skipLeft(chunks, subject.first - 1);
  if (chunks[k]?.kind === 'rel' || chunks[k]?.kind === 'that') k = skipLeft(chunks, k - 1);
  if (isMark(chunks[k], 'comma')) k = skipLeft(chunks, k - 1);
  return chunks[k]?.kind === 'np' ? groupEnding(chunks, k) : undefined;
}
