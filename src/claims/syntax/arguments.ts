/** Objects and prepositional phrases of a verb, read to its right up to where the next clause begins. */

import { clausalPrepositions } from '../../lexicon/en/clause-words.ts';
import { groupAt, opensClause } from './groups.ts';
import { type Draft, type Parse, skipRight } from './parse.ts';

export function readArguments(parse: Parse, draft: Draft): void {
  const { chunks } = parse;
  let k = draft.at + 1;
  let afterPhrase = false;
  while (k < chunks.length) {
    const chunk = chunks[k]!;
    if (chunk.kind === 'adv' || chunk.kind === 'date' || chunk.kind === 'adj' || chunk.kind === 'quote') {
      k++;
      continue;
    }
    if (chunk.kind === 'np') {
      if (opensClause(chunks, k) && (draft.objects.length > 0 || parse.complements.verb(draft.verb.lemma))) break;
      const group = groupAt(chunks, k);
      if (draft.objects.length < 2 && draft.preps.length === 0) draft.objects.push(group);
      else if (draft.preps.length > 0 && draft.objects.length === 0) draft.objects.push(group);
      k = group.last + 1;
      afterPhrase = true;
      continue;
    }
    if (chunk.kind === 'prep') {
      let next = k + 1;
      while (
        chunks[next] &&
        (chunks[next]!.kind === 'adv' || chunks[next]!.kind === 'adj' || chunks[next]!.kind === 'quote')
      )
        next++;
      const after = chunks[next];
      if (after?.kind === 'date') {
        k = next + 1;
        continue;
      }
      if (after?.kind === 'vg') break;
      if (after?.kind !== 'np') {
        k++;
        continue;
      }
      if (clausalPrepositions.has(chunk.lemma) && opensClause(chunks, next)) break;
      const group = groupAt(chunks, next);
      draft.preps.push({ prep: chunk.lemma, group });
      k = group.last + 1;
      afterPhrase = true;
      continue;
    }
    if (chunk.kind === 'comma') {
      const next = skipRight(chunks, k + 1);
      const after = chunks[next];
      if (after?.kind === 'date') {
        k = next + 1;
        continue;
      }
      if (after?.kind === 'prep' && chunks[next + 1]?.kind === 'np' && !opensClause(chunks, next + 1)) {
        k = next;
        continue;
      }
      // Apposition after a phrase: "Zog, the king of Ruritania, in Xanadu".
      if (afterPhrase && after?.kind === 'np' && !opensClause(chunks, next)) {
        const group = groupAt(chunks, next);
        const closing = chunks[group.last + 1];
        if (closing === undefined || closing.kind === 'comma' || closing.kind === 'break' || closing.kind === 'prep') {
          k = closing?.kind === 'comma' ? group.last + 2 : group.last + 1;
          afterPhrase = false;
          if (closing?.kind === 'comma' && chunks[k]?.kind !== 'prep') break;
          continue;
        }
      }
      break;
    }
    if (chunk.kind === 'conj') {
      const after = chunks[skipRight(chunks, k + 1)];
      if (after?.kind === 'prep') {
        k = skipRight(chunks, k + 1);
        continue;
      }
      break;
    }
    break;
  }
  draft.end = k;
}
