/** Where names go: important ones first, each at the best free side of its node, none over another. */

import type { Rectangle } from '../state/inspection.ts';

export interface LabelRequest {
  /** Centre of the node in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text as drawn. */
  readonly width: number;
  readonly height: number;
  /** Rather no name than one over another node. */
  readonly shy?: boolean;
}

const gap = 4;
/** What a side costs more than the one before; a crossed line costs 1, a covered node 6. */
const sideCost = 0.4;
/** Among more lines than this every side is crossed by some, and counting them takes longer than drawing. */
const mostLines = 500;
/** Pixels; about a name's width. */
const cellSize = 64;

/**
 * Requests come in order of priority. Returns a rectangle or null for each: no two rectangles overlap, all lie in
 * `frame`. A side that covers nodes or lies across lines is taken only where no better one is free.
 *
 * @param lines x and y of both ends of each line.
 * @param marks what no name may cover.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  lines: Float32Array,
  frame: Rectangle,
  marks: readonly Rectangle[] = [],
): (Rectangle | null)[] {
  const taken = openCells<Rectangle>();
  for (const mark of marks) taken.add(mark, mark);
  const nodes = openCells<LabelRequest>();
  let widest = 0;
  for (const request of requests) {
    nodes.add({ x: request.x, y: request.y, width: 0, height: 0 }, request);
    widest = Math.max(widest, request.radius);
  }
  const covered = (box: Rectangle, own: LabelRequest): number => {
    let count = 0;
    const { x, y, width, height } = box;
    const around = { x: x - widest, y: y - widest, width: width + 2 * widest, height: height + 2 * widest };
    nodes.some(around, (other) => {
      if (other !== own && isOver(box, other)) count++;
      return false;
    });
    return count;
  };
  const counted = lines.length > 4 * mostLines ? new Float32Array() : lines;
  return requests.map((request) => {
    let best: Rectangle | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [side, box] of sides(request).entries()) {
      // Sides come in order of preference: none of the rest can be better.
      if (side * sideCost >= bestCost) break;
      if (!inside(box, frame) || taken.some(box, (other) => overlap(box, other))) continue;
      const over = covered(box, request);
      if (over > 0 && request.shy) continue;
      const cost = side * sideCost + 6 * over + crossings(box, counted);
      if (cost < bestCost) {
        best = box;
        bestCost = cost;
      }
    }
    if (best) taken.add(best, best);
    return best;
  });
}

/** Things by the cells of a grid that they touch: only neighbours need be compared. */
function openCells<T>() {
  const cells = new Map<number, T[]>();
  const keys = ({ x, y, width, height }: Rectangle, visit: (key: number) => boolean): boolean => {
    for (let column = Math.floor(x / cellSize); column <= Math.floor((x + width) / cellSize); column++)
      for (let row = Math.floor(y / cellSize); row <= Math.floor((y + height) / cellSize); row++)
        if (visit(column * 0x10000 + row)) return true;
    return false;
  };
  return {
    add(box: Rectangle, thing: T): void {
      keys(box, (key) => {
        const list = cells.get(key);
        if (list) list.push(thing);
        else cells.set(key, [thing]);
        return false;
      });
    },
    /** A thing may be asked about more than once, unless it is a point. */
    some(box: Rectangle, test: (thing: T) => boolean): boolean {
      return keys(box, (key) => cells.get(key)?.some(test) ?? false);
    },
  };
}

/** Below, right, left, above, then the corners: names below their node read like captions. */
function sides({ x, y, radius, width, height }: LabelRequest): Rectangle[] {
  const near = radius + gap;
  const corner = radius * 0.72 + 2;
  const at = (left: number, top: number): Rectangle => ({ x: left, y: top, width, height });
  return [
    at(x - width / 2, y + near - 1),
    at(x + near, y - height / 2),
    at(x - near - width, y - height / 2),
    at(x - width / 2, y - near - height + 1),
    at(x + corner, y + corner),
    at(x - corner - width, y + corner),
    at(x + corner, y - corner - height),
    at(x - corner - width, y - corner - height),
  ];
}

function isOver(box: Rectangle, { x, y, radius }: LabelRequest): boolean {
  const dx = Math.max(box.x, Math.min(x, box.x + box.width)) - x;
  const dy = Math.max(box.y, Math.min(y, box.y + box.height)) - y;
  return dx * dx + dy * dy < radius * radius;
}

function crossings(box: Rectangle, lines: Float32Array): number {
  let count = 0;
  for (let at = 0; at < lines.length; at += 4)
    if (crosses(box, lines[at]!, lines[at + 1]!, lines[at + 2]!, lines[at + 3]!)) count++;
  return count;
}

/** Does the segment reach into the box? */
function crosses({ x, y, width, height }: Rectangle, ax: number, ay: number, bx: number, by: number): boolean {
  const [right, bottom] = [x + width, y + height];
  if ((ax < x && bx < x) || (ax > right && bx > right) || (ay < y && by < y) || (ay > bottom && by > bottom))
    return false;
  // Both reach over its columns and rows: it does unless all corners lie on one side of the line.
  const dx = bx - ax;
  const dy = by - ay;
  const left = dx * (y - ay) - dy * (x - ax);
  const top = left - dy * width;
  const under = left + dx * height;
  const far = top + dx * height;
  return !((left > 0 && top > 0 && under > 0 && far > 0) || (left < 0 && top < 0 && under < 0 && far < 0));
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Rectangle, frame: Rectangle): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
