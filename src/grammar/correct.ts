/**
 * Corrections of the tagger's noun and verb errors that cost events ("police/verb", "the attack/verb").
 *
 * Each rule looks at direct neighbours only, so it is as fast as the tagging is not.
 */
import type { TermInput, TermTag } from '../model/terms.ts';
import { isIrregularPast, nounTag, verbTag } from './lemmas.ts';
import { isEventNoun, isKnownVerb } from './verbs.ts';

const NOMINAL_LEFT = new Set(['determiner', 'adjective', 'number']);

export function correct(words: readonly TermInput[], tags: TermTag[]): TermTag[] {
  const out = [...tags];
  const pos = (i: number): TermTag['pos'] | undefined => out[i]?.pos;
  for (let i = 0; i < out.length; i++) {
    const tag = out[i]!;
    const text = words[i]!.text.toLowerCase();
    // "up to 500 men"
    if (text === 'up' && pos(i + 1) === 'to' && pos(i + 2) === 'number') {
      out[i] = { pos: 'adverb', lemma: text };
      out[i + 1] = { pos: 'adverb', lemma: 'to' };
      continue;
    }
    if (tag.pos === 'verb' && tag.lemma !== 'be' && tag.lemma !== 'have' && tag.lemma !== 'do') {
      const left = out[i - 1];
      // "the attack killed", "a deadly raid on": after a determiner or an adjective, a base form is a noun.
      const bare = tag.form === 'infinitive' || tag.form === 'present';
      // "hacking attacks": a gerund that says what kind of event.
      if (
        tag.form === 'gerund' &&
        out[i + 1]?.pos === 'noun' &&
        isEventNoun(out[i + 1]!.lemma) &&
        left?.pos !== 'actor'
      ) {
        out[i] = { pos: 'adjective', lemma: tag.lemma };
        continue;
      }
      // "to post-war levels": no infinitive before a hyphen.
      if (left?.pos === 'to' && /^[-–]$/.test(words[i + 1]?.text ?? '')) {
        out[i] = nounTag(text);
        continue;
      }
      // "was open to": no base form follows a form of be; "made it clear that".
      const after = skipAdverbs(out, i - 1);
      const adjective =
        (tag.form === 'infinitive' && out[after]?.pos === 'verb' && out[after]!.lemma === 'be') ||
        (tag.form === 'infinitive' &&
          words[i - 1]?.text.toLowerCase() === 'it' &&
          words[i + 1]?.text.toLowerCase() === 'that') ||
        (tag.form === 'past' && left?.pos === 'verb' && STATES.has(left.lemma));
      // "Judge Zog opened": the title of the name that follows.
      if (bare && words[i + 1]?.role?.split(' ').includes(text)) out[i] = nounTag(text);
      else if (adjective) out[i] = { pos: 'adjective', lemma: text };
      // "hit back", "fought back against"
      else if (text === 'back' && left?.pos === 'verb' && left.lemma !== 'be') out[i] = { pos: 'adverb', lemma: text };
      else if (bare && left && NOMINAL_LEFT.has(left.pos) && !(left.pos === 'number' && pos(i + 1) === 'actor'))
        out[i] = nounTag(text);
      // "in talks", "of aid", "by attack": after a preposition (never "to") likewise.
      else if (bare && left?.pos === 'preposition') out[i] = nounTag(text);
      else if (tag.form === 'present' && isPlural(out, i)) out[i] = nounTag(text);
    } else if (tag.pos === 'noun' && !tag.plural && isAfterAuxiliary(out, i)) {
      // "didn't regret", "will soon face": a base form after its auxiliary, adverbs between.
      out[i] = verbTag(text, new Set(['Infinitive']));
    } else if (tag.pos === 'noun' && (pos(i - 1) === 'to' || pos(i - 1) === 'modal')) {
      // "will pressure Xanadu", "to shell the town": base form before something that can be an object.
      const right = out[i + 1];
      const opensObject =
        right &&
        (right.pos === 'actor' || right.pos === 'determiner' || right.pos === 'number' || right.pos === 'adverb');
      const title = words[i + 1]?.role?.split(' ').includes(text) === true;
      if (!tag.plural && !title && (pos(i - 1) === 'modal' || (opensObject && isKnownVerb(text))))
        out[i] = verbTag(text, new Set(['Infinitive']));
    } else if (
      (tag.pos === 'noun' || tag.pos === 'adjective') &&
      isIrregularPast(text) &&
      !NOMINAL_LEFT.has(pos(i - 1) ?? 'to')
    ) {
      out[i] = verbTag(text, new Set(['PastTense']));
    } else if (tag.pos === 'noun' && text.includes('-') && (pos(i + 1) === 'actor' || pos(i + 1) === 'noun')) {
      // "war-torn Xanadu", "peace-keeping troops"
      out[i] = { pos: 'adjective', lemma: text };
    } else if (tag.pos === 'adjective' && isNoun(out, words, i)) {
      out[i] = nounTag(text);
    } else if (tag.pos === 'adjective' && /(?:ed|en)$/.test(text) && isParticiple(out, words, i)) {
      out[i] = verbTag(text, new Set(['PastTense']));
    }
  }
  return out;
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
  const opens = left?.pos === 'actor' || left?.pos === 'date' || left?.pos === 'conjunction' || left?.pos === 'adverb';
  return opens && (right?.pos === 'actor' || right?.pos === 'determiner' || right?.pos === 'number');
}

/** "the virus pandemic", "a kind of": an adjective that nothing follows which it could describe. */
function isNoun(tags: readonly TermTag[], words: readonly TermInput[], i: number): boolean {
  const left = tags[i - 1];
  const right = tags[i + 1];
  if (left?.pos === 'determiner' && words[i + 1]?.text.toLowerCase() === 'of') return true;
  return (
    left?.pos === 'noun' &&
    tags[i - 2] !== undefined &&
    (right === undefined || right.pos === 'punctuation' || right.pos === 'verb' || right.pos === 'modal') &&
    NOMINAL_LEFT.has(tags[i - 2]!.pos)
  );
}

function isAfterAuxiliary(tags: readonly TermTag[], i: number): boolean {
  const k = skipAdverbs(tags, i - 1);
  const left = tags[k];
  if (k === i - 1 || !left) return false;
  return left.pos === 'modal' || (left.pos === 'verb' && left.lemma === 'do');
}

function skipAdverbs(tags: readonly TermTag[], from: number): number {
  let k = from;
  while (tags[k]?.pos === 'adverb' || tags[k]?.pos === 'negation') k--;
  return k;
}

const STATES = new Set(['remain', 'seem', 'become', 'appear', 'stay', 'feel']);

/** "electric power lines leading into": a plural that the tagger took for a verb, in a sentence that has another one. */
function isPlural(tags: readonly TermTag[], i: number): boolean {
  const left = tags[i - 1];
  const right = tags[i + 1];
  // "rejected calls by": two verbs do not stand side by side.
  if (
    left?.pos === 'verb' &&
    left.form !== 'infinitive' &&
    left.lemma !== 'be' &&
    left.lemma !== 'have' &&
    left.lemma !== 'do'
  )
    return right?.pos !== 'actor' && right?.pos !== 'pronoun';
  if (left?.pos !== 'noun' && left?.pos !== 'actor') return false;
  if (right && OBJECT_OPENERS.has(right.pos)) return false;
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
