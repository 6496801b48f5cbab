/**
 * NewsGraph → positions. One graph unit is one CSS pixel at the first fit.
 *
 * Actors are laid out by themselves (by forces, then room for every name), events and documents around them: so the
 * picture of the actors stays when events are shown. The number of steps follows from the size of the graph, never from
 * the clock, and every position is rounded: the same positions in Node and in a browser.
 */
import { round } from '../model/order.ts';
import { type ActorNet, actorNet } from './actor-net.ts';
import { placeDocuments, placeEvents } from './around-actors.ts';
import { layOutLevels } from './coarsen.ts';
import { hashed, layOutFew, settleFew } from './few-actors.ts';
import { settle } from './forces.ts';
import { fillFrame, roomPerActor } from './frame.ts';
import { lookOfNode } from './look.ts';
import type { NewsGraph } from './news-graph.ts';
import { onSpiral, type Position } from './spiral.ts';
import { type Box, spreadBoxes } from './spread.ts';

/** By node key. */
export type Positions = ReadonlyMap<string, Position>;

/** Mean width of a letter of the names on the stage. */
const letterWidth = 6.7;
const longestName = 26;
/** How strongly masses push: with `gravity` it sets the size of the picture before it fills its frame. */
const scaling = 10;
/** Up to so many actors hundreds of steps of ForceAtlas2 take no time that anybody notices. */
const few = 150;

/**
 * Writes `x` and `y` on every node: the same positions for the same graph. Nodes of `previous` keep their places as
 * far as the newcomers leave room.
 */
export function layoutGraph(graph: NewsGraph, previous?: Positions): void {
  // Nothing new: what an undo brings back stands where it stood, to the last digit.
  if (previous && graph.everyNode((node) => previous.has(node))) {
    graph.forEachNode((node) => {
      graph.mergeNodeAttributes(node, previous.get(node)!);
    });
    return;
  }
  const net = actorNet(graph);
  const placed = previous && net.keys.some((key) => previous.has(key)) ? previous : undefined;
  if (placed) continueFrom(net, placed);
  else startAnew(net);
  const boxes = makeRoom(graph, net, placed);
  net.keys.forEach((key, index) => {
    const { x, y } = boxes[index]!;
    graph.mergeNodeAttributes(key, { x, y });
  });
  placeEvents(graph, net, boxes, previous);
  placeDocuments(graph, net);
}

/** Positions as they stand on the nodes; nodes without any are left out. */
export function positionsOf(graph: NewsGraph): Map<string, Position> {
  const positions = new Map<string, Position>();
  graph.forEachNode((node, { x, y }) => {
    if (Number.isFinite(x) && Number.isFinite(y)) positions.set(node, { x, y });
  });
  return positions;
}

function startAnew(net: ActorNet): void {
  const order = net.keys.length;
  if (order === 0) return;
  if (order > few) layOutLevels(net, scaling);
  else layOutFew(net, scaling);
  fillFrame(net);
}

/** Old actors stay; newcomers start beside those they are related to and find their place among the fixed ones. */
function continueFrom(net: ActorNet, placed: Positions): void {
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
  const edge = outerEdge(placed);
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
  const atRest = scaleOf(net, fixed);
  if (keys.length > few) settle(net, { steps: 40, scaling: atRest, reach: roomPerActor, fixed });
  else settleFew(net, 100, atRest, fixed);
}

/** Where newcomers without relations go: below the picture. */
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

/** Beyond this many actors names are shown on zoom only, so room for the discs is enough. */
const mostNamed = 2000;

/** Pushes the actors apart and gives their boxes of node and name, name below, with the rounded places. */
function makeRoom(graph: NewsGraph, { keys, from, to, x, y }: ActorNet, placed: Positions | undefined): Box[] {
  const named = keys.length <= mostNamed;
  const boxes = keys.map((key, index): Box => {
    const size = boxSize(graph.getNodeAttributes(key), named);
    return { x: x[index]!, y: y[index]!, ...size, give: placed?.has(key) ? 0.04 : 1 };
  });
  spreadBoxes(boxes, { from, to }, named ? 160 : 40);
  boxes.forEach((box, index) => {
    x[index] = box.x;
    y[index] = box.y;
    box.x = round(box.x);
    box.y = round(box.y);
  });
  return boxes;
}

function boxSize(
  attributes: Readonly<Record<string, unknown>>,
  named: boolean,
): Pick<Box, 'halfWidth' | 'above' | 'below' | 'radius'> {
  const radius = lookOfNode(attributes).size;
  const letters = named ? Math.min(longestName, String(attributes.label ?? '').length) : 0;
  return {
    halfWidth: Math.max(radius, (letters * letterWidth) / 2) + 5,
    above: radius + 5,
    below: radius + (named ? 21 : 5),
    radius,
  };
}
