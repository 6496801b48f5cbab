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
/** The square of cells reaches at most so far from the middle: four megabytes. */
const farthest = 1024;
/** Where to look, from the middle outwards, in cells. */
const spiral = Array.from({ length: tries }, (_, turn) => onSpiral(turn, 0.8));
const spiralX = Float64Array.from(spiral, ({ x }) => round(x));
const spiralY = Float64Array.from(spiral, ({ y }) => round(y));

export class FreePlaces {
  private readonly taken = new CellSet();
  /** How far the spiral around a place has been walked: of a pair's hundred events each goes on where the last one ended. */
  private readonly walked = new Map<string, number>();

  /** All cells whose middle the box covers. */
  take({ x, y, halfWidth, above, below }: Omit<Box, 'give'>): void {
    for (let column = Math.ceil((x - halfWidth) / side); column * side <= x + halfWidth; column++)
      for (let row = Math.ceil((y - below) / side); row * side <= y + above; row++) this.taken.add(column, row);
  }

  /** The cell that the place lies in. */
  takeAt({ x, y }: Position): void {
    this.taken.add(Math.round(x / side), Math.round(y / side));
  }

  /** Takes the first free cell on a spiral around the place, and gives its middle. */
  nearest({ x, y }: Position): Position {
    const centre = `${x}:${y}`;
    for (let step = this.walked.get(centre) ?? 0; step < tries; step++) {
      const column = Math.floor(x / side + spiralX[step]! + 0.5);
      const row = Math.floor(y / side + spiralY[step]! + 0.5);
      if (!this.taken.add(column, row)) continue;
      this.walked.set(centre, step + 1);
      return { x: column * side, y: row * side };
    }
    this.walked.set(centre, tries);
    return { x: Math.round(x / side) * side, y: Math.round(y / side) * side };
  }
}

/** Cells in a square around the middle that doubles when one beyond it is taken; the few beyond the largest by name. */
class CellSet {
  private half = 64;
  private cells = new Uint8Array(4 * this.half * this.half);
  private readonly beyond = new Set<string>();

  /** False where it was there already. */
  add(column: number, row: number): boolean {
    while (!this.covers(column, row)) {
      if (this.half >= farthest) {
        const before = this.beyond.size;
        return this.beyond.add(`${column}:${row}`).size > before;
      }
      this.grow();
    }
    const at = (row + this.half) * 2 * this.half + column + this.half;
    if (this.cells[at]) return false;
    this.cells[at] = 1;
    return true;
  }

  private covers(column: number, row: number): boolean {
    return column >= -this.half && column < this.half && row >= -this.half && row < this.half;
  }

  private grow(): void {
    const { cells, half } = this;
    this.half = 2 * half;
    this.cells = new Uint8Array(4 * cells.length);
    for (let row = 0; row < 2 * half; row++)
      this.cells.set(cells.subarray(row * 2 * half, (row + 1) * 2 * half), (row + half) * 4 * half + half);
  }
}
