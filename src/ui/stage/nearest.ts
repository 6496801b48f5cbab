/**
 * What the pointer means, in CSS pixels. Sigma's own picking returns whatever was drawn last and misses thin level
 * lines altogether; here the nearest wins.
 */

/** A node's target is at least this wide across, as a finger or a shaky hand needs it. */
export const nodeReach = 12;
/** Within this distance of a line the line wins over a node whose disc the pointer does not touch. */
const lineFirst = 5;
/** A second line must be this much further away for the first to be clearly nearest. */
const clearLead = 4;
/** The chooser lists at most as many lines as there are keys for. */
export const choices = 7;

export interface Near {
  readonly index: number;
  readonly distance: number;
}

/** `nodes` holds x, y and radius of each node; returns the one whose disc or reach the point lies in, nearest first. */
export function nearestNode(nodes: Float32Array, x: number, y: number, reach: number): Near | null {
  let best: Near | null = null;
  for (let at = 0; at < nodes.length; at += 3) {
    const distance = Math.hypot(nodes[at]! - x, nodes[at + 1]! - y);
    if (distance > Math.max(nodes[at + 2]!, reach)) continue;
    if (!best || distance < best.distance) best = { index: at / 3, distance };
  }
  return best;
}

/** `lines` holds x and y of both ends of each line; returns all within `reach`, nearest first, then by index. */
export function nearestLines(lines: Float32Array, x: number, y: number, reach: number): Near[] {
  const found: Near[] = [];
  const squaredReach = reach * reach;
  for (let at = 0; at < lines.length; at += 4) {
    const ax = lines[at]!;
    const ay = lines[at + 1]!;
    const dx = lines[at + 2]! - ax;
    const dy = lines[at + 3]! - ay;
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
    const offX = ax + along * dx - x;
    const offY = ay + along * dy - y;
    const off = offX * offX + offY * offY;
    if (off <= squaredReach) found.push({ index: at / 4, distance: Math.sqrt(off) });
  }
  return found.sort((a, b) => a.distance - b.distance || a.index - b.index);
}

export type Aim =
  | { readonly kind: 'node'; readonly index: number }
  | { readonly kind: 'lines'; readonly indexes: readonly number[] }
  | { readonly kind: 'nothing' };

/**
 * A touched disc wins; then a line close by; then a node within reach; then lines within `reach`. More than one index
 * of lines: the click cannot tell them apart, the person must.
 */
export function aim(nodes: Float32Array, lines: Float32Array, x: number, y: number, reach: number): Aim {
  const node = nearestNode(nodes, x, y, nodeReach);
  if (node && node.distance <= nodes[node.index * 3 + 2]!) return { kind: 'node', index: node.index };
  const near = nearestLines(lines, x, y, reach);
  if (node && !(near[0] && near[0].distance <= lineFirst)) return { kind: 'node', index: node.index };
  if (!near[0]) return { kind: 'nothing' };
  const rivals = near.filter(({ distance }) => distance < near[0]!.distance + clearLead).slice(0, choices);
  return { kind: 'lines', indexes: rivals.map(({ index }) => index) };
}
