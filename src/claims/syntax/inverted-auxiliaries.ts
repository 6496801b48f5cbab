/** Auxiliaries before their subject: "Had Xanadu attacked, …" is a condition, "nor did it attack" a negation. */
import { isMark } from './chunks.ts';
import { groupEnding } from './groups.ts';
import { type Draft, type Parse, skipLeft } from './parse.ts';

/** Openers that put the auxiliary first and leave the act a fact: "only then did Xanadu attack". */
const FACTUAL = new Set(['only', 'so', 'then']);

/** Gives a finite clause its subject and the auxiliary that stands before it; false where none does. */
export function readInversion(parse: Parse, draft: Draft): boolean {
  const { chunks } = parse;
  const { verb } = draft;
  const at = skipLeft(chunks, draft.at - 1);
  if (chunks[at]?.kind !== 'np') return false;
  const subject = groupEnding(chunks, at);
  const auxiliary = parse.byChunk.get(subject.first - 1);
  if (!auxiliary || verb.modal !== undefined || !inverts(parse, auxiliary, draft)) return false;
  const before = chunks[auxiliary.at - 1];
  const negated = auxiliary.verb.negated;
  draft.subject = subject;
  draft.verb = { ...verb, negated, perfect: auxiliary.verb.lemma === 'have', past: auxiliary.verb.past };
  auxiliary.objects = [];
  if (negated || (before?.kind === 'adv' && FACTUAL.has(before.lemma))) return true;
  // "Had Xanadu attacked", "Did Xanadu attack?"
  draft.relation = 'adverbial';
  draft.opener = auxiliary.verb.lemma === 'have' && auxiliary.verb.past ? 'if' : 'whether';
  return true;
}

/** "did it attack", "had Xanadu attacked" with nobody before it, not "the king had Xanadu attacked". */
function inverts({ chunks }: Parse, auxiliary: Draft, draft: Draft): boolean {
  const { lemma, modal, first, last, negated } = auxiliary.verb;
  if (modal !== undefined || (first !== last && !negated)) return false;
  if (lemma === 'do') return !draft.verb.past;
  const before = chunks[auxiliary.at - 1];
  const opens = before?.kind !== 'np' && !isMark(before, 'rel') && !isMark(before, 'that');
  return lemma === 'have' && draft.verb.bare && opens;
}
