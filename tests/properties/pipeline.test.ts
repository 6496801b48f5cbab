/** What holds for any input: texts put together from pieces of news and from what breaks programs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../src/exports/gexf.ts';
import { readProject, writeProject } from '../../src/exports/project.ts';
import { possible } from '../../src/exports/xml.ts';
import { corpusOfGraph } from '../../src/imports/excerpts.ts';
import { readGexf } from '../../src/imports/gexf.ts';
import type { Corpus, DocumentId, SourceDocument } from '../../src/model/records.ts';
import { slice } from '../../src/model/spans.ts';
import { annotateDocuments, buildCorpus, drawGraph, extractDocument } from '../../src/pipeline.ts';
import { splitSentences } from '../../src/sentences/split.ts';
import { gexfFaults } from '../exports/valid-gexf.ts';

const settings = { seed: 20240502, numRuns: 60 } as const;

const names = [
  'President Ana Sol of Peru',
  'Kor Dell',
  'Ms Sol',
  'Dell',
  'Chile',
  'the Peruvian foreign minister',
  'Chilean police',
  'the European Union',
  'Bank of Chile',
  'Washington',
  'the Kremlin',
  'JOHN VAN DER BERG',
  'Recep Tayyip Erdoğan',
  'her spokesman, Tom O’Neill',
  'Guinea-Bissau',
];
const deeds = [
  'met',
  'accused',
  'will visit',
  'did not recall its ambassador from',
  'imposed sanctions on',
  'said he would talk to',
  'might attack',
  'and',
  'was praised by',
  'signed a treaty with',
];
const rests = [
  'on Monday',
  'in Lima',
  'last year',
  'according to Kor Dell',
  '“after hours of talks”',
  '(see page 4)',
  '',
];
const oddities = [
  '\u0007',
  '\u200f',
  '👩‍🚀',
  '\ufffd',
  '<b>',
  '&amp;',
  '…',
  '”',
  "'",
  '--',
  '\r\n',
  '\t',
  'ﬁ',
  'é',
  '.',
  '?!',
  '\n\n',
];

const clause = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...deeds), fc.constantFrom(...names), fc.constantFrom(...rests))
  .map(([who, did, whom, rest]) => `${who} ${did} ${whom} ${rest}`.trim());
const piece = fc.oneof(
  { weight: 6, arbitrary: clause },
  { weight: 1, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('. ', '.\n', ' ', ', ', '.” ', '\n\n')), { minLength: 1, maxLength: 12 })
  .map((pieces) =>
    pieces
      .flat()
      .join('')
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  );
const document = (id: string, body: string): SourceDocument => ({
  id: id as DocumentId,
  text: body,
  title: id,
  language: 'en',
  date: '2024-05-02',
});
const documents = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((body, i) => document(`d${i}.txt`, body)));

const corpusOf = (given: readonly SourceDocument[]): Corpus => buildCorpus(given.map((d) => extractDocument(d)));

describe('for any document', () => {
  it('every span lies in the text, and no mention is empty or padded', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { sentences, mentions, claims, ties } = extractDocument(document('d', body));
        for (const mention of mentions) {
          const words = slice(body, mention.span);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          const sentence = sentences[mention.sentence]!;
          expect(sentence.start <= mention.span.start && mention.span.end <= sentence.end).toBe(true);
        }
        for (const { evidence } of [...claims, ...ties]) {
          expect(slice(body, evidence.sentence)).not.toBe('');
          expect(slice(body, evidence.span)).not.toBe('');
        }
      }),
      settings,
    );
  });

  it('sentences follow one another, and tokens slice to what stands', () => {
    fc.assert(
      fc.property(text, (body) => {
        let end = 0;
        for (const sentence of splitSentences(document('d', body))) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
          let at = sentence.start;
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeLessThanOrEqual(sentence.end);
            at = token.end;
          }
        }
        expect(end).toBeLessThanOrEqual(body.length);
      }),
      settings,
    );
  });

  it('confidence lies between 0 and 1, and participants are mentions of the document', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { mentions, claims, ties } = extractDocument(document('d', body));
        const ids = new Set(mentions.map((m) => m.id));
        for (const record of [...mentions, ...claims, ...ties]) {
          expect(record.confidence).toBeGreaterThan(0);
          expect(record.confidence).toBeLessThanOrEqual(1);
        }
        const named = [
          ...claims.flatMap((c) => [
            ...c.sources,
            ...c.targets,
            ...(c.speaker ? [c.speaker] : []),
            ...(c.place ? [c.place] : []),
          ]),
          ...ties.flatMap((t) => [t.source, t.target]),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
      settings,
    );
  });

  it('extraction is a pure function', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(extractDocument(document('d', body))).toEqual(extractDocument(document('d', body)));
      }),
      { ...settings, numRuns: 20 },
    );
  });
});

describe('for any documents', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(documents, (given) => {
        expect(JSON.stringify(corpusOf([...given].reverse()))).toBe(JSON.stringify(corpusOf(given)));
      }),
      settings,
    );
  });

  it('every event reaches a document, and every relation a sentence', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const corpus = corpusOf(given);
        const graph = drawGraph(corpus);
        for (const { id } of corpus.events) {
          expect(graph.outNeighbors(id).filter((n) => graph.getNodeAttribute(n, 'kind') === 'document')).not.toEqual(
            [],
          );
        }
        const texts = new Map(corpus.documents.map((d) => [d.id, d.text]));
        for (const { evidence } of corpus.relations) {
          for (const { documentId, sentence } of evidence) expect(slice(texts.get(documentId)!, sentence)).not.toBe('');
        }
      }),
      settings,
    );
  });

  it('a dyad or a tie leaves no room for a co-mention', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const { relations } = corpusOf(given);
        const pair = (r: { source: string; target: string }): string => [r.source, r.target].sort().join(' ');
        const joined = new Set(relations.filter((r) => r.kind !== 'co-mention').map(pair));
        expect(relations.filter((r) => r.kind === 'co-mention' && joined.has(pair(r)))).toEqual([]);
      }),
      settings,
    );
  });

  it('lists are sorted by id, and ids are told apart', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const corpus = corpusOf(given);
        for (const list of ['documents', 'mentions', 'claims', 'ties', 'actors', 'events', 'relations'] as const) {
          const ids: string[] = corpus[list].map((r) => r.id);
          expect(ids).toEqual([...new Set(ids)].sort());
        }
      }),
      settings,
    );
  });

  it('a project gives the same bytes after loading and saving', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const corpus = corpusOf(given);
        const saved = [...writeProject({ corpus, graph: drawGraph(corpus) })].join('');
        const reading = readProject(saved);
        expect('problem' in reading && reading.problem.message).toBe(false);
        expect('project' in reading && [...writeProject(reading.project)].join('')).toBe(saved);
      }),
      settings,
    );
  });

  it('GEXF reads back whole and is the same when written again', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const corpus = corpusOf(given);
        const graph = drawGraph(corpus);
        const written = [...writeGexf({ corpus, graph })].join('');
        const { graph: back, problems } = readGexf(written);
        expect(problems).toEqual([]);
        expect([back!.nodes(), back!.edges()]).toEqual([graph.nodes(), graph.edges()]);
        expect([...writeGexf({ graph: back! })].join('')).toBe(written);
      }),
      settings,
    );
  });

  it('GEXF opens as a project that tells the same relations with the same sentences', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const corpus = corpusOf(given);
        const graph = readGexf([...writeGexf({ corpus, graph: drawGraph(corpus) })].join('')).graph!;
        const excerpts = corpusOfGraph(graph, 'x.gexf');
        const reading = readProject([...writeProject({ corpus: excerpts, graph })].join(''));
        expect('problem' in reading && reading.problem.message).toBe(false);
        const told = (from: Corpus): unknown => {
          const texts = new Map(from.documents.map((d) => [d.id, d.text]));
          return from.relations.map((r) => [
            r.id,
            r.events,
            r.evidence.map((e) => possible(slice(texts.get(e.documentId)!, e.sentence))),
          ]);
        };
        expect(told(excerpts)).toEqual(told(corpus));
      }),
      settings,
    );
  });

  it('GEXF is valid', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (given) => {
        const corpus = corpusOf(given);
        expect(await gexfFaults([...writeGexf({ corpus, graph: drawGraph(corpus) })].join(''))).toEqual([]);
      }),
      { ...settings, numRuns: 15 },
    );
  });

  it('annotations are one line of JSON for each, and their spans slice', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const lines = annotateDocuments(given.map((d) => extractDocument(d)));
        expect(lines).toHaveLength(given.length);
        lines.forEach((line, i) => {
          expect(line).not.toMatch(/[\r\n]/);
          const read = JSON.parse(line) as { text: string; mentions: { start: number; end: number }[] };
          expect(read.text).toBe(given[i]!.text);
          for (const { start, end } of read.mentions) expect(read.text.slice(start, end).trim()).not.toBe('');
        });
      }),
      settings,
    );
  });
});
