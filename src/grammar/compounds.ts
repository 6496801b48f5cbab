/** Words inside a compound that the tagger takes for verbs: "two navy patrol/verb ships", "a sinking fishing boat/verb". */

import { samePast } from '../lexicon/en/verb-forms.ts';
import type { PartOfSpeech, TermInput, TermTag } from '../model/terms.ts';
import { isIrregularPast, nounTag } from './lemmas.ts';
import { HELPERS, textAt } from './neighbours.ts';
import { asksForClause, knownInfinitive } from './verbs.ts';

/** Hardly ever verbs in the news. */
// biome-ignore format: rows of a word list
export const BODIES: ReadonlySet<string> = new Set([
  'party', 'police', 'minister', 'secretary', 'army', 'cabinet', 'ministry', 'armour', 'armor', 'artillery', 'asylum',
  'planes', 'jets', 'vessels',
]);

/** The tag of a verb that is none, but describes or heads a noun; undefined where it may be one. */
export function correctCompound(words: readonly TermInput[], tags: readonly TermTag[], i: number): TermTag | undefined {
  const tag = tags[i]!;
  const left = tags[i - 1];
  const right = tags[i + 1];
  const text = textAt(words, i);
  const behindNoun = left?.pos === 'noun' && !left.plural;
  // "by drought-stricken Xanadu", "a long-delayed loan"
  const opened = left?.pos === 'preposition' || left?.pos === 'determiner' || left?.pos === 'to';
  if (
    text.includes('-') &&
    opened &&
    knownInfinitive(text, 'past') === undefined &&
    right &&
    right.pos !== 'preposition'
  )
    return { pos: 'adjective', lemma: text };
  // "two patrol boats to Xanadu": a number counts them.
  const counted = behindNoun && tags[i - 2]?.pos === 'number' && textAt(words, i - 2) !== 'one';
  if (tag.form === 'present' && (counted || (left?.pos === 'number' && text.endsWith('s')))) return nounTag(text);
  // "two navy patrol ships"
  const amount = behindNoun && tags[i - 2]?.pos === 'number';
  if (tag.form === 'infinitive' && amount && right?.pos === 'noun') return nounTag(text);
  // "Ruritanian military transport planes"
  if (tag.form === 'infinitive' && left?.pos === 'actor' && !left.plural && BODIES.has(textAt(words, i + 1)))
    return nounTag(text);
  // "their indefinite general strike", "a sinking fishing boat": a singular takes no base form.
  const compound = behindNoun && !NOMINAL_RIGHT.has(right?.pos ?? 'determiner');
  const base = tag.form === 'infinitive' && !isIrregularPast(text) && !samePast.has(text);
  if (base && compound && isDetermined(tags, i - 1) && !takesBare(tags, i)) return nounTag(text);
  // "a Ruritanian smuggling ring"
  const kind = left?.pos === 'actor' && !left.plural && tags[i - 2]?.pos === 'determiner' && right?.pos === 'noun';
  if (tag.form === 'gerund' && kind && !right.plural) return { pos: 'adjective', lemma: tag.lemma };
  return undefined;
}

/** A determiner stands before the noun at `i`, adjectives and nouns between. */
function isDetermined(tags: readonly TermTag[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && INSIDE_PHRASE.has(tags[k]!.pos) && !tags[k]!.plural && tags[k]!.form !== 'infinitive') k--;
  return tags[k]?.pos === 'determiner';
}

const INSIDE_PHRASE = new Set<PartOfSpeech>(['adjective', 'noun', 'verb', 'actor']);

/** "helped the city build", "demanded that the army leave": a base form may follow its subject. */
function takesBare(tags: readonly TermTag[], i: number): boolean {
  return tags.slice(0, i).some((tag) => tag.pos === 'verb' && (HELPERS.has(tag.lemma) || asksForClause(tag.lemma)));
}

/** Open an object. */
const NOMINAL_RIGHT = new Set<PartOfSpeech>(['actor', 'determiner', 'number', 'pronoun']);
