/** A picture that stands → the same with newcomers in it. */
import { round } from '../model/order.ts';
import type { ActorNet } from './actor-net.ts';
import { hashed, settleFew } from './few-actors.ts';
import { gravity, settle } from './forces.ts';
import { roomPerActor } from './frame.ts';
import { onSpiral, type Position } from './spiral.ts';
import { few } from './steps.ts';

type Positions = ReadonlyMap<string, Position>;

/** Steps for newcomers among many: the others stand still, so they have only their own way to go. */
const manySteps = 40;

/** Old actors stay; newcomers start beside those they are related to and find their place among the fixed ones. */
export function continueFrom(net: ActorNet, placed: Positions): void {
  const { keys, from, to, x, y } = net;
  const fixed = new Uint8Array(keys.length);
  keys.forEach((key, index) => {
    const old = placed.get(key);
    if (!old) return;
    x[index] = old.x;
    y[index] = old.y;
    fixed[index] = 1;
  });
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
  const many = keys.length > few;
  const edge = many ? rightOf(net, fixed) : outerEdge(placed);
  let newcomers = 0;
  keys.forEach((key, index) => {
    if (fixed[index]) return;
    const sum = sums[index]!;
    const centre = sum.count > 0 ? { x: sum.x / sum.count, y: sum.y / sum.count } : edge;
    const offset = onSpiral(++newcomers + hashed(key), roomPerActor / 3);
    x[index] = round(centre.x + offset.x);
    y[index] = round(centre.y + offset.y);
  });
  if (newcomers === 0 || from.length === 0) return;
  if (many) settle(net, { steps: manySteps, scaling: scaleOfDisc(net, fixed), reach: roomPerActor, fixed });
  else settleFew(net, 100, scaleOf(net, fixed), fixed);
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
 * The scaling ratio at which gravity holds the placed masses in a disc as large as they fill: the mean squared distance
 * from the middle is half the squared radius, and at the rim repulsion `s · M / r` equals gravity `g · r`.
 */
function scaleOfDisc({ mass, x, y }: ActorNet, fixed: Uint8Array): number {
  let sum = 0;
  let squares = 0;
  for (let node = 0; node < x.length; node++) {
    if (!fixed[node]) continue;
    sum += mass[node]!;
    squares += mass[node]! * (x[node]! * x[node]! + y[node]! * y[node]!);
  }
  return (2 * gravity * squares) / (sum * sum);
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
