import { expect, test } from 'vitest';
import { Repulsion } from '../../src/graph/repulsion.ts';

/** Places and masses without chance: a low-discrepancy sequence. */
function points(count: number): { x: Float64Array; y: Float64Array; masses: Float64Array } {
  const share = (i: number, step: number): number => (i * step) % 1;
  return {
    x: Float64Array.from({ length: count }, (_, i) => 1000 * share(i + 1, 0.754877666)),
    y: Float64Array.from({ length: count }, (_, i) => 700 * share(i + 1, 0.569840291)),
    masses: Float64Array.from({ length: count }, (_, i) => 1 + (i % 7)),
  };
}

test.each([1, 5, 40, 900])('the field of %i masses is that of the exact sums', (count) => {
  const { x, y, masses } = points(count);
  const repulsion = new Repulsion(masses);
  repulsion.build(x, y);
  repulsion.update(x, y);
  let error = 0;
  let strength = 0;
  for (let i = 0; i < count; i++) {
    let exactX = 0;
    let exactY = 0;
    for (let j = 0; j < count; j++) {
      if (i === j) continue;
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
      const pull = masses[j]! / (dx * dx + dy * dy);
      exactX += dx * pull;
      exactY += dy * pull;
    }
    error += Math.hypot(repulsion.fieldX[i]! - exactX, repulsion.fieldY[i]! - exactY);
    strength += Math.hypot(exactX, exactY);
  }
  expect(error).toBeLessThanOrEqual(0.05 * strength);
});
