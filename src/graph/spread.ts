/**
 * Room for every name: pushes boxes apart until none overlap, and nodes off the lines of others.
 *
 * All lengths are graph units, which are CSS pixels at the first fit. Deterministic: index order, no randomness.
 */

export interface Box {
  x: number;
  y: number;
  /** Half the width. */
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
  /** Radius of the drawn node. */
  readonly radius: number;
  /** Share of a push that this box takes: 0 stays where it is. */
  readonly give: number;
}

/** Pairs of indexes into the boxes. */
export interface Lines {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A node nearer than this to a line that is not its own looks like a stop on it. */
const lineGap = 9;
/** Beyond this many products of nodes and lines the second pass would take longer than the layout itself. */
const lineBudget = 60_000;

/** Moves the boxes in place. `rounds` bounds the work: each is linear in the boxes for even spread. */
export function spreadBoxes(boxes: readonly Box[], lines: Lines, rounds: number): void {
  const clearLines = boxes.length * lines.from.length <= lineBudget;
  const board = new Board(boxes);
  for (let round = 0; round < rounds; round++) {
    // The lines go first and only in the first two thirds: what they push together the boxes push apart again.
    const linesToo = clearLines && round * 3 < rounds * 2;
    const bent = linesToo && pushOffLines(board, lines);
    const pushed = board.pushApart(linesToo || round === 0);
    if (!bent && !pushed) break;
  }
  boxes.forEach((box, index) => {
    box.x = board.x[index]!;
    box.y = board.y[index]!;
  });
}

/** The boxes as numbers, each in the cell of its middle: a box reaches no further than into the cells around its own. */
class Board {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly give: Float64Array;
  readonly radius: Float64Array;
  private readonly halfWidth: Float64Array;
  private readonly above: Float64Array;
  private readonly below: Float64Array;
  private readonly cellWidth: number;
  private readonly cellHeight: number;
  /** The table has `2 ** (32 - shift)` cells, of fixed number, so that a box far out costs no memory. */
  private readonly shift: number;
  /** Cell `c` holds `members` from `starts[c]` to `starts[c + 1]`, in the order of their index. */
  private readonly starts: Int32Array;
  private readonly filled: Int32Array;
  private readonly members: Int32Array;
  private readonly columns: Int32Array;
  private readonly rows: Int32Array;
  /** Boxes that were pushed in this round. */
  private readonly moved: Uint8Array;
  /** Boxes to look at: they or one beside them moved since they were looked at last. All others stand apart as they did. */
  private readonly stirred: Uint8Array;

  constructor(boxes: readonly Box[]) {
    const count = boxes.length;
    this.x = Float64Array.from(boxes, ({ x }) => x);
    this.y = Float64Array.from(boxes, ({ y }) => y);
    this.give = Float64Array.from(boxes, ({ give }) => give);
    this.radius = Float64Array.from(boxes, ({ radius }) => radius);
    this.halfWidth = Float64Array.from(boxes, ({ halfWidth }) => halfWidth);
    this.above = Float64Array.from(boxes, ({ above }) => above);
    this.below = Float64Array.from(boxes, ({ below }) => below);
    this.cellWidth = boxes.reduce((width, { halfWidth }) => Math.max(width, 2 * halfWidth), 1);
    this.cellHeight = boxes.reduce((height, { above, below }) => Math.max(height, above + below), 1);
    this.shift = Math.clz32(2 * count + 1);
    this.starts = new Int32Array(2 ** (32 - this.shift) + 1);
    this.filled = new Int32Array(this.starts.length);
    this.members = new Int32Array(count);
    this.columns = new Int32Array(count);
    this.rows = new Int32Array(count);
    this.moved = new Uint8Array(count);
    this.stirred = new Uint8Array(count);
  }

  /** One round over the pairs that overlap; false where there are none. `all` where others may have moved the boxes. */
  pushApart(all: boolean): boolean {
    this.fill();
    const { moved, stirred, columns, rows, starts, members, shift } = this;
    stirred.fill(all ? 1 : 0);
    if (!all) for (let box = 0; box < moved.length; box++) if (moved[box]) this.stir(box, box);
    moved.fill(0);
    let any = false;
    for (let index = 0; index < columns.length; index++) {
      if (!stirred[index]) continue;
      for (let dc = -1; dc <= 1; dc++)
        for (let dr = -1; dr <= 1; dr++) {
          const cell = cellOf(columns[index]! + dc, rows[index]! + dr, shift);
          const end = starts[cell + 1]!;
          for (let at = starts[cell]!; at < end; at++) {
            const other = members[at]!;
            // Members stand in the order of their index; each pair is looked at once, from its later box.
            if (other >= index) break;
            if (!this.separate(other, index)) continue;
            any = true;
            if (!all && !moved[other]) this.stir(other, index + 1);
            if (!all && !moved[index]) this.stir(index, index + 1);
            moved[other] = 1;
            moved[index] = 1;
          }
        }
    }
    return any;
  }

  /** The box itself and those around it, as far as they come at or after `from`. */
  private stir(box: number, from: number): void {
    const { stirred, columns, rows, starts, members, shift } = this;
    for (let dc = -1; dc <= 1; dc++)
      for (let dr = -1; dr <= 1; dr++) {
        const cell = cellOf(columns[box]! + dc, rows[box]! + dr, shift);
        for (let at = starts[cell + 1]! - 1; at >= starts[cell]! && members[at]! >= from; at--)
          stirred[members[at]!] = 1;
      }
  }

  private fill(): void {
    const { x, y, columns, rows, starts, filled, members, shift } = this;
    starts.fill(0);
    for (let i = 0; i < x.length; i++) {
      columns[i] = Math.floor(x[i]! / this.cellWidth);
      rows[i] = Math.floor(y[i]! / this.cellHeight);
      starts[cellOf(columns[i]!, rows[i]!, shift) + 1]!++;
    }
    for (let cell = 0; cell + 1 < starts.length; cell++) starts[cell + 1]! += starts[cell]!;
    filled.set(starts);
    for (let i = 0; i < x.length; i++) members[filled[cellOf(columns[i]!, rows[i]!, shift)]!++] = i;
  }

  /** Along the axis that needs the smaller push. */
  private separate(a: number, b: number): boolean {
    const { x, y, halfWidth, above, below, give } = this;
    const overlapX = halfWidth[a]! + halfWidth[b]! - Math.abs(x[a]! - x[b]!);
    if (overlapX <= 0) return false;
    // y grows upwards in the graph: `below` reaches towards smaller y.
    const overlapY = y[a]! > y[b]! ? y[b]! + above[b]! - (y[a]! - below[a]!) : y[a]! + above[a]! - (y[b]! - below[b]!);
    if (overlapY <= 0) return false;
    const total = give[a]! + give[b]!;
    if (total === 0) return false;
    if (overlapX < overlapY) {
      const push = (overlapX + 1) * (x[b]! >= x[a]! ? 1 : -1);
      x[a]! -= (push * give[a]!) / total;
      x[b]! += (push * give[b]!) / total;
    } else {
      const push = (overlapY + 1) * (y[b]! >= y[a]! ? 1 : -1);
      y[a]! -= (push * give[a]!) / total;
      y[b]! += (push * give[b]!) / total;
    }
    return true;
  }
}

/** Two cells may share a place: then boxes are compared that cannot touch, and nothing comes of it. */
function cellOf(column: number, row: number, shift: number): number {
  return (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) >>> shift;
}

function pushOffLines({ x, y, give, radius }: Board, { from, to }: Lines): boolean {
  let moved = false;
  for (let line = 0; line < from.length; line++) {
    const a = from[line]!;
    const b = to[line]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const squared = dx * dx + dy * dy;
    if (squared === 0) continue;
    for (let index = 0; index < x.length; index++) {
      if (index === a || index === b) continue;
      const t = ((x[index]! - x[a]!) * dx + (y[index]! - y[a]!) * dy) / squared;
      if (t <= 0 || t >= 1) continue;
      const offX = x[index]! - (x[a]! + t * dx);
      const offY = y[index]! - (y[a]! + t * dy);
      const distance = Math.sqrt(offX * offX + offY * offY);
      const missing = radius[index]! + lineGap - distance;
      if (missing <= 0) continue;
      const length = Math.sqrt(squared);
      // Exactly on the line there is no side: take the left one.
      const [ux, uy] = distance > 1e-6 ? [offX / distance, offY / distance] : [-dy / length, dx / length];
      const step = missing * 0.5;
      x[index]! += ux * step * give[index]!;
      y[index]! += uy * step * give[index]!;
      x[a]! -= ux * step * 0.3 * give[a]!;
      y[a]! -= uy * step * 0.3 * give[a]!;
      x[b]! -= ux * step * 0.3 * give[b]!;
      y[b]! -= uy * step * 0.3 * give[b]!;
      if (step > 0.5) moved = true;
    }
  }
  return moved;
}
