import { describe, expect, it } from 'vitest';
import { findRelations } from '../../src/graph/relations.ts';
import type { ActorId, MentionId, Relation } from '../../src/model/records.ts';
import { slice } from '../../src/model/spans.ts';
import { affair, affairLineages, corpusOf, type Telling } from './small-corpus.ts';

const A = 'person:a';
const B = 'person:b';
const C = 'person:c';

const relationsOf = (...tellings: Telling[]): readonly Relation[] => corpusOf(tellings).relations;

const affairDyad = (): Relation => corpusOf(affair, affairLineages).relations.find((r) => r.kind === 'dyad')!;

function only(relations: readonly Relation[]): Relation {
  expect(relations).toHaveLength(1);
  return relations[0]!;
}

describe('dyads', () => {
  it('join source and target of an event', () => {
    const text = `[Abe|${A}] accused [Bea|${B}].`;
    const dyad = only(relationsOf({ id: 'd', text, claims: [{ trigger: 'accused', sources: [A], targets: [B] }] }));
    expect(dyad).toMatchObject({ id: `dyad:${A}>${B}`, kind: 'dyad', source: A, target: B, label: 'accused' });
  });

  it('keep the two directions apart', () => {
    const relations = relationsOf({
      id: 'd',
      text: `[Bea|${B}] blamed [Abe|${A}].\n[Abe|${A}] thanked [Bea|${B}].`,
      claims: [
        { trigger: 'blamed', sources: [B], targets: [A] },
        { trigger: 'thanked', sources: [A], targets: [B] },
      ],
    });
    expect(relations.map((r) => [r.source, r.target, r.label])).toEqual([
      [A, B, 'thanked'],
      [B, A, 'blamed'],
    ]);
  });

  it('join all sources of an event without a target once, smaller id first', () => {
    const text = `[Cy|${C}], [Abe|${A}] and [Bea|${B}] met.`;
    const relations = relationsOf({ id: 'd', text, claims: [{ trigger: 'met', sources: [C, A, B] }] });
    expect(relations.map((r) => `${r.source}>${r.target}`)).toEqual([`${A}>${B}`, `${A}>${C}`, `${B}>${C}`]);
  });

  it('never join an actor to itself', () => {
    const text = `[Abe|${A}] accused [himself|${A}|pronoun].`;
    expect(relationsOf({ id: 'd', text, claims: [{ trigger: 'accused', sources: [A], targets: [A] }] })).toEqual([]);
  });

  it('rest on the claims that name the pair, not on all of a merged event', () => {
    const relations = relationsOf(
      {
        id: 'd1',
        text: `[Abe|${A}] struck [Bea|${B}].`,
        claims: [{ event: 'e', trigger: 'struck', sources: [A], targets: [B] }],
      },
      { id: 'd2', text: `[Abe|${A}] struck again.`, claims: [{ event: 'e', trigger: 'struck', sources: [A] }] },
    );
    expect(only(relations).documents).toEqual(['d1']);
  });

  it('weigh copies of one report once', () => {
    expect(affairDyad()).toMatchObject({
      weight: 2,
      documents: ['copy.txt', 'gazette.txt', 'herald.txt'],
      sentences: 4,
    });
  });

  it('are called by what most sources tell, and mark what did not happen', () => {
    expect(affairDyad()).toMatchObject({ label: 'met, paid (denied)', modality: 'asserted' });
  });

  it('are called by what was done before what was only planned, however many say so', () => {
    const text = `[Abe|${A}] will visit [Bea|${B}].\n[Abe|${A}] will surely visit [Bea|${B}].\n[Abe|${A}] phoned [Bea|${B}].`;
    const visit = { event: 'v', phrase: 'visit', sources: [A], targets: [B], modality: 'future' as const };
    const claims = [
      { ...visit, trigger: 'will visit' },
      { ...visit, trigger: 'will surely visit' },
      { trigger: 'phoned', sources: [A], targets: [B] },
    ];
    expect(only(relationsOf({ id: 'd', text, claims })).label).toBe('phoned, visit (planned)');
  });

  it('have the mean score of their claims', () => {
    expect(affairDyad().score).toBe((3 * 1 + 6) / 4);
  });

  it.each([
    [['future', 'future', 'negated'], 'future'],
    [['negated', 'negated', 'future'], 'negated'],
    [['negated', 'hypothetical'], 'hypothetical'],
    [['negated', 'asserted'], 'asserted'],
  ] as const)('of %j claims are %s', (modalities, expected) => {
    const text = modalities.map((_, i) => `[Abe|${A}] paid${i} [Bea|${B}].`).join('\n');
    const claims = modalities.map((modality, i) => ({ trigger: `paid${i}`, sources: [A], targets: [B], modality }));
    expect(only(relationsOf({ id: 'd', text, claims })).modality).toBe(expected);
  });

  it('list evidence by document and place, each with the words that say it', () => {
    const texts = new Map(corpusOf(affair).documents.map((d) => [d.id, d.text]));
    expect(affairDyad().evidence.map((e) => [e.documentId, slice(texts.get(e.documentId)!, e.span)])).toEqual([
      ['copy.txt', 'met'],
      ['gazette.txt', 'met'],
      ['gazette.txt', 'did not pay'],
      ['herald.txt', 'met'],
    ]);
  });

  it('cannot rest on a claim that is not there', () => {
    expect(() => findRelations({ ...corpusOf(affair), claims: [] })).toThrow(RangeError);
  });
});

describe('ties', () => {
  it('join their two ends under their label', () => {
    const tie = corpusOf(affair).relations.find((r) => r.kind === 'tie')!;
    expect(tie).toMatchObject({
      source: 'person:ana-sol',
      target: 'country:NMK',
      label: 'spokeswoman of',
      weight: 1,
    });
  });

  it.each(['minister of', 'former minister of'])('of the past say so, once: %s', (label) => {
    const text = `[Abe|${A}], once minister of [Land|country:LND], left.`;
    const ties = [{ label, source: A, target: 'country:LND', former: true as const }];
    expect(only(relationsOf({ id: 'd', text, ties })).label).toBe('former minister of');
  });
});

describe('co-mentions', () => {
  it('join two who are named in one sentence and nowhere else joined', () => {
    const relation = only(relationsOf({ id: 'd', text: `[Bea|${B}] was seen near [Abe|${A}].` }));
    expect(relation).toMatchObject({ kind: 'co-mention', source: A, target: B, weight: 1 });
  });

  it('weigh sentences', () => {
    const text = `[Abe|${A}] and [Bea|${B}] came.\n[Bea|${B}] and [Abe|${A}] left.`;
    expect(only(relationsOf({ id: 'd', text })).weight).toBe(2);
  });

  it('span the two names', () => {
    const { evidence } = only(relationsOf({ id: 'd', text: `When [Abe|${A}] met no one, [Bea|${B}] left.` }));
    expect(evidence[0].span).toEqual({ start: 5, end: 24 });
  });

  it.each([
    ['a credit', `# Photo: [Abe|${A}] / [Bea|${B}]`],
    ['a pronoun', `[Abe|${A}] said [she|${B}|pronoun] came.`],
    ['a title', `[Abe|${A}] saw the [president|${B}|title].`],
    ['two sentences', `[Abe|${A}] came.\n[Bea|${B}] left.`],
  ])('do not come from %s', (_, text) => {
    expect(relationsOf({ id: 'd', text })).toEqual([]);
  });

  it('give way to a dyad in either direction', () => {
    const text = `[Bea|${B}] sued [Abe|${A}].\n[Abe|${A}] and [Bea|${B}] live here.`;
    const relation = only(relationsOf({ id: 'd', text, claims: [{ trigger: 'sued', sources: [B], targets: [A] }] }));
    expect(relation.kind).toBe('dyad');
  });

  it('leave the country inside an organisation alone', () => {
    const corpus = corpusOf([{ id: 'd', text: '[Bank of Northmark|organization:bank] opened.' }]);
    const bank = corpus.mentions[0]!;
    const country = { ...bank, id: 'inner' as MentionId, kind: 'country' as const, span: { start: 8, end: 17 } };
    const northmark = { ...corpus.actors[0]!, id: 'country:NMK' as ActorId, mentions: [country.id] };
    expect(findRelations({ ...corpus, mentions: [bank, country], actors: [...corpus.actors, northmark] })).toEqual([]);
  });

  it('of a list of a hundred names stop at its first twelve', () => {
    const names = Array.from({ length: 100 }, (_, i) => `[Name${i}|person:${String(i).padStart(3, '0')}]`);
    const relations = relationsOf({ id: 'd', text: `${names.join(', ')} came.` });
    expect(relations).toHaveLength(66);
    expect(relations.every((r) => r.target <= 'person:011')).toBe(true);
  });
});
