/** NewsGraph → the actors with what ties them, as numbers: reading attributes of a graph in every step would cost more than the step. */
import { compareText, round } from '../model/order.ts';
import type { Net } from './forces.ts';
import type { NewsGraph, NodeAttributes } from './news-graph.ts';

/** Actors sorted by key and one edge per pair, so that the order of the input cannot show in the picture. */
export interface ActorNet extends Net {
  /** Of each node. */
  readonly keys: readonly string[];
  readonly attributes: readonly Readonly<NodeAttributes>[];
  /** Indexes of the actors beside each event or other node that is none, in the order of its edges, each once. */
  readonly beside: ReadonlyMap<string, readonly number[]>;
}

/** Nodes of other tools are laid out like actors. */
function isActor(kind: unknown): boolean {
  return kind !== 'event' && kind !== 'document';
}

/** All at 0, 0. */
export function actorNet(graph: NewsGraph): ActorNet {
  const actors: { readonly key: string; readonly attributes: NodeAttributes }[] = [];
  const beside = new Map<string, number[]>();
  graph.forEachNode((key, attributes) => {
    if (isActor(attributes.kind)) actors.push({ key, attributes });
    else if (attributes.kind === 'event') beside.set(key, []);
  });
  actors.sort((a, b) => compareText(a.key, b.key));
  const keys = actors.map(({ key }) => key);
  const indexes = new Map(keys.map((key, index) => [key, index]));
  const order = keys.length;
  const weights = new Map<number, number>();
  graph.forEachEdge((_edge, { kind, weight }, source, target) => {
    const a = indexes.get(source);
    const b = indexes.get(target);
    if (a === undefined || b === undefined) {
      const actor = a ?? b;
      const actors = actor === undefined ? undefined : beside.get(a === undefined ? source : target);
      if (actors && !actors.includes(actor!)) actors.push(actor!);
    } else if (a !== b) {
      const pair = Math.min(a, b) * order + Math.max(a, b);
      // A mere co-mention holds a third as strongly as a stated relation; of sources the square root counts, so that one
      // viral story does not glue everything together.
      const strength = (kind === 'co-mention' ? 0.3 : 1) * Math.sqrt(Math.max(1, Number(weight) || 1));
      weights.set(pair, (weights.get(pair) ?? 0) + strength);
    }
  });
  const pairs = Float64Array.from(weights.keys()).sort();
  const from = Int32Array.from(pairs, (pair) => Math.floor(pair / order));
  const to = Int32Array.from(pairs, (pair) => pair % order);
  const weight = Float64Array.from(pairs, (pair) => round(weights.get(pair)!));
  const mass = new Float64Array(order).fill(1);
  for (let edge = 0; edge < from.length; edge++) {
    mass[from[edge]!]! += weight[edge]!;
    mass[to[edge]!]! += weight[edge]!;
  }
  const attributes = actors.map((actor) => actor.attributes);
  return { keys, attributes, beside, mass, from, to, weight, x: new Float64Array(order), y: new Float64Array(order) };
}
