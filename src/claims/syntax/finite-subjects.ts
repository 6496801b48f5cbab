/** The subject of a finite verb, read from what stands to its left, and how its clause hangs on the others. */

import { clausalPrepositions } from '../../lexicon/en/clause-words.ts';
import { apposedName } from './attachments.ts';
import { isMark, type Mark, type NounPhrase } from './chunks.ts';
import { type Group, groupEnding, groupOf } from './groups.ts';
import { inherit, readRelative, reduce } from './inherited-subjects.ts';
import { type Draft, finiteLeft, type Parse, skipLeft, skipRight, verbLeft } from './parse.ts';

export function readFinite(parse: Parse, draft: Draft, from: number, adjacent: boolean): void {
  const { chunks } = parse;
  const j = skipLeft(chunks, from);
  const chunk = chunks[j];
  if (!chunk || chunk.kind === 'break') {
    const previous = chunk && (chunk as Mark).lemma === ';' ? finiteLeft(parse, j - 1) : undefined;
    draft.subject = previous?.subject;
    return;
  }
  switch (chunk.kind) {
    case 'rel': {
      readRelative(parse, draft, j);
      return;
    }
    case 'that':
      if (adjacent && chunks[skipLeft(chunks, j - 1)]?.kind === 'np') {
        readRelative(parse, draft, j);
        return;
      }
      {
        inherit(parse, draft, j - 1, 'coordinate');
        return;
      }
    case 'conj': {
      inherit(parse, draft, j - 1, 'coordinate', chunks[j - 1]?.kind !== 'comma');
      return;
    }
    case 'sub':
      draft.relation = 'adverbial';
      draft.opener = chunk.lemma;
      draft.parent = finiteLeft(parse, j - 1);
      draft.subject = draft.parent?.subject;
      if (draft.verb.bare) draft.passive = true;
      if (!draft.parent) draft.borrows = true;
      return;
    case 'comma': {
      readAfterComma(parse, draft, j);
      return;
    }
    case 'vg': {
      const left = parse.byChunk.get(j)!;
      reduce(left);
      draft.subject = left.relation === 'reduced' || left.relation === 'relative' ? left.subject : undefined;
      if (!draft.subject) inherit(parse, draft, j, 'complement');
      return;
    }
    case 'np': {
      readAfterPhrase(parse, draft, j, adjacent);
      return;
    }
    default: {
      inherit(parse, draft, j - 1, 'coordinate');
      return;
    }
  }
}

function readAfterComma(parse: Parse, draft: Draft, j: number): void {
  const { chunks } = parse;
  // The comma closes a parenthesis: "Xanadu, the eastern neighbour, said", "Xanadu, who met Zog, praised".
  for (let p = j - 1, steps = 0; p >= 0 && steps < 16; p--, steps++) {
    const chunk = chunks[p]!;
    if (chunk.kind === 'break') break;
    if (chunk.kind !== 'comma') continue;
    const opener = chunks[skipRight(chunks, p + 1)];
    const before = chunks[skipLeft(chunks, p - 1)];
    const parenthesis =
      opener &&
      (opener.kind === 'rel' ||
        opener.kind === 'np' ||
        opener.kind === 'prep' ||
        opener.kind === 'conj' ||
        (opener.kind === 'vg' && opener.form !== 'finite') ||
        opener.kind === 'adj' ||
        (opener.kind === 'vg' && opener.bare));
    if (parenthesis && before?.kind === 'np') {
      readFinite(parse, draft, p - 1, false);
      if (draft.subject && draft.subject.last === p - 1) draft.subject = apposedName(chunks, draft.subject);
      return;
    }
    if (!parenthesis) break;
  }
  inherit(parse, draft, j - 1, 'coordinate');
}

function readAfterPhrase(parse: Parse, draft: Draft, j: number, adjacent: boolean): void {
  const { chunks } = parse;
  const group = groupEnding(chunks, j);
  let g = group.first - 1;
  while (chunks[g]?.kind === 'quote' || chunks[g]?.kind === 'adv') g--;
  if (chunks[g]?.kind === 'date') g = skipLeft(chunks, g);
  const governor = chunks[g];
  if (governor?.kind === 'prep') {
    if (clausalPrepositions.has(governor.lemma) && adjacent && j === skipLeft(chunks, draft.at - 1)) {
      draft.subject = group;
      draft.relation = 'adverbial';
      draft.opener = governor.lemma;
      draft.parent = finiteLeft(parse, g - 1);
      return;
    }
    const before = chunks[skipLeft(chunks, g - 1)];
    if (before?.kind === 'np') {
      readAfterPhrase(parse, draft, skipLeft(chunks, g - 1), false);
      return;
    }
    if (before?.kind === 'vg') {
      readAfterArgument(parse, draft, skipLeft(chunks, g - 1), group);
      return;
    }
    if (before?.kind === 'comma') {
      readAfterComma(parse, draft, skipLeft(chunks, g - 1));
      return;
    }
    draft.subject = group;
    return;
  }
  if (governor?.kind === 'vg') {
    const left = parse.byChunk.get(g)!;
    if (parse.complements.verb(left.verb.lemma) && adjacent && !left.passive) {
      draft.subject = group;
      draft.relation = 'complement';
      draft.parent = left;
      return;
    }
    readAfterArgument(parse, draft, g, group);
    return;
  }
  draft.subject = group;
  if (governor?.kind === 'np' && adjacent && !(governor as NounPhrase).possessive && chunks[g - 1]?.kind !== 'prep') {
    const left = verbLeft(parse, g - 1);
    // "told reporters Xanadu had left": the verb before takes a clause, the phrase between is its object.
    if (left && parse.complements.verb(left.verb.lemma)) {
      draft.relation = 'complement';
      draft.parent = left;
    } else if (left) {
      // "the deal Xanadu proposed"
      draft.relation = 'relative';
      draft.objects.push(groupOf(g));
      draft.parent = left;
    }
    return;
  }
  if (governor?.kind === 'that') {
    draft.relation = 'complement';
    const before = skipLeft(chunks, g - 1);
    const np = chunks[before];
    if (np?.kind === 'np' && parse.complements.noun(np.lemma)) draft.noun = before;
    draft.parent = verbLeft(parse, g - 1);
    return;
  }
  if (governor?.kind === 'sub') {
    draft.relation = 'adverbial';
    draft.opener = governor.lemma;
    draft.parent = finiteLeft(parse, g - 1);
    return;
  }
  if (governor?.kind === 'rel') {
    // "the deal, which Xanadu proposed", "the men whom they held"
    draft.relation = 'relative';
    const k = skipLeft(chunks, g - 1);
    const antecedent = isMark(chunks[k], 'comma') ? skipLeft(chunks, k - 1) : k;
    if (chunks[antecedent]?.kind === 'np') draft.objects.push(groupEnding(chunks, antecedent));
    draft.parent = verbLeft(parse, g - 1);
    return;
  }
  if (governor?.kind === 'conj') {
    const left = finiteLeft(parse, g - 1);
    draft.relation = left?.relation === 'complement' ? 'complement' : 'main';
    if (left?.relation === 'complement') draft.parent = left.parent;
    return;
  }
  if (governor?.kind === 'comma') {
    // "said that Xanadu left, Ruritania stayed": still inside the complement only with a conjunction; a new main clause here.
    const left = verbLeft(parse, g - 1);
    if (
      left &&
      adjacent &&
      parse.complements.verb(left.verb.lemma) &&
      left.objects.length === 0 &&
      chunks[left.end]?.kind === 'comma' &&
      left.preps.length === 0
    ) {
      draft.relation = 'complement';
      draft.parent = left;
    }
  }
}

/** The phrase before the verb is an argument of an earlier verb: so the earlier one modifies the true subject. */
function readAfterArgument(parse: Parse, draft: Draft, at: number, group: Group): void {
  const left = parse.byChunk.get(at)!;
  if (left.relation === 'relative' || left.relation === 'reduced') {
    draft.subject = left.subject;
    draft.parent = left.parent?.parent;
    if (left.parent) relate(parse, draft, left.parent);
    return;
  }
  if (left.noun !== undefined) {
    draft.subject = groupOf(left.noun);
    return;
  }
  // "hosted Zog for a meeting aimed at peace": subject, verb and object stand already; the later participle is the reduced one.
  if (draft.verb.bare && left.objects.length > 0 && parse.chunks[draft.at + 1]?.kind === 'prep') {
    draft.relation = 'reduced';
    draft.passive = true;
    draft.subject = group;
    draft.parent = left;
    return;
  }
  if (left.verb.bare && left.subject && left.relation !== 'coordinate') {
    reduce(left);
    draft.subject = left.subject;
    return;
  }
  if (left.verb.form === 'infinitive' && left.parent) {
    readAfterArgument(parse, draft, left.parent.at, group);
    return;
  }
  draft.subject = group;
  draft.relation = 'complement';
  draft.parent = left;
}

function relate(parse: Parse, draft: Draft, parent: Draft): void {
  if (parent.at > draft.at || !parse.complements.verb(parent.verb.lemma)) return;
  draft.relation = 'complement';
  draft.parent = parent;
}
