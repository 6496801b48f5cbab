/** The picture of few actors: ForceAtlas2 in hundreds of steps, from places by community. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { hash } from '../model/ids.ts';
import { compareText, round } from '../model/order.ts';
import type { ActorNet } from './actor-net.ts';
import { onSpiral } from './spiral.ts';
import { stepsFor } from './steps.ts';

interface Place {
  x: number;
  y: number;
  fixed?: boolean;
}

const gravity = 0.08;

type ActorGraph = UndirectedGraph<Place, { weight: number }>;

/** Writes places into the net, from nothing. */
export function layOutFew(net: ActorNet, scaling: number): void {
  const actors = graphOf(net);
  seed(actors);
  if (actors.order > 2) runForces(actors, stepsFor(actors.order), scaling);
  readPlaces(actors, net);
}

/** Moves all but the `fixed` among them. */
export function settleFew(net: ActorNet, steps: number, scaling: number, fixed: Uint8Array): void {
  const actors = graphOf(net, fixed);
  runForces(actors, steps, scaling);
  readPlaces(actors, net);
}

function graphOf({ keys, from, to, weight, x, y }: ActorNet, fixed?: Uint8Array): ActorGraph {
  const actors: ActorGraph = new UndirectedGraph();
  keys.forEach((key, index) => {
    actors.addNode(key, { x: x[index]!, y: y[index]!, ...(fixed?.[index] && { fixed: true }) });
  });
  from.forEach((source, edge) => {
    actors.addEdge(keys[source]!, keys[to[edge]!]!, { weight: weight[edge]! });
  });
  return actors;
}

function readPlaces(actors: ActorGraph, net: ActorNet): void {
  net.keys.forEach((key, index) => {
    const { x, y } = actors.getNodeAttributes(key);
    net.x[index] = x;
    net.y[index] = y;
  });
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

function runForces(actors: ActorGraph, iterations: number, scalingRatio: number): void {
  forceAtlas2.assign(actors, {
    iterations,
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(actors.order),
      barnesHutOptimize: false,
      gravity,
      scalingRatio,
      slowDown: round(1 + Math.log(actors.order)),
    },
  });
}

/** 0 to 1, from the key of a node. */
export function hashed(node: string): number {
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
