/** Pronouns that may stand for an actor. Whom they mean is decided in the actors room, or not at all. */
import type { Mention } from '../model/records.ts';
import type { Draft, Line } from './line.ts';

const people: Readonly<Record<string, Mention['gender']>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
const many = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

export function draftPronouns(lines: readonly Line[], drafts: Draft[]): void {
  for (const line of lines) {
    if (line.sentence.kind === 'boilerplate') continue;
    for (let i = 0; i < line.tokens.length; i++) {
      const word = line.small[i]!;
      if (word.length > 10 || line.tokens[i]!.kind !== 'word') continue;
      const base = { line, from: i, to: i + 1, form: 'pronoun' as const, name: word, rule: 'pronoun' };
      if (Object.hasOwn(people, word)) drafts.push({ ...base, kind: 'person', gender: people[word], confidence: 0.6 });
      else if (many.has(word)) drafts.push({ ...base, kind: 'group', confidence: 0.4 });
      else if (word === 'its' || word === 'itself' || (word === 'it' && refers(line, i)))
        drafts.push({ ...base, kind: 'country', confidence: 0.4 });
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
