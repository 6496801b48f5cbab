import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from '../../src/graph/word-count.ts';

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

it.each([
  ['', 0],
  ['It’s the so-called 5th man.', 5],
  ['a--b -c d- ’e', 5],
  ['Łódź 東京 𝒜𝒷', 3],
])('%j has its words counted', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('counts what the pattern of a word finds', () => {
  const unit = fc.constantFrom('a', 'é', '7', '-', "'", '’', ' ', '.', '\u0301', '𝒜', '😀', '\ud835', '\udc9c');
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('');
      expect(countWords(text)).toBe([...text.matchAll(word)].length);
    }),
    { seed: 7, numRuns: 500 },
  );
});
