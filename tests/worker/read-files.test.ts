import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/documents/read-source.ts';
import { readFiles } from '../../src/worker/read-files.ts';

const file = (name: string, content: string | number[]): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

async function read(...files: File[]): Promise<string[]> {
  const said: string[] = [];
  for await (const found of readFiles(files)) said.push(tell(found));
  return said;
}

function tell(found: Found): string {
  return 'document' in found ? `${found.document.id}: ${found.document.title}` : `${found.name}! ${found.problem.code}`;
}

describe('readFiles', () => {
  test('reads one article from a text file, named after the file', async () => {
    expect(await read(file('treaty.txt', 'Ministers sign the treaty\nThey met.'))).toEqual([
      'treaty.txt: Ministers sign the treaty',
    ]);
  });

  test('reads an article from every line of JSON Lines, and tells the line of a bad one', async () => {
    const lines = '{"id":"a","text":"One.","title":"First"}\n\n{"text":\n{"id":"b","text":"Two.","title":"Second"}';
    expect(await read(file('feed.jsonl', lines))).toEqual(['a: First', 'feed.jsonl:3! bad-json', 'b: Second']);
  });

  test.each<[string, File, string]>([
    ['an empty file', file('a.txt', ''), 'a.txt! empty'],
    ['white space', file('a.txt', ' \n\t'), 'a.txt! empty'],
    ['a picture', file('a.txt', [0, 1, 2, 0, 0, 9]), 'a.txt! binary'],
    ['JSON Lines without a line', file('a.jsonl', '\n\n'), 'a.jsonl! empty'],
  ])('refuses %s', async (_what, given, said) => {
    expect(await read(given)).toEqual([said]);
  });

  test('goes on after a bad file', async () => {
    expect(await read(file('a.txt', ''), file('b.txt', 'News of the day\nThey met.'))).toHaveLength(2);
  });

  test('tells when the encoding was guessed', async () => {
    const latin = [0x43, 0x61, 0x66, 0xe9, 0x20, 0x6e, 0x65, 0x77, 0x73, 0x20, 0x6f, 0x66, 0x20, 0x74, 0x68, 0x65];
    const said = await read(file('a.txt', latin));
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('Café');
  });
});
