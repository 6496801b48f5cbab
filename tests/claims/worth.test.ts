import { describe, expect, test } from 'vitest';
import { worthOf } from '../../src/claims/worth.ts';
import { tagSentences } from '../../src/grammar/tag.ts';
import { wordsOf } from '../grammar/words.ts';

/** Mentions in square brackets. */
function worth(sentence: string): ReturnType<typeof worthOf> {
  const words = wordsOf(sentence);
  return worthOf(words, words.filter((word) => word.actor !== undefined).length);
}

describe('what a sentence could tell by its words', () => {
  test.each([
    ['a verb in any form', '[Peru] has withdrawn from the region .'],
    ['an event noun', '[Peru] was hit by an airstrike .'],
    ['a compound', 'A cease-fire holds in [Peru] .'],
    ['a verb with its particle', '[Peru] pulled its men out of the region .'],
    ['a verb with its object', '[Peru] has lifted the curfew .'],
    ['a verdict of a speaker', '[Peru] said that [Chile] is a liar .'],
    ['a verdict under a name', '[Peru] described [Chile] as dangerous .'],
    ['an obligation', '[Peru] said that [Chile] must listen .'],
  ])('%s: an event', (_, sentence) => {
    expect(worth(sentence).events).toBe(true);
  });

  test.each([
    ['no trigger', '[Peru] has many rivers .'],
    ['a particle without its verb', '[Peru] looked out of the window .'],
    ['an object without its verb', '[Peru] has one ambassador .'],
    ['a verdict of nobody', 'The good river of [Peru] is long .'],
    ['a verdict on nobody', '[Peru] said that the river was good .'],
  ])('%s: no event', (_, sentence) => {
    expect(worth(sentence).events).toBe(false);
  });

  test('a tie needs two and a role or a bond', () => {
    expect(worth('[Ana Belko] is the president of [Peru] .').ties).toBe(true);
    expect(worth('The relations between [Chile] and [Peru] are old .').ties).toBe(true);
    expect(worth('The president of [Peru] slept .').ties).toBe(false);
    expect(worth('[Ana Belko] likes [Peru] .').ties).toBe(false);
  });

  test('somebody may be quoted', () => {
    expect(worth('It is late , [Ana Belko] said .').speech).toBe(true);
    expect(worth('It is late , according to [Ana Belko] .').speech).toBe(true);
    expect(worth('It is late in [Peru] .').speech).toBe(false);
  });
});

test('a tagged verb counts only where it is used as one', () => {
  for (const [sentence, events] of [
    ['[Peru] attacked the town .', true],
    ['[Peru] likes its new house .', false],
  ] as const) {
    const words = wordsOf(sentence);
    expect(worthOf(words, 1, tagSentences([words])[0]).events, sentence).toBe(events);
  }
});
