import { describe, expect, test } from 'vitest';
import { findLineages } from '../../src/events/lineage.ts';
import type { DocumentId, DocumentRecords } from '../../src/model/records.ts';
import { digestSentence } from '../../src/pipeline.ts';
import { splitSentences } from '../../src/sentences/split.ts';
import { generateNews } from '../bench/generated-news.ts';
import { documentOf } from '../mentions/marked.ts';
import { agency, backTranslation, independent, paraphrase, retelling } from './stories.ts';

/** Lineages read sentences only. */
function lineagesOf(texts: Readonly<Record<string, string>>) {
  return findLineages(Object.entries(texts).map(([id, text]) => recordsOf(id, text)));
}

function recordsOf(id: string, text: string): DocumentRecords {
  const document = documentOf(text, id);
  return { document, sentences: splitSentences(document).map(digestSentence), mentions: [], claims: [], ties: [] };
}

const tellings = { agency, backTranslation, paraphrase, retelling };
const newsrooms = Object.fromEntries(independent.map((text, i) => [`newsroom ${i}`, text]));

describe('of one report', () => {
  test.each([
    ['the same text', `${agency}\n`],
    ['a shortened one', retelling],
    ['a paraphrase', paraphrase],
    ['a back-translation', backTranslation],
    ['its first half', agency.split('\n').slice(0, 6).join('\n')],
    [
      'a telling with a lead of its own',
      `Nothing new under the sun, it seems, for those who follow envoys.\n${agency}`,
    ],
  ])('is %s', (_, other) => {
    expect(lineagesOf({ agency, other }).groups).toEqual([['agency', 'other']]);
  });

  test('are all of them together', () => {
    expect(lineagesOf(tellings).groups).toEqual([Object.keys(tellings).sort()]);
  });

  test('are two that only a third one joins', () => {
    const [front, back] = [agency.split('\n').slice(0, 6), agency.split('\n').slice(6)];
    const texts = { agency, back: back.join('\n'), front: front.join('\n') };
    expect(lineagesOf({ back: texts.back, front: texts.front }).groups).toEqual([]);
    expect(lineagesOf(texts).groups).toEqual([['agency', 'back', 'front']]);
  });
});

describe('of its own', () => {
  test('is what each of five newsrooms found out about one event', () => {
    expect(lineagesOf(newsrooms).groups).toEqual([]);
  });

  test('they stay apart from the tellings of a report on it', () => {
    expect(lineagesOf({ ...newsrooms, ...tellings }).groups).toEqual([Object.keys(tellings).sort()]);
  });

  test.each([
    ['no text', ''],
    ['a text of a few words', 'Kenya recalled its ambassador.'],
    ['the same sentences in another story', agency.split('\n').slice(0, 2).join('\n').replace('Norway', 'Peru')],
  ])('%s beside another of its kind does not throw', (_, text) => {
    expect(() => lineagesOf({ agency, other: text, third: text })).not.toThrow();
  });
});

describe('the aligned sentences', () => {
  test('of a copy are each its own', () => {
    const { aligned } = lineagesOf({ a: agency, b: `${agency} ` });
    expect(aligned.map(({ aSentence, bSentence }) => [aSentence, bSentence])).toEqual(
      agency.split('\n').map((_, i) => [i, i]),
    );
  });

  test('go on in the order of both', () => {
    const { aligned } = lineagesOf({ agency, retelling });
    for (const [i, pair] of aligned.slice(1).entries()) {
      expect(pair.aSentence).toBeGreaterThan(aligned[i]!.aSentence);
      expect(pair.bSentence).toBeGreaterThan(aligned[i]!.bSentence);
    }
  });

  test('skip what a telling leaves out', () => {
    const lines = retelling
      .split('\n')
      .map((line) => agency.split('\n').findIndex((l) => l.slice(0, 15) === line.slice(0, 15)));
    const { aligned } = lineagesOf({ agency, retelling });
    for (const { aSentence, bSentence } of aligned)
      if (lines[bSentence]! >= 0) expect(aSentence).toBe(lines[bSentence]);
    expect(aligned.length).toBeGreaterThanOrEqual(8);
  });
});

test('the order of the documents does not matter', () => {
  const records = Object.entries({ ...newsrooms, ...tellings }).map(([id, text]) => recordsOf(id, text));
  expect(findLineages([...records].reverse()).groups).toEqual(findLineages(records).groups);
});

describe('hundreds of documents', () => {
  /** Words that no other document has: every document is a story of its own. */
  const story = (n: number): string =>
    Array.from({ length: 10 }, (_, line) => {
      const own = Array.from({ length: 6 }, (_, word) => `w${n}x${line}y${word}`).join(' ');
      return `Officials said on Monday that ${own} was the reason for it.`;
    }).join('\n');

  test('copies are found where only rare words are looked up', () => {
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`story ${n}`, story(n)]));
    expect(lineagesOf({ ...texts, agency, retelling, paraphrase }).groups).toEqual([
      ['agency', 'paraphrase', 'retelling'],
    ]);
  });

  test('four times as many documents do not take sixteen times as long', () => {
    const time = (count: number): number => {
      const records = Array.from({ length: count }, (_, n) => recordsOf(`story ${n}`, story(n)));
      const start = process.cpuUsage().user;
      findLineages(records);
      return process.cpuUsage().user - start;
    };
    time(50);
    // 50 ms of slack, in microseconds: below that the clock decides.
    expect(time(200)).toBeLessThan(10 * time(50) + 50_000);
  });

  test('two hundred texts of one vocabulary are grouped', () => {
    const records = Array.from({ length: 200 }, (_, n) => recordsOf(`text ${n}`, generateNews(3000, n + 1)));
    expect(() => findLineages(records)).not.toThrow();
  });
});

test('the ids of the groups are those of the documents', () => {
  const ids: readonly DocumentId[] = lineagesOf({ b: agency, a: retelling }).groups[0]!;
  expect(ids).toEqual(['a', 'b']);
});
