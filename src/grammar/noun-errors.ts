/** Corrections of words that the tagger takes for nouns: "will pressure/noun Xanadu", "a bomb west/noun of Karsk". */
import { samePast } from '../lexicon/en/verb-forms.ts';
import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';
import { isIrregularPast, verbTag } from './lemmas.ts';
import { GERUND_OBJECTS, isGerund, isLeadPresent, isSubjunctive } from './missed-verbs.ts';
import {
  GERUND,
  INFINITIVE,
  isFiniteVerb,
  isTitleOfNext,
  NOMINAL_LEFT,
  OBJECT_STARTS,
  PAST,
  PRESENT,
  skipAdverbs,
  textAt,
} from './neighbours.ts';
import { isEventNoun, isKnownVerb, knownInfinitive } from './verbs.ts';

/** What an infinitive before it makes its object. */
const VERB_OBJECTS = new Set<PartOfSpeech>(['actor', 'determiner', 'number', 'adverb']);

/** "a bomb west of Karsk": where, not what. */
// biome-ignore format: rows of a word list
const COMPASS = new Set([
  'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'north-east', 'north-west',
  'south-east', 'south-west',
]);

export function correctNoun(words: readonly TermInput[], tags: readonly TermTag[], i: number): TermTag | undefined {
  const tag = tags[i]!;
  const left = tags[i - 1];
  const right = tags[i + 1];
  const text = textAt(words, i);
  // "war-torn Xanadu", "peace-keeping troops"
  if (text.includes('-') && (right?.pos === 'actor' || right?.pos === 'noun')) return { pos: 'adjective', lemma: text };
  // "the leftist Liberation Front"
  if (text.endsWith('ist') && right?.pos === 'actor' && left?.pos === 'determiner')
    return { pos: 'adjective', lemma: text };
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
  // "signed a pact ending the war"
  const closing = left?.pos === 'noun' && right?.pos === 'determiner' && text.endsWith('ing');
  if (closing && knownInfinitive(text, 'gerund') !== undefined) return verbTag(text, GERUND);
  // "police beat and arrested two men"
  const twin = right?.pos === 'conjunction' && tags[i + 2]?.pos === 'verb' && tags[i + 2]!.form === 'past';
  if (left?.pos === 'actor' && samePast.has(text) && twin) return verbTag(text, PAST);
  // "Xanadu and Ruritania hail the deal": two of them and a base form.
  const both = left?.pos === 'actor' && tags[i - 2]?.lemma === 'and' && tags[i - 3]?.pos === 'actor';
  const alone = !tags.slice(0, i).some(isFiniteVerb) && !tags.slice(i, i + 4).some(isFiniteVerb);
  const opensObject = right?.pos === 'determiner' || (right?.pos === 'noun' && alone);
  if (both && !tag.plural && opensObject && isKnownVerb(text)) return verbTag(text, INFINITIVE);
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
  // "brought its soldiers home from Xanadu", "brought home its soldiers"
  const behind = left?.pos === 'actor' || (left?.pos === 'verb' && MOVING.has(left.lemma));
  const moved = text === 'home' && behind && right?.pos !== 'verb' && (left.pos === 'verb' || right?.pos !== 'noun');
  if (moved && tags.slice(0, i).some(({ pos, lemma }) => pos === 'verb' && MOVING.has(lemma)))
    return { pos: 'adverb', lemma: text };
  // "hand back the boats"
  if (text === 'back' && left?.pos === 'verb' && left.lemma !== 'be' && right?.pos !== 'preposition')
    return { pos: 'adverb', lemma: text };
  // "held talks here"
  if (text === 'here') return { pos: 'adverb', lemma: text };
  // "hit a hospital there"
  if (text === 'there' && (left?.pos === 'actor' || left?.pos === 'noun') && right?.lemma !== 'be')
    return { pos: 'adverb', lemma: text };
  if (left?.pos === 'actor' && samePast.has(text) && isOpeningPast(tags, i)) return verbTag(text, PAST);
  if (isLeadPresent(words, tags, i)) return verbTag(text, PRESENT);
  // "soldiers massacred Ruritanians", "police beat two of them"; "Xanadu cut funding": a sentence has a verb.
  if (left?.pos === 'actor' && isPast(text) && ((right && OBJECT_STARTS.has(right.pos)) || !tags.some(isFiniteVerb)))
    return verbTag(text, PAST);
  return undefined;
}

/** Of people, to their home. */
const MOVING = new Set(['bring', 'send', 'fly', 'call', 'take', 'order', 'summon']);

/** "didn't really regret": with adverbs between. */
function isAfterAuxiliary(tags: readonly TermTag[], i: number): boolean {
  const k = skipAdverbs(tags, i - 1);
  return k !== i - 1 && isAuxiliaryOf(tags[k]);
}

/** Takes a base form behind it. */
function isAuxiliaryOf(tag: TermTag | undefined): boolean {
  return tag?.pos === 'modal' || (tag?.pos === 'verb' && tag.lemma === 'do');
}

/** "guerrillas holding dozens of men threatened": of a group, before what can be its object. */
function isReduced(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  const [left, right] = [tags[i - 1], tags[i + 1]];
  if (!textAt(words, i).endsWith('ing') || left?.pos !== 'actor' || !left.plural || !right) return false;
  if (GERUND_OBJECTS.has(right.pos) || (right.pos === 'noun' && right.plural) || QUOTES.has(right.lemma)) return true;
  // "leaders meeting in Karsk renewed a threat", "killed 17 men travelling in a bus": where there is another verb.
  const object = tags[i - 2]?.pos === 'number' || tags[i - 2]?.pos === 'verb';
  const others = object ? tags : tags.slice(i);
  const first = object || !tags.slice(0, i).some(isFiniteVerb);
  return right.pos === 'preposition' && textAt(words, i + 1) !== 'of' && others.some(isFiniteVerb) && first;
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

/** "massacred", "cut": a past form of a known verb. */
function isPast(word: string): boolean {
  return samePast.has(word) || (word.endsWith('ed') && knownInfinitive(word, 'past') !== undefined);
}
