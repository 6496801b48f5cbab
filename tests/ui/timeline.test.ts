import { describe, expect, test } from 'vitest';
import { visiblePairs } from '../../src/ui/state/picture.ts';
import { changeFilters } from '../../src/ui/state/session.ts';
import { barsOf, dateInBrush, intervalOf, timeline } from '../../src/ui/state/timeline.ts';
import { opened } from './opened.ts';

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-03-19', '2021-03-19', '2021-03-19'],
])('%s reaches from %s to %s', (date, from, to) => {
  expect(intervalOf(date)).toEqual({ from, to });
});

test('what is no date has no interval', () => {
  expect(intervalOf('Tuesday')).toBeNull();
});

describe('barsOf', () => {
  test.each([
    ['day', ['2026-03-01', '2026-03-20'], 20],
    ['week', ['2026-01-01', '2026-06-30'], 26],
    ['month', ['2022-01', '2024-01'], 25],
    ['year', ['1999', '2026'], 28],
  ])('counts by %s', (unit, dates, bars) => {
    const found = barsOf(dates);
    expect(found.unit).toBe(unit);
    expect(found.bars).toHaveLength(bars);
  });

  test('counts every date once, and leaves no gap', () => {
    const { bars } = barsOf(['2026-03-01', '2026-03-01', '2026-03-04']);
    expect(bars.map(({ count }) => count)).toEqual([2, 0, 0, 1]);
    expect(bars.map(({ from }) => from)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']);
  });
});

test('a month lies in a span that it touches', () => {
  expect(dateInBrush('2026-03', { from: '2026-03-15', to: '' })).toBe(true);
  expect(dateInBrush('2026-02', { from: '2026-03-15', to: '' })).toBe(false);
});

test('the brush filters by event or by publication, and counts what has no date', () => {
  const ana = 'person:ana-ruiz';
  const kofi = 'person:kofi-mensah';
  const ghana = 'country:GHA';
  opened([
    {
      id: 'a',
      date: '2026-04-01',
      text: `[Ana Ruiz|${ana}] met [Kofi Mensah|${kofi}] in March.\n[Ruiz|${ana}] thanked [Ghana|${ghana}].`,
      claims: [
        { trigger: 'met', sources: [ana], targets: [kofi], date: '2026-03-05' },
        { trigger: 'thanked', sources: [ana], targets: [ghana] },
      ],
    },
  ]);
  expect(timeline.value.undated).toBe(1);
  changeFilters({ from: '2026-03-01', to: '2026-03-31' });
  expect(visiblePairs.value.map(({ key }) => key)).toEqual([`${ana}|${kofi}`]);
  changeFilters({ dateOf: 'publication' });
  expect(visiblePairs.value).toEqual([]);
});
