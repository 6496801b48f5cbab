import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/model/order.ts';
import { weakerPairs } from '../../src/ui/state/first-view.ts';
import { picture } from '../../src/ui/state/picture.ts';
import { changeFilters } from '../../src/ui/state/session.ts';
import { visibleActors, visiblePairs } from '../../src/ui/state/visible.ts';
import type { Telling } from '../graph/small-corpus.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const kofi = 'person:kofi-mensah';
const ghana = 'country:GHA';
const bank = 'organization:harbour-bank';

const tellings: readonly Telling[] = [
  {
    id: 'a',
    text: `[Ana Ruiz|${ana}] warned [Ghana|${ghana}].\n[Ruiz|${ana}] and [Kofi Mensah|${kofi}] and [Ghana|${ghana}] came.`,
    claims: [{ event: 'e', trigger: 'warned', sources: [ana], targets: [ghana], score: -3 }],
  },
  {
    id: 'b',
    text: `[Ana Ruiz|${ana}] again warned [Ghana|${ghana}].\n[Kofi Mensah|${kofi}] would leave [Harbour Bank|${bank}].`,
    claims: [
      { event: 'e', trigger: 'again warned', sources: [ana], targets: [ghana], score: -3 },
      { trigger: 'would leave', sources: [kofi], targets: [bank], modality: 'future' },
    ],
  },
];

const lineOf = (a: string, b: string): string | undefined =>
  picture.value.lines.find(({ key }) => key === [a, b].sort(compareText).join('|'))?.look.line;

describe('the picture', () => {
  test('draws one line for a pair, solid, dashed or dotted', () => {
    opened(tellings);
    expect(lineOf(ana, ghana)).toBe('solid');
    expect(lineOf(kofi, bank)).toBe('dashed');
    changeFilters({ weaker: true });
    expect(lineOf(ana, kofi)).toBe('dotted');
  });

  test('keeps what is weaker for later, and counts it', () => {
    opened(tellings);
    const before = picture.value.lines.length;
    expect(weakerPairs.value).toBe(1);
    changeFilters({ weaker: true });
    expect(picture.value.lines.length).toBe(before + 1);
  });

  test('leaves out hidden kinds and the lines to them', () => {
    opened(tellings);
    changeFilters({ hiddenKinds: ['country', 'event', 'document'] });
    expect(picture.value.nodes.map(({ kind }) => kind)).not.toContain('country');
    expect(picture.value.lines.every(({ source, target }) => source !== ghana && target !== ghana)).toBe(true);
  });

  test('asks for independent sources: copies of one report are one', () => {
    opened(tellings);
    changeFilters({ minSources: 2 });
    expect(visiblePairs.value.map(({ key }) => key)).toEqual([`${ghana}|${ana}`]);
    opened(tellings, [['a', 'b']]);
    changeFilters({ minSources: 2 });
    expect(visiblePairs.value).toEqual([]);
  });

  test('drops what only excluded articles say, actors too', () => {
    opened(tellings);
    changeFilters({ without: ['b'] });
    expect(visibleActors.value.map(({ id }) => id)).not.toContain(bank);
    expect(visiblePairs.value.map(({ documents }) => documents)).not.toContain(2);
  });

  test('hides what is told in an unwanted way only', () => {
    opened(tellings);
    changeFilters({ hiddenModalities: ['future'] });
    expect(lineOf(kofi, bank)).toBeUndefined();
    expect(lineOf(ana, ghana)).toBe('solid');
  });

  test('draws events between their actors and articles under their events', () => {
    opened(tellings);
    changeFilters({ hiddenKinds: [] });
    const kinds = new Set(picture.value.lines.map(({ kind }) => kind));
    expect(kinds).toContain('source');
    expect(kinds).toContain('target');
    expect(kinds).toContain('reported-in');
  });
});
