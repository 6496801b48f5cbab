/** The words of a label: what was done, so that it can stand between two names. */
import { samePast, verbForms } from '../lexicon/en/verb-forms.ts';

/** Infinitive → past form, for verbs whose past no rule gives. */
const pasts = new Map<string, string>([...samePast].map((verb) => [verb, verb]));
for (const [form, infinitive] of Object.entries(verbForms))
  if (!pasts.has(infinitive) && !/(?:[ewr]n|un[gkn]?|one|ing|es)$/.test(form)) pasts.set(infinitive, form);

/** "recall ambassador" → "recalled ambassador", "stop programme" → "stopped programme". */
export function inPast(phrase: string): string {
  const [verb, ...rest] = phrase.split(' ') as [string, ...string[]];
  return [pastOf(verb), ...rest].join(' ');
}

function pastOf(verb: string): string {
  const irregular = pasts.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  // "stop", "ban", "permit": a short last syllable doubles its consonant.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) || DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ed`;
  return `${verb}ed`;
}

/** Verbs of two syllables with the stress on the second. */
const DOUBLING =
  /(?:(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:com|dis|ex|im|pro|re)pel|(?:con|in|oc|re)cur|rebel|equip|regret|kidnap|rebut|control|patrol|abet)$/;
