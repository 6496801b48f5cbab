/**
 * A picture of many actors, from the coarse to the fine: neighbours are gathered into groups, groups into groups of
 * groups, until few are left. Those find their places first; then each group opens where it stands and its members need
 * a few steps only.
 */
import { round } from '../model/order.ts';
import { gravity, type Net, neighboursOf, settle } from './forces.ts';
import { onSpiral } from './spiral.ts';
import { stepsFor } from './steps.ts';

/** So many are laid out from nothing. */
const coarsest = 100;
/** Members of a group: more make steps too coarse, fewer make too many of them. */
const groupSize = 5;
const firstSteps = 300;

/** Writes places into the net, from nothing. */
export function layOutLevels(net: Net, scaling: number): void {
  const order = net.mass.length;
  const { groups, count } = order > coarsest ? gather(net) : { groups: null, count: order };
  // Where gathering gains little, as when everybody knows everybody, nothing is lost by leaving it.
  if (!groups || count > 0.75 * order) {
    const spacing = radiusOf(net, scaling) / Math.sqrt(order + 1) / 2;
    for (let node = 0; node < order; node++) {
      const { x, y } = onSpiral(node, spacing);
      net.x[node] = round(x);
      net.y[node] = round(y);
    }
    settle(net, { steps: firstSteps, scaling, reach: 2 * spacing });
    return;
  }
  const coarse = joined(net, groups, count);
  layOutLevels(coarse, scaling);
  const spacing = radiusOf(net, scaling) / Math.sqrt(order) / 3;
  const offsets = Array.from({ length: groupSize }, (_, place) => {
    const { x, y } = onSpiral(place, spacing);
    return { x: round(x), y: round(y) };
  });
  const placed = new Int32Array(count);
  for (let node = 0; node < order; node++) {
    const group = groups[node]!;
    const offset = offsets[placed[group]!++ % groupSize]!;
    net.x[node] = coarse.x[group]! + offset.x;
    net.y[node] = coarse.y[group]! + offset.y;
  }
  settle(net, { steps: stepsFor(order), scaling, reach: 3 * spacing });
}

/** How far from the middle gravity holds the last of them. */
function radiusOf({ mass }: Net, scaling: number): number {
  return Math.sqrt((scaling * mass.reduce((sum, m) => sum + m, 0)) / gravity);
}

/**
 * The group of each node: the lightest look first, each for the neighbour that it is tied to most strongly for that one's
 * mass. Where all neighbours' groups are full, those of one neighbour stand together, and so do all that have none.
 */
function gather(net: Net): { groups: Int32Array; count: number } {
  const { mass } = net;
  const { starts, others, weights } = neighboursOf(net);
  const groups = new Int32Array(mass.length).fill(-1);
  const sizes: number[] = [];
  const open = (): number => sizes.push(0) - 1;
  const join = (node: number, group: number): void => {
    groups[node] = group;
    sizes[group]!++;
  };
  /** By neighbour, and last for those without any: the group of those left over. */
  const leftOver = new Int32Array(mass.length + 1).fill(-1);
  const joinLeftOver = (node: number, of: number): void => {
    if (leftOver[of]! < 0 || sizes[leftOver[of]!]! >= groupSize) leftOver[of] = open();
    join(node, leftOver[of]!);
  };
  const byMass = Int32Array.from(mass, (_, node) => node).sort((a, b) => mass[a]! - mass[b]! || a - b);
  for (const node of byMass) {
    if (groups[node]! >= 0) continue;
    let best = -1;
    let strength = 0;
    let strongest = mass.length;
    let most = 0;
    for (let at = starts[node]!; at < starts[node + 1]!; at++) {
      const other = others[at]!;
      const tied = weights[at]! / mass[other]!;
      if (tied > most) {
        most = tied;
        strongest = other;
      }
      if (tied <= strength || (groups[other]! >= 0 && sizes[groups[other]!]! >= groupSize)) continue;
      best = other;
      strength = tied;
    }
    if (best < 0) joinLeftOver(node, strongest);
    else {
      if (groups[best]! < 0) join(best, open());
      join(node, groups[best]!);
    }
  }
  return { groups, count: sizes.length };
}

/** One node per group; of the edges between two groups one with their weight. */
function joined(net: Net, groups: Int32Array, count: number): Net {
  const mass = new Float64Array(count);
  for (let node = 0; node < groups.length; node++) mass[groups[node]!]! += net.mass[node]!;
  const weights = new Map<number, number>();
  for (let edge = 0; edge < net.from.length; edge++) {
    const a = groups[net.from[edge]!]!;
    const b = groups[net.to[edge]!]!;
    if (a === b) continue;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + net.weight[edge]!);
  }
  const pairs = [...weights.keys()];
  return {
    mass,
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / count)),
    to: Int32Array.from(pairs, (pair) => pair % count),
    weight: Float64Array.from(weights.values()),
    x: new Float64Array(count),
    y: new Float64Array(count),
  };
}
