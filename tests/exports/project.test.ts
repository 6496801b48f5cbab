import { describe, expect, it } from 'vitest';
import { type Project, readProject, writeProject } from '../../src/exports/project.ts';
import { buildGraph } from '../../src/graph/news-graph.ts';
import { affair, affairLineages, corpusOf } from '../graph/small-corpus.ts';

const corpus = corpusOf(affair, affairLineages);
const text = [...writeProject({ corpus, graph: buildGraph(corpus) })].join('');

function load(from: string): Project {
  const reading = readProject(from);
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.project;
}

/** The project with one value replaced; `path` as in messages, without the brackets. */
function broken(path: string, value: unknown): string {
  const json = JSON.parse(text) as Record<string, unknown>;
  const keys = path.split('.');
  const holder = keys
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, json);
  if (value === undefined) delete holder[keys.at(-1)!];
  else holder[keys.at(-1)!] = value;
  return JSON.stringify(json);
}

describe('a project file', () => {
  it('is JSON with a list for each kind of record', () => {
    const json = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      'schemaVersion',
      'documents',
      'mentions',
      'claims',
      'ties',
      'actors',
      'events',
      'relations',
      'lineages',
      'edits',
      'graph',
    ]);
  });

  it('gives the same bytes after loading and saving', () => {
    expect([...writeProject(load(text))].join('')).toBe(text);
  });

  it('holds where the layout had what was moved, by node', () => {
    const places = [
      { node: 'person:b', x: 1.5, y: -2 },
      { node: 'person:a', x: 0, y: 3 },
    ];
    const moved = [...writeProject({ corpus: { ...corpus, laidOut: places }, graph: buildGraph(corpus) })].join('');
    const again = load(moved);
    expect(again.corpus.laidOut).toEqual([places[1], places[0]]);
    const sorted = [...writeProject(again)].join('');
    expect([...writeProject(load(sorted))].join('')).toBe(sorted);
    const none = [...writeProject({ corpus: { ...corpus, laidOut: [] }, graph: buildGraph(corpus) })].join('');
    expect(none).toBe(text);
  });

  it('gives back the same corpus', () => {
    expect(load(text).corpus).toEqual(corpus);
  });

  it('puts one record on a line', () => {
    expect(text.split('\n').filter((l) => l.startsWith('{"id":"person:'))).toHaveLength(2);
  });

  it('keeps fields that a later version added', () => {
    const later = broken('actors.0.sympathy', 3);
    expect([...writeProject(load(later))].join('')).toContain('"sympathy":3');
  });

  it('of a graph without a corpus has empty lists', () => {
    const bare = load([...writeProject({ graph: buildGraph(corpus) })].join(''));
    expect(bare.corpus.actors).toEqual([]);
    expect(bare.graph.order).toBe(9);
  });

  it('that was put together by hand is sorted', () => {
    const json = JSON.parse(text) as { actors: unknown[] };
    json.actors.reverse();
    expect(load(JSON.stringify(json)).corpus.actors).toEqual(corpus.actors);
  });
});

describe('a broken project file is refused with its place', () => {
  it.each([
    ['no JSON', 'Putin met Biden', 'is not JSON'],
    ['another JSON', '[]', 'the file should be a record'],
    ['a version to come', broken('schemaVersion', 2), 'schemaVersion should be one of 1'],
    ['a list that is missing', broken('claims', undefined), 'claims is missing'],
    ['a text that is a number', broken('documents.0.text', 7), 'documents[0].text should be a text'],
    ['a date that is none', broken('events.0.date', 'May'), 'events[0].date should be a date'],
    ['a kind of the future', broken('actors.1.kind', 'robot'), 'actors[1].kind should be one of "person"'],
    [
      'a claim without its sentence',
      broken('claims.0.evidence.sentence', undefined),
      'claims[0].evidence.sentence is missing',
    ],
    ['a relation without evidence', broken('relations.0.evidence', []), 'relations[0].evidence should hold at least 1'],
    ['a mention of another file', broken('claims.0.sources', ['x']), 'claims[0] names x, which is not in the file'],
    ['a relation to nobody', broken('relations.0.target', 'person:x'), 'relations[0] names person:x'],
    ['a span outside its text', broken('mentions.0.span.end', 5000), 'mentions[0] has a span'],
    ['a sentence that is not there', broken('claims.0.sentence', 77), 'claims[0] stands in sentence 77'],
    ['two records of one id', broken('actors.0.id', 'person:ana-sol'), 'actors holds two records of one id'],
    [
      'an object for an attribute',
      broken('graph.nodes.0.attributes.label', {}),
      'graph.nodes[0].attributes.label should',
    ],
    ['an edge to nowhere', broken('graph.edges.0.target', 'nowhere'), 'graph: '],
  ])('%s', (_, from, message) => {
    const reading = readProject(from);
    expect('problem' in reading && reading.problem.message).toContain(message);
  });
});

describe('own actors in a project file', () => {
  const lexicon = [{ name: 'Vale Compact', kind: 'organization', aliases: ['the Compact'] }] as const;
  const source = { corpus: { ...corpus, lexicon }, graph: buildGraph(corpus) };
  const written = [...writeProject(source)].join('');

  it('are kept, and come back', () => {
    expect(JSON.parse(written).lexicon).toEqual(lexicon);
    const { corpus: read, graph } = load(written);
    expect(read.lexicon).toEqual(lexicon);
    expect([...writeProject({ corpus: read, graph })].join('')).toBe(written);
  });

  it('are checked', () => {
    const reading = readProject(written.replace('"kind":"organization","aliases":["the Compact"]', '"kind":"planet"'));
    expect('problem' in reading && reading.problem.message).toContain('lexicon[0].kind');
  });

  it('take no room where there are none', () => {
    expect(Object.keys(JSON.parse(text))).not.toContain('lexicon');
  });
});
