import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import type { ExportSource } from '../../src/exports/exporter.ts';
import { writeGexf } from '../../src/exports/gexf.ts';
import { buildGraph, type NewsGraph } from '../../src/graph/news-graph.ts';
import { readGexf } from '../../src/imports/gexf.ts';
import { affair, affairLineages, corpusOf } from '../graph/small-corpus.ts';
import { gexfFaults } from './valid-gexf.ts';

const corpus = corpusOf(affair, affairLineages);
const graph = buildGraph(corpus);

const textOf = (source: ExportSource): string => [...writeGexf(source)].join('');

/** A graph of two nodes and an edge that bear one hostile text wherever a text can stand. */
function hostile(text: string): NewsGraph {
  const odd: NewsGraph = new MultiDirectedGraph();
  const actor = { kind: 'person', label: text, aliases: [text, text], roles: [], mentions: 1, documents: 1 } as const;
  odd.addNode('person:a', { ...actor, x: 1, y: 2 });
  odd.addNode('person:b', { ...actor, x: 3, y: 4 });
  odd.addDirectedEdgeWithKey('dyad:a>b', 'person:a', 'person:b', {
    kind: 'dyad',
    label: text,
    weight: 1,
    documents: 1,
    events: 1,
    sentences: 1,
    score: -0.5,
    modality: 'asserted',
  });
  return odd;
}

describe('a GEXF file', () => {
  const text = textOf({ graph, corpus });

  it('is valid', async () => {
    expect(await gexfFaults(text)).toEqual([]);
  });

  it('says that it is a part, and which, and is valid', async () => {
    const part = textOf({ graph, corpus, extent: 'happened <2024> & later' });
    expect(part).toContain('who says so; only a part: happened &lt;2024&gt; &amp; later</description>');
    expect(await gexfFaults(part)).toEqual([]);
  });

  it('counts its nodes and edges', () => {
    expect(text).toContain(`<nodes count="${graph.order}">`);
    expect(text.match(/<edge /g)).toHaveLength(graph.size);
  });

  it('is dynamic where there are dates: a month becomes its whole interval', () => {
    expect(text).toContain('mode="dynamic" timeformat="date"');
    expect(text).toMatch(
      /<edge id="dyad:[^>]* start="2024-05-01" end="2024-05-31"|<edge id="dyad:[^>]* start="2024-05-02"/,
    );
  });

  it('is static where there are none', () => {
    const undated = corpusOf(affair.slice(2));
    expect(textOf({ graph: buildGraph(undated), corpus: undated })).toContain('mode="static">\n    <attributes');
  });

  it('declares no attribute that bears a reserved name', () => {
    const titles = [...text.matchAll(/title="([^"]*)"/g)].map((m) => m[1]);
    expect(titles.filter((t) => ['id', 'label', 'weight', 'start', 'end', 'kind2'].includes(t!))).toEqual([]);
    expect(titles).toContain('aliases');
  });

  it('carries the sentences that a relation rests on', () => {
    const { graph: back } = readGexf(text);
    const edge = back!.getEdgeAttributes('tie:person:ana-sol>country:NMK') as unknown as Record<string, unknown>;
    expect(edge.evidence).toEqual(['Ana Sol, spokeswoman of Northmark, met Kor Dell on Thursday.']);
    expect(edge.evidenceSources).toEqual(['gazette.txt']);
  });

  it.each([
    ['NUL and other controls', 'a\u0000b\u0008c\u001fd', 'a\ufffdb\ufffdc\ufffdd'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['non-characters', 'a\ufffeb\uffff', 'a\ufffdb\ufffd'],
    ['markup', '<b a="1">&amp;</b> \']]>', undefined],
    ['white space', ' a\tb\nc\r\nd  e ', undefined],
    ['quotation marks and backslashes', '"a\\" , [b] | c; \\', undefined],
    ['right-to-left marks and emoji', '\u200fשלום\u202e 👩‍🚀', undefined],
  ])('is valid whatever a text holds: %s', async (_, given, expected = given) => {
    const odd = textOf({ graph: hostile(given) });
    expect(await gexfFaults(odd)).toEqual([]);
    const back = readGexf(odd).graph!;
    expect(back.getNodeAttributes('person:a')).toMatchObject({
      label: expected,
      aliases: [expected, expected],
      roles: [],
    });
    expect(back.getEdgeAttributes('dyad:a>b')).toMatchObject({ label: expected });
  });
});

describe('reading back', () => {
  it('gives every node and edge with every attribute, in order', () => {
    const { graph: back, problems } = readGexf(textOf({ graph }));
    expect(problems).toEqual([]);
    expect(back!.nodes()).toEqual(graph.nodes());
    expect(back!.edges()).toEqual(graph.edges());
    expect(back!.extremities(back!.edges()[0])).toEqual(graph.extremities(graph.edges()[0]));
    graph.forEachNode((node, { ...attributes }) => {
      expect(back!.getNodeAttributes(node)).toMatchObject(attributes);
    });
    graph.forEachEdge((edge, { ...attributes }) => {
      expect(back!.getEdgeAttributes(edge)).toMatchObject(attributes);
    });
  });

  it('and writing again gives the same bytes, without the corpus too', () => {
    const once = textOf({ graph, corpus });
    expect(textOf({ graph: readGexf(once).graph! })).toBe(once);
  });
});
