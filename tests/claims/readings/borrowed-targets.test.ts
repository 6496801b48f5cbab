import { describe, expect, test } from 'vitest';
import { read, told } from '../told.ts';

describe('an act that names nobody finds its target', () => {
  test.each([
    ['in the clause that is asked for', 'Peru demanded that Chile apologise.', 'REQUEST Peru → Chile'],
    ['in the act that is threatened', 'Peru threatened to cut power to Chile.', 'THREATEN Peru → Chile'],
    ['in the clause of a warning', 'Peru warned Chile would face sanctions.', 'THREATEN Peru → Chile'],
    ['at the verb before', 'Peru closed its borders to Chile and expelled its ambassador.', 'SANCTION Peru → Chile'],
    ['near by, of a hostile act', 'Peru complained about lies by Chile.', 'ACCUSE Peru → Chile'],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });

  test.each([
    ['whose resignation is demanded', 'Chilean students protested in Lima, demanding that Ana Belko resign.'],
    ['at once', 'Chilean students protested, demanding that Ana Belko resign.'],
  ])('a protest is against the one of whom it asks: %s', (_, sentence) => {
    expect(told(sentence)).toEqual(['PROTEST Chilean students → Ana Belko', 'REQUEST Chilean students → Ana Belko']);
  });

  test('a state of emergency is for everybody, not for whom the verb before names', () => {
    expect(told('Peru dismissed Ana Belko and declared an emergency.')).toEqual(['COERCE Peru']);
  });

  test('a target found near by is told apart and little trusted', () => {
    const [near] = read('Peru complained about lies by Chile.').claims;
    const [named] = read('Peru criticised Chile.').claims;
    expect(near!.evidence.rule).toMatch(/\+near$/);
    expect(near!.confidence).toBeLessThan(named!.confidence);
  });

  test('of a friendly act nobody near by is the target', () => {
    expect(told('Peru apologised in a debate about Chile.')).not.toContain('CONCEDE Peru → Chile');
  });
});
