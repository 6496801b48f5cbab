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
  let cellWidth = 1;
  let cellHeight = 1;
  for (const box of boxes) {
    cellWidth = Math.max(cellWidth, 2 * box.halfWidth);
    cellHeight = Math.max(cellHeight, box.above + box.below);
  }
  const cells = new Map<string, number[]>();
  let moved = false;
  boxes.forEach((box, index) => {
    const column = Math.floor(box.x / cellWidth);
    const row = Math.floor(box.y / cellHeight);
    for (let dc = -1; dc <= 1; dc++)
      for (let dr = -1; dr <= 1; dr++)
        for (const other of cells.get(`${column + dc}:${row + dr}`) ?? []) {
          if (separate(boxes[other]!, box)) moved = true;
        }
    const key = `${column}:${row}`;
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  });
  return moved;
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
