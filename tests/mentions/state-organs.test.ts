import { describe, expect, test } from 'vitest';
import { mentionsOf } from './marked.ts';

/** `words: name, country` of the organisations. */
function organs(text: string): string[] {
  return mentionsOf(text)
    .mentions.filter(({ kind }) => kind === 'organization')
    .map(({ name, country, span }) => `${text.slice(span.start, span.end)}: ${name}, ${country ?? 'nobody'}`);
}

describe('an organ that every state has', () => {
  test.each([
    ['of its possessor', "Peru's Supreme Court freed him.", 'Supreme Court: Supreme Court of Peru, PER'],
    [
      'of the nation before it',
      'The Hungarian Foreign Ministry protested.',
      'Foreign Ministry: Foreign Ministry of Hungary, HUN',
    ],
    ['of the country behind it', 'The Supreme Court in Peru freed him.', 'Supreme Court: Supreme Court of Peru, PER'],
    ['of the United States, where they are told of', 'The US praised Peru. The Senate voted.', 'Senate: Senate, USA'],
    ['of nobody that is known', 'The Senate voted against Peru.', 'Senate: Senate, nobody'],
  ])('is %s: %s', (_, text, organ) => {
    expect(organs(text)).toContain(organ);
  });

  test('is the same all over a document', () => {
    expect(organs("Peru's Foreign Ministry condemned Chile. The Foreign Ministry protested.")).toEqual([
      'Foreign Ministry: Foreign Ministry of Peru, PER',
      'Foreign Ministry: Foreign Ministry of Peru, PER',
    ]);
  });
});
