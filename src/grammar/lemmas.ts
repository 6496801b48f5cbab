/** Words to lemmas, by compromise's own conjugation, each word once. */
import nlp from 'compromise/two';
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

export function nounTag(text: string): TermTag {
  const lemma = singular(text);
  return { pos: 'noun', lemma, ...(lemma !== text && { plural: true as const }) };
}

function infinitive(text: string, tense: string): string {
  if (tense === 'Infinitive') return text;
  const key = `${tense}:${text}`;
  let lemma = infinitives.get(key);
  if (lemma === undefined) {
    lemma = IRREGULAR[text] ?? methods.two.transform.verb.toInfinitive(text, model, tense);
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
        : (NOUNS[text] ?? text);
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
  return (
    text !== 'hit' &&
    text !== 'left' &&
    text !== 'shot' &&
    text in IRREGULAR &&
    !text.endsWith('ed') &&
    !text.endsWith('ing')
  );
}

/** Pasts and participles that the rules of compromise get wrong or leave. */
const IRREGULAR: Readonly<Record<string, string>> = {
  drew: 'draw',
  sank: 'sink',
  fled: 'flee',
  led: 'lead',
  shot: 'shoot',
  sought: 'seek',
  struck: 'strike',
  beaten: 'beat',
  fought: 'fight',
  hit: 'hit',
  sent: 'send',
  met: 'meet',
  told: 'tell',
  said: 'say',
  laid: 'lay',
  left: 'leave',
  slain: 'slay',
  vetoed: 'veto',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  forbade: 'forbid',
  forbidden: 'forbid',
  seized: 'seize',
  freed: 'free',
  agreed: 'agree',
  decreed: 'decree',
  guaranteed: 'guarantee',
  recognised: 'recognise',
  criticised: 'criticise',
  apologised: 'apologise',
  dying: 'die',
  lying: 'lie',
};
const NOUNS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'people',
  police: 'police',
  troops: 'troops',
};
