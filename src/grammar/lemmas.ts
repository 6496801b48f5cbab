/** Words to lemmas, by compromise's own conjugation, each word once. */
import nlp from 'compromise/two';
import { pluralNouns, unsurePasts, verbForms } from '../lexicon/en/verb-forms.ts';
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

/** "taken", "flown", "sung"; "sought", "built" are past forms as well, and what stands around them decides. */
const ONLY_PARTICIPLE = /(?:en|wn|ne|rn|un[gk])$/;

/** @param tags those of compromise: they say which form of the verb it is */
export function verbTag(text: string, tags: { has(tag: string): boolean }): TermTag {
  const [form, tense]: [VerbForm, string] = tags.has('Gerund')
    ? ['gerund', 'Gerund']
    : tags.has('Participle') && ONLY_PARTICIPLE.test(text)
      ? ['participle', 'Participle']
      : tags.has('PastTense') || tags.has('Participle')
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
    lemma = verbForms[text] ?? methods.two.transform.verb.toInfinitive(text, model, tense);
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
  return text in verbForms && !unsurePasts.has(text) && !/(?:ed|ing|es)$/.test(text);
}
