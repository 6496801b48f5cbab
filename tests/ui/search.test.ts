import { expect, test } from 'vitest';
import { findHits } from '../../src/ui/state/search.ts';
import { opened } from './opened.ts';

const corpus = [
  {
    id: 'news',
    title: 'Treaty at last',
    text: '[José Álvarez|person:jose-alvarez] met [Ruiz|person:ana-ruiz] in [Ghana|country:GHA].\n[Ana Ruiz|person:ana-ruiz] left [Ghana|country:GHA].',
    claims: [{ trigger: 'met', sources: ['person:jose-alvarez'], targets: ['person:ana-ruiz'] }],
  },
];

test.each([
  ['alvarez', 'José Álvarez'],
  ['JOSE', 'José Álvarez'],
  ['ruiz', 'Ana Ruiz'],
  ['gha', 'Ghana'],
  ['treaty', 'Treaty at last'],
])('%s finds %s', (query, name) => {
  opened(corpus);
  expect(findHits(query)[0]).toMatchObject({ name });
});

test('the beginning of a name comes before its middle', () => {
  opened(corpus);
  expect(
    findHits('a')
      .map(({ name }) => name)
      .indexOf('Ana Ruiz'),
  ).toBe(0);
});

test.each(['', '   ', '…', 'zzz'])('%j finds nothing', (query) => {
  opened(corpus);
  expect(findHits(query)).toEqual([]);
});
