import { describe, expect, test } from 'vitest';
import { countFilters, defaultFilters, formatView, parseView, type View } from '../../src/ui/state/route.ts';

const first: View = { selection: null, filters: defaultFilters, mode: 'graph' };

describe('the address of a view', () => {
  test('of the first view holds nothing', () => {
    expect(formatView(first)).toBe('#/');
  });

  test.each<[string, View]>([
    ['#/actor/person:ana-ruiz', { ...first, selection: { kind: 'actor', id: 'person:ana-ruiz' } }],
    ['#/document/news%2Fa%20b.txt?at=120', { ...first, selection: { kind: 'document', id: 'news/a b.txt', at: 120 } }],
    ['#/?view=table', { ...first, mode: 'table' }],
    [
      '#/?hide=person%2Cevent&sources=3&weaker=1',
      { ...first, filters: { ...defaultFilters, hiddenKinds: ['person', 'event'], minSources: 3, weaker: true } },
    ],
    ['#/?hide=', { ...first, filters: { ...defaultFilters, hiddenKinds: [] } }],
    [
      '#/?without=a.txt&without=b%2Cc.txt&confidence=0.5',
      { ...first, filters: { ...defaultFilters, without: ['a.txt', 'b,c.txt'], minConfidence: 0.5 } },
    ],
    [
      '#/?group=Both+sides&group=a%2Cb&contested=1',
      { ...first, filters: { ...defaultFilters, groups: ['Both sides', 'a,b'], contested: true } },
    ],
  ])('%s', (address, view) => {
    expect(formatView(view)).toBe(address);
    expect(parseView(address)).toEqual(view);
  });

  test('keeps ids of relations whole', () => {
    const view: View = { ...first, selection: { kind: 'relation', id: 'dyad:country:GHA>person:ana-ruiz' } };
    expect(parseView(formatView(view))).toEqual(view);
  });

  test.each([
    '',
    '#',
    '#/nonsense/x',
    '#/actor/',
    '#/actor/%E0%A4%A',
    '#actor/x',
    '#/?sources=x&confidence=9&hide=elves',
  ])('reads %j as a view without selection', (address) => {
    const { selection, filters } = parseView(address);
    expect(selection).toBeNull();
    expect(filters.minSources).toBe(1);
    expect(filters.minConfidence).toBeLessThanOrEqual(1);
  });

  test('ignores a place in a text that is none', () => {
    expect(parseView('#/document/a?at=-3').selection).toEqual({ kind: 'document', id: 'a' });
    expect(parseView('#/document/a?at=x').selection).toEqual({ kind: 'document', id: 'a' });
  });
});

test('filters are counted where they differ from the first view', () => {
  expect(countFilters(defaultFilters)).toBe(0);
  expect(countFilters({ ...defaultFilters, minSources: 2, without: ['a'], weaker: true })).toBe(2);
});
