/** A picture that stands → the same with newcomers in it. */
import { round } from '../model/order.ts';
import type { ActorNet } from './actor-net.ts';
import { hashed, settleFew } from './few-actors.ts';
import { gravity, neighboursOf, settle } from './forces.ts';
import { roomPerActor } from './frame.ts';
import { onSpiral, type Position } from './spiral.ts';
import { few } from './steps.ts';

type Positions = ReadonlyMap<string, Position>;

/** Steps for newcomers among many: the others stand still, so they have only their own way to go. */
const manySteps = 80;
/** Between two newcomers that start in one place. */
const spacing = roomPerActor / 3;

/** Old actors stay; newcomers start beside those they are related to and find their place among the fixed ones. */
export function continueFrom(net: ActorNet, placed: Positions): void {
  const { keys, from, x, y } = net;
  const fixed = new Uint8Array(keys.length);
  keys.forEach((key, index) => {
    const old = placed.get(key);
    if (!old) return;
    x[index] = old.x;
    y[index] = old.y;
    fixed[index] = 1;
  });
  const many = keys.length > few;
  if (many) startMany(net, fixed);
  else startFew(net, fixed, placed);
  if (from.length === 0 || fixed.every((is) => is === 1)) return;
  if (many) settle(net, { steps: manySteps, scaling: scaleOfPicture(net, fixed), reach: roomPerActor, fixed });
  else settleFew(net, 100, scaleOf(net, fixed), fixed);
}

/** In the middle of the placed ones they are tied to, or below the picture. */
function startFew({ keys, from, to, x, y }: ActorNet, fixed: Uint8Array, placed: Positions): void {
  const sums = keys.map(() => ({ x: 0, y: 0, count: 0 }));
  const add = (newcomer: number, neighbour: number): void => {
    if (fixed[newcomer] || !fixed[neighbour]) return;
    const sum = sums[newcomer]!;
    sum.x += x[neighbour]!;
    sum.y += y[neighbour]!;
    sum.count++;
  };
  for (let edge = 0; edge < from.length; edge++) {
    add(from[edge]!, to[edge]!);
    add(to[edge]!, from[edge]!);
  }
  const edge = outerEdge(placed);
  let newcomers = 0;
  keys.forEach((key, index) => {
    if (fixed[index]) return;
    const sum = sums[index]!;
    const centre = sum.count > 0 ? { x: sum.x / sum.count, y: sum.y / sum.count } : edge;
    const offset = onSpiral(++newcomers + hashed(key), spacing);
    x[index] = round(centre.x + offset.x);
    y[index] = round(centre.y + offset.y);
  });
}

/** From neighbour to neighbour: those tied to a placed one first, then those tied to them; the first of the rest beside all. */
function startMany(net: ActorNet, fixed: Uint8Array): void {
  const { keys, x, y } = net;
  const { starts, others } = neighboursOf(net);
  const placed = fixed.slice();
  const waiting = fixed.slice();
  const queue: number[] = [];
  const invite = (node: number): void => {
    for (let at = starts[node]!; at < starts[node + 1]!; at++) {
      if (waiting[others[at]!]) continue;
      waiting[others[at]!] = 1;
      queue.push(others[at]!);
    }
  };
  fixed.forEach((is, node) => {
    if (is) invite(node);
  });
  const beside = rightOf(net, fixed);
  let strangers = 0;
  let next = 0;
  const startNext = (): void => {
    const node = queue[next++]!;
    let sumX = 0;
    let sumY = 0;
    let count = 0;
    for (let at = starts[node]!; at < starts[node + 1]!; at++) {
      if (!placed[others[at]!]) continue;
      sumX += x[others[at]!]!;
      sumY += y[others[at]!]!;
      count++;
    }
    // A turn of its own for each, so that no two start on one place.
    const offset = onSpiral((count > 0 ? 1 + (next % 16) : ++strangers) + hashed(keys[node]!), spacing);
    x[node] = round((count > 0 ? sumX / count : beside.x) + offset.x);
    y[node] = round((count > 0 ? sumY / count : beside.y) + offset.y);
    placed[node] = 1;
    invite(node);
  };
  for (let node = 0; node < keys.length; node++) {
    while (next < queue.length) startNext();
    if (placed[node]) continue;
    waiting[node] = 1;
    queue.push(node);
  }
  while (next < queue.length) startNext();
}

/** Where newcomers without relations start among many: beside the picture, since the documents stand below it. */
function rightOf({ x, y }: ActorNet, fixed: Uint8Array): Position {
  let right = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let count = 0;
  for (let node = 0; node < x.length; node++) {
    if (!fixed[node]) continue;
    right = Math.max(right, x[node]!);
    sum += y[node]!;
    count++;
  }
  return { x: right + roomPerActor, y: sum / count };
}

/**
 * The scaling ratio at which the placed picture would neither grow nor shrink: over all of it, what repulsion pushes is
 * `s` times the sum of `m₁m₂` over all pairs, and what edges and gravity pull is the sum of `w d²` and of `g m r²`. At
 * least as much as gives every actor room where only gravity pulls.
 */
function scaleOfPicture({ from, to, weight, mass, x, y }: ActorNet, fixed: Uint8Array): number {
  const among = Float64Array.from(fixed);
  let pull = 0;
  for (let edge = 0; edge < from.length; edge++) {
    const a = from[edge]!;
    const b = to[edge]!;
    if (!fixed[a] || !fixed[b]) continue;
    among[a]! += weight[edge]!;
    among[b]! += weight[edge]!;
    pull += weight[edge]! * ((x[a]! - x[b]!) * (x[a]! - x[b]!) + (y[a]! - y[b]!) * (y[a]! - y[b]!));
  }
  let sum = 0;
  let squares = 0;
  for (let node = 0; node < x.length; node++) {
    const m = among[node]!;
    sum += m;
    squares += m * m;
    pull += gravity * m * (x[node]! * x[node]! + y[node]! * y[node]!);
  }
  const pairs = (sum * sum - squares) / 2;
  const room = (x.length * roomPerActor * roomPerActor) / Math.PI;
  const least = (gravity * room) / mass.reduce((all, m) => all + m, 0);
  return pairs > 0 ? Math.max(least, pull / pairs) : least;
}

/** Where they start among few: below the picture. */
function outerEdge(placed: Positions): Position {
  let lowest = 0;
  let sum = 0;
  for (const { x, y } of placed.values()) {
    lowest = Math.min(lowest, y);
    sum += x;
  }
  return { x: sum / Math.max(1, placed.size), y: lowest - roomPerActor };
}

/**
 * The scaling ratio at which the placed picture would be at rest: repulsion `s · m₁m₂ / d` equals attraction `w · d`,
 * so `s = w d² / (m₁ m₂)`; the median over the edges.
 */
function scaleOf({ from, to, weight, mass, x, y }: ActorNet, fixed: Uint8Array): number {
  const ratios: number[] = [];
  for (let edge = 0; edge < from.length; edge++) {
    const a = from[edge]!;
    const b = to[edge]!;
    if (!fixed[a] || !fixed[b]) continue;
    ratios.push((weight[edge]! * ((x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2)) / (mass[a]! * mass[b]!));
  }
  ratios.sort((a, b) => a - b);
  return Math.max(10, ratios[ratios.length >> 1] ?? 1000);
}
