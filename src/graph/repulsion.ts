/**
 * Everything pushes everything else: the field of all masses at the place of each, in about linear time.
 *
 * A balanced tree halves the points until few are left; two cells that are small for their distance act on each other
 * as one mass each, with the slope of the field across the cell, and only neighbours are summed point by point (a fast
 * multipole method of lowest order). Both sides of a pair are worked out at once, so that no step moves the whole picture.
 * Plus, minus, times, divided and square roots only: the same in every engine.
 */

import { Cells } from './cells.ts';

/** A leaf holds at most so many points. */
const leafSize = 6;

export class Repulsion {
  /** Field and stiffness at each point, as `update` left them: the sum of `m d / |d|²`, and of `m / |d|²` over near ones. */
  readonly fieldX: Float64Array;
  readonly fieldY: Float64Array;
  readonly stiffness: Float64Array;
  private readonly depth: number;
  /** Points in the order of the leaves. */
  private readonly order: Int32Array;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly mass: Float64Array;
  private readonly sumX: Float64Array;
  private readonly sumY: Float64Array;
  private readonly near: Float64Array;
  /** Cell `c` has the children `2c` and `2c + 1`; the root is 1, the leaves come last. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly cells: Cells;
  private readonly stack: number[] = [];

  constructor(private readonly masses: Float64Array) {
    const count = masses.length;
    this.depth = Math.max(0, 32 - Math.clz32(Math.ceil(count / leafSize) - 1));
    const cells = 2 ** (this.depth + 1);
    const points = (): Float64Array => new Float64Array(count);
    this.fieldX = points();
    this.fieldY = points();
    this.stiffness = points();
    this.x = points();
    this.y = points();
    this.mass = points();
    this.sumX = points();
    this.sumY = points();
    this.near = points();
    this.order = Int32Array.from(masses, (_, index) => index);
    this.starts = new Int32Array(cells);
    this.ends = new Int32Array(cells);
    this.cells = new Cells(cells);
  }

  /** Sorts the points into the tree. Needed before the first `update`, and again when points have moved far. */
  build(x: Float64Array, y: Float64Array): void {
    this.split(1, 0, this.order.length, this.depth, x, y);
  }

  /** Works out the field for points that stand near where they stood at `build`. */
  update(x: Float64Array, y: Float64Array): void {
    for (let place = 0; place < this.order.length; place++) {
      const point = this.order[place]!;
      this.x[place] = x[point]!;
      this.y[place] = y[point]!;
      this.mass[place] = this.masses[point]!;
    }
    this.sumX.fill(0);
    this.sumY.fill(0);
    this.near.fill(0);
    this.gather();
    this.pairs();
    this.spread();
    for (let place = 0; place < this.order.length; place++) {
      const point = this.order[place]!;
      this.fieldX[point] = this.sumX[place]!;
      this.fieldY[point] = this.sumY[place]!;
      this.stiffness[point] = this.near[place]!;
    }
  }

  private split(cell: number, start: number, end: number, levels: number, x: Float64Array, y: Float64Array): void {
    this.starts[cell] = start;
    this.ends[cell] = end;
    if (levels === 0) return;
    const { order } = this;
    let left = Infinity;
    let right = -Infinity;
    let bottom = Infinity;
    let top = -Infinity;
    for (let at = start; at < end; at++) {
      const px = x[order[at]!]!;
      const py = y[order[at]!]!;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < bottom) bottom = py;
      if (py > top) top = py;
    }
    const middle = (start + end) >> 1;
    halve(order, right - left > top - bottom ? x : y, start, end - 1, middle);
    this.split(2 * cell, start, middle, levels - 1, x, y);
    this.split(2 * cell + 1, middle, end, levels - 1, x, y);
  }

  /** Mass, centre and radius of each cell, from the leaves to the root. */
  private gather(): void {
    const { cells, starts, ends, x, y, mass } = this;
    cells.clear();
    const leaves = cells.x.length >> 1;
    for (let cell = cells.x.length - 1; cell >= 1; cell--) {
      if (cell < leaves) {
        cells.join(cell);
        continue;
      }
      let sum = 0;
      let sumX = 0;
      let sumY = 0;
      for (let at = starts[cell]!; at < ends[cell]!; at++) {
        sum += mass[at]!;
        sumX += mass[at]! * x[at]!;
        sumY += mass[at]! * y[at]!;
      }
      const cx = sum > 0 ? sumX / sum : 0;
      const cy = sum > 0 ? sumY / sum : 0;
      let widest = 0;
      for (let at = starts[cell]!; at < ends[cell]!; at++)
        widest = Math.max(widest, (x[at]! - cx) * (x[at]! - cx) + (y[at]! - cy) * (y[at]! - cy));
      cells.x[cell] = cx;
      cells.y[cell] = cy;
      cells.mass[cell] = sum;
      cells.radius[cell] = Math.sqrt(widest);
    }
  }

  private pairs(): void {
    const { cells, stack } = this;
    const leaves = cells.x.length >> 1;
    stack.push(1, 1);
    while (stack.length > 0) {
      const b = stack.pop()!;
      const a = stack.pop()!;
      if (a === b) {
        if (a >= leaves) this.within(a);
        else stack.push(2 * a, 2 * a, 2 * a + 1, 2 * a + 1, 2 * a, 2 * a + 1);
      } else if (cells.farApart(a, b)) cells.act(a, b);
      else if (a >= leaves && b >= leaves) this.between(a, b);
      else if (b >= leaves || (a < leaves && cells.radius[a]! > cells.radius[b]!)) stack.push(2 * a, b, 2 * a + 1, b);
      else stack.push(a, 2 * b, a, 2 * b + 1);
    }
  }

  private within(cell: number): void {
    const end = this.ends[cell]!;
    for (let i = this.starts[cell]!; i < end; i++) this.push(i, i + 1, end);
  }

  private between(a: number, b: number): void {
    const start = this.starts[b]!;
    const end = this.ends[b]!;
    for (let i = this.starts[a]!; i < this.ends[a]!; i++) this.push(i, start, end);
  }

  /** The point `i` and those from `start` to `end` act on each other. */
  private push(i: number, start: number, end: number): void {
    const { x, y, mass, sumX, sumY, near } = this;
    const xi = x[i]!;
    const yi = y[i]!;
    const mi = mass[i]!;
    let fx = 0;
    let fy = 0;
    let stiff = 0;
    for (let j = start; j < end; j++) {
      const dx = xi - x[j]!;
      const dy = yi - y[j]!;
      const squared = dx * dx + dy * dy;
      if (squared === 0) continue;
      const onI = mass[j]! / squared;
      const onJ = mi / squared;
      fx += dx * onI;
      fy += dy * onI;
      stiff += onI;
      sumX[j]! -= dx * onJ;
      sumY[j]! -= dy * onJ;
      near[j]! += onJ;
    }
    sumX[i]! += fx;
    sumY[i]! += fy;
    near[i]! += stiff;
  }

  /** What acts on the cells acts on their points, from the root to the leaves. */
  private spread(): void {
    const { cells, starts, ends, x, y, sumX, sumY } = this;
    const leaves = cells.x.length >> 1;
    for (let cell = 1; cell < leaves; cell++) cells.handDown(cell);
    for (let cell = leaves; cell < cells.x.length; cell++)
      for (let at = starts[cell]!; at < ends[cell]!; at++) {
        const dx = x[at]! - cells.x[cell]!;
        const dy = y[at]! - cells.y[cell]!;
        sumX[at]! += cells.fieldX[cell]! + cells.slope[cell]! * dx - cells.twist[cell]! * dy;
        sumY[at]! += cells.fieldY[cell]! - cells.twist[cell]! * dx - cells.slope[cell]! * dy;
      }
  }
}

/** Moves the lower half of `order[from..to]` by `value` before the place `middle` (Hoare's selection). */
function halve(order: Int32Array, value: Float64Array, from: number, to: number, middle: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = value[order[(low + high) >> 1]!]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (value[order[i]!]! < pivot) i++;
      while (value[order[j]!]! > pivot) j--;
      if (i > j) break;
      const swapped = order[i]!;
      order[i++] = order[j]!;
      order[j--] = swapped;
    }
    if (middle <= j) high = j;
    else if (middle >= i) low = i;
    else return;
  }
}
