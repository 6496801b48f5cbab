import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, round, sortById, sortTexts } from '../../src/model/order.ts';

describe('round', () => {
  const throughText = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(6)) : 0);

  it.each([0, 0.1, 0.99999949, 0.9999995, 1, 9.999995, -99999.95, 999999.4, 999999.5, 1e6, Number.NaN])(
    'of %d keeps six digits',
    (n) => {
      expect(round(n)).toBe(throughText(n));
    },
  );

  it('gives what six significant digits as text give', () => {
    fc.assert(
      fc.property(fc.double({ min: -2e6, max: 2e6, noNaN: true }), (value) => {
        expect(round(value)).toBe(throughText(value));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

it('sorts by code units, whatever the order before', () => {
  const texts = ['b', 'Ä', 'a', 'B', '', 'a', '\ud835\udc9c', '\uffff'];
  const sorted = [...texts].sort(compareText);
  expect(sortTexts([...texts])).toEqual(sorted);
  expect(sortTexts([...sorted])).toEqual(sorted);
  expect(sortById(texts.map((id) => ({ id }))).map(({ id }) => id)).toEqual(sorted);
});
