/** The subject of a finite verb, read from what stands to its left, and how its clause hangs on the others. */

import { clausalPrepositions, objectlessSpeech } from '../../lexicon/en/clause-words.ts';
import { apposedName } from './attachments.ts';
import { type Chunk, isMark, type NounPhrase } from './chunks.ts';
import { type Group, groupEnding, groupOf } from './groups.ts';
import { inherit, readRelative, reduce } from './inherited-subjects.ts';
import { type Draft, finiteLeft, isInSubject, type Parse, skipLeft, skipRight, verbLeft } from './parse.ts';

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
    case 'np':
      readAfterPhrase(parse, draft, j, adjacent);
      return;
    case 'comma':
      readAfterComma(parse, draft, j);
      return;
    case 'rel':
      readRelative(parse, draft, j);
      return;
    case 'that':
      // "the deal that ended the war": after a phrase "that" is who or what does it.
      if (adjacent && chunks[skipLeft(chunks, j - 1)]?.kind === 'np') readRelative(parse, draft, j);
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
      // "the man accused of spying fled": the gerund belongs to the participle.
      const left = nearest.relation === 'gerund' && nearest.parent?.verb.bare ? nearest.parent : nearest;
      reduce(left);
      draft.subject = left.relation === 'reduced' || left.relation === 'relative' ? left.subject : undefined;
      if (!draft.subject) inherit(parse, draft, j, 'complement');
      return;
    }
    default:
      inherit(parse, draft, j - 1, 'coordinate');
  }
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
  const by = isMark(chunks[draft.at + 1], 'prep', 'by');
  if (!by && (argument || !lacksObject(chunks, draft.at + 1))) return false;
  let close = draft.at + 1;
  while (chunks[close] && chunks[close]!.kind !== 'comma' && chunks[close]!.kind !== 'vg') close++;
  const resumed = chunks[close]?.kind === 'comma' && chunks[skipRight(chunks, close + 1)]?.kind === 'vg';
  if (!by && !resumed) return false;
  const left = finiteLeft(parse, np);
  draft.passive = true;
  // "Zog attacked Xanadu, backed by Ruritania": behind the whole clause it describes the subject.
  draft.subject = (!resumed && argument && left?.subject) || group;
  hang(draft, 'reduced', left);
  return true;
}

function opensParenthesis(chunk: Chunk | undefined): boolean {
  switch (chunk?.kind) {
    case 'rel':
    case 'np':
    case 'prep':
    case 'conj':
    case 'adj':
      return true;
    case 'vg':
      return chunk.form !== 'finite' || chunk.bare;
    default:
      return false;
  }
}

/** A phrase stands to the left: it is the subject unless what governs it makes it an argument of something else. */
function readAfterPhrase(parse: Parse, draft: Draft, j: number, adjacent: boolean): void {
  const { chunks } = parse;
  const group = listSaid(parse, groupEnding(chunks, j));
  let g = group.first - 1;
  while (chunks[g]?.kind === 'quote' || chunks[g]?.kind === 'adv') g--;
  if (chunks[g]?.kind === 'date') g = skipLeft(chunks, g);
  const governor = chunks[g];
  switch (governor?.kind) {
    case 'prep':
      if (clausalPrepositions.has(governor.lemma) && adjacent) {
        // "after Xanadu left", "after two of them left"
        draft.subject = group;
        hang(draft, 'adverbial', finiteLeft(parse, g - 1), governor.lemma);
      } else readAfterPreposition(parse, draft, g, group, adjacent);
      return;
    case 'vg': {
      // "said Xanadu had left", "said talks with Xanadu had failed"
      const left = parse.byChunk.get(g)!;
      const near = adjacent || objectlessSpeech.has(left.verb.lemma) || isWhole(left, draft, chunks);
      if (parse.complements.verb(left.verb.lemma) && near && !left.passive && !isInSubject(left)) {
        draft.subject = group;
        hang(draft, 'complement', left);
      } else readAfterArgument(parse, draft, g, group);
      return;
    }
    default:
      draft.subject = group;
  }
  switch (governor?.kind) {
    case 'np':
      if (governor.possessive || chunks[g - 1]?.kind === 'prep') return;
      // "told reporters rebels from Xanadu had left"
      if (adjacent || chunks[g - 1]?.kind === 'vg') readAfterTwoPhrases(parse, draft, g, adjacent);
      return;
    case 'that': {
      // "the claim that Xanadu attacked"
      const before = skipLeft(chunks, g - 1);
      const np = chunks[before];
      if (np?.kind === 'np' && parse.complements.noun(np.lemma)) draft.noun = before;
      hang(draft, 'complement', verbLeft(parse, g - 1));
      return;
    }
    case 'sub':
      hang(draft, 'adverbial', finiteLeft(parse, g - 1), governor.lemma);
      return;
    case 'rel': {
      // "the deal, which Xanadu proposed", "the men whom they held"
      const k = skipLeft(chunks, g - 1);
      const antecedent = isMark(chunks[k], 'comma') ? skipLeft(chunks, k - 1) : k;
      if (chunks[antecedent]?.kind === 'np') draft.objects.push(groupEnding(chunks, antecedent));
      hang(draft, 'relative', verbLeft(parse, g - 1));
      return;
    }
    case 'conj': {
      // "said that Xanadu left and Ruritania stayed": both are what is said.
      const left = finiteLeft(parse, g - 1);
      if (left?.relation === 'complement') hang(draft, 'complement', left.parent);
      return;
    }
    case 'comma': {
      // "he said, Xanadu left": with nothing said before the comma, the clause after it is what is said.
      const left = verbLeft(parse, g - 1);
      const open = left && left.objects.length === 0 && left.preps.length === 0 && chunks[left.end]?.kind === 'comma';
      // "Zog will respond, Xanadu warned": what was said stands before.
      const closed = lacksObject(chunks, draft.at + 1) || isMark(chunks[draft.at + 1], 'comma');
      const closes = closed && parse.complements.speech(draft.verb.lemma);
      if (open && adjacent && !closes && parse.complements.verb(left.verb.lemma)) hang(draft, 'complement', left);
      return;
    }
  }
}

/** "fears rebels from Xanadu killed Zog": the verb before is no participle, so that the later one is in its clause. */
function isWhole({ verb, relation }: Draft, later: Draft, chunks: readonly Chunk[]): boolean {
  if (verb.form !== 'finite' || verb.bare || relation === 'relative') return false;
  return !later.verb.bare || !lacksObject(chunks, later.at + 1);
}

/** "said Xanadu and Zog had left": nobody can be the object of "say", so that the list belongs to the next verb. */
function listSaid({ chunks, byChunk }: Parse, group: Group): Group {
  const k = group.first - 2;
  if (!isMark(chunks[group.first - 1], 'conj', 'and') || chunks[k]?.kind !== 'np') return group;
  const before = groupEnding(chunks, k);
  if (before.nps.some((np) => (chunks[np] as NounPhrase).actor === undefined)) return group;
  const said = byChunk.get(before.first - 1);
  if (!said || said.passive || !objectlessSpeech.has(said.verb.lemma)) return group;
  said.objects = [];
  return { nps: [...before.nps, ...group.nps], first: before.first, last: group.last };
}

/** Makes the clause one that belongs to `parent`. */
function hang(draft: Draft, relation: Draft['relation'], parent: Draft | undefined, opener?: string): void {
  draft.relation = relation;
  draft.parent = parent;
  if (opener !== undefined) draft.opener = opener;
}

/** The phrase hangs on a preposition at `g`: the subject stands further left, where one does. */
function readAfterPreposition(parse: Parse, draft: Draft, g: number, group: Group, adjacent: boolean): void {
  const before = skipLeft(parse.chunks, g - 1);
  switch (parse.chunks[before]?.kind) {
    case 'np':
      // "two of the men" is one phrase, "the men in Xanadu" are two.
      readAfterPhrase(parse, draft, before, adjacent && isMark(parse.chunks[g], 'prep', 'of'));
      return;
    case 'vg':
      readAfterArgument(parse, draft, before, group);
      return;
    case 'comma':
      readAfterComma(parse, draft, before);
      return;
    default:
      draft.subject = group;
  }
}

/** Two phrases side by side, the left one at `g`. */
function readAfterTwoPhrases(parse: Parse, draft: Draft, g: number, adjacent: boolean): void {
  const left = verbLeft(parse, g - 1);
  if (!left) return;
  // "told reporters Xanadu had left": the verb before takes a clause, the phrase between is its object.
  if (parse.complements.verb(left.verb.lemma)) {
    hang(draft, 'complement', left);
    return;
  }
  if (!adjacent) return;
  // "the deal Xanadu proposed"
  draft.objects.push(groupOf(g));
  hang(draft, 'relative', left);
}

/** "seized last week", "seized in Xanadu": nothing that could be an object follows at `at`. */
function lacksObject(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  switch (next?.kind) {
    case undefined:
    case 'break':
    case 'date':
    case 'prep':
      return true;
    case 'adj':
      return chunks[at + 1]?.kind === 'date';
    default:
      return false;
  }
}

/** The phrase before the verb is an argument of an earlier verb: so the earlier one modifies the true subject. */
function readAfterArgument(parse: Parse, draft: Draft, at: number, group: Group): void {
  const left = parse.byChunk.get(at)!;
  // "the men who met Zog left"
  if (left.relation === 'relative' || left.relation === 'reduced') {
    draft.subject = left.subject;
    draft.parent = left.parent?.parent;
    const { parent } = left;
    if (parent && parent.at <= draft.at && parse.complements.verb(parent.verb.lemma)) hang(draft, 'complement', parent);
    return;
  }
  // "the decision to expel Zog angered Xanadu"
  if (left.noun !== undefined) {
    draft.subject = groupOf(left.noun);
    return;
  }
  // "hosted Zog for a meeting aimed at peace": subject, verb and object stand already; the later participle is reduced.
  // "agreed to a truce brokered by Xanadu": "by" settles it.
  const objectless = left.objects.length > 0 && lacksObject(parse.chunks, draft.at + 1);
  if (draft.verb.bare && left.subject && (isMark(parse.chunks[draft.at + 1], 'prep', 'by') || objectless)) {
    draft.passive = true;
    // "the release of the men held by Xanadu": somebody right before the participle is the one it is said of.
    const nearest = skipLeft(parse.chunks, draft.at - 1);
    draft.subject = (parse.chunks[nearest] as NounPhrase).actor === undefined ? group : groupOf(nearest);
    hang(draft, 'reduced', left);
    return;
  }
  // "the men arrested in Xanadu left"
  if (left.verb.bare && left.subject && left.relation !== 'coordinate') {
    // "said the men arrested in Xanadu left": what hung on the participle hangs on its noun's own verb.
    if (left.relation === 'complement') hang(draft, 'complement', left.parent);
    reduce(left);
    draft.subject = left.subject;
    return;
  }
  // "the man charged with killing Zog pleaded guilty"
  if ((left.verb.form === 'infinitive' || left.relation === 'gerund') && left.parent) {
    readAfterArgument(parse, draft, left.parent.at, group);
    return;
  }
  draft.subject = group;
  hang(draft, 'complement', left);
}
