/**
 * Corrections of the tagger's noun and verb errors that cost events ("police/verb", "the attack/verb").
 *
 * Each rule looks at direct neighbours only, so it is as fast as the tagging is not.
 */

import { monthNames } from '../lexicon/en/calendar.ts';
import { samePast } from '../lexicon/en/verb-forms.ts';
import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';
import { isIrregularPast, nounTag, verbTag } from './lemmas.ts';
import {
  isAuxiliary,
  isBareTaker,
  isThatClause,
  isTitleOfNext,
  NEARING,
  NOMINAL_LEFT,
  OBJECT_STARTS,
  PAST,
  skipAdverbs,
  textAt,
} from './neighbours.ts';
import { correctVerb } from './verb-errors.ts';
import { asksForClause, isEventNoun, isKnownVerb, knownInfinitive } from './verbs.ts';

/** What an infinitive before it makes its object. */
const VERB_OBJECTS = new Set<PartOfSpeech>(['actor', 'determiner', 'number', 'adverb']);

const INFINITIVE: ReadonlySet<string> = new Set(['Infinitive']);

const GERUND: ReadonlySet<string> = new Set(['Gerund']);

/** What can be nothing but the object of a gerund before it. */
const GERUND_OBJECTS = new Set<PartOfSpeech>(['determiner', 'number', 'pronoun']);

const PRESENT: ReadonlySet<string> = new Set(['PresentTense']);

/** The tags with the corrections; `tags` is parallel to `words` and stays as it is. */
export function correct(words: readonly TermInput[], tags: readonly TermTag[]): TermTag[] {
  const out = [...tags];
  for (let i = 0; i < out.length; i++) {
    const about = qualifierAt(words, tags, i);
    if (about > 0) {
      for (const end = i + about; i < end; i++) out[i] = { pos: 'adverb', lemma: textAt(words, i) };
      i--;
      continue;
    }
    if (FIXED.has(`${textAt(words, i)} ${textAt(words, i + 1)}`) && tags[i + 2]?.pos !== 'noun') {
      out[i] = { pos: 'adverb', lemma: textAt(words, i) };
      out[i + 1] = { pos: 'adverb', lemma: textAt(words, i + 1) };
      i++;
      continue;
    }
    if (textAt(words, i) === 'no' && textAt(words, i + 1) === 'longer') {
      // "no longer supports"
      out[i] = { pos: 'negation', lemma: 'not' };
      out[i + 1] = { pos: 'adverb', lemma: 'longer' };
      i++;
      continue;
    }
    out[i] = correctOne(words, out, i) ?? out[i]!;
  }
  return out;
}

/** Two words that are one adverb: "Xanadu at once recalled its envoy". */
// biome-ignore format: rows of a word list
const FIXED = new Set([
  'at once', 'in turn', 'at last', 'at first', 'so far', 'for now', 'for good', 'in person', 'in public', 'in private',
  'in vain', 'once again', 'once more', 'in principle', 'in response', 'in return', 'in retaliation', 'in protest',
  'en route', 'en masse', 'at dawn', 'at dusk', 'at midnight', 'at noon', 'before dawn', 'after midnight', 'by force',
  'by mistake', 'on purpose', 'of late', 'as well', 'by surprise', 'in error', 'in secret',
]);

/** Say how exact a number is. */
const QUALIFIERS = [
  'up to',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'as many as',
  'close to',
].map((words) => words.split(' '));

/** "up to 500 men", "at least ten": how many words at `i` only qualify the number behind them; 0 for none. */
function qualifierAt(words: readonly TermInput[], tags: readonly TermTag[], i: number): number {
  const found = QUALIFIERS.find(
    (qualifier) =>
      tags[i + qualifier.length]?.pos === 'number' && qualifier.every((word, k) => textAt(words, i + k) === word),
  );
  return found?.length ?? 0;
}

/** @param tags corrected up to `i` */
function correctOne(words: readonly TermInput[], tags: readonly TermTag[], i: number): TermTag | undefined {
  const tag = tags[i]!;
  switch (tag.pos) {
    case 'verb':
      return isAuxiliary(tag) ? undefined : correctVerb(words, tags, i);
    case 'noun':
      return correctNoun(words, tags, i);
    case 'adjective':
      return correctAdjective(words, tags, i);
    case 'date':
      // "ten days of talks", "a week of protests": how much of it, not when.
      return (tags[i - 1]?.pos === 'number' || /^an?$/.test(textAt(words, i - 1))) && textAt(words, i + 1) === 'of'
        ? nounTag(textAt(words, i))
        : undefined;
    case 'number':
      // "on May 5", "5 May"
      return /^\d{1,2}(?:st|nd|rd|th)?$/.test(textAt(words, i)) &&
        (isMonth(words, tags, i - 1) || isMonth(words, tags, i + 1))
        ? { pos: 'date', lemma: textAt(words, i) }
        : undefined;
    case 'determiner':
      // "neither confirmed nor denied"
      return tag.lemma === 'neither' && tags[i + 1]?.pos === 'verb' ? { pos: 'negation', lemma: 'not' } : undefined;
    case 'adverb':
      // "any more weapons", "no more talks"
      return textAt(words, i) === 'more' && tags[i - 1]?.pos === 'determiner'
        ? { pos: 'adjective', lemma: 'more' }
        : undefined;
    default:
      return undefined;
  }
}

function correctNoun(words: readonly TermInput[], tags: readonly TermTag[], i: number): TermTag | undefined {
  const tag = tags[i]!;
  const left = tags[i - 1];
  const right = tags[i + 1];
  const text = textAt(words, i);
  // "war-torn Xanadu", "peace-keeping troops"
  if (text.includes('-') && (right?.pos === 'actor' || right?.pos === 'noun')) return { pos: 'adjective', lemma: text };
  // "didn't regret", "will soon face": a base form after its auxiliary, adverbs between.
  if (!tag.plural && isAfterAuxiliary(tags, i)) return verbTag(text, INFINITIVE);
  // "nor did Xanadu attack", "should it attack": before its subject stands the auxiliary.
  if (!tag.plural && (left?.pos === 'actor' || left?.pos === 'pronoun') && isAuxiliaryOf(tags[i - 2]))
    return isKnownVerb(tag.lemma) ? verbTag(text, INFINITIVE) : undefined;
  // "no longer supports Xanadu"
  if (left?.lemma === 'longer' && tags[i - 2]?.pos === 'negation' && isKnownVerb(tag.lemma)) {
    return verbTag(text, text === tag.lemma ? INFINITIVE : PRESENT);
  }
  if (left?.pos === 'to' || left?.pos === 'modal') {
    if (tag.plural || isTitleOfNext(words, i)) return undefined;
    // "will pressure Xanadu", "to shell the town": base form before something that can be an object.
    // "to wage war": no event itself, before one.
    const opensEvent = right?.pos === 'noun' && isEventNoun(right.lemma) && !isEventNoun(tag.lemma);
    const opensObject = right !== undefined && (VERB_OBJECTS.has(right.pos) || opensEvent);
    return left.pos === 'modal' || (opensObject && isKnownVerb(text)) ? verbTag(text, INFINITIVE) : undefined;
  }
  if (isSubjunctive(words, tags, i)) return verbTag(text, INFINITIVE);
  if (isGerund(words, tags, i) || isReduced(words, tags, i)) return verbTag(text, GERUND);
  if (COMPASS.has(text) && right?.pos === 'preposition' && textAt(words, i + 1) === 'of' && left?.pos === 'noun')
    return { pos: 'adverb', lemma: text };
  if (isIrregularPast(text) && !NOMINAL_LEFT.has(left?.pos ?? 'to')) return verbTag(text, PAST);
  // "Xanadu and Ruritania hail the deal": two of them and a base form.
  const both = left?.pos === 'actor' && tags[i - 2]?.lemma === 'and' && tags[i - 3]?.pos === 'actor';
  if (both && !tag.plural && right?.pos === 'determiner' && isKnownVerb(text)) return verbTag(text, INFINITIVE);
  // "set fire to the offices"
  if (text === 'set' && textAt(words, i + 1) === 'fire') return verbTag(text, PAST);
  // "had massacred civilians"
  const perfect = left?.pos === 'verb' && left.lemma === 'have' && /(?:ed|en)$/.test(text) && right !== undefined;
  if (
    perfect &&
    (OBJECT_STARTS.has(right.pos) || right.pos === 'preposition') &&
    knownInfinitive(text, 'past') !== undefined
  )
    return verbTag(text, PAST);
  // "hit a hospital there"
  if (text === 'there' && (left?.pos === 'actor' || left?.pos === 'noun') && right?.lemma !== 'be')
    return { pos: 'adverb', lemma: text };
  if (left?.pos === 'actor' && samePast.has(text) && isOpeningPast(tags, i)) return verbTag(text, PAST);
  // "soldiers massacred Ruritanians", "police beat two of them"; "Xanadu cut funding": a sentence has a verb.
  if (left?.pos === 'actor' && isPast(text) && ((right && OBJECT_STARTS.has(right.pos)) || !tags.some(isFiniteVerb)))
    return verbTag(text, PAST);
  return undefined;
}

function correctAdjective(words: readonly TermInput[], tags: readonly TermTag[], i: number): TermTag | undefined {
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

/**
 * "demanded that Xanadu release Zog": the base form of a known verb, in the clause of a verb of asking. "helped Xanadu
 * free sailors": behind a verb of helping.
 */
function isSubjunctive(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
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
function isGerund(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
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

/** "guerrillas holding dozens of men threatened": of a group, before what can be its object. */
function isReduced(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  const [left, right] = [tags[i - 1], tags[i + 1]];
  if (!textAt(words, i).endsWith('ing') || left?.pos !== 'actor' || !left.plural || !right) return false;
  if (GERUND_OBJECTS.has(right.pos) || (right.pos === 'noun' && right.plural) || QUOTES.has(right.lemma)) return true;
  // "leaders meeting in Karsk renewed a threat": where the finite verb is still to come.
  return right.pos === 'preposition' && tags.slice(i).some(isFiniteVerb) && !tags.slice(0, i).some(isFiniteVerb);
}

function isMonth(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  return tags[i]?.pos === 'date' && monthNames.includes(textAt(words, i));
}

const QUOTES = new Set(['"', '“', '‘']);

/**
 * "Xanadu cut phone lines and jailed two men": a past form like the base form, behind the actor that opens the sentence,
 * where no other verb follows its object at once.
 */
function isOpeningPast(tags: readonly TermTag[], i: number): boolean {
  const opens = tags.slice(0, i).every(({ pos }) => pos === 'actor' || pos === 'determiner' || pos === 'number');
  const right = tags[i + 1];
  if (!opens || (right?.pos !== 'noun' && right?.pos !== 'adjective')) return false;
  const end = tags.findIndex(({ pos }, k) => k > i && pos !== 'noun' && pos !== 'adjective' && pos !== 'actor');
  return end < 0 || !isFiniteVerb(tags[end]!);
}

/** "a bomb west of Karsk": where, not what. */
// biome-ignore format: rows of a word list
const COMPASS = new Set([
  'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'north-east', 'north-west',
  'south-east', 'south-west',
]);

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

function isFiniteVerb(tag: TermTag): boolean {
  return tag.pos === 'modal' || (tag.pos === 'verb' && (tag.form === 'past' || tag.form === 'present'));
}

function isPast(word: string): boolean {
  return samePast.has(word) || (word.endsWith('ed') && knownInfinitive(word, 'past') !== undefined);
}

function isAfterAuxiliary(tags: readonly TermTag[], i: number): boolean {
  const k = skipAdverbs(tags, i - 1);
  const left = tags[k];
  return k !== i - 1 && isAuxiliaryOf(left);
}

/** Takes a base form behind it. */
function isAuxiliaryOf(tag: TermTag | undefined): boolean {
  return tag?.pos === 'modal' || (tag?.pos === 'verb' && tag.lemma === 'do');
}
