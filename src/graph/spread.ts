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
export type Lines = readonly (readonly [number, number])[];

/** A node nearer than this to a line that is not its own looks like a stop on it. */
const lineGap = 9;
/** Beyond this many products of nodes and lines the second pass would take longer than the layout itself. */
const lineBudget = 60_000;

/** Moves the boxes in place. `rounds` bounds the work: each is linear in the boxes for even spread. */
export function spreadBoxes(boxes: readonly Box[], lines: Lines, rounds: number): void {
  const clearLines = boxes.length * lines.length <= lineBudget;
  for (let round = 0; round < rounds; round++) {
    // The lines go first and only in the first two thirds: what they push together the boxes push apart again.
    const bent = clearLines && round * 3 < rounds * 2 && pushOffLines(boxes, lines);
    const pushed = pushApart(boxes);
    if (!bent && !pushed) return;
  }
}

function pushApart(boxes: readonly Box[]): boolean {
  const { shift, starts, members, columns, rows } = fillGrid(boxes);
  let moved = false;
  boxes.forEach((box, index) => {
    for (let dc = -1; dc <= 1; dc++)
      for (let dr = -1; dr <= 1; dr++) {
        const cell = cellOf(columns[index]! + dc, rows[index]! + dr, shift);
        for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
          const other = members[at]!;
          // Members stand in the order of their index; each pair is looked at once, from its later box.
          if (other >= index) break;
          if (separate(boxes[other]!, box)) moved = true;
        }
      }
  });
  return moved;
}

/** Boxes by the cell of their middle. Cells share a table of fixed size, so that a box far out costs no memory. */
interface Grid {
  /** The table has `2 ** (32 - shift)` cells. */
  readonly shift: number;
  /** Cell `c` holds `members` from `starts[c]` to `starts[c + 1]`, in the order of their index. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Column and row of each box. */
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

/** A box reaches no further than into the cells around its own. */
function fillGrid(boxes: readonly Box[]): Grid {
  let width = 1;
  let height = 1;
  for (const box of boxes) {
    width = Math.max(width, 2 * box.halfWidth);
    height = Math.max(height, box.above + box.below);
  }
  const shift = Math.clz32(2 * boxes.length + 1);
  const cells = 2 ** (32 - shift);
  const columns = Int32Array.from(boxes, ({ x }) => Math.floor(x / width));
  const rows = Int32Array.from(boxes, ({ y }) => Math.floor(y / height));
  const starts = new Int32Array(cells + 1);
  for (let i = 0; i < boxes.length; i++) starts[cellOf(columns[i]!, rows[i]!, shift) + 1]!++;
  for (let cell = 0; cell < cells; cell++) starts[cell + 1]! += starts[cell]!;
  const members = new Int32Array(boxes.length);
  const filled = starts.slice();
  for (let i = 0; i < boxes.length; i++) members[filled[cellOf(columns[i]!, rows[i]!, shift)]!++] = i;
  return { shift, starts, members, columns, rows };
}

/** Two cells may share a place: then boxes are compared that cannot touch, and nothing comes of it. */
function cellOf(column: number, row: number, shift: number): number {
  return (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) >>> shift;
}

/** Along the axis that needs the smaller push. */
function separate(a: Box, b: Box): boolean {
  const overlapX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  if (overlapX <= 0) return false;
  // y grows upwards in the graph: `below` reaches towards smaller y.
  const overlapY = a.y > b.y ? b.y + b.above - (a.y - a.below) : a.y + a.above - (b.y - b.below);
  if (overlapY <= 0) return false;
  const total = a.give + b.give;
  if (total === 0) return false;
  if (overlapX < overlapY) {
    const push = (overlapX + 1) * (b.x >= a.x ? 1 : -1);
    a.x -= (push * a.give) / total;
    b.x += (push * b.give) / total;
  } else {
    const push = (overlapY + 1) * (b.y >= a.y ? 1 : -1);
    a.y -= (push * a.give) / total;
    b.y += (push * b.give) / total;
  }
  return true;
}

function pushOffLines(boxes: readonly Box[], lines: Lines): boolean {
  let moved = false;
  for (const [from, to] of lines) {
    const a = boxes[from]!;
    const b = boxes[to]!;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const squared = dx * dx + dy * dy;
    if (squared === 0) continue;
    for (let index = 0; index < boxes.length; index++) {
      if (index === from || index === to) continue;
      const box = boxes[index]!;
      const t = ((box.x - a.x) * dx + (box.y - a.y) * dy) / squared;
      if (t <= 0 || t >= 1) continue;
      const offX = box.x - (a.x + t * dx);
      const offY = box.y - (a.y + t * dy);
      const distance = Math.sqrt(offX * offX + offY * offY);
      const missing = box.radius + lineGap - distance;
      if (missing <= 0) continue;
      const length = Math.sqrt(squared);
      // Exactly on the line there is no side: take the left one.
      const [ux, uy] = distance > 1e-6 ? [offX / distance, offY / distance] : [-dy / length, dx / length];
      const step = missing * 0.5;
      box.x += ux * step * box.give;
      box.y += uy * step * box.give;
      a.x -= ux * step * 0.3 * a.give;
      a.y -= uy * step * 0.3 * a.give;
      b.x -= ux * step * 0.3 * b.give;
      b.y -= uy * step * 0.3 * b.give;
      if (step > 0.5) moved = true;
    }
  }
  return moved;
}
