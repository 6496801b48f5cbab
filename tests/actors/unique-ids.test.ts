import { expect, it } from 'vitest';
import type { DocumentId, OwnLexicon } from '../../src/model/records.ts';
import { buildCorpus, drawGraph, extractDocument } from '../../src/pipeline.ts';

it('actors of one id in one document are told apart', () => {
  const lexicon: OwnLexicon = ['Vale Compact', 'River Pact', 'Harbour League'].map((name) => ({
    name,
    kind: 'organization',
    id: 'union',
  }));
  const text = 'The Vale Compact met the River Pact on Monday. The Harbour League was not invited.';
  const document = { id: 'one.txt' as DocumentId, text, title: 'One', language: 'en' };
  const corpus = buildCorpus([extractDocument(document, lexicon)], lexicon);
  const ids = corpus.actors.map((a) => a.id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
  expect(() => drawGraph(corpus)).not.toThrow();
});
