import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../src/exports/gexf.ts';
import { readProject, writeProject } from '../../src/exports/project.ts';
import { buildGraph } from '../../src/graph/news-graph.ts';
import { corpusOfGraph } from '../../src/imports/excerpts.ts';
import { readGexf } from '../../src/imports/gexf.ts';
import { slice } from '../../src/model/spans.ts';
import { affair, affairLineages, corpusOf } from '../graph/small-corpus.ts';

const original = corpusOf(affair, affairLineages);
const file = [...writeGexf({ graph: buildGraph(original), corpus: original })].join('');
const graph = readGexf(file).graph!;
const corpus = corpusOfGraph(graph, 'affair.gexf');
const texts = new Map(corpus.documents.map((d) => [d.id, d.text]));

describe('a graph of our own without its articles', () => {
  it('keeps its relations with their sentences', () => {
    const quotes = (from: typeof corpus) => {
      const own = new Map(from.documents.map((d) => [d.id, d.text]));
      return from.relations.map((r) => [
        r.id,
        r.label,
        r.weight,
        r.evidence.map((e) => [slice(own.get(e.documentId)!, e.sentence), slice(own.get(e.documentId)!, e.span)]),
      ]);
    };
    expect(quotes(corpus)).toEqual(quotes(original));
  });

  it('keeps its events, who took part, and who reports them', () => {
    const brief = (from: typeof corpus) =>
      from.events.map((e) => [
        e.id,
        e.type,
        e.date,
        e.sources,
        e.targets,
        e.modality,
        e.documents,
        e.independentSources,
      ]);
    expect(brief(corpus)).toEqual(brief(original));
  });

  it('joins dyads to their events', () => {
    expect(corpus.relations.map((r) => r.events)).toEqual(original.relations.map((r) => r.events));
  });

  it.each([
    ['met: Ana Sol → Kor Dell', 'met'],
    ['met', 'met'],
    ['Talks: day two', 'Talks: day two'],
  ])('says in its claims what was done, not who did it: %s', (label, phrase) => {
    const named = graph.copy();
    const meeting = original.events.find(({ claims }) => claims.length === 3)!.id;
    named.setNodeAttribute(meeting, 'label', label);
    const from = corpusOfGraph(named, 'affair.gexf');
    const claims = new Set<string>(from.events.find(({ id }) => id === meeting)!.claims);
    expect(new Set(from.claims.filter(({ id }) => claims.has(id)).map((claim) => claim.phrase))).toEqual(
      new Set([phrase]),
    );
  });

  it('has documents of what was quoted from them', () => {
    const gazette = corpus.documents.find((d) => d.id === 'gazette.txt')!;
    expect(gazette).toMatchObject({ title: 'Talks on the dam', date: '2024-05-02', publisher: 'The Gazette' });
    expect(gazette.text.split('\n')).toHaveLength(2);
  });

  it('finds the names in the sentences', () => {
    const sol = corpus.actors.find((a) => a.id === 'person:ana-sol')!;
    const names = corpus.mentions
      .filter((m) => sol.mentions.includes(m.id))
      .map((m) => slice(texts.get(m.documentId)!, m.span));
    expect(new Set(names)).toEqual(new Set(['Ana Sol', 'Sol']));
  });

  it('knows which documents tell one report', () => {
    expect(corpus.lineages).toEqual(original.lineages);
  });

  it('knows the words that tell an event', () => {
    const denied = corpus.claims.find((c) => c.modality === 'negated')!;
    expect(slice(texts.get(denied.documentId)!, denied.trigger)).toBe('did not pay');
  });

  it('knows the speaker', () => {
    const denied = corpus.claims.find((c) => c.modality === 'negated')!;
    expect(corpus.mentions.find((m) => m.id === denied.speaker)!.name).toBe('River Watch');
  });

  it('is a project like any other', () => {
    const saved = [...writeProject({ corpus, graph })].join('');
    const reading = readProject(saved);
    expect('problem' in reading && reading.problem.message).toBe(false);
  });

  it('is written as the same file again', () => {
    expect([...writeGexf({ corpus, graph })].join('')).toBe(file);
  });
});

describe('a graph of another tool', () => {
  const foreign =
    readGexf(`<gexf version="1.2"><graph><nodes><node id="a" label="Ann"/><node id="b" label="Bob"/></nodes>
    <edges><edge source="a" target="b" label="knows"/><edge source="b" target="a"/></edges></graph></gexf>`).graph!;
  const from = corpusOfGraph(foreign, 'people.gexf');

  it('rests on what the file says', () => {
    expect(from.documents).toMatchObject([{ title: 'people.gexf', text: 'Ann → Bob: knows\nBob → Ann: linked to' }]);
    expect(from.relations.map((r) => [r.kind, r.source, r.target, r.label])).toEqual([
      ['tie', 'a', 'b', 'knows'],
      ['tie', 'b', 'a', 'linked to'],
    ]);
  });

  it('is a project like any other', () => {
    const reading = readProject([...writeProject({ corpus: from, graph: foreign })].join(''));
    expect('problem' in reading && reading.problem.message).toBe(false);
  });

  it('does not quote itself when it is written again', () => {
    expect([...writeGexf({ corpus: from, graph: foreign })].join('')).not.toContain('→');
  });
});
