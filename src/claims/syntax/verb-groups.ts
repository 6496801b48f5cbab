/** Verb groups: auxiliaries, negation and adverbs with their main verb ("has not yet been released"). */

import type { Term } from '../../model/terms.ts';
import type { VerbGroup } from './chunks.ts';

const ADVERB_INSIDE = new Set(['adverb', 'negation']);

/** (to) (modal | be | have | do | not | adverb)* verb */
export function verbGroup(terms: readonly Term[], start: number): VerbGroup | undefined {
  let i = start;
  let infinitive = false;
  if (terms[i]?.pos === 'to') {
    infinitive = true;
    i++;
    while (terms[i] && ADVERB_INSIDE.has(terms[i]!.pos)) i++;
    if (terms[i]?.pos !== 'verb' || (terms[i]!.form !== 'infinitive' && terms[i]!.form !== 'present')) return undefined;
  }
  let modal: string | undefined;
  let negated = false;
  let perfect = false;
  let be = false;
  let beGerund = false;
  let past = false;
  let aux = 0;
  let head = -1;
  if (start > 0 && !infinitive && terms[start]!.pos === 'adverb') return undefined;
  if (infinitive) for (let k = start; k < i; k++) if (terms[k]!.pos === 'negation') negated = true;
  for (; i < terms.length; i++) {
    const term = terms[i]!;
    if (term.pos === 'modal') {
      if (head >= 0 || aux > 0) break;
      modal = term.lemma;
      aux++;
      continue;
    }
    if (term.pos === 'negation') {
      if (aux === 0 && terms[i + 1]?.pos !== 'verb') break;
      negated = true;
      continue;
    }
    if (term.pos === 'adverb') {
      if (aux === 0 && head < 0) break;
      continue;
    }
    if (term.pos !== 'verb') break;
    const auxiliary = term.lemma === 'be' || term.lemma === 'have' || term.lemma === 'do';
    if (auxiliary && continues(terms, i + 1)) {
      if (aux === 0 && modal === undefined) past = term.form === 'past';
      if (term.lemma === 'have') perfect = true;
      if (term.lemma === 'be') {
        be = true;
        if (term.form === 'gerund') beGerund = aux === 0;
      }
      aux++;
      continue;
    }
    head = i;
    break;
  }
  if (head < 0) return undefined;
  const verb = terms[head]!;
  const participle = verb.form === 'past' || verb.form === 'participle';
  const passive = participle && be && !(perfect && !be);
  // "being accused", "having met": the auxiliary decides.
  const gerundAux = aux > 0 && terms[start]!.form === 'gerund';
  const form = infinitive
    ? 'infinitive'
    : verb.form === 'gerund' && !be
      ? 'gerund'
      : gerundAux || beGerund
        ? 'gerund'
        : verb.form === 'participle' && aux === 0
          ? 'participle'
          : 'finite';
  // A bare base form after nothing that could be its subject is an imperative or a noun: the clause decides.
  return {
    kind: 'vg',
    first: start,
    last: head,
    head,
    lemma: verb.lemma,
    form,
    passive,
    negated: negated || (terms[start - 1]?.pos === 'negation' && terms[start - 1]!.lemma === 'not'),
    ...(modal !== undefined && { modal }),
    perfect,
    bare: participle && aux === 0 && !infinitive,
    past: past || (aux === 0 && participle),
  };
}

/** Does a verb follow, past adverbs and "not"? Then a form of be, have, do is an auxiliary. */
function continues(terms: readonly Term[], i: number): boolean {
  let k = i;
  while (terms[k] && ADVERB_INSIDE.has(terms[k]!.pos)) k++;
  return terms[k]?.pos === 'verb';
}
