import { describe, expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import type { Exporter } from '../../src/exports/exporter.ts';
import { gexf } from '../../src/exports/gexf.ts';
import { project, readProject } from '../../src/exports/project.ts';
import { edgeRows, nodeRows } from '../../src/exports/rows.ts';
import { buildGraph, type NewsGraph } from '../../src/graph/news-graph.ts';
import { corpusOfGraph } from '../../src/imports/excerpts.ts';
import { readGexf } from '../../src/imports/gexf.ts';
import { dataset, pairs } from '../../src/ui/state/dataset.ts';
import { graphForFile } from '../../src/ui/state/file-graph.ts';
import { filteredCorpus, filteredHoldings, wholeHoldings } from '../../src/ui/state/filtered-part.ts';
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

const source = async () => ({ graph: await graphForFile(true), corpus: filteredCorpus.value });
const rows = async () => [...edgeRows(await source())];
const relationRow = async (a: string, b: string) => (await rows()).find(({ key }) => key === `dyad:${a}>${b}`);
/** Nodes and edges with all that they say, whatever their order. */
function listed(graph: NewsGraph): Record<string, unknown> {
  const { nodes, edges } = graph.export();
  return Object.fromEntries([...nodes, ...edges].map((each) => [each.key, each]));
}

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
    // The graph that the passing records give.
    expect(listed(graph)).toEqual(listed(buildGraph(filteredCorpus.value)));
    expect(filteredHoldings.value).toMatchObject({ nodes: graph.order, edges: graph.size });
    expect(await gexfFaults(await text(gexf))).toEqual([]);
    expect((await text(csv)).split('\r\n')).toHaveLength(graph.order + graph.size + 3);
    expect(readProject(await text(project))).toMatchObject({ project: { corpus: filteredCorpus.value } });
    if (Object.keys(change).length === 0) expect(filteredHoldings.value).toEqual(wholeHoldings.value);
  });

  test('a graph of another tool keeps what only it says, and loses what does not pass', async () => {
    opened(tellings);
    const file = `<gexf version="1.3"><graph><attributes class="node"><attribute id="c" title="colour" type="string"/></attributes>
      <nodes><node id="a" label="Ann"><attvalues><attvalue for="c" value="red"/></attvalues></node><node id="b" label="Bob"/><node id="c" label="Cy"/></nodes>
      <edges><edge id="1" source="a" target="b" label="advises" weight="7"/><edge id="2" source="b" target="c"/></edges></graph></gexf>`;
    const { graph } = readGexf(file);
    dataset.value = { project: { ...corpusOfGraph(graph!, 'people.gexf'), graph: graph!.export() } };
    changeFilters({ hiddenActors: ['c'] });
    const part = await graphForFile(true);
    expect(part.nodes()).toEqual(['a', 'b']);
    expect(part.getNodeAttribute('a', 'colour' as never)).toBe('red');
    expect(part.edges()).toEqual(['1']);
    expect(part.getEdgeAttributes('1')).toMatchObject({ label: 'advises', weight: 7 });
    expect(filteredHoldings.value).toMatchObject({ relations: 1, nodes: 2, edges: 1 });
  });

  test('a file of our own that is opened again can be narrowed once more', async () => {
    opened(tellings);
    const { graph } = readGexf(await text(gexf));
    dataset.value = { project: { ...corpusOfGraph(graph!, 'again.gexf'), graph: graph!.export() } };
    expect(pairs.value.size).toBe(3);
    changeFilters({ from: '2026-03-01', to: '2026-03-31' });
    expect(await relationRow(ana, kofi)).toMatchObject({
      time: { start: '2026-03-05', end: '2026-03-05' },
      values: { label: 'met', events: 1, sentences: 1, evidence: ['Ana Ruiz, envoy of Ghana, met Kofi Mensah.'] },
    });
    expect(await gexfFaults(await text(gexf))).toEqual([]);
    const { graph: narrowed } = readGexf(await text(gexf));
    expect(filteredHoldings.value).toMatchObject({ nodes: narrowed!.order, edges: narrowed!.size });
  });
});
