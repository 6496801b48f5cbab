import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/news-graph.ts';
import type { Corpus } from '../../src/model/records.ts';
import { affair, affairLineages, corpusOf } from './small-corpus.ts';

const corpus = corpusOf(affair, affairLineages);
const graph = buildGraph(corpus);

function edgesOf(kind: string): string[] {
  return graph.filterEdges((_, attributes) => attributes.kind === kind);
}

describe('nodes', () => {
  it('are actors, events and documents, each sorted by id', () => {
    expect(graph.mapNodes((_, { kind }) => kind)).toEqual([
      'country',
      'organization',
      'person',
      'person',
      'event',
      'event',
      'document',
      'document',
      'document',
    ]);
  });

  it('of actors count mentions and documents', () => {
    expect(graph.getNodeAttributes('person:ana-sol')).toEqual({
      kind: 'person',
      label: 'Ana Sol',
      aliases: ['Sol'],
      roles: [],
      mentions: 4,
      documents: 3,
      x: 0,
      y: 0,
    });
  });

  it('of documents carry what is known of them and leave out the rest', () => {
    expect(graph.getNodeAttributes('document:gazette.txt')).toMatchObject({
      label: 'Talks on the dam',
      date: '2024-05-02',
      publisher: 'The Gazette',
      words: 23,
    });
    expect(graph.getNodeAttributes('document:copy.txt')).not.toHaveProperty('date');
  });

  it('of events count documents and independent sources', () => {
    const meeting = corpus.events.find((e) => e.claims.length === 3)!;
    expect(graph.getNodeAttributes(meeting.id)).toMatchObject({
      documents: 3,
      independentSources: 2,
      eventType: 'CONSULT',
    });
  });
});

describe('edges', () => {
  it('join actors by relations', () => {
    expect(edgesOf('dyad')).toEqual(['dyad:person:ana-sol>person:kor-dell']);
    expect(graph.getEdgeAttributes('dyad:person:ana-sol>person:kor-dell')).toEqual({
      kind: 'dyad',
      label: 'met, paid (denied)',
      weight: 2,
      documents: 3,
      events: 2,
      sentences: 4,
      score: 2.25,
      modality: 'asserted',
    });
  });

  it('lead from actors to their events by role', () => {
    expect(edgesOf('source').map((e) => graph.source(e))).toEqual(['person:ana-sol', 'person:ana-sol']);
    expect(edgesOf('target').map((e) => graph.source(e))).toEqual(['person:kor-dell', 'person:kor-dell']);
  });

  it('lead from events to documents, one for each claim, with its sentence', () => {
    const denied = graph.findEdge((_, a) => a.kind === 'reported-in' && a.modality === 'negated')!;
    expect(graph.getEdgeAttributes(denied)).toEqual({
      kind: 'reported-in',
      quote: 'Sol did not pay Dell, River Watch said.',
      quoteStart: 61,
      quoteEnd: 100,
      modality: 'negated',
      speaker: 'organization:river-watch',
    });
    expect(edgesOf('reported-in')).toHaveLength(4);
  });

  it('lead from actors to documents, weighed by mentions', () => {
    const edge = 'mentioned-in:person:ana-sol>gazette.txt';
    expect(graph.target(edge)).toBe('document:gazette.txt');
    expect(graph.getEdgeAttribute(edge, 'weight')).toBe(2);
  });

  it('reach a document from every event', () => {
    for (const { id } of corpus.events) {
      expect(graph.outNeighbors(id).some((n) => graph.getNodeAttribute(n, 'kind') === 'document')).toBe(true);
    }
  });
});

describe('an edge without evidence', () => {
  it.each([
    ['no evidence at all', []],
    ['an empty sentence', [{ ...corpus.relations[0]!.evidence[0], sentence: { start: 4, end: 4 } }]],
    ['a sentence outside its text', [{ ...corpus.relations[0]!.evidence[0], sentence: { start: 4, end: 9999 } }]],
    ['a document that is not there', [{ ...corpus.relations[0]!.evidence[0], documentId: 'lost.txt' }]],
  ])('cannot be made: %s', (_, evidence) => {
    const [first, ...rest] = corpus.relations;
    const broken = { ...corpus, relations: [{ ...first, evidence }, ...rest] } as unknown as Corpus;
    expect(() => buildGraph(broken)).toThrow(RangeError);
  });
});

it('holds scalars and lists of scalars only', () => {
  const scalar = (v: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof v);
  const fits = (v: unknown): boolean => (Array.isArray(v) ? v.every(scalar) : scalar(v));
  const attributes = [...graph.mapNodes((_, a) => a), ...graph.mapEdges((_, a) => a)];
  expect(attributes.flatMap((a) => Object.values(a)).filter((v) => !fits(v))).toEqual([]);
});

it('is the same for any order of documents', () => {
  const turned = buildGraph(corpusOf([...affair].reverse(), affairLineages));
  expect(JSON.stringify(turned.export())).toBe(JSON.stringify(graph.export()));
});
