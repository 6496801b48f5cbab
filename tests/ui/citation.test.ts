import { expect, test } from 'vitest';
import type { StoredDocument } from '../../src/model/records.ts';
import { citationOf } from '../../src/ui/state/citation.ts';

const document = {
  id: 'post/1.txt',
  title: 'Talks resume',
  publisher: 'Daily Post',
  date: '2026-03-03',
  url: 'https://post.example/1',
  language: 'en',
  text: 'Talks resume\n\nAna Ruiz met\nthe minister. She left.',
  sentences: [],
} as unknown as StoredDocument;

test('a citation holds the quote in one line, outlet, title, day, address and offsets', () => {
  expect(citationOf(document, { start: 14, end: 40 })).toBe(
    '“Ana Ruiz met the minister.” — Daily Post, “Talks resume”, 3 Mar 2026, https://post.example/1, characters 14–40',
  );
});

test('what is not known is left out', () => {
  const { publisher: _, date: __, url: ___, ...bare } = document;
  expect(citationOf(bare as StoredDocument, { start: 41, end: 50 })).toBe(
    '“She left.” — “Talks resume”, characters 41–50',
  );
});

test('an article without a title is named by its file', () => {
  const { publisher: _, date: __, url: ___, ...bare } = document;
  expect(citationOf({ ...bare, title: '' } as StoredDocument, { start: 41, end: 50 })).toBe(
    '“She left.” — post/1.txt, characters 41–50',
  );
});
