import { describe, expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import type { Exporter } from '../../src/exports/exporter.ts';
import { gexf } from '../../src/exports/gexf.ts';
import { project, readProject } from '../../src/exports/project.ts';
import { edgeRows, nodeRows } from '../../src/exports/rows.ts';
import { filteredCorpus, filteredHoldings, graphOfPart, wholeHoldings } from '../../src/ui/state/filtered-part.ts';
import { defaultFilters, type Filters } from '../../src/ui/state/route.ts';
import { changeFilters } from '../../src/ui/state/session.ts';
import { gexfFaults } from '../exports/valid-gexf.ts';
import type { Telling } from '../graph/small-corpus.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const kofi = 'person:kofi-mensah';
const ghana = 'country:GHA';

const tellings: readonly Telling[] = [
  {
    id: 'a',
    date: '2026-03-06',
    text: `[Ana Ruiz|${ana}], envoy of [Ghana|${ghana}], met [Kofi Mensah|${kofi}].\n[Ruiz|${ana}] had sued [Mensah|${kofi}].`,
    claims: [
      { event: 'met', trigger: 'met', sources: [ana], targets: [kofi], date: '2026-03-05' },
      { event: 'sued', trigger: 'sued', score: -5, sources: [ana], targets: [kofi], date: '2025-11' },
    ],
    ties: [{ label: 'envoy of', source: ana, target: ghana }],
  },
  {
    id: 'b',
    date: '2026-04-02',
    text: `[Ana Ruiz|${ana}] sued [Kofi Mensah|${kofi}] in November.\n[Mensah|${kofi}] will visit [Ghana|${ghana}].`,
    claims: [
      { event: 'sued', trigger: 'sued', score: -5, sources: [ana], targets: [kofi], date: '2025-11' },
      { trigger: 'will visit', sources: [kofi], targets: [ghana], modality: 'future', date: '2026-05' },
    ],
  },
];

const source = async () => ({ graph: await graphOfPart(filteredCorpus.value), corpus: filteredCorpus.value });
const rows = async () => [...edgeRows(await source())];
const relationRow = async (a: string, b: string) => (await rows()).find(({ key }) => key === `dyad:${a}>${b}`);
async function text(exporter: Exporter): Promise<string> {
  const from = await source();
  return exporter.parts.map(({ write }) => [...write(from)].join('')).join('');
}

describe('what passes the filters, as files hold it', () => {
  test('a span keeps the words, dates, counts and sentences of its own acts', async () => {
    opened(tellings);
    expect(await relationRow(ana, kofi)).toMatchObject({ time: { start: '2025-11-01', end: '2026-03-05' } });
    changeFilters({ from: '2026-03-01', to: '2026-03-31' });
    expect(await relationRow(ana, kofi)).toMatchObject({
      time: { start: '2026-03-05', end: '2026-03-05' },
      values: { label: 'met', weight: 1, documents: 1, events: 1, sentences: 1, score: 1 },
    });
    expect((await relationRow(ana, kofi))!.values.evidence).toEqual(['Ana Ruiz, envoy of Ghana, met Kofi Mensah.']);
    expect(await relationRow(kofi, ghana)).toBeUndefined();
    const nodes = [...nodeRows(await source())];
    expect(nodes.filter(({ values }) => values.kind === 'event').map(({ time }) => time)).toEqual([
      { start: '2026-03-05', end: '2026-03-05' },
    ]);
    expect(nodes.find(({ key }) => key === kofi)!.values).toMatchObject({ mentions: 2, documents: 1 });
    expect(nodes.map(({ key }) => key)).not.toContain('document:b');
  });

  test('days of publication choose articles: an act told twice keeps what one of them tells', async () => {
    opened(tellings);
    changeFilters({ from: '2026-04-01', to: '2026-04-30', dateOf: 'publication' });
    expect(await relationRow(ana, kofi)).toMatchObject({
      time: { start: '2025-11-01', end: '2025-11-30' },
      values: { label: 'sued', weight: 1, documents: 1, events: 1, sentences: 1, score: -5 },
    });
    const event = [...nodeRows(await source())].find(
      ({ values }) => values.kind === 'event' && values.label === 'sued',
    )!;
    expect(event.values).toMatchObject({ documents: 1, independentSources: 1 });
    expect((await rows()).filter(({ values }) => values.kind === 'reported-in')).toHaveLength(2);
  });

  test('a way of telling keeps what is told so', async () => {
    opened(tellings);
    changeFilters({ hiddenModalities: ['future', 'hypothetical', 'negated'] });
    expect(
      (await rows()).filter(({ values }) => values.modality !== undefined && values.modality !== 'asserted'),
    ).toEqual([]);
  });

  test.each<[string, Partial<Filters>]>([
    ['nothing', {}],
    ['a span', { from: '2026-03-01', to: '2026-03-31' }],
    ['a span of publication', { from: '2026-04-01', to: '2026-04-30', dateOf: 'publication' }],
    ['a source', { without: ['b'] }],
    ['stated as fact', { hiddenModalities: ['future', 'hypothetical', 'negated'] }],
    ['two sources', { minSources: 2 }],
    ['people', { hiddenKinds: ['country', 'organization', 'event', 'document'] }],
    ['no relation', { hiddenRelations: ['dyad', 'tie', 'co-mention'] }],
    ['a span in which nothing is', { from: '1990-01-01', to: '1990-12-31' }],
  ])('by %s: files are valid, and hold as much as is said', async (_, change) => {
    opened(tellings);
    changeFilters({ ...defaultFilters, ...change });
    const { graph } = await source();
    expect(filteredHoldings.value).toMatchObject({ nodes: graph.order, edges: graph.size });
    expect(await gexfFaults(await text(gexf))).toEqual([]);
    expect((await text(csv)).split('\r\n')).toHaveLength(graph.order + graph.size + 3);
    expect(readProject(await text(project))).toMatchObject({ project: { corpus: filteredCorpus.value } });
    if (Object.keys(change).length === 0) expect(filteredHoldings.value).toEqual(wholeHoldings.value);
  });
});
