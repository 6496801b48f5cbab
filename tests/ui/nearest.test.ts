import { describe, expect, test } from 'vitest';
import { aim, choices, nearestLines } from '../../src/ui/stage/nearest.ts';

const nodes = (...list: readonly (readonly [number, number, number])[]): Float32Array => Float32Array.from(list.flat());
const lines = (...list: readonly (readonly [number, number, number, number])[]): Float32Array =>
  Float32Array.from(list.flat());

describe('aim', () => {
  const ends = nodes([0, 0, 8], [200, 0, 8], [100, 90, 8]);
  const drawn = lines([0, 0, 200, 0], [0, 0, 100, 90]);

  test('takes a touched disc before the line under it', () => {
    expect(aim(ends, drawn, 5, 3, 12)).toEqual({ kind: 'node', index: 0 });
  });

  test('takes a line close by before a disc that is only near', () => {
    expect(aim(ends, drawn, 189, 2, 12)).toEqual({ kind: 'lines', indexes: [0] });
  });

  test('takes a small node within reach where no line is close', () => {
    expect(aim(nodes([100, 100, 3]), lines(), 109, 104, 12)).toEqual({ kind: 'node', index: 0 });
  });

  test('opens the clearly nearest of two lines', () => {
    expect(aim(ends, lines([0, 50, 200, 50], [0, 58, 200, 58]), 40, 51, 12)).toEqual({ kind: 'lines', indexes: [0] });
  });

  test('offers lines that lie as close as each other, nearest first', () => {
    expect(aim(ends, lines([0, 50, 200, 50], [0, 53, 200, 53]), 40, 52, 12)).toEqual({
      kind: 'lines',
      indexes: [1, 0],
    });
  });

  test('offers no more lines than there are keys', () => {
    const many = lines(...Array.from({ length: 20 }, () => [0, 50, 200, 50] as const));
    expect(aim(ends, many, 40, 50, 12)).toMatchObject({ indexes: { length: choices } });
  });

  test('means nothing on free ground', () => {
    expect(aim(ends, drawn, 150, 300, 12)).toEqual({ kind: 'nothing' });
  });
});

describe('nearestLines', () => {
  test('measures to the end of a line, not to its course beyond', () => {
    expect(nearestLines(lines([0, 0, 100, 0]), 110, 0, 12)).toEqual([{ index: 0, distance: 10 }]);
    expect(nearestLines(lines([0, 0, 100, 0]), 113, 0, 12)).toEqual([]);
  });

  test('takes a line without length for a point', () => {
    expect(nearestLines(lines([5, 5, 5, 5]), 5, 8, 12)).toEqual([{ index: 0, distance: 3 }]);
  });
});
