import { describe, expect, it } from 'vitest';
import { commonWords } from '../../src/lexicon/en/common-words.ts';
import { unpackWords } from '../../src/model/word-list.ts';

describe('packed word lists', () => {
  it('unpack in order', () => {
    expect([...unpackWords('0alba3um5s0bee')]).toEqual(['alba', 'album', 'albums', 'bee']);
  });

  it('may be broken anywhere', () => {
    expect([...unpackWords('0al\nba3u\nm')]).toEqual(['alba', 'album']);
  });

  it('hold whole words only', () => {
    for (const word of commonWords) expect(word).toMatch(/^[a-z]{2,}$/);
    expect(commonWords.has('minister')).toBe(true);
  });
});
