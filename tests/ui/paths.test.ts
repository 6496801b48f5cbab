import { describe, expect, test } from 'vitest';
import type { PairStrength } from '../../src/graph/backbone.ts';
import { findPath, surroundings } from '../../src/ui/state/paths.ts';

const pair = (key: string, strength: Partial<PairStrength> = {}): PairStrength => {
  const [source, target] = key.split('|') as [string, string];
  return { key, source, target, stated: true, independentSources: 1, documents: 1, sentences: 1, ...strength };
};
const keys = (path: readonly PairStrength[] | null): string[] | null => path?.map(({ key }) => key) ?? null;

describe('findPath', () => {
  test('takes the shortest chain', () => {
    expect(keys(findPath([pair('a|b'), pair('b|c'), pair('c|d'), pair('b|d')], 'a', 'd'))).toEqual(['a|b', 'b|d']);
  });

  test('takes the strongest of equally short ones', () => {
    const pairs = [pair('a|b'), pair('b|z'), pair('a|c', { independentSources: 3 }), pair('c|z')];
    expect(keys(findPath(pairs, 'a', 'z'))).toEqual(['a|c', 'c|z']);
  });

  test('goes through what is only named together where nothing else connects', () => {
    const pairs = [pair('a|b'), pair('a|z', { stated: false }), pair('b|z')];
    expect(keys(findPath(pairs, 'a', 'z'))).toEqual(['a|b', 'b|z']);
    expect(keys(findPath(pairs.slice(0, 2), 'a', 'z'))).toEqual(['a|z']);
  });

  test.each([
    ['a', 'a'],
    ['a', 'nobody'],
    ['nobody', 'a'],
  ])('%s and %s are not connected', (from, to) => {
    expect(findPath([pair('a|b')], from, to)).toBeNull();
  });
});

test('surroundings grow by steps', () => {
  const pairs = [pair('a|b'), pair('b|c'), pair('c|d')];
  expect([...surroundings(pairs, 'a', 1)].sort()).toEqual(['a', 'b']);
  expect([...surroundings(pairs, 'a', 2)].sort()).toEqual(['a', 'b', 'c']);
});
