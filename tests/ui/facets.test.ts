import { beforeEach, describe, expect, test } from 'vitest';
import { corpus, eventsById, pairKey, pairs } from '../../src/ui/state/dataset.ts';
import { allStatements } from '../../src/ui/state/evidence.ts';
import { kindCounts, modalityCounts, relationCounts } from '../../src/ui/state/facets.ts';
import { setFilters } from '../../src/ui/state/filter-names.ts';
import { filteredHoldings } from '../../src/ui/state/filtered-part.ts';
import { countFilters, defaultFilters, type Filters } from '../../src/ui/state/route.ts';
import { changeFilters, clearFilters, filters } from '../../src/ui/state/session.ts';
import { siftEvent, siftPair, whyOutside } from '../../src/ui/state/sifted.ts';
import { visibleActors, visibleDocuments, visibleEvents, visiblePairs } from '../../src/ui/state/visible.ts';
import { part } from '../../src/ui/state/words.ts';
import type { Telling } from '../graph/small-corpus.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const kofi = 'person:kofi-mensah';
const ghana = 'country:GHA';
const togo = 'country:TGO';

const tellings: readonly Telling[] = [
  {
    id: 'a',
    date: '2026-03-06',
    text: `[Ana Ruiz|${ana}], envoy of [Ghana|${ghana}], met [Kofi Mensah|${kofi}].\n[Ruiz|${ana}] had sued [Mensah|${kofi}].\n[Togo|${togo}] and [Ghana|${ghana}] wait.`,
    claims: [
      { event: 'met', trigger: 'met', sources: [ana], targets: [kofi], date: '2026-03-05' },
      { event: 'sued', trigger: 'sued', sources: [ana], targets: [kofi], date: '2025-11-20' },
    ],
    ties: [{ label: 'envoy of', source: ana, target: ghana }],
  },
  {
    id: 'b',
    date: '2026-04-02',
    text: `[Ana Ruiz|${ana}] sued [Kofi Mensah|${kofi}] in November.\n[Mensah|${kofi}] will visit [Ghana|${ghana}], envoys say.\n[Ruiz|${ana}] warned [Ghana|${ghana}].`,
    claims: [
      { event: 'sued', trigger: 'sued', sources: [ana], targets: [kofi], date: '2025-11-20' },
      { trigger: 'will visit', sources: [kofi], targets: [ghana], modality: 'future', date: '2026-05-01' },
      { trigger: 'warned', sources: [ana], targets: [ghana] },
    ],
  },
];

const march = { from: '2026-03-01', to: '2026-03-31' };
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
const pairOf = (a: string, b: string) => pairs.value.get(pairKey(a as never, b as never))!;

beforeEach(() => {
  opened(tellings);
});

const cases: readonly [string, Partial<Filters>][] = [
  ['nothing', {}],
  ['a span', march],
  ['a span of publication', { ...march, dateOf: 'publication' }],
  ['an article', { without: ['b'] }],
  ['two sources', { minSources: 2 }],
  ['what was done', { hiddenRelations: ['dyad'] }],
  ['told as fact', { hiddenModalities: ['future'] }],
  ['an actor', { hiddenActors: [togo] }],
  ['surroundings', { around: kofi }],
  ['no countries', { hiddenKinds: ['country', 'event', 'document'] }],
];

describe.each(cases)('filtered by %s', (_, change) => {
  test('the kinds that are checked make up what is above the picture and in the file', () => {
    changeFilters(change);
    const { hiddenKinds, hiddenRelations, hiddenModalities } = filters.value;
    const actors = new Map(
      [...kindCounts.value].filter(([kind]) => kind !== 'event' && kind !== 'document' && !hiddenKinds.includes(kind)),
    );
    expect(sum(actors)).toBe(visibleActors.value.length);
    expect(kindCounts.value.get('event')).toBe(visibleEvents.value.length);
    expect(kindCounts.value.get('document')).toBe(visibleDocuments.value.size);
    const shown = new Map([...relationCounts.value.counts].filter(([kind]) => !hiddenRelations.includes(kind)));
    expect(sum(shown)).toBe(visiblePairs.value.length);
    const told = new Map([...modalityCounts.value].filter(([modality]) => !hiddenModalities.includes(modality)));
    expect(sum(told)).toBe(visibleEvents.value.flatMap(({ claims }) => claims).length);
    expect(filteredHoldings.value).toMatchObject({
      actors: visibleActors.value.length,
      relations: visiblePairs.value.length,
      events: visibleEvents.value.length,
      documents: visibleDocuments.value.size,
    });
  });

  test('every filter is named, counted and taken back', () => {
    changeFilters(change);
    const set = setFilters(filters.value);
    expect(set).toHaveLength(countFilters(filters.value));
    expect(set).toHaveLength(Object.keys(change).length > 0 ? 1 : 0);
    for (const { undo } of set) changeFilters(undo);
    expect(countFilters(filters.value)).toBe(0);
    expect(visiblePairs.value).toHaveLength(pairs.value.size);
  });
});

test('what is unchecked counts what it would add', () => {
  const before = visiblePairs.value.length;
  changeFilters({
    hiddenRelations: ['dyad'],
    hiddenModalities: ['future'],
    hiddenKinds: ['person', 'event', 'document'],
  });
  expect(kindCounts.value.get('person')).toBe(2);
  changeFilters({ ...defaultFilters, hiddenRelations: ['dyad'] });
  // Ruiz and Ghana stay joined by the tie.
  expect(visiblePairs.value.length).toBe(before - 2);
  expect(relationCounts.value.counts.get('dyad')).toBe(3);
  changeFilters({ ...defaultFilters, hiddenModalities: ['future'] });
  expect(modalityCounts.value.get('future')).toBe(1);
});

test('to show events or articles is no filter, and stays when filters are taken back', () => {
  changeFilters({ hiddenKinds: ['person'], minSources: 2, weaker: true, dateOf: 'publication' });
  expect(countFilters(filters.value)).toBe(2);
  clearFilters();
  expect(filters.value).toEqual({ ...defaultFilters, hiddenKinds: [], weaker: true, dateOf: 'publication' });
});

describe('sentences', () => {
  const keys = (groups: Parameters<typeof allStatements>[0]): string[] => allStatements(groups).map(({ key }) => key);

  test('of a pair are those within the span, and the others are held back with the reason', () => {
    changeFilters(march);
    const { passing, outside } = siftPair(pairOf(ana, kofi));
    expect(passing.map(({ title }) => title)).toEqual(['met']);
    expect(outside.map(({ title }) => title)).toEqual(['sued']);
    expect(keys(outside)).toHaveLength(2);
    expect(whyOutside()).toBe('outside the chosen time');
    expect(visiblePairs.value.find(({ pair }) => pair === pairOf(ana, kofi))).toMatchObject({
      sentences: 1,
      documents: 1,
      independentSources: 1,
      relations: [{ label: 'met' }],
    });
  });

  test('are all there, once, whatever is filtered', () => {
    const all = keys(siftPair(pairOf(ana, ghana)).passing).sort();
    for (const [, change] of cases) {
      changeFilters({ ...defaultFilters, ...change });
      const { passing, outside } = siftPair(pairOf(ana, ghana));
      expect([...keys(passing), ...keys(outside)].sort()).toEqual(all);
    }
  });

  test('of an event of which one article is left out', () => {
    changeFilters({ without: ['b'] });
    const sued = corpus.value.events.find(({ label }) => label === 'sued')!;
    const { passing, outside } = siftEvent(eventsById.value.get(sued.id)!);
    expect([keys(passing).length, keys(outside).length]).toEqual([1, 1]);
    expect(whyOutside()).toBe('left out by the filters');
  });
});

test.each<[number, number, string]>([
  [3, 12, '3 of 12 mentions'],
  [12, 12, '12 mentions'],
  [0, 1, '0 of 1 mention'],
  [1200, 4000, '1,200 of 4,000 mentions'],
])('%i of %i', (passing, all, words) => {
  expect(part(passing, all, 'mention')).toBe(words);
});
