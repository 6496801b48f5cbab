import { expect, test } from 'vitest';
import { corpus, dataset, emptyCorpus, withoutTexts } from '../../src/ui/state/dataset.ts';
import { picture } from '../../src/ui/state/picture.ts';
import { defaultFilters } from '../../src/ui/state/route.ts';
import { changeFilters, filters } from '../../src/ui/state/session.ts';
import { opened } from './opened.ts';

const graph = {
  attributes: {},
  options: { type: 'directed' as const, multi: true, allowSelfLoops: true },
  nodes: [
    { key: 'n1', attributes: { kind: 'other', label: 'Harbour', x: 1, y: 2 } },
    { key: 'person:ana-ruiz', attributes: { kind: 'person', label: 'Ana Ruiz', aliases: ['Ruiz'], x: 5, y: 5 } },
    { key: 'e1', attributes: { kind: 'event', label: 'warn', modality: 'future', x: 0, y: 0 } },
  ],
  edges: [
    { key: 'k1', source: 'n1', target: 'person:ana-ruiz', attributes: { kind: 'other', weight: 3 } },
    { key: 'k2', source: 'person:ana-ruiz', target: 'e1', attributes: { kind: 'source' } },
    { source: 'n1', target: 'n1', attributes: { kind: 'other' } },
  ],
};

test('a graph without texts is drawn and searched like any other', () => {
  filters.value = defaultFilters;
  dataset.value = { project: { ...emptyCorpus, graph } };
  expect(withoutTexts.value).toBe(true);
  expect(corpus.value.actors.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['other Harbour', 'person Ana Ruiz']);
  expect(corpus.value.relations).toMatchObject([{ source: 'n1', target: 'person:ana-ruiz', weight: 3 }]);
  expect(corpus.value.events).toMatchObject([{ label: 'warn', sources: ['person:ana-ruiz'], modality: 'future' }]);
  expect(picture.value.lines).toHaveLength(1);
  changeFilters({ minSources: 4 });
  expect(picture.value.lines).toHaveLength(0);
});

test('a project with texts is taken as it is', () => {
  opened([{ id: 'a', text: '[Ana Ruiz|person:ana-ruiz] left.' }]);
  expect(withoutTexts.value).toBe(false);
});
