/** Subjects that a verb does not name itself: of a coordinated verb, of a relative clause, of a reduced one. */
import { isMark, lacksObject, type Mark, type NounPhrase } from './chunks.ts';
import type { Relation } from './clauses.ts';
import { groupEnding } from './groups.ts';
import { type Draft, finiteLeft, type Parse, skipLeft, verbLeft } from './parse.ts';

/** @param near a relative clause may be continued ("who avoided Xanadu and often praised it") */
export function inherit(parse: Parse, draft: Draft, from: number, relation: Relation, near = false): void {
  draft.relation = relation;
  const base = draft.verb;
  // "will send troops and provide aid", "asked Xanadu to leave and apologise": a base form continues the base form
  // before it.
  const nearest = verbLeft(parse, from);
  // "Zog, ousted by the army and exiled to Xanadu, returned"
  const suffered = nearest?.relation === 'reduced' && nearest.passive && lacksObject(parse.chunks, draft.at + 1);
  const continued =
    (near && base.bare && suffered) ||
    (base.modal === undefined && !base.past && base.form === 'finite') ||
    (near && nearest?.relation === 'relative' && nearest.verb.form === 'finite');
  let left = continued ? nearest : finiteLeft(parse, from);
  // "said Zog did not regret it and brushed off": a past form cannot go on from "did not", so it goes on from "said".
  while (
    left &&
    base.plain &&
    !continued &&
    left.verb.first !== left.verb.last &&
    !left.verb.perfect &&
    !left.passive &&
    left.verb.lemma.indexOf(' ') < 0
  ) {
    const earlier = finiteLeft(parse, left.at - 1);
    if (!earlier) break;
    left = earlier;
  }
  // "said that the talks had failed and accused Zog": talks accuse nobody.
  if (left?.relation === 'complement' && base.plain && parse.complements.verb(base.lemma) && !isSomebody(parse, left)) {
    const earlier = finiteLeft(parse, left.at - 1);
    if (earlier && isSomebody(parse, earlier)) left = earlier;
  }
  // "denied that it had bought arms, and accused Zog": behind the comma the plain past goes on from what was said in it.
  const tense = left?.verb.perfect === true || left?.verb.modal !== undefined;
  // "said Xanadu had left and demanded an answer": who says something goes on to say more.
  const says = parse.complements.verb(base.lemma);
  if (left?.relation === 'complement' && left.parent && base.plain && tense && (says || isCommaAnd(parse, from)))
    left = left.parent;
  if (!left) {
    draft.borrows = true;
    return;
  }
  // "were dragged from their car and killed in Karsk": both are done to them.
  // "were held, robbed and beaten": so is what stands between.
  const { chunks } = parse;
  const next = isMark(chunks[draft.at + 1], 'conj', 'and') ? chunks[draft.at + 2] : undefined;
  const between = next?.kind === 'vg' && next.first === next.last && (next.bare || next.form === 'participle');
  if (left.passive && base.bare && relation === 'coordinate' && (between || lacksObject(chunks, draft.at + 1)))
    draft.passive = true;
  draft.subject = left.subject;
  draft.parent = left.parent;
  draft.noun = left.noun;
  draft.opener = left.opener;
  // "has not attacked Xanadu or met Zog"
  if (left.verb.negated && isMark(parse.chunks[from + 1], 'conj', 'or')) draft.verb = { ...base, negated: true };
  if (relation === 'coordinate' && left.relation !== 'main' && left.relation !== 'coordinate')
    draft.relation = left.relation;
}

/** ", and" with the comma at chunk `at`. */
function isCommaAnd({ chunks }: Parse, at: number): boolean {
  return isMark(chunks[at], 'comma') && isMark(chunks[at + 1], 'conj');
}

/** Does a mention head the subject? */
function isSomebody({ chunks }: Parse, { subject }: Draft): boolean {
  return subject?.nps.some((np) => (chunks[np] as NounPhrase).actor !== undefined) === true;
}

/** "the king of Xanadu, who left": the phrase before the pronoun, at chunk `j`, is the subject. */
export function readRelative(parse: Parse, draft: Draft, j: number): void {
  draft.relation = 'relative';
  let k = skipLeft(parse.chunks, j - 1);
  if (isMark(parse.chunks[k], 'comma')) k = skipLeft(parse.chunks, k - 1);
  if (isMark(parse.chunks[k], 'prep')) k = skipLeft(parse.chunks, k - 1);
  if (parse.chunks[k]?.kind !== 'np') {
    inherit(parse, draft, k, 'coordinate');
    return;
  }
  // "rebels in the east who attacked": a place cannot be who.
  const who = (parse.chunks[j] as Mark).lemma === 'who';
  const before = parse.chunks[k - 1];
  if (
    who &&
    before?.kind === 'prep' &&
    (before.lemma === 'in' || before.lemma === 'from' || before.lemma === 'at') &&
    parse.chunks[k - 2]?.kind === 'np'
  )
    k -= 2;
  draft.subject = groupEnding(parse.chunks, k);
  draft.parent = verbLeft(parse, k);
}

/**
 * A bare past form that turned out to have a finite verb after it is a participle: "the man arrested in Xanadu died".
 */
export function reduce(draft: Draft): void {
  if (!draft.verb.bare || draft.relation === 'relative' || !draft.subject || draft.relation === 'coordinate') return;
  draft.relation = 'reduced';
  draft.passive = true;
}
