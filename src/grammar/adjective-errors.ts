/** Corrections of words that the tagger takes for adjectives: "was jailed/adjective", "an offensive/adjective against". */
import type { TermInput, TermTag } from '../model/terms.ts';
import { isIrregularPast, nounTag, verbTag } from './lemmas.ts';
import { isGerund, isSubjunctive } from './missed-verbs.ts';
import { GERUND, INFINITIVE, NEARING, NOMINAL_LEFT, PAST, skipAdverbs, textAt } from './neighbours.ts';
import { isEventNoun, knownInfinitive } from './verbs.ts';

export function correctAdjective(
  words: readonly TermInput[],
  tags: readonly TermTag[],
  i: number,
): TermTag | undefined {
  const text = textAt(words, i);
  // "Xanadu-backed rebels"
  if (text.startsWith('-')) return undefined;
  if (isSubjunctive(words, tags, i)) return verbTag(text, INFINITIVE);
  if (isGerund(words, tags, i)) return verbTag(text, GERUND);
  if (isIrregularPast(text) && !NOMINAL_LEFT.has(tags[i - 1]?.pos ?? 'to')) return verbTag(text, PAST);
  // "is moving closer to a deal"
  const nearing = NEARING.has(textAt(words, i + 1)) && tags[i - 1]?.lemma === 'be';
  if (nearing && knownInfinitive(text, 'gerund') !== undefined) return verbTag(text, GERUND);
  if (isNoun(tags, words, i)) return nounTag(text);
  return /(?:ed|en)$/.test(text) && isParticiple(tags, words, i) ? verbTag(text, PAST) : undefined;
}

/** "the virus pandemic", "a kind of": an adjective that nothing follows which it could describe. */
function isNoun(tags: readonly TermTag[], words: readonly TermInput[], i: number): boolean {
  const left = tags[i - 1];
  const right = tags[i + 1];
  // "on full alert"
  if (textAt(words, i) === 'alert' && (left?.pos === 'adjective' || textAt(words, i - 1) === 'on')) return true;
  // "launched an offensive against"
  const opened = left !== undefined && (NOMINAL_LEFT.has(left.pos) || left.pos === 'actor');
  if (opened && right?.pos === 'preposition' && isEventNoun(tags[i]!.lemma)) return true;
  if (left?.pos === 'determiner' && words[i + 1]?.text.toLowerCase() === 'of') return true;
  return (
    left?.pos === 'noun' &&
    tags[i - 2] !== undefined &&
    (right === undefined || right.pos === 'punctuation' || right.pos === 'verb' || right.pos === 'modal') &&
    NOMINAL_LEFT.has(tags[i - 2]!.pos)
  );
}

/**
 * "was jailed", "wounded by": after a form of be, before "by". "Xanadu today rejected the plan", "arrested two but
 * released a third": after an actor, a date or a conjunction, where something follows that can be its object.
 */
function isParticiple(tags: readonly TermTag[], words: readonly TermInput[], i: number): boolean {
  const left = tags[skipAdverbs(tags, i - 1)];
  const right = tags[i + 1];
  if (left?.pos === 'verb' && (left.lemma === 'be' || left.lemma === 'have')) return true;
  if (right?.pos === 'preposition' && words[i + 1]!.text.toLowerCase() === 'by') return true;
  // "Xanadu yesterday restored diplomatic ties"
  if (left?.pos === 'date' && (right?.pos === 'adjective' || right?.pos === 'noun'))
    return knownInfinitive(textAt(words, i), 'past') !== undefined;
  // "rebels, who hold the east, released 28 soldiers"
  if (left?.lemma === ',' && (right?.pos === 'number' || right?.pos === 'determiner'))
    return knownInfinitive(textAt(words, i), 'past') !== undefined;
  // "Zog, in a speech, pressed Xanadu to leave"
  if (left?.lemma === ',' && right?.pos === 'actor' && !right.plural)
    return knownInfinitive(textAt(words, i), 'past') !== undefined;
  const opens = left?.pos === 'actor' || left?.pos === 'date' || left?.pos === 'conjunction' || left?.pos === 'adverb';
  return opens && (right?.pos === 'actor' || right?.pos === 'determiner' || right?.pos === 'number');
}
