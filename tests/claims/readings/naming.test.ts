import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const ACCUSED = 'ACCUSE Ana Belko → Viktor Lund';
const PRAISED = 'SUPPORT Ana Belko → Viktor Lund';

describe('what one calls another', () => {
  test.each([
    ['a charging noun', 'President Ana Belko called Viktor Lund a liar.', ACCUSED],
    ['behind "as"', 'President Ana Belko described Viktor Lund as a dictator.', ACCUSED],
    ['a charging adjective', 'President Ana Belko called Viktor Lund dishonest.', ACCUSED],
    ['an adjective behind "as"', 'President Ana Belko described Viktor Lund as reckless.', ACCUSED],
    ['a praising noun', 'President Ana Belko hailed Viktor Lund as a hero.', PRAISED],
    ['a verb with its particle', 'President Ana Belko referred to Viktor Lund as a friend.', PRAISED],
    ['in the passive', 'Viktor Lund was called a liar by President Ana Belko.', ACCUSED],
    ['said of him', 'President Ana Belko said Viktor Lund was a thief.', ACCUSED],
    ['a noun of saying', "President Ana Belko's remark that Viktor Lund is a liar angered Norway.", ACCUSED],
    [
      'a question answered with yes',
      'President Ana Belko answered "yes" when asked whether Viktor Lund was a murderer.',
      ACCUSED,
    ],
    ['not so', 'President Ana Belko did not call Viktor Lund a liar.', `${ACCUSED}, negated`],
    ['not yet', 'President Ana Belko would call Viktor Lund a liar.', `${ACCUSED}, hypothetical`],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toEqual([claim]);
  });

  test('a question answered with no is no charge', () => {
    const sentence = 'President Ana Belko answered "no" when asked whether Viktor Lund was a murderer.';
    expect(told(sentence)).toEqual([]);
  });
});

describe('whose bad deeds are held up is accused of them', () => {
  test.each([
    ['of an owner', "Peru pointed to Chile's history of torture.", ['ACCUSE Peru → Chile']],
    ['as an object', "Peru cited Chile's crimes.", ['ACCUSE Peru → Chile']],
    ['no bad deed, no charge', "Peru pointed to Chile's history of trade.", []],
  ])('%s: %s', (_, sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});
