/** Heads of objects: what a verb needs in its object to be a trigger ("lift" + ban, "state of emergency"). */

import { containerNouns, headEnds, measureNouns, worthlessNouns } from '../../lexicon/en/event-words.ts';
import { ofGroup } from '../syntax/attachments.ts';
import { isMark, isPhrase, type NounPhrase } from '../syntax/chunks.ts';
import type { Stage } from './frames.ts';
import type { VerbEntry } from './knowledge.ts';

/** "$100 million in grants", "a set of resolutions": what an amount or a number is made of. */
export function madeOf(stage: Stage, np: number): readonly number[] {
  const { head, lemma } = stage.chunks[np] as NounPhrase;
  if (measureNouns.has(lemma)) return ofGroup(stage.chunks, np)?.nps ?? [];
  // "three planes with tents"
  if (containerNouns.has(lemma)) return ofGroup(stage.chunks, np, ['of', 'with'])?.nps ?? [];
  // "shot down one of Xanadu's jets"
  if (stage.terms[head]!.pos === 'number' && isMark(stage.chunks[np + 1], 'prep', 'of'))
    return ofGroup(stage.chunks, np)?.nps ?? [];
  const made = stage.terms[head]!.pos === 'number' && isMark(stage.chunks[np + 1], 'prep', 'in');
  return made && isPhrase(stage.chunks[np + 2]) ? [np + 2] : [];
}

export function isOneOf(stage: Stage, np: number, heads: readonly string[] | undefined): boolean {
  if (heads === undefined) return false;
  const words = headOf(stage, np);
  return heads.some((head) => headIs(stage, np, words, head));
}

/** "sent a rescue team" is not "sent a team": the entries whose object matches with most words. */
export function longest(entries: readonly VerbEntry[], fits: (object: string) => boolean): VerbEntry[] {
  const length = (e: VerbEntry): number =>
    Math.max(0, ...e.trigger.objects!.filter(fits).map((o) => o.split(' ').length));
  const most = Math.max(0, ...entries.map(length));
  return most === 0 ? [] : entries.filter((e) => length(e) === most);
}

/**
 * @param words of the phrase, up to its head
 * @param object a noun in the singular, as the tagger makes it, or with more words ("peace talk", "state of emergency")
 */
export function headIs(stage: Stage, np: number, words: string, object: string): boolean {
  const of = object.search(/ (?:of|on) /);
  const name = of < 0 ? object : object.slice(0, of);
  // "two million crowns": so much of whatever coin.
  if (object === AMOUNT && isAmount(stage, np)) return true;
  if (!endsIn(words, name) && !endsIn(words, `${name}s`) && !endsIn(`${words}s`, name)) return false;
  return of < 0 || tailOf(stage, np) === object.slice(of + 1);
}

const AMOUNT = 'million';

/** A noun that is counted in millions, and no group. */
function isAmount({ chunks, terms }: Stage, np: number): boolean {
  const { actor, head, first, lemma } = chunks[np] as NounPhrase;
  const before = terms[head - 1];
  return (
    actor === undefined &&
    head > first &&
    !worthlessNouns.has(lemma) &&
    before?.pos === 'number' &&
    /^[mb]illion$/.test(before.text)
  );
}

/** Are these the last words of the phrase? */
function endsIn(words: string, last: string): boolean {
  return words.endsWith(last) && (words.length === last.length || words[words.length - last.length - 1] === ' ');
}

/** A group mention is one word: "Ruritanian diplomats" ends in "diplomats", "embassy in Xanadu" in "embassy". */
export function headOf(stage: Stage, np: number): string {
  const phrase = stage.chunks[np] as NounPhrase;
  if (phrase.actor === undefined) return [...phrase.words, phrase.lemma].join(' ');
  // "Ruritanian policemen"
  const words = phrase.lemma.replace(/men(?= |$)/g, 'man').split(' ');
  const end = words.findIndex((w, i) => i > 0 && headEnds.has(w));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

/** "of emergency" in "a state of emergency", "on trade" in "a ban on trade". */
function tailOf({ chunks }: Stage, np: number): string | undefined {
  const [prep, after] = [chunks[np + 1], chunks[np + 2]];
  return prep?.kind === 'prep' && after?.kind === 'np' ? `${prep.lemma} ${after.lemma}` : undefined;
}
