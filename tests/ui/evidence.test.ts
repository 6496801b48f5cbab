import { describe, expect, test } from 'vitest';
import { slice } from '../../src/model/spans.ts';
import { documentsById, pairKey, pairs } from '../../src/ui/state/dataset.ts';
import { allStatements, countSentences, type EvidenceGroup, evidenceOfPair } from '../../src/ui/state/evidence.ts';
import type { Telling } from '../graph/small-corpus.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const ghana = 'country:GHA';
const kofi = 'person:kofi-mensah';

const post: Telling = {
  id: 'post',
  date: '2026-03-03',
  text: `[Ana Ruiz|${ana}] warned [Ghana|${ghana}] on Monday.\n[Kofi Mensah|${kofi}] said [she|${ana}|pronoun] would visit [Ghana|${ghana}].`,
  claims: [
    { event: 'warning', trigger: 'warned', sources: [ana], targets: [ghana], score: -3 },
    { trigger: 'would visit', sources: [ana], targets: [ghana], modality: 'future', speaker: kofi },
  ],
};
const courier: Telling = {
  id: 'courier',
  date: '2026-03-04',
  text: `[Ruiz|${ana}] had warned [Ghana|${ghana}].\n[Ruiz|${ana}] never threatened [Ghana|${ghana}].`,
  claims: [
    { event: 'warning', trigger: 'had warned', sources: [ana], targets: [ghana], score: -3 },
    { trigger: 'threatened', sources: [ana], targets: [ghana], modality: 'negated' },
  ],
};

function evidence(a: string, b: string): EvidenceGroup[] {
  return evidenceOfPair(pairs.value.get(pairKey(a as never, b as never))!);
}

describe('evidenceOfPair', () => {
  test('shows each sentence as it stands, with both actors and the trigger marked', () => {
    opened([post]);
    for (const statement of allStatements(evidence(ana, ghana))) {
      const { text } = documentsById.value.get(statement.documentId)!;
      const words = (role: string): string[] =>
        statement.marks.filter((mark) => mark.role === role).map((mark) => slice(text, mark));
      expect(words('trigger').join()).toMatch(/^(warned|would visit)$/);
      expect(words('actor')).toContain('Ghana');
      expect(slice(text, statement.sentence)).toMatch(/\.$/);
    }
  });

  test('tells planned, denied and stated apart', () => {
    opened([post, courier]);
    const stances = allStatements(evidence(ana, ghana)).map(({ stance }) => stance);
    expect(new Set(stances)).toEqual(new Set(['stated', 'planned', 'denied']));
  });

  test('bears the tone of its act', () => {
    opened([post, courier]);
    const tones = evidence(ana, ghana).map(({ event, statements }) => [Math.sign(event!.score), statements[0]!.tone]);
    expect(tones).toContainEqual([-1, 'conflict']);
  });

  test('names the speaker', () => {
    opened([post]);
    const said = allStatements(evidence(ana, ghana)).find(({ stance }) => stance === 'planned')!;
    expect(said.speaker?.id).toBe(kofi);
  });

  test('folds tellings of one report under the first', () => {
    opened([post, courier], [['courier', 'post']]);
    const warning = evidence(ana, ghana).find(({ statements }) => statements.some(({ copies }) => copies.length > 0))!;
    expect(warning.statements).toHaveLength(1);
    expect(warning.statements[0]!.documentId).toBe('post');
    expect(warning.statements[0]!.copies.map(({ documentId }) => documentId)).toEqual(['courier']);
  });

  test('keeps independent reports side by side', () => {
    opened([post, courier]);
    const warning = evidence(ana, ghana).find(({ statements }) => statements.length > 1)!;
    expect(warning.statements.map(({ documentId }) => documentId)).toEqual(['post', 'courier']);
  });

  test('counts a sentence once, however often it speaks', () => {
    opened([
      {
        id: 'one',
        text: `[Ana Ruiz|${ana}] met and praised [Ghana|${ghana}].`,
        claims: [
          { trigger: 'met', sources: [ana], targets: [ghana] },
          { trigger: 'praised', sources: [ana], targets: [ghana] },
        ],
      },
    ]);
    expect(countSentences(evidence(ana, ghana))).toBe(1);
  });

  test('shows ties and mere co-mentions with their sentence', () => {
    opened([
      {
        id: 'ties',
        text: `[Kofi Mensah|${kofi}] is the president of [Ghana|${ghana}].\n[Ana Ruiz|${ana}] and [Kofi Mensah|${kofi}] wore hats.`,
        ties: [{ label: 'president of', source: kofi, target: ghana }],
      },
    ]);
    expect(evidence(kofi, ghana)[0]).toMatchObject({ title: 'president of', statements: [{ stance: 'stated' }] });
    expect(evidence(ana, kofi)[0]!.statements[0]!.stance).toBe('together');
  });
});
