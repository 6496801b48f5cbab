import { sortById } from '../model/order.ts';
import type { Actor, ActorId } from '../model/records.ts';

/** Ordered pairs of actors as numbers: smaller and faster to look up than two ids in one text. */
export interface ActorPairs {
  /** Actors have numbers from 0 in the order of their ids. Throws RangeError for one that is not there. */
  numberOf(id: ActorId): number;
  /** Keys have the order of the relations' ids. Below 2⁵³ for ninety million actors. */
  keyOf(source: number, target: number): number;
  /** The pair with the smaller id first. */
  undirectedKeyOf(a: number, b: number): number;
  /** The actors of a key. */
  actorsOf(key: number): readonly [source: ActorId, target: ActorId];
}

export function pairsOf(actors: readonly Actor[]): ActorPairs {
  const count = actors.length;
  const ids = sortById([...actors]).map((actor) => actor.id);
  const numbers = new Map<ActorId, number>();
  for (let i = 0; i < count; i++) numbers.set(ids[i]!, i);
  // In the id of a relation ">" follows the source, so that "al-gore>" stands before "al>".
  const bySource = ids.map((id, number) => ({ id: `${id}>`, number }));
  sortById(bySource);
  const ranks = new Int32Array(count);
  for (let rank = 0; rank < count; rank++) ranks[bySource[rank]!.number] = rank;
  const keyOf = (source: number, target: number): number => ranks[source]! * count + target;
  return {
    numberOf(id) {
      const number = numbers.get(id);
      if (number === undefined) throw new RangeError(`actor ${id} is named but not there`);
      return number;
    },
    keyOf,
    undirectedKeyOf: (a, b) => (a < b ? keyOf(a, b) : keyOf(b, a)),
    actorsOf: (key) => [ids[bySource[Math.floor(key / count)]!.number]!, ids[key % count]!],
  };
}

/** The entries of lists by pair, in the order of their keys. */
export function inOrder<T>(lists: ReadonlyMap<number, T>): [key: number, list: T][] {
  return Array.from(Float64Array.from(lists.keys()).sort(), (key) => [key, lists.get(key)!]);
}
