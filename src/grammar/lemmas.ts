/** Words to lemmas, by compromise's own conjugation, each word once. */
import nlp from 'compromise/two';
import { ambiguousForms, correctedForms, pluralNouns } from '../lexicon/en/verb-forms.ts';
import type { TermTag, VerbForm } from '../model/terms.ts';
import { knownInfinitive } from './verbs.ts';

interface RawMethods {
  two: {
    transform: {
      verb: { toInfinitive(word: string, model: unknown, tense: string): string };
      noun: { toSingular(word: string, model: unknown): string };
    };
  };
}

const model = nlp.model();
const methods = nlp.methods() as unknown as RawMethods;
const infinitives = new Map<string, string>();
const singulars = new Map<string, string>();

/** @param tags those of compromise: they say which form of the verb it is */
export function verbTag(text: string, tags: { has(tag: string): boolean }): TermTag {
  const [form, tense]: [VerbForm, string] = tags.has('Gerund')
    ? ['gerund', 'Gerund']
    : tags.has('Participle')
      ? ['participle', 'Participle']
      : tags.has('PastTense')
        ? ['past', 'PastTense']
        : tags.has('Infinitive')
          ? ['infinitive', 'Infinitive']
          : ['present', 'PresentTense'];
  return { pos: 'verb', lemma: knownInfinitive(text, form) ?? infinitive(text, tense), form };
}

/** @param text lower case */
export function nounTag(text: string): TermTag {
  const lemma = singular(text);
  return { pos: 'noun', lemma, ...(lemma !== text && { plural: true as const }) };
}

function infinitive(text: string, tense: string): string {
  if (tense === 'Infinitive') return text;
  const key = `${tense}:${text}`;
  let lemma = infinitives.get(key);
  if (lemma === undefined) {
    lemma = correctedForms.get(text) ?? methods.two.transform.verb.toInfinitive(text, model, tense);
    remember(infinitives, key, lemma);
  }
  return lemma;
}

function singular(text: string): string {
  let lemma = singulars.get(text);
  if (lemma === undefined) {
    lemma =
      text.length > 3 && text.endsWith('s')
        ? methods.two.transform.noun.toSingular(text, model)
        : (pluralNouns.get(text) ?? text);
    remember(singulars, text, lemma);
  }
  return lemma;
}

/** A vocabulary is some tens of thousands of words; noise (tables, codes) must not make the cache grow for ever. */
function remember(cache: Map<string, string>, key: string, value: string): void {
  if (cache.size > 60_000) cache.clear();
  cache.set(key, value);
}

/** "drew", "fled": past forms that are hardly ever anything else. */
export function isIrregularPast(text: string): boolean {
  return !ambiguousForms.has(text) && correctedForms.has(text) && !text.endsWith('ed') && !text.endsWith('ing');
}
