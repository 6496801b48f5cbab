/**
 * A board of square cells on the picture, each free or taken: where small nodes go among large ones. A newcomer costs a
 * few look-ups however many stand there already, where pushing apart would cost rounds over all of them.
 */
import { round } from '../model/order.ts';
import { onSpiral, type Position } from './spiral.ts';
import type { Box } from './spread.ts';

/** Side of a cell, in graph units: an event of few sources and a gap. */
const side = 24;
/** So many cells are looked at; where all are taken a crowd stands, and one more stands in the middle of it. */
const tries = 400;
/** Where to look, from the middle outwards, in cells. */
const spiral = Array.from({ length: tries }, (_, turn) => {
  const { x, y } = onSpiral(turn, 0.8);
  return { x: round(x), y: round(y) };
});

export class FreePlaces {
  private readonly taken = new Set<string>();
  /** How far the spiral around a place has been walked: of a pair's hundred events each goes on where the last one ended. */
  private readonly walked = new Map<string, number>();

  /** All cells whose middle the box covers. */
  take({ x, y, halfWidth, above, below }: Omit<Box, 'give'>): void {
    for (let column = Math.ceil((x - halfWidth) / side); column * side <= x + halfWidth; column++)
      for (let row = Math.ceil((y - below) / side); row * side <= y + above; row++) this.taken.add(`${column}:${row}`);
  }

  /** The cell that the place lies in. */
  takeAt({ x, y }: Position): void {
    this.taken.add(`${Math.round(x / side)}:${Math.round(y / side)}`);
  }

  /** Takes the first free cell on a spiral around the place, and gives its middle. */
  nearest({ x, y }: Position): Position {
    const centre = `${x}:${y}`;
    for (let step = this.walked.get(centre) ?? 0; step < tries; step++) {
      const column = Math.round(x / side + spiral[step]!.x);
      const row = Math.round(y / side + spiral[step]!.y);
      const cell = `${column}:${row}`;
      if (this.taken.has(cell)) continue;
      this.taken.add(cell);
      this.walked.set(centre, step + 1);
      return { x: column * side, y: row * side };
    }
    this.walked.set(centre, tries);
    return { x: Math.round(x / side) * side, y: Math.round(y / side) * side };
  }
}
