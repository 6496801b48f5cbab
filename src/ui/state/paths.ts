/** Who connects two actors: the shortest chain of relations, of equally short ones the strongest. */
import { compareStrength, type PairStrength } from '../../graph/backbone.ts';

/** Pairs from `from` to `to`, in order; null where nothing connects them. Stated relations before mere co-mentions. */
export function findPath<Pair extends PairStrength>(pairs: readonly Pair[], from: string, to: string): Pair[] | null {
  const stated = pairs.filter((pair) => pair.stated);
  return shortest(stated, from, to) ?? shortest(pairs, from, to);
}

function shortest<Pair extends PairStrength>(pairs: readonly Pair[], from: string, to: string): Pair[] | null {
  const byActor = new Map<string, Pair[]>();
  for (const pair of [...pairs].sort(compareStrength))
    for (const actor of [pair.source, pair.target]) {
      const list = byActor.get(actor);
      if (list) list.push(pair);
      else byActor.set(actor, [pair]);
    }
  const cameBy = new Map<string, Pair | null>([[from, null]]);
  let frontier = [from];
  while (frontier.length > 0 && !cameBy.has(to)) {
    const next: string[] = [];
    for (const actor of frontier)
      for (const pair of byActor.get(actor) ?? []) {
        const other = pair.source === actor ? pair.target : pair.source;
        if (cameBy.has(other)) continue;
        cameBy.set(other, pair);
        next.push(other);
      }
    frontier = next;
  }
  if (!cameBy.has(to) || from === to) return null;
  const path: Pair[] = [];
  let at = to;
  for (let pair = cameBy.get(at); pair; pair = cameBy.get(at)) {
    path.unshift(pair);
    at = pair.source === at ? pair.target : pair.source;
  }
  return path;
}

/** All actors within `steps` relations of `centre`, itself included. */
export function surroundings(
  pairs: readonly { readonly source: string; readonly target: string }[],
  centre: string,
  steps: number,
): Set<string> {
  const reached = new Set([centre]);
  for (let step = 0; step < steps; step++) {
    const before = new Set(reached);
    for (const { source, target } of pairs) {
      if (before.has(source)) reached.add(target);
      if (before.has(target)) reached.add(source);
    }
  }
  return reached;
}
