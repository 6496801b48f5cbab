import { expect, test } from 'vitest';
import type { NounPhrase } from '../../../src/claims/syntax/chunks.ts';
import { groupAt, groupEnding } from '../../../src/claims/syntax/groups.ts';
import { parse } from './parsed.ts';

/** Index of the phrase whose head is this word. */
function phraseAt({ chunks, terms }: ReturnType<typeof parse>, word: string): number {
  return chunks.findIndex((chunk) => chunk.kind === 'np' && terms[(chunk as NounPhrase).head]!.text === word);
}

test.each([
  ['two', 'Norway met Peru and Chile.', 'peru', 'Peru + Chile'],
  ['three', 'Norway met Peru, Chile and Kenya.', 'peru', 'Peru + Chile + Kenya'],
  ['a comma before "and"', 'Norway met Peru, Chile, and Kenya.', 'peru', 'Peru + Chile + Kenya'],
  ['an apposition is no list', 'Norway met Peru, its neighbour.', 'peru', 'Peru'],
  ['a place is not listed with people', 'Norway met in Peru, officials and Ana Belko said.', 'peru', 'Peru'],
  ['"but" closes a list', 'Norway met Peru but Chile left.', 'peru', 'Peru'],
  ['before the first verb', 'Talks with Peru and Chile failed.', 'peru', 'Peru + Chile'],
  ['a phrase with a verb of its own is not listed', 'Norway met Peru and Chile left.', 'peru', 'Peru'],
])('from its first phrase: %s: %s', (_, sentence, word, expected) => {
  const parsed = parse(sentence);
  expect(parsed.heads(groupAt(parsed.chunks, phraseAt(parsed, word)))).toBe(expected);
});

test.each([
  ['two', 'Peru and Chile met.', 'chile', 'Peru + Chile'],
  ['three', 'Peru, Chile and Kenya met.', 'kenya', 'Peru + Chile + Kenya'],
  ['behind an object', 'Norway praised Peru, and Chile left.', 'chile', 'Chile'],
  ['one', 'Peru left.', 'peru', 'Peru'],
])('from its last phrase: %s: %s', (_, sentence, word, expected) => {
  const parsed = parse(sentence);
  expect(parsed.heads(groupEnding(parsed.chunks, phraseAt(parsed, word)))).toBe(expected);
});

test('a list of hundreds is read as far as twenty', () => {
  const parsed = parse(`Norway met ${'Peru, '.repeat(120)}Chile and Kenya.`);
  expect(groupAt(parsed.chunks, phraseAt(parsed, 'peru')).nps.length).toBeLessThanOrEqual(20);
});
