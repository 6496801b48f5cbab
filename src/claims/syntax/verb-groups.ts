/** Verb groups: auxiliaries, negation and adverbs with their main verb ("has not yet been released"). */

import { additions, nearNegations } from '../../lexicon/en/function-words.ts';
import { onlyPast } from '../../lexicon/en/verb-forms.ts';
import type { Term } from '../../model/terms.ts';
import type { VerbGroup } from './chunks.ts';

/** What stands before the main verb. */
interface Auxiliaries {
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly count: number;
  readonly be: boolean;
  readonly have: boolean;
  /** The first one is a gerund: "being accused", "having met". */
  readonly gerund: boolean;
  /** The first one is in the past, and no modal stands before it. */
  readonly past: boolean;
  /** Index of the main verb. */
  readonly head: number;
}

/** (to) (modal | be | have | do | not | adverb)* verb, from the term at `start`; undefined where none begins. */
export function verbGroup(terms: readonly Term[], start: number): VerbGroup | undefined {
  const infinitive = terms[start]?.pos === 'to';
  const opened = infinitive ? afterTo(terms, start) : start;
  const aux = opened === undefined ? undefined : readAuxiliaries(terms, opened);
  if (!aux) return undefined;
  const verb = terms[aux.head]!;
  const participle = verb.form === 'past' || verb.form === 'participle';
  const toNegated = infinitive && terms.slice(start, opened).some((t) => t.pos === 'negation');
  const plain = participle && aux.count === 0 && !infinitive;
  const notAfter = verb.lemma === 'be' ? negationAfter(terms, aux.head) : undefined;
  return {
    kind: 'vg',
    first: start,
    last: notAfter ?? aux.head,
    head: aux.head,
    lemma: verb.lemma,
    form: infinitive ? 'infinitive' : formOf(verb, aux),
    passive: participle && aux.be,
    negated: aux.negated || toNegated || notAfter !== undefined || deniedBefore(terms, start),
    modal: aux.modal,
    perfect: aux.have,
    plain,
    bare: plain && !onlyPast.has(verb.text),
    past: aux.past || (aux.count === 0 && participle),
  };
}

/** "threatened not to leave", "no longer supports", "almost left", "nor did": what stands before the group is its own. */
function deniedBefore(terms: readonly Term[], start: number): boolean {
  const left = terms[start - 1];
  // "hardly ever left"
  if (left?.pos === 'adverb' && (left.lemma === 'longer' || left.lemma === 'ever'))
    return deniedBefore(terms, start - 1);
  return left?.pos === 'negation' || left?.lemma === 'nor' || (left?.pos === 'adverb' && nearNegations.has(left.lemma));
}

/** "is not ready", "was still not a member": index of the negation behind a form of be. */
function negationAfter(terms: readonly Term[], head: number): number | undefined {
  for (let i = head + 1; ; i++) if (terms[i]?.pos !== 'adverb') return isDenial(terms, i) ? i : undefined;
}

/** "not", but not "not only". */
function isDenial(terms: readonly Term[], i: number): boolean {
  return terms[i]?.pos === 'negation' && !additions.has(terms[i + 1]?.text ?? '');
}

/** "to secretly supply": index of the verb after the infinitive marker at `start`. */
function afterTo(terms: readonly Term[], start: number): number | undefined {
  const i = skipAdverbs(terms, start + 1);
  const verb = terms[i];
  return verb?.pos === 'verb' && (verb.form === 'infinitive' || verb.form === 'present') ? i : undefined;
}

function readAuxiliaries(terms: readonly Term[], from: number): Auxiliaries | undefined {
  let modal: string | undefined;
  let negated = false;
  let count = 0;
  let [be, have, gerund, past] = [false, false, false, false];
  for (let i = from; i < terms.length; i++) {
    const term = terms[i]!;
    switch (term.pos) {
      case 'modal':
        if (count > 0) return undefined;
        modal = term.lemma;
        break;
      case 'negation':
        if (count === 0 && terms[i + 1]?.pos !== 'verb') return undefined;
        negated ||= isDenial(terms, i);
        continue;
      case 'adverb':
        if (count === 0) return undefined;
        negated ||= nearNegations.has(term.lemma) && terms[i + 1]?.pos === 'verb';
        continue;
      case 'verb':
        if (!isAuxiliary(terms, i)) return { modal, negated, count, be, have, gerund, past, head: i };
        if (count === 0) {
          past = term.form === 'past';
          gerund = term.form === 'gerund';
        }
        be ||= term.lemma === 'be';
        have ||= term.lemma === 'have';
        break;
      default:
        return undefined;
    }
    count++;
  }
  return undefined;
}

/** A form of be, have or do is an auxiliary when a verb follows, past adverbs and "not". */
function isAuxiliary(terms: readonly Term[], i: number): boolean {
  const { lemma } = terms[i]!;
  return (lemma === 'be' || lemma === 'have' || lemma === 'do') && terms[skipAdverbs(terms, i + 1)]?.pos === 'verb';
}

function skipAdverbs(terms: readonly Term[], from: number): number {
  let i = from;
  while (terms[i]?.pos === 'adverb' || terms[i]?.pos === 'negation') i++;
  return i;
}

function formOf(verb: Term, aux: Auxiliaries): VerbGroup['form'] {
  if (aux.gerund || (verb.form === 'gerund' && !aux.be && aux.modal === undefined)) return 'gerund';
  return verb.form === 'participle' && aux.count === 0 ? 'participle' : 'finite';
}
