/** Verbs that are taken for nouns as for adjectives: "demanded that Xanadu free Zog", "accused of bombing Ruritania". */
import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';
import { isBareTaker, isThatClause, OBJECT_STARTS, skipAdverbs, textAt } from './neighbours.ts';
import { asksForClause, isKnownVerb, knownInfinitive } from './verbs.ts';

/** What can be nothing but the object of a gerund before it. */
export const GERUND_OBJECTS = new Set<PartOfSpeech>(['determiner', 'number', 'pronoun']);

/**
 * "demanded that Xanadu release Zog": the base form of a known verb, in the clause of a verb of asking. "helped Xanadu
 * free sailors": behind a verb of helping.
 */
export function isSubjunctive(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  const right = tags[i + 1];
  return (
    tags[i - 1]?.pos === 'actor' &&
    ((isThatClause(words, tags, i - 2) && asksForClause(tags[i - 3]!.lemma)) || isBareTaker(tags[i - 2])) &&
    isKnownVerb(textAt(words, i)) &&
    right !== undefined &&
    OBJECT_STARTS.has(right.pos)
  );
}

/**
 * "accused Xanadu of bombing Ruritania", "is weighing sanctions": a gerund of a known verb before its object, behind a
 * preposition or a form of be.
 */
export function isGerund(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  const text = textAt(words, i);
  if (!text.endsWith('ing') || knownInfinitive(text, 'gerund') === undefined) return false;
  const left = tags[skipAdverbs(tags, i - 1)];
  const right = tags[i + 1];
  if (!left || !right) return false;
  // "the accused man of killing sailors": behind "of" after its doer the gerund takes a group as well.
  const named = right.pos === 'actor' && (!right.plural || tags[i - 2]?.pos === 'actor');
  if (left.pos === 'preposition') return named || GERUND_OBJECTS.has(right.pos);
  return left.pos === 'verb' && left.lemma === 'be' && (named || right.pos === 'noun' || GERUND_OBJECTS.has(right.pos));
}
