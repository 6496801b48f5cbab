import { describe, expect, it } from 'vitest';
import { type Narrowed, narrow, type Sieve } from '../../src/graph/narrow.ts';
import { partOfCorpus } from '../../src/graph/part-of-corpus.ts';
import type { Corpus, DocumentId, Edit, Relation } from '../../src/model/records.ts';
import { affair, affairLineages, corpusOf, type Telling } from './small-corpus.ts';

const everything: Sieve = {
  claim: () => true,
  event: () => true,
  tie: () => true,
  evidence: () => true,
  modality: () => true,
  document: () => true,
};

const without = (id: string): Sieve => ({
  claim: ({ documentId }) => documentId !== id,
  event: () => true,
  tie: ({ documentId }) => documentId !== id,
  evidence: ({ documentId }) => documentId !== id,
  modality: () => true,
  document: (each) => each !== id,
});

const chosen = (corpus: Corpus, { actors, events, relations, documents }: Narrowed): Corpus =>
  partOfCorpus(corpus, {
    actors: [...actors.values()],
    events: [...events.values()],
    relations: [...relations.values()],
    documents,
  });

describe('a part of a corpus', () => {
  const corpus = corpusOf(affair, affairLineages);

  it('is the whole where everything passes, the same records', () => {
    const { events, relations, actors, documents } = narrow(corpus, everything);
    expect([...events.values()].every((event, at) => event === corpus.events[at])).toBe(true);
    expect([...relations.values()].every((relation, at) => relation === corpus.relations[at])).toBe(true);
    expect([...actors.values()].every((actor, at) => actor === corpus.actors[at])).toBe(true);
    expect(documents.size).toBe(corpus.documents.length);
  });

  it.each(affair.map(({ id }) => id))('without %s is what the other articles give', (id) => {
    const others = affair.filter((telling) => telling.id !== id);
    const expected = corpusOf(
      others,
      affairLineages.filter((lineage) => !lineage.includes(id)),
    );
    const { relations, actors, events } = narrow(corpus, without(id));
    // An event keeps its name, though it is made of its first telling.
    const nameless = (relation: Relation) => ({ ...relation, events: relation.events.length });
    expect([...relations.values()].map(nameless)).toEqual(expected.relations.map(nameless));
    expect([...actors.values()].map((actor) => [actor.id, actor.mentions])).toEqual(
      expected.actors.map((actor) => [actor.id, actor.mentions]),
    );
    expect(
      [...events.values()].map(({ claims, documents, independentSources }) => ({
        claims,
        documents,
        independentSources,
      })),
    ).toEqual(
      expected.events.map(({ claims, documents, independentSources }) => ({ claims, documents, independentSources })),
    );
  });

  const ana = 'person:ana-ruiz';
  const kofi = 'person:kofi-mensah';
  const two: readonly Telling[] = [
    {
      id: 'a',
      text: `[Ana Ruiz|${ana}] met [Kofi Mensah|${kofi}] in March.\n[Ruiz|${ana}] sued [Mensah|${kofi}] in May.`,
      claims: [
        { trigger: 'met', score: 1, sources: [ana], targets: [kofi], date: '2026-03-05' },
        { trigger: 'sued', score: -5, sources: [ana], targets: [kofi], date: '2026-05-02' },
      ],
    },
    {
      id: 'b',
      text: `[Ana Ruiz|${ana}] sued [Kofi Mensah|${kofi}].`,
      claims: [{ event: 'a#1', trigger: 'sued', score: -5, sources: [ana], targets: [kofi], modality: 'future' }],
    },
  ];

  it('a relation of two acts keeps the words, score and sentences of the one that passes', () => {
    const whole = corpusOf(two);
    const march = narrow(whole, {
      ...everything,
      event: ({ date }) => date?.startsWith('2026-03') === true,
      document: () => false,
    });
    const [before] = whole.relations;
    const [after] = [...march.relations.values()];
    expect(before).toMatchObject({ label: 'sued, met', sentences: 3, weight: 2, events: { length: 2 } });
    expect(after).toMatchObject({
      id: before!.id,
      label: 'met',
      sentences: 1,
      weight: 1,
      score: 1,
      documents: ['a'],
      events: { length: 1 },
      evidence: { length: 1 },
    });
    expect([...march.actors.values()].map(({ mentions }) => mentions.length)).toEqual([1, 1]);
    expect([...march.documents]).toEqual(['a']);
  });

  it('an act keeps the date, articles and sources of the tellings that pass', () => {
    const whole = corpusOf(two);
    const planned = narrow(whole, { ...everything, claim: ({ modality }) => modality === 'future' });
    const [event] = [...planned.events.values()];
    expect(event).toMatchObject({ documents: ['b'], independentSources: 1, dateFrom: null });
    expect(event!.date).toBeUndefined();
    expect([...planned.relations.values()][0]).toMatchObject({ modality: 'future', label: 'sued (planned)' });
  });

  it('of a graph that came without articles rests on the sentences that its edges quote', () => {
    const { relations, events, claims, ties, ...rest } = corpus;
    const bare: Corpus = {
      ...rest,
      claims: [],
      ties: [],
      events: [],
      relations: relations.map((relation) => ({ ...relation, events: [], ties: [] })),
    };
    const part = narrow(bare, without('gazette.txt')).relations;
    for (const relation of bare.relations) {
      const evidence = relation.evidence.filter(({ documentId }) => documentId !== 'gazette.txt');
      expect(part.get(relation.id)?.evidence ?? []).toEqual(evidence);
      expect(part.get(relation.id)?.label ?? relation.label).toBe(relation.label);
    }
    const none = narrow(bare, { ...everything, modality: (modality) => modality !== 'asserted' }).relations;
    expect([...none.values()].filter(({ kind, modality }) => kind === 'dyad' && modality === 'asserted')).toEqual([]);
  });

  it('keeps the changes by hand that all of their places are left of, and of a group its members', () => {
    const at = (documentId: string) => ({ documentId: documentId as DocumentId, start: 0, end: 7 });
    const edits: Edit[] = [
      { id: '1', kind: 'merge', targets: [at('gazette.txt'), at('herald.txt')] },
      { id: '2', kind: 'rename', targets: [at('herald.txt')], value: 'Sol' },
      { id: '3', kind: 'group', targets: [at('gazette.txt'), at('herald.txt')], value: 'Both' },
      { id: '4', kind: 'lexicon', targets: [], value: '[]' },
    ];
    const part = chosen({ ...corpus, edits }, narrow(corpus, without('gazette.txt')));
    expect(part.edits).toEqual([edits[1], { ...edits[2], targets: [at('herald.txt')] }, edits[3]]);
  });

  it('holds no record that points at one outside', () => {
    const part = chosen(corpus, narrow(corpus, without('gazette.txt')));
    const documents = new Set<DocumentId>(part.documents.map(({ id }) => id));
    expect(part.mentions.every(({ documentId }) => documents.has(documentId))).toBe(true);
    expect(part.lineages.flat().every((id) => documents.has(id))).toBe(true);
    const mentions = new Set(part.mentions.map(({ id }) => id));
    expect(part.actors.flatMap((actor) => actor.mentions).every((id) => mentions.has(id))).toBe(true);
  });
});
