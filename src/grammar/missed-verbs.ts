/** Verbs that are taken for nouns as for adjectives: "demanded that Xanadu free Zog", "accused of bombing Ruritania". */
import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';
import { isBareTaker, isFiniteVerb, isThatClause, OBJECT_STARTS, skipAdverbs, textAt } from './neighbours.ts';
import { asksForClause, isEventNoun, isKnownVerb, knownInfinitive } from './verbs.ts';

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
  // "massed tanks, warning Xanadu that"
  if (left.lemma === ',' && i > 1)
    return right.pos === 'actor' && tags.slice(i + 2, i + 6).some((_, k) => textAt(words, i + 2 + k) === 'that');
  // "the accused man of killing sailors": behind "of" after its doer the gerund takes a group as well.
  const named = right.pos === 'actor' && (!right.plural || tags[i - 2]?.pos === 'actor');
  // "marched on Friday shouting slogans"
  if (left.pos === 'date' && right.pos === 'noun' && right.plural) return true;
  if (left.pos === 'preposition') return named || GERUND_OBJECTS.has(right.pos);
  return left.pos === 'verb' && left.lemma === 'be' && (named || right.pos === 'noun' || GERUND_OBJECTS.has(right.pos));
}

/**
 * "Xanadu masses tanks", "Xanadu hits out at Zog, recalls its envoy and halts trains": the present of a lead, behind the name that
 * opens it or behind "and".
 */
export function isLeadPresent(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  const text = textAt(words, i);
  if (!text.endsWith('s') || knownInfinitive(text, 'present') === undefined) return false;
  const [left, right] = [tags[i - 1], tags[i + 1]];
  if (!right || !left) return false;
  const event = isEventNoun(tags[i]!.lemma) || isEventNoun(text);
  if (left.lemma === 'and') {
    const told = tags.slice(0, i).some(({ pos, form }) => pos === 'verb' && form === 'present');
    const past = tags.slice(0, i).some(({ pos, form }) => pos === 'verb' && form === 'past');
    return told && !past && (LEAD_OBJECTS.has(right.pos) || right.form === 'present');
  }
  const opens = tags.slice(0, i).every(({ pos }) => OPENERS.has(pos));
  if (left.pos !== 'actor' || left.plural || !opens) return false;
  const next = tags.findIndex((tag, k) => k > i && isFiniteVerb(tag));
  const alone = next < 0 || tags.slice(i + 1, next).some(({ pos }) => pos === 'punctuation' || pos === 'conjunction');
  if (!alone) return false;
  if (OBJECT_STARTS.has(right.pos) || PARTICLES.has(textAt(words, i + 1))) return true;
  // "masses armour": what looks like a second verb is its object.
  const object = LEAD_OBJECTS.has(right.pos) || right.pos === 'preposition' || right.form === 'infinitive';
  return !event && object;
}

const PARTICLES = new Set(['out', 'back', 'up', 'off', 'down', 'over', 'away', 'aside']);

const LEAD_OBJECTS = new Set<PartOfSpeech>([...OBJECT_STARTS, 'noun', 'adjective']);
const OPENERS = new Set<PartOfSpeech>(['actor', 'determiner', 'number', 'adjective']);
