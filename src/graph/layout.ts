/**
 * NewsGraph → positions. One graph unit is one CSS pixel at the first fit.
 *
 * Actors are laid out by themselves (ForceAtlas2 from seeded positions, then room for every name), events and documents
 * around them: so the picture of the actors stays when events are shown. The number of steps follows from the size of
 * the graph, never from the clock, and every position is rounded: the same positions in Node and in a browser.
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { hash } from '../model/ids.ts';
import { compareText, round } from '../model/order.ts';
import { FreePlaces } from './free-places.ts';
import { lookOfNode } from './look.ts';
import type { NewsGraph } from './news-graph.ts';
import { onSpiral, type Position } from './spiral.ts';
import { type Box, spreadBoxes } from './spread.ts';
import { stepsFor } from './steps.ts';

/** By node key. */
export type Positions = ReadonlyMap<string, Position>;

interface Place {
  x: number;
  y: number;
  fixed?: boolean;
}

type ActorGraph = UndirectedGraph<Place, { weight: number }>;

/** Width per height of the picture: the free part of a window beside the panels. */
const aspect = 1.02;
/** Side of the square that one actor and its name fill on average. */
const roomPerActor = 128;
/** Mean width of a letter of the names on the stage. */
const letterWidth = 6.7;
const longestName = 26;

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
  const actors = actorGraph(graph);
  const placed = previous && actors.filterNodes((actor) => previous.has(actor)).length > 0 ? previous : undefined;
  if (placed) continueFrom(actors, placed);
  else startAnew(actors);
  makeRoom(graph, actors, placed);
  actors.forEachNode((actor, { x, y }) => {
    graph.mergeNodeAttributes(actor, { x: round(x), y: round(y) });
  });
  placeEvents(graph, previous);
  placeDocuments(graph, actors);
}

/** Positions as they stand on the nodes; nodes without any are left out. */
export function positionsOf(graph: NewsGraph): Map<string, Position> {
  const positions = new Map<string, Position>();
  graph.forEachNode((node, { x, y }) => {
    if (Number.isFinite(x) && Number.isFinite(y)) positions.set(node, { x, y });
  });
  return positions;
}

/** Nodes of other tools are laid out like actors. */
function isActor(kind: unknown): boolean {
  return kind !== 'event' && kind !== 'document';
}

/** Actors sorted by id and one edge per pair, so that the order of the input cannot show in the picture. */
function actorGraph(graph: NewsGraph): ActorGraph {
  const actors: ActorGraph = new UndirectedGraph();
  for (const node of graph.filterNodes((_, { kind }) => isActor(kind)).sort(compareText))
    actors.addNode(node, { x: 0, y: 0 });
  const weights = new Map<string, { a: string; b: string; weight: number }>();
  graph.forEachEdge((_edge, { kind, weight }, source, target) => {
    if (source === target || !actors.hasNode(source) || !actors.hasNode(target)) return;
    const [a, b] = compareText(source, target) < 0 ? [source, target] : [target, source];
    const key = `${a}\n${b}`;
    const pair = weights.get(key) ?? { a, b, weight: 0 };
    // A mere co-mention holds a third as strongly as a stated relation; of sources the square root counts, so that one
    // viral story does not glue everything together.
    pair.weight += (kind === 'co-mention' ? 0.3 : 1) * Math.sqrt(Math.max(1, Number(weight) || 1));
    weights.set(key, pair);
  });
  for (const key of [...weights.keys()].sort(compareText)) {
    const { a, b, weight } = weights.get(key)!;
    actors.addEdge(a, b, { weight: round(weight) });
  }
  return actors;
}

function startAnew(actors: ActorGraph): void {
  if (actors.order === 0) return;
  seed(actors);
  if (actors.order > 2) runForces(actors, stepsFor(actors.order), 10);
  fillFrame(actors);
}

/** Communities on a sunflower spiral, the largest in the middle; members around their centre by hashed angles. */
function seed(actors: ActorGraph): void {
  const communityOf: Record<string, number> =
    actors.size > 0
      ? louvain(actors, { getEdgeWeight: 'weight', rng: seededNumbers() })
      : Object.fromEntries(actors.nodes().map((node, index) => [node, index]));
  const members = new Map<number, string[]>();
  for (const node of actors.nodes()) {
    const community = communityOf[node]!;
    const list = members.get(community);
    if (list) list.push(node);
    else members.set(community, [node]);
  }
  const communities = [...members.values()].sort((a, b) => b.length - a.length || compareText(a[0]!, b[0]!));
  const spacing = Math.sqrt(actors.order) * 4;
  communities.forEach((nodes, index) => {
    const centre = onSpiral(index, spacing);
    nodes.forEach((node, place) => {
      const offset = onSpiral(place + 1 + hashed(node), 4);
      actors.mergeNodeAttributes(node, { x: round(centre.x + offset.x), y: round(centre.y + offset.y) });
    });
  });
}

/** Up to so many actors each pushes each other one; of more, groups far away push as one. */
const exactForces = 500;
/**
 * What counts as far, in ForceAtlas2's measure of twice a group's width per distance. Measured on 4,800 actors: against
 * its default of 0.5 a fifth of the time for edges that are 3 % longer.
 */
const groupAngle = 2;

function runForces(actors: ActorGraph, iterations: number, scalingRatio: number): void {
  forceAtlas2.assign(actors, {
    iterations,
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(actors.order),
      barnesHutOptimize: actors.order > exactForces,
      barnesHutTheta: groupAngle,
      gravity: 0.08,
      scalingRatio,
      slowDown: round(1 + Math.log(actors.order)),
    },
  });
}

/** Turns the longer axis level and fills a frame with room for every actor. */
function fillFrame(actors: ActorGraph): void {
  const nodes = actors.nodes().map((node) => ({ node, ...actors.getNodeAttributes(node) }));
  const count = nodes.length;
  const meanX = nodes.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = nodes.reduce((sum, { y }) => sum + y, 0) / count;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of nodes) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const cos = round(Math.cos(angle));
  const sin = round(Math.sin(angle));
  const turned = nodes.map(({ node, x, y }) => ({
    node,
    x: (x - meanX) * cos + (y - meanY) * sin,
    y: (y - meanY) * cos - (x - meanX) * sin,
  }));
  const spanX = Math.max(1e-6, extent(turned.map(({ x }) => x)));
  const spanY = Math.max(1e-6, extent(turned.map(({ y }) => y)));
  const height = roomPerActor * Math.sqrt(count / aspect);
  const width = height * aspect;
  // A long thin picture may be stretched across, but not so far that groups fall apart.
  const scale = Math.min(width / spanX, height / spanY);
  const scaleX = Math.min(width / spanX, 1.7 * scale);
  const scaleY = Math.min(height / spanY, 1.7 * scale);
  for (const { node, x, y } of turned) actors.mergeNodeAttributes(node, { x: round(x * scaleX), y: round(y * scaleY) });
}

function extent(values: readonly number[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}

/** Old actors stay; newcomers start beside those they are related to and find their place among the fixed ones. */
function continueFrom(actors: ActorGraph, placed: Positions): void {
  actors.forEachNode((node) => {
    const old = placed.get(node);
    if (old) actors.mergeNodeAttributes(node, { ...old, fixed: true });
  });
  const newcomers = actors.filterNodes((node) => !placed.has(node));
  const edge = outerEdge(placed);
  newcomers.forEach((node, index) => {
    const neighbours = actors.neighbors(node).filter((other) => placed.has(other));
    const centre = neighbours.length > 0 ? mean(neighbours.map((other) => placed.get(other)!)) : edge;
    const offset = onSpiral(index + 1 + hashed(node), roomPerActor / 3);
    actors.mergeNodeAttributes(node, { x: round(centre.x + offset.x), y: round(centre.y + offset.y) });
  });
  if (newcomers.length > 0 && actors.size > 0) runForces(actors, 100, scaleOf(actors, placed));
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
function scaleOf(actors: ActorGraph, placed: Positions): number {
  const mass = new Map<string, number>();
  actors.forEachEdge((_edge, { weight }, source, target) => {
    mass.set(source, (mass.get(source) ?? 1) + weight);
    mass.set(target, (mass.get(target) ?? 1) + weight);
  });
  const ratios: number[] = [];
  actors.forEachEdge((_edge, { weight }, source, target) => {
    const a = placed.get(source);
    const b = placed.get(target);
    if (!a || !b) return;
    ratios.push((weight * ((a.x - b.x) ** 2 + (a.y - b.y) ** 2)) / (mass.get(source)! * mass.get(target)!));
  });
  ratios.sort((a, b) => a - b);
  return Math.max(10, ratios[ratios.length >> 1] ?? 1000);
}

/** Beyond this many actors names are shown on zoom only, so room for the discs is enough. */
const mostNamed = 2000;

/** Boxes of node and name, name below. */
function makeRoom(graph: NewsGraph, actors: ActorGraph, placed: Positions | undefined): void {
  const nodes = actors.nodes();
  const named = nodes.length <= mostNamed;
  const boxes = nodes.map((node): Box => {
    const attributes = graph.getNodeAttributes(node);
    const { x, y } = actors.getNodeAttributes(node);
    return { x, y, ...boxSize(attributes, named), give: placed?.has(node) ? 0.04 : 1 };
  });
  const index = new Map(nodes.map((node, place) => [node, place]));
  const lines = actors.mapEdges(
    (_edge, _attributes, source, target) => [index.get(source)!, index.get(target)!] as const,
  );
  spreadBoxes(boxes, lines, named ? 160 : 40);
  nodes.forEach((node, place) => {
    const { x, y } = boxes[place]!;
    actors.mergeNodeAttributes(node, { x, y });
  });
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

/** Between the actors that take part, on the nearest place there that is free. */
function placeEvents(graph: NewsGraph, previous: Positions | undefined): void {
  const places = new FreePlaces();
  const actors = graph.filterNodes((_, { kind }) => isActor(kind)).sort(compareText);
  const named = actors.length <= mostNamed;
  for (const actor of actors) {
    const attributes = graph.getNodeAttributes(actor);
    places.take({ x: attributes.x, y: attributes.y, ...boxSize(attributes, named) });
  }
  const events = graph.filterNodes((_, { kind }) => kind === 'event').sort(compareText);
  const newcomers = events.filter((event) => {
    const old = previous?.get(event);
    if (!old) return true;
    graph.mergeNodeAttributes(event, old);
    places.takeAt(old);
    return false;
  });
  for (const event of newcomers) {
    const participants = graph.filterNeighbors(event, (_, { kind }) => isActor(kind));
    const centre = mean(participants.map((actor) => graph.getNodeAttributes(actor)));
    const { x, y } = places.nearest(centre);
    graph.mergeNodeAttributes(event, { x: round(x), y: round(y) });
  }
}

/** In rows below the picture, in the order of their ids. */
function placeDocuments(graph: NewsGraph, actors: ActorGraph): void {
  const documents = graph.filterNodes((_, { kind }) => kind === 'document').sort(compareText);
  let left = 0;
  let right = 0;
  let bottom = 0;
  actors.forEachNode((_node, { x, y }) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
  });
  const perRow = Math.max(4, Math.floor((right - left) / 180));
  documents.forEach((document, index) => {
    const column = index % perRow;
    const inRow = Math.min(perRow, documents.length - (index - column));
    graph.mergeNodeAttributes(document, {
      x: round((left + right) / 2 + (column - (inRow - 1) / 2) * 180),
      y: round(bottom - 110 - 70 * Math.floor(index / perRow)),
    });
  });
}

function mean(points: readonly Position[]): Position {
  if (points.length === 0) return { x: 0, y: 0 };
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

/** 0 to 1, from the key of a node. */
function hashed(node: string): number {
  return Number.parseInt(hash(node).slice(0, 6), 16) / 0xffffff;
}

/** A fixed sequence (mulberry32): Louvain asks for numbers to break ties. */
function seededNumbers(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
