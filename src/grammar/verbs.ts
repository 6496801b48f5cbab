/** The verbs that the lexicon knows: they settle what a tagger can only guess, lemmas and word classes. */
import { composition } from '../lexicon/en/composition.ts';
import { lightVerbs } from '../lexicon/en/light-verbs.ts';
import { speechVerbs } from '../lexicon/en/speech.ts';
import { eventTypes } from '../lexicon/event-types.ts';
import type { VerbForm } from '../model/terms.ts';

const known = new Set<string>();
const eventNouns = new Set(eventTypes.flatMap((t) => t.nouns.map((n) => n.noun)));
for (const type of eventTypes) for (const { verb } of type.verbs) known.add(verb.split(' ')[0]!);
for (const { verbs } of Object.values(composition)) for (const verb of verbs) known.add(verb.split(' ')[0]!);
for (const { verb } of lightVerbs) known.add(verb.split(' ')[0]!);
for (const verbs of Object.values(speechVerbs)) for (const verb of verbs) known.add(verb.split(' ')[0]!);

/** Is the infinitive one that the lexicon knows as a trigger, a verb of saying or an outer verb? */
export function isKnownVerb(word: string): boolean {
  return known.has(word);
}

const asking = new Set(composition.request.verbs);

/** Does the verb ask for what its clause tells ("demanded that Xanadu leave")? */
export function asksForClause(lemma: string): boolean {
  return asking.has(lemma);
}

/** Does the noun tell an event somewhere in the lexicon? */
export function isEventNoun(lemma: string): boolean {
  return eventNouns.has(lemma);
}

/** The infinitive of a regular form of a known verb ("extradited" → "extradite"); undefined where none fits. */
export function knownInfinitive(word: string, form: VerbForm): string | undefined {
  if (form === 'infinitive') return known.has(word) ? word : undefined;
  for (const candidate of candidates(word, form)) if (known.has(candidate)) return candidate;
  return undefined;
}

function candidates(word: string, form: VerbForm): string[] {
  if (form === 'present') {
    if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
    if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
    return word.endsWith('s') ? [word.slice(0, -1)] : [word];
  }
  const suffix = form === 'gerund' ? 'ing' : 'ed';
  if (!word.endsWith(suffix)) return [];
  const stem = word.slice(0, -suffix.length);
  const doubled = stem.length > 2 && stem[stem.length - 1] === stem[stem.length - 2] ? [stem.slice(0, -1)] : [];
  const y = stem.endsWith('i') && form !== 'gerund' ? [`${stem.slice(0, -1)}y`] : [];
  return [`${stem}e`, stem, ...doubled, ...y];
}
