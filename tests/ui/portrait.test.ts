import { expect, test } from 'vitest';
import { stretched, stretchFor } from '../../src/ui/stage/portrait.ts';

const square = [
  { x: 0, y: 0 },
  { x: 100, y: 100 },
];

test.each([
  ['a tall window is filled', square, 300, 450, 1.5],
  ['but not without measure', square, 300, 900, 1.7],
  ['a wide window needs nothing', square, 900, 300, 1],
  [
    'a picture that is tall already needs less',
    [
      { x: 0, y: 0 },
      { x: 100, y: 125 },
    ],
    300,
    450,
    1.2,
  ],
  ['one place has no shape', [{ x: 5, y: 5 }], 300, 900, 1],
  ['no window has no height', square, 0, 0, 1],
] as const)('%s', (_, places, width, height, by) => {
  expect(stretchFor(places, width, height)).toBeCloseTo(by, 6);
});

test('only heights change', () => {
  const picture = { nodes: [{ key: 'a', position: { x: 3, y: 4 } }], lines: [] } as never;
  expect(stretched(picture, 1.5).nodes[0]!.position).toEqual({ x: 3, y: 6 });
  expect(stretched(picture, 1)).toBe(picture);
});
