import { describe, expect, test } from 'vitest';
import { parse } from './parsed.ts';

/** `verb object, object | preposition phrase | preposition phrase`: the first clause of the sentence. */
function argumentsOf(text: string): string {
  const { clauses, heads } = parse(text);
  const { verb, objects, preps } = clauses[0]!;
  return [
    `${verb.lemma} ${objects.map((group) => heads(group)).join(', ')}`.trim(),
    ...preps.map(({ prep, group }) => `${prep} ${heads(group)}`),
  ].join(' | ');
}

describe('what stands right of the verb', () => {
  test.each([
    ['an object', 'Peru attacked Chile.', 'attack Chile'],
    ['two objects', 'Peru gave Chile an ultimatum.', 'give Chile, ultimatum'],
    ['an object and a preposition', 'Peru imposed an embargo on Chile.', 'impose embargo | on Chile'],
    ['two prepositions', 'Peru met with Chile in Norway.', 'meet | with Chile | in Norway'],
    ['a list', 'Peru attacked Chile, Norway and Kenya.', 'attack Chile + Norway + Kenya'],
    ['a list behind a preposition', 'Peru met with Chile and Norway.', 'meet | with Chile + Norway'],
    ['each with its preposition', 'Peru met with Chile and with Norway.', 'meet | with Chile | with Norway'],
    ['past a date', 'Peru met on Monday with Chile.', 'meet | with Chile'],
    ['past an adverb', 'Peru met secretly with Chile.', 'meet | with Chile'],
    ['past an apposition', 'Peru expelled Ana Belko, the mayor of Lima, from Chile.', 'expel Ana Belko | from Chile'],
    ['the doer of a passive', 'Chile was attacked by Peru.', 'attack | by Peru'],
  ])('%s: %s', (_, sentence, expected) => {
    expect(argumentsOf(sentence)).toBe(expected);
  });
});

describe('where the next clause begins', () => {
  test.each([
    ['at a second verb', 'Peru attacked Chile and praised Norway.', 'attack Chile'],
    ['at a second subject', 'Peru attacked Chile and Norway praised Kenya.', 'attack Chile'],
    ['at a clause that is said', 'Peru said Chile had attacked Norway.', 'say'],
    ['past the one addressed', 'Peru told reporters that Chile had left.', 'tell reporters'],
    ['at "after" with a verb', 'Peru attacked Chile after Norway left.', 'attack Chile'],
    ['not at "after" without one', 'Peru attacked Chile after the vote.', 'attack Chile | after vote'],
    ['at a gerund', 'Peru accused Chile of attacking Norway.', 'accuse Chile'],
    ['at "which"', 'Peru attacked Chile, which praised Norway.', 'attack Chile'],
  ])('%s: %s', (_, sentence, expected) => {
    expect(argumentsOf(sentence)).toBe(expected);
  });
});
