/** The subject of an infinitive, a gerund or a participle: who would do it, by the verb or noun that governs it. */

import { subjectControlVerbs } from '../../lexicon/en/clause-words.ts';
import { isMark } from './chunks.ts';
import { groupEnding } from './groups.ts';
import { type Draft, finiteLeft, type Parse, skipLeft, verbLeft } from './parse.ts';

/** "Zog promised to leave", "asked Xanadu to leave", "its offer to leave": subject, object or owner acts. */
export function readInfinitive(parse: Parse, draft: Draft): void {
  draft.relation = 'infinitive';
  const { chunks } = parse;
  let between: number | undefined;
  for (let j = skipLeft(chunks, draft.at - 1); j >= 0; j = skipLeft(chunks, j - 1)) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'vg') {
      const parent = parse.byChunk.get(j)!;
      draft.parent = parent;
      const controlled = between !== undefined && !subjectControlVerbs.has(parent.verb.lemma);
      draft.subject = controlled ? groupEnding(chunks, between!) : parent.subject;
      return;
    }
    if (chunk.kind === 'np') {
      if (between === undefined && parse.complements.noun(chunk.lemma)) {
        draft.noun = j;
        draft.parent = verbLeft(parse, j - 1);
        return;
      }
      // "called on Xanadu to leave", "waited for Xanadu to leave": the object of the preposition acts.
      if (between === undefined) between = j;
      // "its threat against Xanadu to attack": a licensing noun further left.
      else if (parse.complements.noun(chunk.lemma) && isMark(chunks[j + 1], 'prep')) {
        draft.noun = j;
        draft.parent = verbLeft(parse, j - 1);
        return;
      }
      continue;
    }
    if (chunk.kind === 'break' || chunk.kind === 'rel') break;
    if (chunk.kind === 'conj' && between === undefined) {
      // "to meet Xanadu and to sign": coordinated with the infinitive before.
      const left = verbLeft(parse, j - 1);
      if (left) {
        draft.parent = left.verb.form === 'infinitive' ? left.parent : left;
        draft.noun = left.noun;
        draft.subject = left.subject;
        return;
      }
    }
  }
  if (between !== undefined) draft.subject = groupEnding(chunks, between);
  else draft.borrows = true;
}

/** "accused Xanadu of lying", "left, praising Zog", "men armed by Xanadu": by what stands right before it. */
export function readNonFinite(parse: Parse, draft: Draft): void {
  const j = skipLeft(parse.chunks, draft.at - 1);
  const left = parse.chunks[j];
  if (left?.kind === 'prep' || left?.kind === 'sub') {
    draft.relation = 'gerund';
    draft.opener = left.lemma;
    const before = skipLeft(parse.chunks, j - 1);
    const np = parse.chunks[before];
    if (np?.kind === 'np' && parse.complements.noun(np.lemma)) {
      draft.noun = before;
      draft.parent = verbLeft(parse, before);
      draft.subject = draft.parent?.subject;
      return;
    }
    const parent = verbLeft(parse, j - 1);
    if (!parent) {
      draft.borrows = true;
      return;
    }
    draft.parent = parent;
    // "accused Xanadu of lying", "stopped Xanadu from leaving", "blamed Xanadu for killing": the object acts.
    const object = parent.passive ? parent.subject : (parent.objects[0] ?? parent.preps[0]?.group);
    draft.subject =
      (left.lemma === 'of' || left.lemma === 'for' || left.lemma === 'from' || left.lemma === 'into') && object
        ? object
        : parent.subject;
    return;
  }
  if (left?.kind === 'np' && draft.verb.form === 'participle') {
    draft.relation = 'reduced';
    draft.passive = true;
    draft.subject = groupEnding(parse.chunks, j);
    return;
  }
  if (left?.kind === 'np') {
    draft.relation = 'reduced';
    draft.subject = groupEnding(parse.chunks, j);
    draft.parent = verbLeft(parse, j);
    return;
  }
  if (left?.kind === 'vg') {
    draft.relation = 'gerund';
    draft.parent = parse.byChunk.get(j);
    draft.subject = draft.parent?.subject;
    return;
  }
  if (left?.kind === 'conj') {
    const before = verbLeft(parse, j - 1);
    if (before) {
      draft.relation = before.relation === 'main' ? 'participle' : before.relation;
      draft.parent = before.verb.form === 'finite' ? before : before.parent;
      draft.noun = before.noun;
      draft.opener = before.opener;
      draft.subject = before.subject;
      draft.borrows = before.borrows;
      return;
    }
  }
  draft.relation = 'participle';
  if (draft.verb.form === 'participle') draft.passive = true;
  const main = finiteLeft(parse, j);
  if (main) {
    draft.parent = main;
    draft.subject = main.subject;
  } else draft.borrows = true;
}
