/** Pronouns that may stand for an actor. Whom they mean is decided in the actors room, or not at all. */
import type { Mention } from '../model/records.ts';
import type { Draft, Line } from './line.ts';

const people: ReadonlyMap<string, Mention['gender']> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);
const many = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

export function draftPronouns(lines: readonly Line[], drafts: Draft[]): void {
  const draft = (
    line: Line,
    from: number,
    name: string,
    kind: Draft['kind'],
    confidence: number,
    gender?: Mention['gender'],
  ): void => {
    drafts.push({ line, from, to: from + 1, kind, form: 'pronoun', name, gender, rule: 'pronoun', confidence });
  };
  for (const line of lines) {
    if (line.sentence.kind === 'boilerplate') continue;
    for (let i = 0; i < line.tokens.length; i++) {
      const word = line.small[i]!;
      if (word.length > 10 || line.tokens[i]!.kind !== 'word') continue;
      const gender = people.get(word);
      if (gender !== undefined) draft(line, i, word, 'person', 0.6, gender);
      else if (many.has(word)) draft(line, i, word, 'group', 0.4);
      else if (word === 'its' || word === 'itself' || (word === 'it' && refers(line, i)))
        draft(line, i, word, 'country', 0.4);
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
