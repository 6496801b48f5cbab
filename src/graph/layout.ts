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
import { layOutFew } from './few-actors.ts';
import { fillFrame } from './frame.ts';
import { lookOfNode } from './look.ts';
import { continueFrom } from './newcomers.ts';
import type { NewsGraph } from './news-graph.ts';
import type { Position } from './spiral.ts';
import { type Box, spreadBoxes } from './spread.ts';
import { few } from './steps.ts';

/** By node key. */
export type Positions = ReadonlyMap<string, Position>;

/** Mean width of a letter of the names on the stage. */
const letterWidth = 6.7;
const longestName = 26;
/** How strongly masses push: with `gravity` it sets the size of the picture before it fills its frame. */
const scaling = 10;
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
  const boxes = makeRoom(net, placed);
  net.keys.forEach((key, index) => {
    const { x, y } = boxes[index]!;
    graph.mergeNodeAttributes(key, { x, y });
  });
  placeEvents(graph, net, boxes, previous);
  placeDocuments(graph, net, previous);
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

/** Beyond this many actors names are shown on zoom only, so room for the discs is enough. */
const mostNamed = 2000;

/** Pushes the actors apart and gives their boxes of node and name, name below, with the rounded places. */
function makeRoom({ keys, attributes, from, to, x, y }: ActorNet, placed: Positions | undefined): Box[] {
  const named = keys.length <= mostNamed;
  const boxes = keys.map((key, index): Box => {
    const { label } = attributes[index]!;
    const radius = lookOfNode(attributes[index]!).size;
    const letters = named ? Math.min(longestName, String(label ?? '').length) : 0;
    return {
      x: x[index]!,
      y: y[index]!,
      halfWidth: Math.max(radius, (letters * letterWidth) / 2) + 5,
      above: radius + 5,
      below: radius + (named ? 21 : 5),
      radius,
      give: placed?.has(key) ? 0.04 : 1,
    };
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
