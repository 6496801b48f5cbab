/** Chunks → clauses, one for each verb group, in the order of the text. */
import { readArguments } from './arguments.ts';
import { apposedName } from './attachments.ts';
import type { Chunk } from './chunks.ts';
import type { Clause, Complements } from './clauses.ts';
import { readFinite } from './finite-subjects.ts';
import { groupAt, groupEnding, opensClause } from './groups.ts';
import { readInversion } from './inverted-auxiliaries.ts';
import { readInfinitive, readNonFinite } from './non-finite-subjects.ts';
import { type Draft, finiteLeft, type Parse, skipLeft } from './parse.ts';

/** Subjects are read to the left of each verb, arguments to its right; then participles borrow what they lack. */
export function findClauses(chunks: readonly Chunk[], complements: Complements): Clause[] {
  const parse: Parse = { chunks, complements, drafts: [], byChunk: new Map() };
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'vg') return;
    const draft: Draft = {
      at,
      verb: chunk,
      relation: 'main',
      subject: undefined,
      objects: [],
      preps: [],
      passive: chunk.passive,
      end: at + 1,
      opener: undefined,
      parent: undefined,
      noun: undefined,
      borrows: false,
    };
    parse.drafts.push(draft);
    parse.byChunk.set(at, draft);
    if (chunk.form === 'infinitive') readInfinitive(parse, draft);
    else if (chunk.form === 'gerund' || chunk.form === 'participle') readNonFinite(parse, draft);
    else if (readInverted(parse, draft)) return;
    else if (!readInversion(parse, draft)) readFinite(parse, draft, at - 1, true);
    readArguments(parse, draft);
  });
  lend(parse);
  return parse.drafts;
}

/** Participles before their main clause take its subject: "Accusing Xanadu of lying, Ruritania left." */
function lend(parse: Parse): void {
  for (const [i, draft] of parse.drafts.entries()) {
    if (!draft.borrows) continue;
    const main = parse.drafts
      .slice(i + 1)
      .find(
        (d) =>
          !d.borrows && d.verb.form === 'finite' && (d.relation === 'main' || d.relation === 'coordinate') && d.subject,
      );
    if (!main) continue;
    draft.subject = main.subject;
    draft.parent ??= main;
    for (const other of parse.drafts) if (other.parent === draft && !other.subject) other.subject = main.subject;
  }
}

/**
 * Does what was said stand before the chunk at `at`: a quote, or a sentence with its verb ("The king left, said Zog")?
 * In "Zog, under pressure, announced a ban" nothing was said yet.
 */
function followsSpeech(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  if (chunks[at]!.kind === 'quote' || chunks[at - 1]?.kind === 'quote') return true;
  const said = finiteLeft(parse, at - 1);
  if (!said || (said.relation === 'adverbial' && !said.parent)) return false;
  // "Xanadu fell, and Zog, under pressure, announced a ban": the comma closes a parenthesis in the next sentence.
  let open = at - 1;
  while (open > said.at && chunks[open]!.kind !== 'comma') open--;
  const before = skipLeft(chunks, open - 1);
  return !(
    open > said.at &&
    chunks[before]?.kind === 'np' &&
    chunks[groupEnding(chunks, before).first - 1]?.kind === 'conj'
  );
}

/** "…," said his spokesman, Ivan Zog. */
function readInverted(parse: Parse, draft: Draft): boolean {
  if (!parse.complements.speech(draft.verb.lemma) || draft.verb.modal !== undefined || draft.passive) return false;
  const before = parse.chunks[draft.at - 1];
  if (before?.kind !== 'comma' && before?.kind !== 'quote') return false;
  // "…, recalls its envoy": nobody who speaks of the past.
  if (draft.verb.lemma === 'recall' && before.kind === 'comma') return false;
  if (!followsSpeech(parse, draft.at - 1)) return false;
  let next = draft.at + 1;
  while (parse.chunks[next]?.kind === 'adv' || parse.chunks[next]?.kind === 'date') next++;
  if (parse.chunks[next]?.kind !== 'np' || opensClause(parse.chunks, next)) return false;
  const group = groupAt(parse.chunks, next);
  draft.subject = apposedName(parse.chunks, group);
  draft.end = Math.max(group.last, draft.subject.last) + 1;
  return true;
}
