import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/documents/dates.ts';
import { json } from '../../src/documents/json.ts';
import { jsonl } from '../../src/documents/jsonl.ts';
import { plain, readHead } from '../../src/documents/plain.ts';
import { MAX_TEXT_UNITS, type Reading } from '../../src/documents/reader.ts';
import { readerOf, readers } from '../../src/documents/readers.ts';
import { hash } from '../../src/model/ids.ts';
import type { SourceDocument } from '../../src/model/records.ts';

function documentOf(reading: Reading): SourceDocument {
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

const codeOf = (reading: Reading): string => ('problem' in reading ? reading.problem.code : 'read');
const body =
  'The two ministers signed the treaty in the old town hall, after nine hours of talks about the river and its dams.';

describe('the head of an article', () => {
  it.each([
    ['a headline above the text', `Ministers sign river treaty\n\n${body}`, { title: 'Ministers sign river treaty' }],
    [
      'a section before the headline',
      `World\nMinisters sign river treaty\n${body}`,
      { title: 'Ministers sign river treaty' },
    ],
    [
      'a date before the headline',
      `date 2024-05-02 World\nMinisters sign river treaty\n${body}`,
      { title: 'Ministers sign river treaty', date: '2024-05-02' },
    ],
    [
      'a date in words',
      `Ministers sign river treaty\nPublished: 2 May 2024\n${body}`,
      { title: 'Ministers sign river treaty', date: '2024-05-02' },
    ],
    [
      'a date, month first',
      `Ministers sign river treaty\nMay 2, 2024\n${body}`,
      { title: 'Ministers sign river treaty', date: '2024-05-02' },
    ],
    [
      'a date before the text',
      `2024-05-02 ${body}`,
      {
        date: '2024-05-02',
        title: 'The two ministers signed the treaty in the old town hall, after nine hours of talks about…',
      },
    ],
    [
      'a masthead',
      `Ministers sign river treaty | World News – The Daily Courier\n${body}`,
      { title: 'Ministers sign river treaty', publisher: 'The Daily Courier' },
    ],
    [
      'a caption further down',
      `${body}\nThe two ministers in April\n${body}`,
      { title: 'The two ministers signed the treaty in the old town hall, after nine hours of talks about…' },
    ],
    ['nothing but a sentence', 'It rained.', { title: 'It rained.' }],
    [
      'a date that is none',
      `2024-02-31 ${body}`,
      { title: '2024-02-31 The two ministers signed the treaty in the old town hall, after nine hours of…' },
    ],
  ])('%s', (_, text, expected) => {
    expect(readHead(text)).toEqual(expected);
  });

  it('is found in linear time', () => {
    const started = process.cpuUsage().user;
    readHead(`${'A – '.repeat(200_000)}|`);
    readHead(' '.repeat(500_000));
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(200);
  });
});

describe('plain text', () => {
  it('takes its id and title from the file where the text has none', () => {
    expect(documentOf(plain.read('\n…\n', { name: '/x/talks.txt', id: 'news/talks.txt' }))).toMatchObject({
      id: 'news/talks.txt',
      title: '…',
      language: 'en',
    });
  });

  it('takes the date given where the text has none', () => {
    expect(documentOf(plain.read(body, { name: 'a', date: '2020-01-01' })).date).toBe('2020-01-01');
    expect(documentOf(plain.read(`2024-05-02 ${body}`, { name: 'a', date: '2020-01-01' })).date).toBe('2024-05-02');
  });

  it('keeps its text as it is, CRLF, right-to-left marks and markup included', () => {
    const text = 'One\r\ntwo\u200f \u202e<script>alert(1)</script>\n'.repeat(9).concat('\u0007');
    expect(documentOf(plain.read(text, { name: 'a' })).text).toBe(text);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t\u00a0', 'empty'],
    ['control characters', `${'a'.repeat(97)}\u0001\u0002\u0003`, 'binary'],
    ['a stray control character', `${'a'.repeat(200)}\u0001`, 'read'],
    ['more than an article', 'a'.repeat(MAX_TEXT_UNITS + 1), 'too-large'],
  ])('of %s: %s', (_, text, code) => {
    expect(codeOf(plain.read(text, { name: 'a' }))).toBe(code);
  });
});

describe('JSON Lines', () => {
  const read = (record: unknown): Reading => jsonl.read(JSON.stringify(record), { name: 'in.jsonl:1' });

  it('keep what a record says', () => {
    const record = {
      id: 'x',
      text: body,
      title: 'T',
      date: '2024-05-02',
      publisher: 'P',
      url: 'https://example.org/',
      language: 'fr',
    };
    expect(documentOf(read(record))).toEqual(record);
  });

  it('without an id are called by the hash of their text', () => {
    expect(documentOf(read({ text: body })).id).toBe(hash(body));
  });

  it('count null as absent', () => {
    expect(documentOf(read({ text: body, id: null, date: null }))).not.toHaveProperty('date');
  });

  it('cut a time to its day', () => {
    expect(documentOf(read({ text: body, date: '2024-05-02T23:30:00+02:00' })).date).toBe('2024-05-02');
  });

  it('repair lone surrogates', () => {
    expect(documentOf(jsonl.read('{"text":"a \\ud800 b"}', { name: 'a' })).text).toBe('a \ufffd b');
  });

  it.each([
    ['no JSON', '{"text": "cut', 'bad-json'],
    ['a list', '["text"]', 'bad-record'],
    ['null', 'null', 'bad-record'],
    ['no text', '{"title":"x"}', 'bad-field'],
    ['a number for a text', '{"text":7}', 'bad-field'],
    ['a number for a date', '{"text":"x y","date":20240502}', 'bad-field'],
    ['a date that is none', '{"text":"x y","date":"2024-02-31"}', 'bad-date'],
    ['a day that was yesterday', '{"text":"x y","date":"yesterday"}', 'bad-date'],
    ['an empty text', '{"text":" "}', 'empty'],
  ])('are refused: %s', (_, line, code) => {
    expect(codeOf(jsonl.read(line, { name: 'a' }))).toBe(code);
  });

  it('are refused with what to do', () => {
    const reading = read({ text: 'x y', date: '31/12/2024' });
    expect('problem' in reading && reading.problem.message).toBe(
      '"31/12/2024" is no date; give it as YYYY-MM-DD or leave it out',
    );
  });
});

describe('JSON', () => {
  it('is one record over several lines, called by its file', () => {
    const text = JSON.stringify({ text: body, title: 'T' }, null, 2);
    expect(documentOf(json.read(text, { name: 'a.json', id: 'x/a.json' }))).toMatchObject({
      id: 'x/a.json',
      title: 'T',
      text: body,
    });
  });

  it.each([
    ['a list', '[{"text":"x y"}]', 'bad-record'],
    ['no JSON', 'x', 'bad-json'],
    ['another record', '{"name":"x"}', 'bad-field'],
  ])('is refused: %s', (_, text, code) => {
    expect(codeOf(json.read(text, { name: 'a.json' }))).toBe(code);
  });
});

describe('dates', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2024-5-2', undefined],
    ['2024-00-01', undefined],
    ['2024-01-00', undefined],
    ['0000-01-01', undefined],
    ['2024-05-02T10:00Z', '2024-05-02'],
    ['2024-05-02 10:00:00.123', '2024-05-02'],
    ['20240502', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});

describe('the list of readers', () => {
  it.each([
    ['a.txt', 'plain'],
    ['A.JSONL', 'jsonl'],
    ['a.ndjson', 'jsonl'],
    ['a.json', 'json'],
    ['a.HTM', 'html'],
    ['a.dramatis.json', 'written'],
    ['a.gexf', 'written'],
    ['no-ending', 'plain'],
  ])('%s is read as %s', (name, id) => {
    expect(readerOf(name).id).toBe(id);
  });

  it('claims each ending once', () => {
    const endings = readers.flatMap((r) => r.endings);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
