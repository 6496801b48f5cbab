import { describe, expect, test } from 'vitest';
import { hexOf, lookOfEdge, lookOfNode } from '../../src/graph/look.ts';

describe('lookOfNode', () => {
  test('tells every kind by shape and by colour', () => {
    const looks = ['person', 'country', 'organization', 'event', 'document'].map((kind) => lookOfNode({ kind }));
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(5);
    expect(new Set(looks.map(({ color }) => hexOf(color))).size).toBe(5);
  });

  test('grows with the mentions, within bounds', () => {
    const sizes = [1, 10, 100, 1e9].map((mentions) => lookOfNode({ kind: 'person', mentions }).size);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(sizes.at(-1)).toBe(22);
  });
});

describe('lookOfEdge', () => {
  test.each([
    [{ kind: 'dyad', modality: 'asserted' }, 'solid'],
    [{ kind: 'dyad', modality: 'future' }, 'dashed'],
    [{ kind: 'dyad', modality: 'hypothetical' }, 'dashed'],
    [{ kind: 'dyad', modality: 'negated' }, 'dashed'],
    [{ kind: 'tie' }, 'solid'],
    [{ kind: 'co-mention' }, 'dotted'],
  ])('%j is %s', (attributes, line) => {
    expect(lookOfEdge(attributes).line).toBe(line);
  });

  test('is wider for more independent sources, and no wider than 7 pixels', () => {
    const width = (weight: number): number => lookOfEdge({ kind: 'dyad', weight }).width;
    expect(width(4)).toBeGreaterThan(width(1));
    expect(width(10_000)).toBe(7);
  });

  test('tells conflict from cooperation', () => {
    const color = (score: number): string => hexOf(lookOfEdge({ kind: 'dyad', score }).color);
    expect(new Set([color(-5), color(0), color(5)]).size).toBe(3);
  });

  test('takes no side where all is denied, whatever it would have been', () => {
    const color = (score: number, modality: string): string =>
      hexOf(lookOfEdge({ kind: 'dyad', score, modality }).color);
    expect(color(5, 'negated')).toBe(color(0, 'asserted'));
    expect(color(5, 'future')).toBe(color(5, 'asserted'));
  });

  test('has the colours of both sides where it is mixed', () => {
    const { color, second } = lookOfEdge({ kind: 'dyad' }, 'light', 'mixed');
    expect(hexOf(color)).toBe(hexOf(lookOfEdge({ kind: 'dyad', score: -1 }).color));
    expect(hexOf(second!)).toBe(hexOf(lookOfEdge({ kind: 'dyad', score: 1 }).color));
  });
});
