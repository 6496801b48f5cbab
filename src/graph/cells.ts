/** The cells of the tree that `repulsion.ts` sums over: cell `c` has the children `2c` and `2c + 1`. */

/**
 * Centres, masses and fields of cells. The field of a mass is a complex function, `m / z` (its second part negative), so
 * its slope is one complex number too: `slope + i · twist`.
 */
export class Cells {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  readonly radius: Float64Array;
  readonly fieldX: Float64Array;
  readonly fieldY: Float64Array;
  readonly slope: Float64Array;
  readonly twist: Float64Array;

  constructor(count: number) {
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.mass = new Float64Array(count);
    this.radius = new Float64Array(count);
    this.fieldX = new Float64Array(count);
    this.fieldY = new Float64Array(count);
    this.slope = new Float64Array(count);
    this.twist = new Float64Array(count);
  }

  clear(): void {
    this.fieldX.fill(0);
    this.fieldY.fill(0);
    this.slope.fill(0);
    this.twist.fill(0);
  }

  /** A cell from its two children. */
  join(cell: number): void {
    const { x, y, mass, radius } = this;
    const a = 2 * cell;
    const b = a + 1;
    const sum = mass[a]! + mass[b]!;
    const cx = sum > 0 ? (mass[a]! * x[a]! + mass[b]! * x[b]!) / sum : 0;
    const cy = sum > 0 ? (mass[a]! * y[a]! + mass[b]! * y[b]!) / sum : 0;
    const toA = Math.sqrt((x[a]! - cx) * (x[a]! - cx) + (y[a]! - cy) * (y[a]! - cy));
    const toB = Math.sqrt((x[b]! - cx) * (x[b]! - cx) + (y[b]! - cy) * (y[b]! - cy));
    x[cell] = cx;
    y[cell] = cy;
    mass[cell] = sum;
    radius[cell] = Math.max(toA + radius[a]!, toB + radius[b]!);
  }

  /** Are the radii of both together less than their distance, so that each is one mass for the other? */
  farApart(a: number, b: number): boolean {
    const dx = this.x[a]! - this.x[b]!;
    const dy = this.y[a]! - this.y[b]!;
    const reach = this.radius[a]! + this.radius[b]!;
    return reach * reach < dx * dx + dy * dy;
  }

  /** Each of two far cells on the other. */
  act(a: number, b: number): void {
    const { x, y, mass, fieldX, fieldY, slope, twist } = this;
    const dx = x[a]! - x[b]!;
    const dy = y[a]! - y[b]!;
    const inverse = 1 / (dx * dx + dy * dy);
    const onA = mass[b]! * inverse;
    const onB = mass[a]! * inverse;
    fieldX[a]! += dx * onA;
    fieldY[a]! += dy * onA;
    fieldX[b]! -= dx * onB;
    fieldY[b]! -= dy * onB;
    const straight = (dy * dy - dx * dx) * inverse;
    const across = 2 * dx * dy * inverse;
    slope[a]! += straight * onA;
    twist[a]! += across * onA;
    slope[b]! += straight * onB;
    twist[b]! += across * onB;
  }

  /** The field of a cell to its two children. */
  handDown(cell: number): void {
    const { x, y, fieldX, fieldY, slope, twist } = this;
    for (let child = 2 * cell; child <= 2 * cell + 1; child++) {
      const dx = x[child]! - x[cell]!;
      const dy = y[child]! - y[cell]!;
      fieldX[child]! += fieldX[cell]! + slope[cell]! * dx - twist[cell]! * dy;
      fieldY[child]! += fieldY[cell]! - twist[cell]! * dx - slope[cell]! * dy;
      slope[child]! += slope[cell]!;
      twist[child]! += twist[cell]!;
    }
  }
}
