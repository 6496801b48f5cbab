import { describe, expect, test } from 'vitest';
import { tagSentences } from '../../src/grammar/tag.ts';
import { tagOf, wordsOf } from './words.ts';

describe('words whose class is settled', () => {
  test.each([
    ['a preposition', '[Peru] sided *with* [Chile] .', 'preposition', 'with'],
    ['a conjunction', '[Peru] left *because* [Chile] came .', 'conjunction', 'because'],
    ['an article', '*The* men left .', 'determiner', 'the'],
    ['a modal', '[Peru] *will* leave .', 'modal', 'will'],
    ['the modal of a contraction', "[Peru] *wo* n't leave .", 'modal', 'will'],
    ['a negation', '[Peru] will *not* leave .', 'negation', 'not'],
    ['a contracted negation', "[Peru] did *n't* leave .", 'negation', 'not'],
    ['the infinitive marker', '[Peru] wants *to* leave .', 'to', 'to'],
    ['a mark', '[Peru] left *;* [Chile] stayed .', 'punctuation', ';'],
    ['a mention', '*[Peru]* left .', 'actor', 'peru'],
  ])('%s: %s', (_, sentence, pos, lemma) => {
    const at = sentence.includes('*[') ? 0 : undefined;
    const tag = at === undefined ? tagOf(sentence) : tagSentences([wordsOf(sentence.replace(/\*/g, ''))])[0]![at]!;
    expect(tag).toMatchObject({ pos, lemma });
  });

  test.each([
    ['was', 'be', 'past'],
    ['been', 'be', 'participle'],
    ['has', 'have', 'present'],
    ['having', 'have', 'gerund'],
    ['did', 'do', 'past'],
  ])('the auxiliary %s', (word, lemma, form) => {
    expect(tagOf(`[Peru] *${word}* there .`)).toEqual({ pos: 'verb', lemma, form });
  });
});

describe('lemmas of verbs', () => {
  test.each([
    ['regular', '[Peru] *attacked* [Chile] .', 'attack'],
    ['with a silent e', '[Peru] *extradited* two men .', 'extradite'],
    ['with a doubled letter', '[Peru] *expelled* the envoy .', 'expel'],
    ['with y', '[Peru] *denied* the attack .', 'deny'],
    ['a present with -es', '[Peru] *condemns* [Chile] .', 'condemn'],
    ['a present with -ies', '[Peru] *denies* the attack .', 'deny'],
    ['a gerund', '[Peru] stopped *supporting* [Chile] .', 'support'],
    ['a gerund with a silent e', '[Peru] is *releasing* the men .', 'release'],
    ['an irregular past', '[Peru] *sought* help .', 'seek'],
    ['an irregular participle', '[Peru] has *withdrawn* its troops .', 'withdraw'],
    ['an infinitive', '[Peru] wants to *recognise* [Chile] .', 'recognise'],
  ])('%s: %s', (_, sentence, lemma) => {
    expect(tagOf(sentence)).toMatchObject({ pos: 'verb', lemma });
  });
});

describe('lemmas of nouns', () => {
  test.each([
    ['sanctions', 'sanction'],
    ['embassies', 'embassy'],
    ['men', 'man'],
    ['treaty', 'treaty'],
  ])('%s', (word, lemma) => {
    expect(tagOf(`The *${word}* angered [Peru] .`)).toMatchObject({ pos: 'noun', lemma });
  });

  test('a plural says so, a singular does not', () => {
    expect([tagOf('The *treaties* held .').plural, tagOf('The *treaty* held .').plural]).toEqual([true, undefined]);
  });
});

describe('sentences', () => {
  const sentences = ['[Peru] attacked [Chile] .', 'The attack killed two men .', '[Chile] will *face* [Peru] .'].map(
    wordsOf,
  );

  test('no sentence, no tags', () => {
    expect(tagSentences([])).toEqual([]);
  });

  test('an empty sentence keeps its place', () => {
    const tags = tagSentences([sentences[0]!, [], sentences[1]!]);
    expect(tags.map((list) => list.length)).toEqual([sentences[0]!.length, 0, sentences[1]!.length]);
  });

  test('one tag for each word', () => {
    expect(tagSentences(sentences).map((tags) => tags.length)).toEqual(sentences.map((words) => words.length));
  });

  test('a sentence has its tags whatever stands around it, across batches', () => {
    const many = Array.from({ length: 160 }, (_, i) => sentences[i % sentences.length]!);
    const alone = sentences.map((words) => tagSentences([words])[0]!);
    expect(tagSentences(many)).toEqual(many.map((_, i) => alone[i % alone.length]!));
  });

  test('a name that is a common word does not mislead', () => {
    const [tags] = tagSentences([wordsOf('[Ana Rice] met [Bill Strike] .')]);
    expect(tags!.map((tag) => tag.pos)).toEqual(['actor', 'verb', 'actor', 'punctuation']);
  });

  test('the words that were handed in stay as they are', () => {
    const words = wordsOf('[Peru] attacked [Chile] .');
    const before = structuredClone(words);
    tagSentences([words]);
    expect(words).toEqual(before);
  });
});
