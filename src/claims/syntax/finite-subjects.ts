/** The subject of a finite verb, read from what stands to its left, and how its clause hangs on the others. */

import { apposedName } from './attachments.ts';
import { type Chunk, isMark, lacksObject, type NounPhrase } from './chunks.ts';
import { groupEnding, groupOf } from './groups.ts';
import { inherit, readRelative, reduce } from './inherited-subjects.ts';
import { type Draft, finiteLeft, isInSubject, type Parse, skipLeft, skipRight, verbLeft } from './parse.ts';
import { hang, readAfterPhrase } from './phrase-subjects.ts';
import { bearerOf, cleftAt, saidOf } from './relative-clauses.ts';

/** Chunks to the left that are searched for the comma that opened a parenthesis. */
const PARENTHESIS_REACH = 16;

/**
 * @param from the chunk to start at, leftwards
 * @param adjacent false when a parenthesis or a prepositional phrase was stepped over
 */
export function readFinite(parse: Parse, draft: Draft, from: number, adjacent: boolean): void {
  const { chunks } = parse;
  const j = skipLeft(chunks, from);
  const chunk = chunks[j];
  switch (chunk?.kind) {
    case undefined:
      // "Rebuked by Xanadu, Ruritania left": a past form that opens the sentence is a participle of what follows.
      if (draft.verb.bare && chunks[draft.at + 1]?.kind === 'prep') {
        draft.relation = 'participle';
        draft.passive = true;
        draft.borrows = true;
      }
      return;
    case 'break':
      // "Xanadu left; came back a week later": a semicolon separates verbs of one subject.
      if (isMark(chunk, 'break', ';')) draft.subject = finiteLeft(parse, j - 1)?.subject;
      return;
    case 'np': {
      const comma = readAfterPhrase(parse, draft, j, adjacent);
      if (comma !== undefined) readAfterComma(parse, draft, comma);
      return;
    }
    case 'comma':
      readAfterComma(parse, draft, j);
      return;
    case 'rel':
      readRelative(parse, draft, j);
      return;
    case 'that':
      // "the deal that ended the war": after a phrase "that" is who or what does it.
      if (adjacent && chunks[skipLeft(chunks, j - 1)]?.kind === 'np') readRelative(parse, draft, j);
      else if (readCleft(parse, draft, j)) return;
      else inherit(parse, draft, j - 1, 'coordinate');
      return;
    case 'conj':
      inherit(parse, draft, j - 1, 'coordinate', chunks[j - 1]?.kind !== 'comma');
      return;
    case 'sub':
      readShortened(parse, draft, j, chunk.lemma);
      return;
    case 'vg': {
      const nearest = parse.byChunk.get(j)!;
      // "the raid, which Xanadu said killed two": what is said of it.
      const told = saidOf(parse, nearest);
      if (told) {
        nearest.objects = [told];
        nearest.relation = 'relative';
        draft.subject = told;
        hang(draft, 'complement', nearest);
        return;
      }
      // "the man accused of spying fled": the gerund belongs to the participle.
      const left = nearest.relation === 'gerund' && nearest.parent?.verb.bare ? nearest.parent : nearest;
      // "the offer to talk was turned down"
      if (draft.verb.passive && left.verb.form === 'infinitive' && isInSubject(left)) {
        draft.subject = groupOf(left.noun!);
        return;
      }
      reduce(left);
      draft.subject = left.relation === 'reduced' || left.relation === 'relative' ? bearerOf(parse, left) : undefined;
      if (!draft.subject) inherit(parse, draft, j, 'complement');
      return;
    }
    default:
      inherit(parse, draft, j - 1, 'coordinate');
  }
}

/** "It was Xanadu, not Zog, that attacked": the parenthesis stands between. */
function readCleft(parse: Parse, draft: Draft, that: number): boolean {
  const be = verbLeft(parse, that - 1);
  const np = be && skipRight(parse.chunks, be.at + 1);
  if (!be || !isMark(parse.chunks[that - 1], 'comma') || !isMark(parse.chunks[np! + 1], 'comma')) return false;
  if (!cleftAt(parse, np!)) return false;
  draft.subject = groupOf(np!);
  hang(draft, 'relative', be);
  return true;
}

/** "Xanadu will answer if attacked": a clause without a subject of its own has that of the clause above. */
function readShortened(parse: Parse, draft: Draft, j: number, opener: string): void {
  draft.relation = 'adverbial';
  draft.opener = opener;
  draft.parent = finiteLeft(parse, j - 1);
  draft.subject = draft.parent?.subject;
  if (draft.verb.bare) draft.passive = true;
  if (!draft.parent) draft.borrows = true;
}

/** The comma may close a parenthesis: "Xanadu, the eastern neighbour, said", "Xanadu, who met Zog, praised". */
function readAfterComma(parse: Parse, draft: Draft, j: number): void {
  const { chunks } = parse;
  const described = skipLeft(chunks, j - 1);
  // "Xanadu, however, left"
  if (described < j - 1 && isMark(chunks[described], 'comma') && chunks[described - 1]?.kind === 'np') {
    readFinite(parse, draft, described - 1, false);
    return;
  }
  if (draft.verb.bare && chunks[described]?.kind === 'np' && readAside(parse, draft, described)) return;
  for (let p = j - 1; p >= 0 && p >= j - PARENTHESIS_REACH; p--) {
    const chunk = chunks[p]!;
    if (chunk.kind === 'break') break;
    if (chunk.kind !== 'comma') continue;
    if (!opensParenthesis(chunks[skipRight(chunks, p + 1)])) break;
    if (chunks[skipLeft(chunks, p - 1)]?.kind !== 'np') continue;
    readFinite(parse, draft, p - 1, false);
    if (draft.subject && draft.subject.last === p - 1) draft.subject = apposedName(chunks, draft.subject);
    return;
  }
  inherit(parse, draft, j - 1, 'coordinate');
}

/** "Xanadu, backed by Zog, attacked", "Zog, seized last week, left": a participle behind the comma, of the phrase at `np`. */
function readAside(parse: Parse, draft: Draft, np: number): boolean {
  const { chunks } = parse;
  const group = groupEnding(chunks, np);
  const governor = chunks[group.first - 1]?.kind;
  const argument = governor === 'vg' || governor === 'prep';
  // "Zog, the king, said by telephone"
  // "Zog, granted asylum by Xanadu, left"
  const given =
    GIVEN.has(draft.verb.lemma) && chunks[draft.at + 1]?.kind === 'np' && isMark(chunks[draft.at + 2], 'prep', 'by');
  const by = given || (isMark(chunks[draft.at + 1], 'prep', 'by') && draft.verb.lemma !== 'say');
  if (!by && (argument || !lacksObject(chunks, draft.at + 1))) return false;
  let close = draft.at + 1;
  while (chunks[close] && chunks[close]!.kind !== 'comma' && chunks[close]!.kind !== 'vg') close++;
  const resumed = chunks[close]?.kind === 'comma' && chunks[skipRight(chunks, close + 1)]?.kind === 'vg';
  if (!by && !resumed) return false;
  const left = finiteLeft(parse, np);
  draft.passive = true;
  // "Zog attacked Xanadu, backed by Ruritania": behind the whole clause it describes the subject.
  // "granted asylum to Zog, convicted by a court": what is done to a person tells of the one before it.
  const somebody = (chunks[group.first] as NounPhrase).actor !== undefined && TRIED.has(draft.verb.lemma);
  draft.subject = (!resumed && argument && !somebody && left?.subject) || group;
  hang(draft, 'reduced', left);
  return true;
}

/** Who is given something can be the subject of their passive, with the gift behind it. */
const GIVEN = new Set(['grant', 'give', 'offer', 'deny', 'refuse', 'award', 'promise', 'pay', 'lend', 'send', 'allow']);

// biome-ignore format: rows of a word list
const TRIED = new Set([
  'convict', 'accuse', 'charge', 'suspect', 'want', 'jail', 'imprison', 'sentence', 'arrest', 'detain', 'indict', 'exile',
  'oust', 'depose', 'acquit', 'kill', 'abduct', 'kidnap', 'shoot', 'murder', 'wound', 'injure',
]);

function opensParenthesis(chunk: Chunk | undefined): boolean {
  switch (chunk?.kind) {
    case 'rel':
    case 'np':
    case 'prep':
    case 'conj':
    case 'adj':
      return true;
    case 'sub':
      return chunk.lemma === 'where';
    case 'other':
      // "Xanadu and Zog, neither of which has a coast, agreed"
      return chunk.lemma === 'neither' || chunk.lemma === 'both' || chunk.lemma === 'each';
    case 'vg':
      return chunk.form !== 'finite' || chunk.bare;
    default:
      return false;
  }
}
