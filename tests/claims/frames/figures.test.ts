import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/claims/frames/figures.ts';
import { parse } from '../syntax/parsed.ts';
import { told } from '../told.ts';

describe('a figure of speech', () => {
  test.each([
    'Viktor Lund died of a heart attack in Chile.',
    'Peru came under fire from Chile over fishing.',
    'Peru and Chile struck a balance.',
    'The trade war between Peru and Chile went on.',
    "Peru's charm offensive in Chile failed.",
    'The cold war between Peru and Chile ended.',
  ])('is no event: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('covers its words and no more', () => {
    const { terms } = parse('Peru came under fire from Chile.');
    expect([...findFigures(terms)].map((i) => terms[i]!.text)).toEqual(['came', 'under', 'fire']);
  });

  test('the same words in their own sense are events', () => {
    expect(told('Peru launched an offensive against Chile.')).toEqual(['ASSAULT Peru → Chile']);
  });
});
