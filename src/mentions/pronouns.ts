/** Pronouns that may stand for an actor. Whom they mean is decided in the actors room, or not at all. */
import { type Draft, draftOf } from './draft.ts';
import type { Line } from './line.ts';

export function draftPronouns(lines: readonly Line[], drafts: Draft[]): void {
  for (const line of lines) {
    if (line.sentence.kind === 'boilerplate') continue;
    for (let i = 0; i < line.tokens.length; i++) {
      const { pronoun } = line.marks[i]!;
      if (pronoun === undefined || line.tokens[i]!.kind !== 'word') continue;
      const word = line.small[i]!;
      if (word === 'it' && !refers(line, i)) continue;
      const { kind, gender } = pronoun;
      const draft = draftOf(line, i, i + 1, kind, 'pronoun', word, 'pronoun', kind === 'person' ? 0.6 : 0.4);
      draft.gender = gender;
      drafts.push(draft);
    }
  }
}

/** "It said", "it has imposed"; not "it is clear that", "it took weeks". */
function refers(line: Line, i: number): boolean {
  const after = line.small[i + 1];
  if (after === undefined || line.tokens[i + 1]!.kind !== 'word') return false;
  if (
    /^(?:is|was|'s|would|may|might|seems|appears|appeared|seemed|takes|took|makes|rains|to|be|became|becomes)$/.test(
      after,
    )
  )
    return false;
  return !(/^(?:has|had|will)$/.test(after) && /^(?:been|be)$/.test(line.small[i + 2] ?? ''));
}
