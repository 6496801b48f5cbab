/** Corrections of words that the tagger takes for verbs: "police/verb", "the attack/verb". */

import { dismissingVerbs } from '../lexicon/en/clause-words.ts';
import { samePast } from '../lexicon/en/verb-forms.ts';
import type { TermInput, TermTag } from '../model/terms.ts';
import { BODIES, correctCompound } from './compounds.ts';
import { isIrregularPast, nounTag, verbTag } from './lemmas.ts';
import { isLeadPresent } from './missed-verbs.ts';
import {
  HELPERS,
  isAuxiliary,
  isBareTaker,
  isThatClause,
  isTitleOfNext,
  NEARING,
  NOMINAL_LEFT,
  PAST,
  skipAdverbs,
  textAt,
} from './neighbours.ts';
import { isEventNoun, isKnownVerb } from './verbs.ts';

/** Have no object: before a group they describe it. */
// biome-ignore format: rows of a word list
const SELF_DOING = new Set([
  'strike', 'starve', 'flee', 'protest', 'war', 'riot', 'retreat', 'advance', 'rampage', 'return', 'die', 'survive',
  'mourn', 'march', 'rival', 'feud', 'maraud', 'dissent', 'oppose', 'serve', 'leave', 'depart', 'arrive', 'wander', 'sleep',
  'graduate', 'demonstrate',
]);

const DISASTERS = new Set(['flood', 'quake', 'storm', 'fire', 'war', 'bomb', 'blast', 'shell', 'drought', 'torture']);

const AMID = new Set(['in', 'during', 'amid', 'despite']);

/** What somebody is taken, called or brought to. */
const BEFORE_WHOM = new Set(['court', 'account', 'task', 'trial']);

/** Behind a noun that opens a sentence. */
const OPENING = new Set(['between', 'for', 'against']);

/** Verbs of two objects. */
const GIVING = new Set(['give', 'grant', 'offer', 'deny', 'refuse', 'promise', 'award', 'guarantee']);

/** Verbs of being so: a past form after them is an adjective. */
const STATES = new Set(['remain', 'seem', 'become', 'appear', 'stay', 'feel']);

export function correctVerb(words: readonly TermInput[], tags: readonly TermTag[], i: number): TermTag | undefined {
  const tag = tags[i]!;
  const left = tags[i - 1];
  const right = tags[i + 1];
  const text = textAt(words, i);
  const bare = tag.form === 'infinitive' || tag.form === 'present';
  // "a group that Xanadu says is at war"
  if (text === 'says' && left?.pos === 'actor') return undefined;
  // "displaced by fighting between two clans"
  const fought = tag.form === 'gerund' && left?.pos === 'preposition' && textAt(words, i + 1) === 'between';
  if (fought && isEventNoun(text)) return nounTag(text);
  // "to release detained men": two verbs do not stand side by side.
  const modifies = tag.form === 'past' && (right?.pos === 'noun' || right?.pos === 'actor');
  if (modifies && left?.pos === 'verb' && !isAuxiliary(left) && left.form !== 'gerund')
    return { pos: 'adjective', lemma: text };
  const compound = correctCompound(words, tags, i);
  if (compound) return compound;
  // "says party secretary Zog", "to flood victims"
  const struck = right?.pos === 'actor' && /(?:victims|survivors)\b/.test(textAt(words, i + 1));
  if (bare && (BODIES.has(text) || (struck && DISASTERS.has(text)))) return nounTag(text);
  // "the country's most wanted men"
  if (modifies && textAt(words, i - 1) === 'most') return { pos: 'adjective', lemma: text };
  // "by unidentified attackers", "to jailed members"
  if (modifies && (left?.pos === 'preposition' || left?.pos === 'to')) return { pos: 'adjective', lemma: text };
  // "the boarding of a boat"
  if (tag.form === 'gerund' && textAt(words, i - 1) === 'the' && textAt(words, i + 1) === 'of') return nounTag(text);
  // "by renewed fighting"
  const renewed = left?.pos === 'preposition' && right?.form === 'gerund' && isEventNoun(textAt(words, i + 1));
  if (tag.form === 'past' && renewed) return { pos: 'adjective', lemma: text };
  // "bowed to demands"
  if (tag.form === 'present' && left?.pos === 'to' && text.endsWith('s') && text !== tag.lemma) return nounTag(text);
  // "took Xanadu to court"
  if (left?.pos === 'to' && BEFORE_WHOM.has(text)) return nounTag(text);
  // "granted him asylum": two objects, the second a thing.
  const gift = left?.pos === 'pronoun' || left?.pos === 'actor';
  if (bare && gift && tags[i - 2]?.pos === 'verb' && GIVING.has(tags[i - 2]!.lemma) && !isKnownVerb(text))
    return nounTag(text);
  // "let go two men", "let them go": a particle.
  const letting = left?.lemma === 'let' || (left?.pos === 'actor' && tags.slice(0, i).some((t) => t.lemma === 'let'));
  if (text === 'go' && letting && right?.pos !== 'to') return { pos: 'adverb', lemma: text };
  // "played host to"
  if (text === 'host' && left?.pos === 'verb' && left.lemma === 'play') return nounTag(text);
  // "rebels who overran Karsk": a form that is none but past.
  if (tag.form === 'infinitive' && isIrregularPast(text)) return verbTag(text, PAST);
  // "from striking dockers", "to starving villagers": what people do by themselves tells which of them.
  const whom = right?.pos === 'noun' && !right.plural ? tags[i + 2] : right;
  const some = tag.form === 'gerund' && whom?.pos === 'actor' && whom.plural && SELF_DOING.has(tag.lemma);
  if (some && left?.pos !== 'verb') return { pos: 'adjective', lemma: text };
  // "died in fighting near Karsk"
  const where = right === undefined || right.pos === 'preposition' || right.pos === 'punctuation';
  if (tag.form === 'gerund' && where && AMID.has(textAt(words, i - 1)) && isEventNoun(nounTag(text).lemma))
    return nounTag(text);
  // "a fishing boat": a singular takes no base form.
  const singular = left?.pos === 'noun' && /^an?$/.test(textAt(words, i - 2));
  if (tag.form === 'infinitive' && singular && !isIrregularPast(text)) return nounTag(text);
  // "meetings of the joint transport committee": nor does it behind a preposition.
  if (tag.form === 'infinitive' && right?.pos === 'noun' && isInsidePhrase(tags, i) && !isIrregularPast(text))
    return nounTag(text);
  // "closer to accord with Xanadu"
  if (left?.pos === 'to' && NEARING.has(textAt(words, i - 2)) && right?.pos === 'preposition') return nounTag(text);
  // "hacking attacks": a gerund that says what kind of event, unless it is the verb ("is weighing sanctions").
  const progressive = tags[skipAdverbs(tags, i - 1)]?.lemma === 'be';
  if (
    tag.form === 'gerund' &&
    !progressive &&
    right?.pos === 'noun' &&
    isEventNoun(right.lemma) &&
    left?.pos !== 'actor'
  )
    return { pos: 'adjective', lemma: tag.lemma };
  // "the shelling of", "a spat between", "Xanadu's bombing of": what is an event noun too is one here.
  const event = isEventNoun(nounTag(text).lemma) || isEventNoun(`${textAt(words, i - 1)} ${text}`);
  const opensPhrase = right?.pos === 'preposition' && event;
  const gerundOf = tag.form === 'gerund' && textAt(words, i + 1) === 'of' && left?.pos === 'actor';
  if (opensPhrase && ((left && NOMINAL_LEFT.has(left.pos)) || gerundOf)) return nounTag(text);
  // "an arms embargo", "the arms race"
  if (text === 'arms' && right?.pos === 'noun') return nounTag(text);
  // "to post-war levels": no infinitive before a hyphen.
  if (left?.pos === 'to' && /^[-–]$/.test(textAt(words, i + 1))) return nounTag(text);
  // "Judge Zog opened": the title of the name that follows.
  if (bare && isTitleOfNext(words, i)) return nounTag(text);
  // "has been put under", "was hit by"
  if (samePast.has(text) && isForm(tags[skipAdverbs(tags, i - 1)], 'be')) return verbTag(text, PAST);
  if (isPredicate(words, tags, i)) return { pos: 'adjective', lemma: text };
  // "Back in 2015, Xanadu left"
  if (text === 'back' && i === 0 && right?.pos === 'preposition') return { pos: 'adverb', lemma: text };
  // "hit back", "fought back against"
  if (text === 'back' && left?.pos === 'verb' && left.lemma !== 'be') return { pos: 'adverb', lemma: text };
  // "handed the islands back to Xanadu"
  if (text === 'back' && left?.pos === 'noun' && right?.pos === 'to' && tags[i + 2]?.pos !== 'verb')
    return { pos: 'adverb', lemma: text };
  // "Fighting between Xanadu and Zog spread"
  // "Backing for Xanadu came from Zog"
  if (tag.form === 'gerund' && i === 0 && OPENING.has(textAt(words, 1)) && event) return nounTag(text);
  // "Talks between Xanadu and Ruritania began": no command opens a sentence of news.
  if (bare && i === 0 && opensPhrase) return nounTag(text);
  // "opened the crossing to allow aid into Xanadu": two bare verbs do not stand side by side.
  if (
    bare &&
    left?.pos === 'verb' &&
    left.form === 'infinitive' &&
    !isAuxiliary(left) &&
    isEventNoun(nounTag(text).lemma) &&
    !HELPERS.has(left.lemma)
  )
    return nounTag(text);
  // "the attack killed", "a deadly raid on": after a determiner, an adjective or a number a base form is a noun.
  const nominal = left && NOMINAL_LEFT.has(left.pos) && !(left.pos === 'number' && right?.pos === 'actor');
  // "rammed a Ruritanian boat": nothing is done between an article and its noun.
  const article = left?.pos === 'actor' && /^an?$/.test(textAt(words, i - 2));
  if (bare && article && right?.pos !== 'noun') return nounTag(text);
  // "in talks", "of aid", "by attack": after a preposition (never "to") likewise.
  if (bare && (nominal || left?.pos === 'preposition')) return nounTag(text);
  // "said that talks with Zog failed": behind a verb "that" opens a clause and is not who does it.
  if (tag.form === 'present' && right?.pos === 'preposition' && isEventPlural(text) && isThatClause(words, tags, i - 1))
    return nounTag(text);
  // "rejected Ruritanian claims that": what is rejected is a noun.
  if (tag.form === 'present' && left?.pos === 'actor' && textAt(words, i + 1) === 'that' && isJudging(tags[i - 2]))
    return nounTag(text);
  // "let Ruritanian planes use": no base form stands behind a present one.
  const helped = right?.pos === 'verb' && right.form === 'infinitive' && left?.pos === 'actor' && !isAuxiliary(right);
  if (tag.form === 'present' && helped && !HELPERS.has(tag.lemma) && isBareTaker(tags[i - 2])) return nounTag(text);
  return tag.form === 'present' && isPlural(tags, i) && !isLeadPresent(words, tags, i) ? nounTag(text) : undefined;
}

/** Judges words: "rejected claims", "echoed calls". */
function isJudging(tag: TermTag | undefined): boolean {
  return tag?.pos === 'verb' && (dismissingVerbs.has(tag.lemma) || tag.lemma === 'echo' || tag.lemma === 'accept');
}

/** "of the joint …": a preposition, a determiner and a noun in the singular stand before `i`. */
function isInsidePhrase(tags: readonly TermTag[], i: number): boolean {
  const left = tags[i - 1];
  return (
    left?.pos === 'noun' && !left.plural && tags[i - 2]?.pos === 'determiner' && tags[i - 3]?.pos === 'preposition'
  );
}

/** "talks", "attacks" */
function isEventPlural(text: string): boolean {
  return isEventNoun(text) || isEventNoun(nounTag(text).lemma);
}

/** "was open to": no base form follows a form of be. "made it clear that", "remained divided". */
function isPredicate(words: readonly TermInput[], tags: readonly TermTag[], i: number): boolean {
  const { form } = tags[i]!;
  const left = tags[i - 1];
  if (form === 'past') return left?.pos === 'verb' && STATES.has(left.lemma);
  if (form !== 'infinitive') return false;
  const before = tags[skipAdverbs(tags, i - 1)];
  return (
    (before?.pos === 'verb' && before.lemma === 'be') ||
    (textAt(words, i - 1) === 'it' && textAt(words, i + 1) === 'that')
  );
}

function isForm(tag: TermTag | undefined, lemma: string): boolean {
  return tag?.pos === 'verb' && tag.lemma === lemma;
}

/**
 * "electric power lines leading into": a plural that the tagger took for a verb, in a sentence that has another one.
 */
function isPlural(tags: readonly TermTag[], i: number): boolean {
  const left = tags[i - 1];
  const right = tags[i + 1];
  // "rejected calls by": two verbs do not stand side by side.
  if (left?.pos === 'verb' && left.form !== 'infinitive' && !isAuxiliary(left))
    return right?.pos !== 'actor' && right?.pos !== 'pronoun';
  if (left?.pos !== 'noun' && left?.pos !== 'actor') return false;
  // "will hold exercises next month": what follows is a time, no object.
  const timed = right?.pos === 'date' || (right?.pos === 'adjective' && tags[i + 2]?.pos === 'date');
  if (right && OBJECT_OPENERS.has(right.pos) && !timed) return false;
  return tags.some(
    (t, k) => k !== i && (t.pos === 'modal' || (t.pos === 'verb' && t.form !== 'gerund' && t.form !== 'infinitive')),
  );
}

const OBJECT_OPENERS = new Set([
  'actor',
  'determiner',
  'number',
  'adjective',
  'noun',
  'pronoun',
  'to',
  'adverb',
  'conjunction',
]);
