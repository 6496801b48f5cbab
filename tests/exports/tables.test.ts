import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { writeGraphml } from '../../src/exports/graphml.ts';
import { intervalOf, joinIntervals } from '../../src/exports/interval.ts';
import { buildGraph, type NewsGraph } from '../../src/graph/news-graph.ts';
import { affair, affairLineages, corpusOf } from '../graph/small-corpus.ts';

const corpus = corpusOf(affair, affairLineages);
const graph = buildGraph(corpus);
const [nodes, edges] = csv.parts.map((part) => [...part.write({ graph, corpus })].join(''));

/** Rows and cells after RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)) {
    const cells = [...line[1]!.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",\r\n]*)/g)].map((m) => m[1]!);
    rows.push(cells.map((c) => (c.startsWith('"') ? c.slice(1, -1).replaceAll('""', '"') : c)));
  }
  return rows;
}

describe('CSV', () => {
  it('has a row for each node and each edge, all of one length', () => {
    for (const [text, count] of [
      [nodes!, graph.order],
      [edges!, graph.size],
    ] as const) {
      const [head, ...rows] = parse(text);
      expect(rows).toHaveLength(count);
      expect(rows.every((r) => r.length === head!.length)).toBe(true);
    }
  });

  it('has the headings that Gephi knows', () => {
    expect(nodes).toMatch(/^Id,Label,kind,/);
    expect(edges).toMatch(/^Id,Source,Target,Type,Label,Weight,kind,/);
  });

  it('quotes what holds quotation marks, commas or line breaks', () => {
    const row = parse(edges!).find((r) => r[0] === 'dyad:person:ana-sol>person:kor-dell')!;
    expect(row[4]).toBe('met, paid (denied)');
  });

  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['-1+1', `'-1+1`],
    ['plain', 'plain'],
  ])('does not let a spreadsheet run %s', (label, expected) => {
    const odd: NewsGraph = graph.copy() as NewsGraph;
    odd.setNodeAttribute('person:ana-sol', 'label', label);
    const text = [...csv.parts[0].write({ graph: odd })].join('');
    expect(parse(text).find((r) => r[0] === 'person:ana-sol')![1]).toBe(expected);
  });

  it('writes negative numbers as they are', () => {
    const odd: NewsGraph = graph.copy() as NewsGraph;
    odd.setEdgeAttribute('dyad:person:ana-sol>person:kor-dell', 'score' as never, -5 as never);
    expect([...csv.parts[1]!.write({ graph: odd })].join('')).toContain(',-5,');
  });
});

describe('GraphML', () => {
  const text = [...writeGraphml({ graph, corpus })].join('');

  it('declares every key that it uses', () => {
    const declared = new Set([...text.matchAll(/<key id="([^"]*)"/g)].map((m) => m[1]));
    const used = [...text.matchAll(/<data key="([^"]*)"/g)].map((m) => m[1]);
    expect(used.filter((k) => !declared.has(k))).toEqual([]);
  });

  it('holds every node and edge', () => {
    expect(text.match(/<node /g)).toHaveLength(graph.order);
    expect(text.match(/<edge /g)).toHaveLength(graph.size);
  });
});

describe('intervals', () => {
  it.each([
    ['2024', { start: '2024-01-01', end: '2024-12-31' }],
    ['2024-02', { start: '2024-02-01', end: '2024-02-29' }],
    ['1900-02', { start: '1900-02-01', end: '1900-02-28' }],
    ['2024-05-02', { start: '2024-05-02', end: '2024-05-02' }],
    ['2024-13', undefined],
    ['2024-02-30', undefined],
    ['0000', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('of %s', (date, expected) => {
    expect(intervalOf(date)).toEqual(expected);
  });

  it('of several dates reach from the first day to the last', () => {
    expect(joinIntervals([intervalOf('2024-05'), undefined, intervalOf('2023'), intervalOf('2024-05-02')])).toEqual({
      start: '2023-01-01',
      end: '2024-05-31',
    });
  });
});
