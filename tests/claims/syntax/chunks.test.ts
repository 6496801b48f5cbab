import { describe, expect, test } from 'vitest';
import { parse } from './parsed.ts';

/** `noun phrase` in square brackets, `verb group` in angle brackets, all else as it stands. */
function drawn(text: string): string {
  const { chunks, words } = parse(text);
  const out = chunks.map((chunk) => {
    if (chunk.kind === 'np') return `[${words(chunk)}]`;
    return chunk.kind === 'vg' ? `<${words(chunk)}>` : words(chunk);
  });
  return out.join(' ').replace(/ ([.,;])/g, '$1');
}

describe('noun phrases', () => {
  test.each([
    ['article, adjective and noun', '[The bitter quarrel] <annoyed> [Peru].'],
    ['a possessor and what it has', "[Peru's bitter quarrel] with [Chile] <annoyed> [Norway]."],
    ['a title and its name', '[President Ana Belko] <left>.'],
    ['a demonym before its noun', '[A Peruvian embargo] on [Chile] <annoyed> [Norway].'],
    ['two nouns', '[The air strike] <annoyed> [Peru].'],
    ['a participle between article and noun', '[The planned embargo] <annoyed> [Peru].'],
    ['a number', '[Two treaties] <annoyed> [Peru].'],
    ['what "of" brings is a phrase of its own', '[The quarrel] of [Peru] <annoyed> [Chile].'],
  ])('%s: %s', (_, expected) => {
    expect(drawn(expected.replace(/[[\]<>]/g, ''))).toBe(expected);
  });
});

describe('verb groups', () => {
  test.each([
    ['auxiliaries', '[Peru] <has been attacking> [Chile].'],
    ['a modal', '[Peru] <may have attacked> [Chile].'],
    ['a contracted negation', "[Peru] <didn't attack> [Chile]."],
    ['an adverb inside', '[Peru] <has repeatedly attacked> [Chile].'],
    ['an infinitive with its marker', '[Peru] <vowed> <to attack> [Chile].'],
    ['an infinitive split by an adverb', '[Peru] <vowed> <to secretly attack> [Chile].'],
    ['two verbs side by side stay two', '[Peru] <stopped> <attacking> [Chile].'],
  ])('%s: %s', (_, expected) => {
    expect(drawn(expected.replace(/[[\]<>]/g, ''))).toBe(expected);
  });

  test.each([
    ['Peru attacked Chile.', { form: 'finite', past: true }],
    ['Peru attacks Chile.', { form: 'finite', past: false }],
    ['Peru will attack Chile.', { form: 'finite', modal: 'will' }],
    ["Peru won't attack Chile.", { modal: 'will', negated: true }],
    ["Peru can't attack Chile.", { modal: 'can', negated: true }],
    ['Peru never attacked Chile.', { negated: true }],
    ['Peru cannot attack Chile.', { negated: true }],
    ['Peru is not the aggressor.', { negated: true }],
    ['Peru was still not ready.', { negated: true }],
    ['Peru is not only an ally.', { negated: false }],
    ['Peru no longer supports Chile.', { negated: true }],
    ['Peru nearly attacked Chile.', { negated: true }],
    ['Not having met Chile, Peru left.', { form: 'gerund', negated: true }],
    ['Peru was attacked by Chile.', { passive: true }],
    ['Peru has been attacked by Chile.', { passive: true, perfect: true }],
    ['Peru had attacked Chile.', { passive: false, perfect: true }],
    ['Peru is attacking Chile.', { form: 'finite', passive: false }],
    ['Peru was being attacked by Chile.', { form: 'finite', passive: true }],
  ])('%s', (sentence, expected) => {
    const group = parse(sentence).chunks.find((chunk) => chunk.kind === 'vg');
    expect(group).toMatchObject(expected);
  });

  test.each([
    ['infinitive', 'Peru vowed to attack Chile.'],
    ['gerund', 'Peru left, attacking Chile.'],
  ])('%s: %s', (form, sentence) => {
    const groups = parse(sentence).chunks.filter((chunk) => chunk.kind === 'vg');
    expect(groups.map((group) => group.form)).toEqual(['finite', form]);
  });

  test('"not" before an infinitive belongs to it', () => {
    const groups = parse('Peru threatened not to leave Chile.').chunks.filter((chunk) => chunk.kind === 'vg');
    expect(groups.map((group) => group.negated)).toEqual([false, true]);
  });
});

test('the chunks cover a sentence without a gap', () => {
  const { chunks, terms } = parse(
    'On Monday, "Peru, which – so far – has not attacked Chile," the mayor of Lima said; others (many) disagreed: why?',
  );
  expect(chunks.map((chunk) => chunk.first)).toEqual([0, ...chunks.slice(0, -1).map((chunk) => chunk.last + 1)]);
  expect(chunks[chunks.length - 1]!.last).toBe(terms.length - 1);
});

test('a mention is one word, whatever words are in it', () => {
  const { terms } = parse('The Bank of China and Ana Rice met Peru.');
  expect(terms.filter((term) => term.mention !== undefined).map((term) => term.text)).toEqual([
    'bank of china',
    'ana rice',
    'peru',
  ]);
});

test('a short aside in brackets is passed over', () => {
  const { terms } = parse('The Green Party (GP) left Peru.');
  expect(terms.map((term) => term.text)).not.toContain('(');
});
