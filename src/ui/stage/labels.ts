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
  const taken: Rectangle[] = [...marks];
  const counted = lines.length > 4 * mostLines ? new Float32Array() : lines;
  return requests.map((request) => {
    let best: Rectangle | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [side, box] of sides(request).entries()) {
      // Sides come in order of preference: none of the rest can be better.
      if (side * sideCost >= bestCost) break;
      if (!inside(box, frame) || taken.some((other) => overlap(box, other))) continue;
      const over = covered(box, request, requests);
      if (over > 0 && request.shy) continue;
      const cost = side * sideCost + 6 * over + crossings(box, counted);
      if (cost < bestCost) {
        best = box;
        bestCost = cost;
      }
    }
    if (best) taken.push(best);
    return best;
  });
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

function covered(box: Rectangle, own: LabelRequest, requests: readonly LabelRequest[]): number {
  let count = 0;
  for (const other of requests) {
    if (other === own) continue;
    const x = Math.max(box.x, Math.min(other.x, box.x + box.width));
    const y = Math.max(box.y, Math.min(other.y, box.y + box.height));
    if ((x - other.x) ** 2 + (y - other.y) ** 2 < other.radius ** 2) count++;
  }
  return count;
}

function crossings(box: Rectangle, lines: Float32Array): number {
  let count = 0;
  for (let at = 0; at < lines.length; at += 4)
    if (crosses(box, lines[at]!, lines[at + 1]!, lines[at + 2]!, lines[at + 3]!)) count++;
  return count;
}

/** Liang and Barsky: does the segment reach into the box? */
function crosses(box: Rectangle, ax: number, ay: number, bx: number, by: number): boolean {
  let from = 0;
  let to = 1;
  const dx = bx - ax;
  const dy = by - ay;
  const bounds: readonly (readonly [number, number])[] = [
    [-dx, ax - box.x],
    [dx, box.x + box.width - ax],
    [-dy, ay - box.y],
    [dy, box.y + box.height - ay],
  ];
  for (const [direction, distance] of bounds) {
    if (direction === 0) {
      if (distance < 0) return false;
    } else {
      const t = distance / direction;
      if (direction < 0) from = Math.max(from, t);
      else to = Math.min(to, t);
      if (from > to) return false;
    }
  }
  return true;
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
