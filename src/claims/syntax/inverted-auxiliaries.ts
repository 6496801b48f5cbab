/** Auxiliaries before their subject: "Had Xanadu attacked, …" is a condition, "nor did it attack" a negation. */
import { modals } from '../../lexicon/en/function-words.ts';
import { isMark, isPhrase } from './chunks.ts';
import { groupEnding } from './groups.ts';
import { type Draft, type Parse, skipLeft } from './parse.ts';

/** Openers that put the auxiliary first and leave the act a fact: "only then did Xanadu attack". */
const FACTUAL = new Set(['only', 'so', 'then']);

/** What stands before the subject. */
interface Auxiliary {
  readonly at: number;
  readonly lemma: string;
  readonly negated: boolean;
  readonly past: boolean;
}

/** Gives a finite clause its subject and the auxiliary that stands before it; false where none does. */
export function readInversion(parse: Parse, draft: Draft): boolean {
  const { chunks } = parse;
  const { verb } = draft;
  const at = skipLeft(chunks, draft.at - 1);
  if (chunks[at]?.kind !== 'np' || verb.modal !== undefined) return false;
  const subject = groupEnding(chunks, at);
  const auxiliary = auxiliaryAt(parse, draft, subject.first - 1);
  if (!auxiliary) return false;
  const { lemma, past } = auxiliary;
  const before = chunks[auxiliary.at - 1];
  // "nor did it", "at no time did it"
  const negated = auxiliary.negated || isMark(before, 'conj', 'nor') || (isPhrase(before) && before.none);
  const condition = lemma === 'should' || (lemma === 'have' && past);
  draft.subject = subject;
  draft.verb = {
    ...verb,
    negated,
    past,
    perfect: lemma === 'have',
    modal: modals.has(lemma) && !condition ? lemma : verb.modal,
  };
  const left = parse.byChunk.get(auxiliary.at);
  if (left) left.objects = [];
  if (negated || (before?.kind === 'adv' && FACTUAL.has(before.lemma))) return true;
  // "Had Xanadu attacked", "Did Xanadu attack?"
  draft.relation = 'adverbial';
  draft.opener = condition ? 'if' : 'whether';
  return true;
}

/** "did it attack", "had Xanadu attacked" with nobody before it, not "the king had Xanadu attacked". */
function auxiliaryAt({ chunks }: Parse, draft: Draft, at: number): Auxiliary | undefined {
  const chunk = chunks[at];
  const bare = !draft.verb.past && !draft.verb.passive && draft.verb.first === draft.verb.last;
  if (chunk?.kind === 'other' && modals.has(chunk.lemma))
    return bare ? { at, lemma: chunk.lemma, negated: false, past: false } : undefined;
  if (chunk?.kind !== 'vg' || chunk.modal !== undefined || (chunk.first !== chunk.last && !chunk.negated))
    return undefined;
  const { lemma, negated, past } = chunk;
  const found = { at, lemma, negated, past };
  if (lemma === 'do') return bare ? found : undefined;
  const before = chunks[at - 1];
  const opens = (!isPhrase(before) || before.none) && !isMark(before, 'rel') && !isMark(before, 'that');
  return lemma === 'have' && draft.verb.bare && opens ? found : undefined;
}
