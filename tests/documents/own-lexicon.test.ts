import { describe, expect, it } from 'vitest';
import { lexiconWith, readLexicon } from '../../src/documents/own-lexicon.ts';

describe('an own lexicon', () => {
  it('gives its entries without unknown keys', () => {
    const entry = { name: 'Kingdom of Vale', kind: 'country', aliases: ['Vale'], country: 'VAL', demonyms: ['Valian'] };
    expect(readLexicon([{ ...entry, note: 'imaginary', roles: null }])).toEqual({ entries: [entry], problems: [] });
  });

  it.each([
    ['no list', {}, 'the lexicon is not a list'],
    ['an entry that is a text', ['Vale'], 'entry 0 is not a record'],
    ['a name that is missing', [{ kind: 'person' }], 'entry 0, field "name" is missing'],
    ['an empty name', [{ name: ' ', kind: 'person' }], 'entry 0, field "name" is wrong'],
    ['a kind that is none', [{ name: 'V', kind: 'city' }], 'entry 0, field "kind" is wrong; it should be "person"'],
    [
      'a text for a list',
      [{ name: 'V', kind: 'person', aliases: 'W' }],
      'entry 0, field "aliases" is wrong; it should be a list',
    ],
    ['a date that is none', [{ name: 'V', kind: 'person', from: '2024-13' }], 'entry 0, field "from" is wrong'],
  ])('is refused: %s', (_, json, message) => {
    const { entries, problems } = readLexicon(json);
    expect(entries).toEqual([]);
    expect(problems.map((p) => p.code)).toEqual(['bad-lexicon']);
    expect(problems[0]!.message).toContain(message);
  });

  it('names every bad entry and gives the good ones', () => {
    const { entries, problems } = readLexicon([{ name: 'A', kind: 'person' }, 7, { name: 'B' }]);
    expect(entries.map((e) => e.name)).toEqual(['A']);
    expect(problems.map((p) => p.message.slice(0, 7))).toEqual(['entry 1', 'entry 2']);
  });
});

describe('own actors of edits', () => {
  const edit = (value: string) => ({ id: 'edit:000001:x', kind: 'lexicon', targets: [], value }) as const;
  const own = [{ name: 'Vale', kind: 'country' }] as const;

  it('come after those that were given', () => {
    expect(lexiconWith(own, [edit('[{"name": "Karsk", "kind": "organization"}]')]).map(({ name }) => name)).toEqual([
      'Vale',
      'Karsk',
    ]);
  });

  it('leave the list itself where no edit adds any', () => {
    expect(lexiconWith(own, [])).toBe(own);
  });

  it.each(['', 'no JSON', '{}', '[{"kind": "person"}]'])('add nobody where the value is %j', (value) => {
    expect(lexiconWith(own, [edit(value)])).toEqual(own);
  });
});
