/** What holds for a part of any corpus, whatever a filter leaves of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProject, writeProject } from '../../src/exports/project.ts';
import { indexCorpus, narrow, type Sieve } from '../../src/graph/narrow.ts';
import { buildGraph } from '../../src/graph/news-graph.ts';
import { partOfCorpus } from '../../src/graph/part-of-corpus.ts';
import type { Corpus, DocumentId, Modality, SourceDocument } from '../../src/model/records.ts';
import { buildCorpus, extractDocument } from '../../src/pipeline.ts';

const settings = { seed: 20261125, numRuns: 60 } as const;

const names = ['Ana Sol', 'Kor Dell', 'Peru', 'Chile', 'Chilean police', 'the European Union'];
const deeds = ['met', 'accused', 'will visit', 'did not attack', 'imposed sanctions on', 'might attack', 'and', 'sued'];
const times = ['on Monday', 'in March 2023', 'last year', 'together with Kor Dell', ''];

const sentence = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...deeds), fc.constantFrom(...names), fc.constantFrom(...times))
  .map(([who, did, whom, when]) => `${who} ${did} ${whom} ${when}`.trim());
/** Some sentences stand in several articles, so that acts have several tellings and articles copy one another. */
const documents = fc
  .tuple(
    fc.array(sentence, { minLength: 2, maxLength: 8 }),
    fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
  )
  .map(([pool, chosen]) =>
    chosen.map(
      (places, i): SourceDocument => ({
        id: `d${i}.txt` as DocumentId,
        text: `${places.map((place) => pool[place % pool.length]!).join('. ')}.`,
        title: `d${i}`,
        language: 'en',
        date: `2024-0${i + 1}-02`,
      }),
    ),
  );
const hidden = fc.subarray<Modality>(['asserted', 'future', 'hypothetical', 'negated'], { maxLength: 3 });
const left = fc.subarray([0, 1, 2, 3, 4], { maxLength: 3 });

const corpusOf = (given: readonly SourceDocument[]): Corpus => buildCorpus(given.map((each) => extractDocument(each)));

function sieveOf(without: readonly number[], modalities: readonly Modality[]): Sieve {
  const out = new Set<string>(without.map((i) => `d${i}.txt`));
  const rests = ({ documentId }: { readonly documentId: string }): boolean => !out.has(documentId);
  return {
    claim: (claim) => rests(claim) && !modalities.includes(claim.modality),
    event: () => true,
    tie: rests,
    evidence: rests,
    modality: (modality) => !modalities.includes(modality),
    document: (id) => !out.has(id),
  };
}

function partOf(corpus: Corpus, sieve: Sieve): Corpus {
  const { actors, events, relations, documents } = narrow(corpus, sieve);
  const shown = new Set(actors.keys());
  return partOfCorpus(corpus, {
    actors: [...actors.values()],
    events: [...events.values()].filter(({ sources, targets }) => [...sources, ...targets].some((id) => shown.has(id))),
    relations: [...relations.values()],
    documents,
  });
}

it('every record of a part rests on what passes, and is counted by it', () => {
  fc.assert(
    fc.property(documents, left, hidden, (given, without, modalities) => {
      const whole = corpusOf(given);
      const sieve = sieveOf(without, modalities);
      const part = partOf(whole, sieve);
      expect(part.claims.every(sieve.claim)).toBe(true);
      const known = new Map(whole.relations.map((relation) => [relation.id, relation]));
      for (const relation of part.relations) {
        expect(known.has(relation.id)).toBe(true);
        expect(relation.evidence.length).toBeLessThanOrEqual(known.get(relation.id)!.evidence.length);
        expect(relation.evidence.every(sieve.evidence)).toBe(true);
        expect(new Set(relation.evidence.map(({ documentId }) => documentId))).toEqual(new Set(relation.documents));
        expect(new Set(relation.evidence.map((e) => `${e.documentId}@${e.sentence.start}`)).size).toBe(
          relation.sentences,
        );
        if (relation.kind === 'dyad') expect(modalities).not.toContain(relation.modality);
      }
      const documentsOf = new Map(part.claims.map((claim) => [claim.id, claim.documentId]));
      for (const event of part.events)
        expect(new Set(event.claims.map((id) => documentsOf.get(id)))).toEqual(new Set(event.documents));
    }),
    settings,
  );
});

it('a part is a project of its own, with a graph', () => {
  fc.assert(
    fc.property(documents, left, hidden, (given, without, modalities) => {
      const part = partOf(corpusOf(given), sieveOf(without, modalities));
      const graph = buildGraph(part);
      expect(readProject([...writeProject({ corpus: part, graph })].join(''))).toHaveProperty('project.corpus', part);
    }),
    settings,
  );
});

it('to filter in two steps is to filter at once', () => {
  fc.assert(
    fc.property(documents, left, left, hidden, (given, first, second, modalities) => {
      const whole = corpusOf(given);
      const steps = partOf(partOf(whole, sieveOf(first, [])), sieveOf(second, modalities));
      const once = partOf(whole, sieveOf([...first, ...second], modalities));
      for (const list of ['relations', 'events', 'claims', 'documents'] as const)
        expect(steps[list]).toEqual(once[list]);
    }),
    settings,
  );
});

it('what passes whole is the same record', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const whole = corpusOf(given);
      const { relations, events, actors } = narrow(whole, sieveOf([], []));
      expect(whole.relations.every((relation) => relations.get(relation.id) === relation)).toBe(true);
      expect(whole.events.every((event) => events.get(event.id) === event)).toBe(true);
      expect(whole.actors.every((actor) => actors.get(actor.id) === actor)).toBe(true);
    }),
    settings,
  );
});

it('a relation that is made anew of all its acts is the one that was there', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const whole = corpusOf(given);
      const index = indexCorpus(whole);
      // Acts that look changed, so that every relation is made anew.
      const events = new Map([...index.events].map(([id, event]) => [id, { ...event }]));
      const { relations } = narrow(whole, sieveOf([], []), { ...index, events });
      expect([...relations.values()]).toEqual(whole.relations);
    }),
    settings,
  );
});
