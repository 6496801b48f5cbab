/** Disjoint sets of the numbers from 0 to `size` - 1; the smallest number of a set stands for it. */
export interface Partition {
  find(i: number): number;
  /** Makes one set of two. */
  join(i: number, k: number): void;
  /** Numbers ascending, sets by their smallest. */
  sets(): number[][];
}

/** Every number in a set of its own. */
export function partition(size: number): Partition {
  const parent = new Int32Array(size);
  for (let i = 0; i < size; i++) parent[i] = i;
  const find = (i: number): number => {
    let k = i;
    while (parent[k] !== k) {
      parent[k] = parent[parent[k]!]!;
      k = parent[k]!;
    }
    return k;
  };
  return {
    find,
    join(i, k) {
      const [a, b] = [find(i), find(k)];
      parent[Math.max(a, b)] = Math.min(a, b);
    },
    sets() {
      const out = new Map<number, number[]>();
      for (let i = 0; i < size; i++) {
        const set = out.get(find(i));
        if (set) set.push(i);
        else out.set(find(i), [i]);
      }
      return [...out.values()];
    },
  };
}
