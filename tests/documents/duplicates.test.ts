import { describe, expect, it } from 'vitest';
import { openQueue, uniqueDocuments } from '../../src/documents/duplicates.ts';
import { hash } from '../../src/model/ids.ts';
import type { DocumentId, SourceDocument } from '../../src/model/records.ts';

const document = (id: string, text: string): SourceDocument => ({
  id: id as DocumentId,
  text,
  title: id,
  language: 'en',
});
const [smaller, larger] = ['one text', 'another text'].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)) as [string, string];

describe('documents of one id', () => {
  it('and one text are one', () => {
    const { documents, problems } = uniqueDocuments([document('a', 'x'), document('b', 'y'), document('a', 'x')]);
    expect(documents.map((d) => d.id)).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['smaller first', [smaller, larger]],
    ['larger first', [larger, smaller]],
  ])('and two texts: the one of the smaller hash stays, %s', (_, texts) => {
    const { documents, problems } = uniqueDocuments(texts.map((t) => document('a', t)));
    expect(documents.map((d) => d.text)).toEqual([smaller]);
    expect(problems).toMatchObject([{ code: 'duplicate-id', documentId: 'a' }]);
  });

  it('and three texts refuse two', () => {
    const { documents, problems } = uniqueDocuments([larger, 'third', smaller].map((t) => document('a', t)));
    expect(documents).toHaveLength(1);
    expect(problems).toHaveLength(2);
  });
});

describe('a queue with a window', () => {
  it('lets documents go once more text waits than fits', () => {
    const queue = openQueue(10);
    queue.add(document('a', '123456'));
    expect(queue.take()).toBeUndefined();
    queue.add(document('b', '123456'));
    expect(queue.take()?.id).toBe('a');
    expect(queue.take()).toBeUndefined();
    queue.end();
    expect(queue.take()?.id).toBe('b');
  });

  it('keeps what has already left, whatever its hash', () => {
    const queue = openQueue(0);
    queue.add(document('a', larger));
    expect(queue.take()?.text).toBe(larger);
    queue.add(document('a', smaller));
    queue.end();
    expect(queue.take()).toBeUndefined();
    expect(queue.refused()).toHaveLength(1);
  });
});
