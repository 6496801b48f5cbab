/** Words to lemmas, by compromise's own conjugation, each word once. */
import nlp from 'compromise/two';
import { pluralNouns, unsurePasts, verbForms } from '../lexicon/en/verb-forms.ts';
import { remembered } from '../model/remembered.ts';
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

/** "taken", "flown", "sung"; "sought", "built" are past forms as well, and what stands around them decides. */
const ONLY_PARTICIPLE = /(?:en|wn|ne|rn|un[gk])$/;

/** compromise's name for each form. */
const TENSES: Readonly<Record<VerbForm, string>> = {
  gerund: 'Gerund',
  participle: 'Participle',
  past: 'PastTense',
  infinitive: 'Infinitive',
  present: 'PresentTense',
};

const verbTags = Object.fromEntries(
  (Object.keys(TENSES) as VerbForm[]).map((form) => [
    form,
    remembered((text): TermTag => ({ pos: 'verb', lemma: infinitive(text, form), form })),
  ]),
) as Readonly<Record<VerbForm, (text: string) => TermTag>>;

/** @param tags those of compromise: they say which form of the verb it is */
export function verbTag(text: string, tags: { has(tag: string): boolean }): TermTag {
  return verbTags[formOf(text, tags)](text);
}

function formOf(text: string, tags: { has(tag: string): boolean }): VerbForm {
  if (tags.has('Gerund')) return 'gerund';
  const participle = tags.has('Participle');
  if (participle && ONLY_PARTICIPLE.test(text)) return 'participle';
  if (participle || tags.has('PastTense')) return 'past';
  return tags.has('Infinitive') ? 'infinitive' : 'present';
}

/** @param text lower case */
export const nounTag = remembered((text): TermTag => {
  const lemma = singular(text);
  return { pos: 'noun', lemma, ...(lemma !== text && { plural: true as const }) };
});

function infinitive(text: string, form: VerbForm): string {
  const known = knownInfinitive(text, form);
  if (known !== undefined || form === 'infinitive') return known ?? text;
  return verbForms[text] ?? methods.two.transform.verb.toInfinitive(text, model, TENSES[form]);
}

/** The same in the singular. */
const UNCHANGED = /(?:series|species|means|headquarters|barracks)$/;

function singular(text: string): string {
  if (UNCHANGED.test(text)) return text;
  return text.length > 3 && text.endsWith('s')
    ? methods.two.transform.noun.toSingular(text, model)
    : (pluralNouns.get(text) ?? text);
}

const irregularPasts = new Set(
  Object.keys(verbForms).filter((form) => !unsurePasts.has(form) && !/(?:ed|ing|es)$/.test(form)),
);

/** "drew", "fled": past forms that are hardly ever anything else. */
export function isIrregularPast(text: string): boolean {
  return irregularPasts.has(text);
}
