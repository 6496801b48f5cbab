import { describe, expect, test } from 'vitest';
import { findClaims } from '../../src/claims/find-claims.ts';
import { tagSentences } from '../../src/grammar/tag.ts';
import type { TermInput } from '../../src/model/terms.ts';
import { mentionsOf } from '../mentions/marked.ts';
import { read } from './told.ts';

/** The sentences that reach the tagger, their words joined by spaces; one list for each call. */
function tagged(text: string): string[][] {
  const calls: string[][] = [];
  const { document, sentences, mentions } = mentionsOf(text);
  findClaims(document, sentences, mentions, (inputs: readonly (readonly TermInput[])[]) => {
    calls.push(inputs.map((words) => words.map((word) => word.text).join(' ')));
    return tagSentences(inputs);
  });
  return calls;
}

describe('the tagger', () => {
  test('is called with the sentences that name somebody', () => {
    expect(tagged('Peru attacked Chile. It rained. Norway left.')).toEqual([
      ['Peru attacked Chile .', 'Norway left .'],
    ]);
  });

  test.each([
    ['an empty document', ''],
    ['a document that names nobody', 'It rained all day. The streets were empty.'],
  ])('reads nothing of %s', (_, text) => {
    expect(tagged(text)).toEqual([]);
  });
});

const article = `LIMA – Peru attacked Chile on Monday, and Norway condemned the raid.
"We will answer," said Viktor Lund, the president of Chile. "Peru has killed our soldiers."

Ana Belko, Peru's defence minister, denied that her country had bombed a school.
If Chile bombs Lima, Peru will close the border, she told reporters.`;

describe('claims', () => {
  const { document, sentences, mentions, claims, ties } = read(article);
  const known = new Set(mentions.map((mention) => mention.id));

  test('are found', () => {
    expect(claims.length).toBeGreaterThanOrEqual(4);
    expect(ties.length).toBeGreaterThanOrEqual(1);
  });

  test('stand in the order of their triggers', () => {
    const starts = claims.map((claim) => claim.trigger.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('have each an id of their own', () => {
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  test('name mentions of the document', () => {
    for (const { sources, targets, speaker } of claims)
      for (const id of [...sources, ...targets, ...(speaker === null ? [] : [speaker])]) expect(known).toContain(id);
  });

  test('have nobody on both sides', () => {
    for (const { sources, targets } of claims) expect(sources.filter((id) => targets.includes(id))).toEqual([]);
  });

  test('have their evidence in the sentence that they name', () => {
    for (const { sentence, trigger, evidence } of claims) {
      const { start, end } = sentences[sentence]!;
      expect(evidence).toMatchObject({ documentId: document.id, sentence: { start, end }, span: trigger });
      expect(trigger.start >= start && trigger.end <= end && trigger.start < trigger.end).toBe(true);
    }
  });

  test('are less sure than certain', () => {
    for (const { confidence } of claims) expect(confidence > 0 && confidence < 1).toBe(true);
  });

  test('are the same each time', () => {
    expect(read(article)).toEqual(read(article));
  });
});

describe('a headline', () => {
  test('is less sure than the same words in prose', () => {
    const { claims, sentences } = read(
      'Peru attacks Chile\n\nPeru attacks Chile with ships and planes from three sides, as the navy says on Friday morning.',
    );
    expect(sentences[0]!.kind).toBe('headline');
    expect(claims[0]!.confidence).toBeLessThan(claims[1]!.confidence);
  });
});

describe('what no newsroom writes', () => {
  test.each([
    ['a name repeated', 'Peru '.repeat(2000)],
    ['a list without end', `${'Peru, Chile and '.repeat(500)}Norway met.`],
    ['clause in clause', `${'Peru said that '.repeat(120)}Chile left.`],
    ['verb on verb', `Peru ${'began to try to stop to '.repeat(60)}attack Chile.`],
    ['open quotes', `Peru ${'"'.repeat(300)} attacked Chile.`],
    ['open brackets', `Peru ${'('.repeat(300)} attacked Chile.`],
    ['commas', `Peru${', '.repeat(350)} attacked Chile.`],
  ])('%s is read without a fault', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});
