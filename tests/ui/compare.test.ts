import { expect, test } from 'vitest';
import { compareSides, sidesOf } from '../../src/ui/state/compare.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const kofi = 'person:kofi-mensah';
const ghana = 'country:GHA';

const tellings = [
  {
    id: 'a',
    publisher: 'Daily Post',
    text: `[Ana Ruiz|${ana}] warned [Ghana|${ghana}].\n[Ruiz|${ana}] met [Kofi Mensah|${kofi}].`,
    claims: [
      { event: 'warning', trigger: 'warned', sources: [ana], targets: [ghana] },
      { trigger: 'met', sources: [ana], targets: [kofi] },
    ],
  },
  {
    id: 'b',
    publisher: 'Le Jour',
    text: `[Ana Ruiz|${ana}] has warned [Ghana|${ghana}].\n[Kofi Mensah|${kofi}] praised [Ghana|${ghana}].`,
    claims: [
      { event: 'warning', trigger: 'has warned', sources: [ana], targets: [ghana] },
      { trigger: 'praised', sources: [kofi], targets: [ghana] },
    ],
  },
  { id: 'c', publisher: 'Le Jour', text: `[Ghana|${ghana}] waits.` },
];

test('outlets with several articles can be compared, and every article', () => {
  opened(tellings);
  expect(sidesOf().map(({ name }) => name)).toEqual(['Le Jour', 'Daily Post: a', 'Le Jour: b', 'Le Jour: c']);
});

test('tells what only one of two says from what both say', () => {
  opened(tellings);
  const [jour, post] = sidesOf();
  const { onlyFirst, both, onlySecond, sharedReports } = compareSides(post!, jour!);
  expect(onlyFirst.map(({ key }) => key)).toEqual([`${ana}|${kofi}`]);
  expect(both.map(({ key }) => key)).toEqual([`${ghana}|${ana}`]);
  expect(onlySecond.map(({ key }) => key)).toEqual([`${ghana}|${kofi}`]);
  expect(sharedReports).toBe(0);
});

test('says when two tell one report', () => {
  opened(tellings, [['a', 'b']]);
  const [jour, post] = sidesOf();
  expect(compareSides(post!, jour!).sharedReports).toBe(1);
});
