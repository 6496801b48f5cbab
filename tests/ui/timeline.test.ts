import { describe, expect, test } from 'vitest';
import { changeFilters } from '../../src/ui/state/session.ts';
import { dateInBrush, intervalOf } from '../../src/ui/state/time-span.ts';
import { ticksOf } from '../../src/ui/state/time-ticks.ts';
import { barsIn, barsOf, timeline, zoom } from '../../src/ui/state/timeline.ts';
import { visiblePairs } from '../../src/ui/state/visible.ts';
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

describe('the names below the bars', () => {
  test.each<[string[], number, string[]]>([
    [['2026-03-01', '2026-03-05'], 600, ['1 Mar 2026', '2 Mar', '3 Mar', '4 Mar', '5 Mar']],
    [['2026-02-20', '2026-03-20'], 480, ['20 Feb 2026', '27 Feb', '6 Mar', '13 Mar', '20 Mar']],
    [['2025-11-03', '2026-04-20'], 600, ['Dec 2025', 'Jan 2026', 'Feb', 'Mar', 'Apr']],
    [['2025-11-03', '2026-04-20'], 200, ['Jan 2026', 'Mar']],
    [['2011', '2021-03'], 314, ['2012', '2014', '2016', '2018', '2020']],
    [['2011', '2021-03'], 100, ['2015', '2020']],
    [['1914', '2021'], 314, ['1920', '1940', '1960', '1980', '2000', '2020']],
    [['2026-03-01', '2026-03-05'], 0, ['1 Mar 2026']],
  ])('%j in %i pixels', (dates, width, labels) => {
    expect(ticksOf(barsOf(dates), width).map(({ label }) => label)).toEqual(labels);
  });

  test.each([80, 200, 320, 640, 1000])('never touch in %i pixels', (width) => {
    for (const dates of [
      ['2026-03-01', '2026-04-20'],
      ['2025-11-03', '2026-08-20'],
      ['2011', '2021-03'],
      ['1890', '2026'],
    ]) {
      const found = barsOf(dates);
      const ticks = ticksOf(found, width);
      expect(ticks.length).toBeGreaterThan(0);
      const spans = ticks.map(({ bar, label, at }) => {
        const middle = ((bar + 0.5) / found.bars.length) * width;
        const wide = 6.6 * label.length;
        const left = at === 'start' ? middle - 4 : at === 'end' ? middle + 4 - wide : middle - wide / 2;
        return [left, left + wide] as const;
      });
      for (let i = 1; i < spans.length; i++) expect(spans[i]![0]).toBeGreaterThan(spans[i - 1]![1]);
    }
  });

  test('stand under the bar in which they begin', () => {
    const found = barsOf(['2025-11-03', '2026-04-20']);
    for (const { bar, label } of ticksOf(found, 600)) {
      const { from, to } = found.bars[bar]!;
      expect(from < to && label.length > 0).toBe(true);
    }
    const [december] = ticksOf(found, 600);
    const { from, to } = found.bars[december!.bar]!;
    expect([from <= '2025-12-01', to >= '2025-12-01']).toEqual([true, true]);
  });
});

test('a span finds its bars, and none where it lies beside them', () => {
  const { bars } = barsOf(['2026-03-01', '2026-03-10']);
  expect(barsIn(bars, { from: '', to: '' })).toEqual([0, 9]);
  expect(barsIn(bars, { from: '2026-03-03', to: '2026-03-04' })).toEqual([2, 3]);
  expect(barsIn(bars, { from: '2026-02-01', to: '2026-03-01' })).toEqual([0, 0]);
  expect(barsIn(bars, { from: '2026-04-01', to: '2026-04-30' })).toBeNull();
});

describe('a zoomed timeline', () => {
  const ana = 'person:ana-ruiz';
  const ghana = 'country:GHA';
  const claim = (trigger: string, date: string) => ({ trigger, sources: [ana], targets: [ghana], date });
  const sentence = (trigger: string): string => `[Ana Ruiz|${ana}] ${trigger} [Ghana|${ghana}].`;

  test('has finer bars over the whole span, and counts what is dated too broadly for them', () => {
    opened([
      {
        id: 'a',
        text: ['warned', 'thanked', 'left', 'sued'].map(sentence).join('\n'),
        claims: [
          claim('warned', '2019-05'),
          claim('thanked', '2026-03-05'),
          claim('left', '2026-03-06'),
          claim('sued', '2026'),
        ],
      },
    ]);
    expect(timeline.value.unit).toBe('month');
    zoom.value = { from: '2026-03-01', to: '2026-03-31' };
    changeFilters(zoom.value);
    expect(timeline.value).toMatchObject({ unit: 'day', vague: 1, bars: { length: 31 } });
    expect(timeline.value.bars.filter(({ count }) => count > 0).map(({ from }) => from)).toEqual([
      '2026-03-05',
      '2026-03-06',
    ]);
    changeFilters({ from: '2026-03-05', to: '2026-03-05' });
    expect(timeline.value.unit).toBe('day');
    // Whatever leads out of the zoomed span leaves it.
    changeFilters({ from: '', to: '' });
    expect(timeline.value.unit).toBe('month');
    zoom.value = null;
  });

  test('counts what passes the other filters, whatever span is chosen', () => {
    opened([
      { id: 'a', date: '2026-03-01', text: sentence('warned'), claims: [claim('warned', '2026-03-01')] },
      { id: 'b', date: '2026-03-02', text: sentence('left'), claims: [claim('left', '2026-03-02')] },
    ]);
    changeFilters({ from: '2026-03-01', to: '2026-03-01' });
    expect(timeline.value.bars).toHaveLength(2);
    changeFilters({ without: ['b'] });
    expect(timeline.value.bars).toHaveLength(1);
  });
});
