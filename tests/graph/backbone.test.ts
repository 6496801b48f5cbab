import { describe, expect, test } from 'vitest';
import { compareStrength, findBackbone, lineBudget, type PairStrength } from '../../src/graph/backbone.ts';

function pair(source: string, target: string, strength: Partial<PairStrength> = {}): PairStrength {
  return {
    key: `${source}|${target}`,
    source,
    target,
    stated: true,
    independentSources: 1,
    documents: 1,
    sentences: 1,
    ...strength,
  };
}

describe('findBackbone', () => {
  test('keeps connected what is connected', () => {
    const pairs = [pair('a', 'b'), pair('b', 'c', { stated: false }), pair('d', 'e', { stated: false })];
    expect([...findBackbone(pairs)].sort()).toEqual(['a|b', 'b|c', 'd|e']);
  });

  test('leaves out what is only named together where it connects nothing new', () => {
    const pairs = [pair('a', 'b'), pair('b', 'c'), pair('a', 'c', { stated: false, sentences: 50 })];
    expect(findBackbone(pairs)).not.toContain('a|c');
  });

  test('stays within the budget of lines', () => {
    const names = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const all = names.flatMap((a, i) => names.slice(i + 1).map((b) => pair(a, b)));
    expect(findBackbone(all).size).toBe(lineBudget(40));
  });

  test('prefers independent sources to articles, and articles to sentences', () => {
    const sorted = [
      pair('a', 'b', { sentences: 9 }),
      pair('a', 'c', { documents: 5 }),
      pair('a', 'd', { independentSources: 2 }),
      pair('a', 'e', { stated: false, independentSources: 9 }),
    ].sort(compareStrength);
    expect(sorted.map(({ target }) => target)).toEqual(['d', 'c', 'b', 'e']);
  });
});
