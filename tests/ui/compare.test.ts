import { expect, test } from 'vitest';
import { compareSides, sidesOf, statementsOf, type Told } from '../../src/ui/state/compare.ts';
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

const words = ({ source, target, story }: Told): string => `${source} > ${target}: ${story.words}`;

test('outlets with several articles can be compared, and every article', () => {
  opened(tellings);
  expect(sidesOf().map(({ name }) => name)).toEqual(['Le Jour', 'Daily Post: a', 'Le Jour: b', 'Le Jour: c']);
});

test('tells what only one of two says from what both say', () => {
  opened(tellings);
  const [jour, post] = sidesOf();
  const { onlyFirst, both, onlySecond, sharedReports } = compareSides(post!, jour!);
  expect(onlyFirst.map(words)).toEqual([`${ana} > ${kofi}: met`]);
  expect(both.map(words)).toEqual([`${ana} > ${ghana}: warned`]);
  expect(onlySecond.map(words)).toEqual([`${kofi} > ${ghana}: praised`]);
  expect(sharedReports).toBe(0);
});

test('says when two tell one report', () => {
  opened(tellings, [['a', 'b']]);
  const [jour, post] = sidesOf();
  expect(compareSides(post!, jour!).sharedReports).toBe(1);
});

test('of one pair, acts that only one side tells stand apart from those that both tell', () => {
  opened([
    {
      id: 'x',
      text: `[Ana Ruiz|${ana}] warned [Ghana|${ghana}].\n[Ruiz|${ana}] left [Ghana|${ghana}].`,
      claims: [
        { event: 'warning', trigger: 'warned', sources: [ana], targets: [ghana] },
        { trigger: 'left', sources: [ana], targets: [ghana] },
      ],
    },
    {
      id: 'y',
      text: `[Ana Ruiz|${ana}] warned [Ghana|${ghana}] again.\n[Ruiz|${ana}], envoy to [Ghana|${ghana}], came.`,
      claims: [{ event: 'warning', trigger: 'warned', sources: [ana], targets: [ghana] }],
      ties: [{ label: 'envoy to', source: ana, target: ghana }],
    },
  ]);
  const [x, y] = sidesOf();
  const { onlyFirst, both, onlySecond } = compareSides(x!, y!);
  expect(onlyFirst.map(words)).toEqual([`${ana} > ${ghana}: left`]);
  expect(both.map(words)).toEqual([`${ana} > ${ghana}: warned`]);
  expect(onlySecond.map(words)).toEqual([`${ana} > ${ghana}: envoy to`]);
  const documents = (told: Told, ...sides: (typeof x)[]): string[] =>
    statementsOf(told, new Set(sides.flatMap((side) => [...side!.documents]))).map(({ documentId }) => documentId);
  expect(documents(both[0]!, x, y)).toEqual(['x', 'y']);
  expect(documents(both[0]!, y)).toEqual(['y']);
  expect(documents(onlyFirst[0]!, x)).toEqual(['x']);
});
