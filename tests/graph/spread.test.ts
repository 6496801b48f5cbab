import { expect, test } from 'vitest';
import { type Box, spreadBoxes } from '../../src/graph/spread.ts';

const boxAt = (x: number, y: number, give = 1): Box => ({
  x,
  y,
  halfWidth: 20,
  above: 10,
  below: 10,
  radius: 8,
  give,
});

const noLines = { from: new Int32Array(0), to: new Int32Array(0) };

function overlaps(boxes: readonly Box[]): number {
  let count = 0;
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) if (Math.abs(a.x - b.x) < 39.9 && Math.abs(a.y - b.y) < 19.9) count++;
  });
  return count;
}

test('boxes on one heap end apart', () => {
  const boxes = Array.from({ length: 24 }, (_, i) => boxAt((i % 5) * 17, Math.floor(i / 5) * 9));
  spreadBoxes(boxes, noLines, 200);
  expect(overlaps(boxes)).toBe(0);
});

test('a box that gives nothing stays', () => {
  const boxes = [boxAt(0, 0, 0), boxAt(3, 2)];
  spreadBoxes(boxes, noLines, 50);
  expect(boxes[0]).toMatchObject({ x: 0, y: 0 });
  expect(overlaps(boxes)).toBe(0);
});

test('a box a thousand million units off is no trouble', () => {
  const boxes = [boxAt(0, 0), boxAt(1, 1), boxAt(1e9, -1e9)];
  spreadBoxes(boxes, noLines, 50);
  expect(overlaps(boxes)).toBe(0);
  expect(boxes[2]).toMatchObject({ x: 1e9, y: -1e9 });
});
