/** Tagged terms → chunks, left to right, without a gap. */

import { subordinators } from '../../lexicon/en/clause-words.ts';
import type { Term } from '../../model/terms.ts';
import { type Chunk, type Mark, QUOTES, type VerbGroup } from './chunks.ts';
import { nounPhrase } from './noun-phrases.ts';
import { verbGroup } from './verb-groups.ts';

/** @param isPhrasal verbs of saying with a particle ("point out"): one verb when a clause follows */
export function findChunks(terms: readonly Term[], isPhrasal: (lemma: string) => boolean = () => false): Chunk[] {
  const out: Chunk[] = [];
  let i = 0;
  while (i < terms.length) {
    const verb = verbGroup(terms, i);
    const group = (verb && withParticle(terms, verb, isPhrasal)) ?? nounPhrase(terms, i);
    if (group) {
      out.push(group);
      i = group.last + 1;
      continue;
    }
    out.push(mark(terms[i]!, i, terms));
    i++;
  }
  return out;
}

/** "pointed out that", "made clear that" */
function withParticle(terms: readonly Term[], verb: VerbGroup, isPhrasal: (lemma: string) => boolean): VerbGroup {
  const particle = terms[verb.last + 1];
  if (!particle || particle.pos === 'punctuation' || particle.pos === 'actor') return verb;
  const lemma = `${verb.lemma} ${particle.text}`;
  if (!isPhrasal(lemma)) return verb;
  const next = terms[verb.last + 2];
  const clause =
    next === undefined ||
    next.lemma === 'that' ||
    next.pos === 'actor' ||
    next.pos === 'pronoun' ||
    next.pos === 'punctuation';
  return clause ? { ...verb, lemma, last: verb.last + 1 } : verb;
}

function mark(term: Term, i: number, terms: readonly Term[]): Mark {
  const { lemma, pos } = term;
  const at = { first: i, last: i, lemma };
  if (pos === 'punctuation') {
    if (QUOTES.has(lemma)) return { kind: 'quote', ...at };
    if (lemma === ',') return { kind: 'comma', ...at };
    if (/^[-–—]+$/.test(lemma)) return { kind: 'comma', ...at };
    if (/^[;:.!?()[\]…]+$/.test(lemma)) return { kind: 'break', ...at };
    return { kind: 'other', ...at };
  }
  if (pos === 'preposition' || pos === 'to') return { kind: 'prep', ...at };
  if (pos === 'conjunction') {
    if (lemma === 'that') return { kind: 'that', ...at };
    if (lemma === 'which' || lemma === 'who' || lemma === 'whom') return { kind: 'rel', ...at };
    if (lemma === 'than') return { kind: 'prep', ...at };
    if (lemma === 'as' && terms[i - 1]?.lemma !== ',' && i > 0) return { kind: 'prep', ...at };
    // "Zog, once jailed by Xanadu, left"
    if (lemma === 'once' && terms[i + 1]?.pos === 'verb') return { kind: 'adv', ...at };
    return subordinators.has(lemma) ? { kind: 'sub', ...at } : { kind: 'conj', ...at };
  }
  if (pos === 'adverb' || pos === 'negation') return { kind: 'adv', ...at };
  if (pos === 'date') return { kind: 'date', ...at };
  if (pos === 'adjective') return { kind: 'adj', ...at };
  return { kind: 'other', ...at };
}
