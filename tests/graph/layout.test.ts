import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { layoutGraph, type Positions, positionsOf } from '../../src/graph/layout.ts';
import type { NewsGraph } from '../../src/graph/news-graph.ts';
import { stepsFor } from '../../src/graph/steps.ts';

interface Sketch {
  readonly actors: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** `ring(12)`: twelve actors, each related to the next, and all even ones to the first. */
function ring(size: number): Sketch {
  const actors = Array.from({ length: size }, (_, i) => `person:p${String(i).padStart(3, '0')}`);
  return {
    actors,
    pairs: actors.flatMap((actor, i) => {
      const next: [string, string] = [actor, actors[(i + 1) % size]!];
      return i > 1 && i % 2 === 0 ? [next, [actors[0]!, actor] as const] : [next];
    }),
  };
}

function draw({ actors, pairs }: Sketch, reversed = false): NewsGraph {
  const graph = new MultiDirectedGraph();
  const order = <T>(list: readonly T[]): readonly T[] => (reversed ? [...list].reverse() : list);
  for (const actor of order(actors)) graph.addNode(actor, { kind: 'person', label: `Name of ${actor}`, mentions: 3 });
  for (const [a, b] of order(pairs)) graph.addEdge(a, b, { kind: 'dyad', weight: 2, score: 1 });
  return graph as unknown as NewsGraph;
}

function laidOut(sketch: Sketch, previous?: Positions, reversed = false): NewsGraph {
  const graph = draw(sketch, reversed);
  layoutGraph(graph, previous);
  return graph;
}

describe('layoutGraph', () => {
  test('gives the same places for the same graph, whatever the order of its nodes', () => {
    const sketch = ring(24);
    const places = positionsOf(laidOut(sketch));
    expect(positionsOf(laidOut(sketch))).toEqual(places);
    expect(new Map([...positionsOf(laidOut(sketch, undefined, true))].sort())).toEqual(new Map([...places].sort()));
  });

  test('of many actors gives the same places, whatever the order of its nodes', () => {
    const sketch = ring(400);
    const places = positionsOf(laidOut(sketch));
    expect(new Map([...positionsOf(laidOut(sketch, undefined, true))].sort())).toEqual(new Map([...places].sort()));
  });

  test('rounds every place to six digits', () => {
    for (const { x, y } of positionsOf(laidOut(ring(9))).values()) {
      expect(x).toBe(Number(x.toPrecision(6)));
      expect(y).toBe(Number(y.toPrecision(6)));
    }
  });

  test.each([0, 1, 2, 3])('lays out a graph of %i actors', (size) => {
    const graph = laidOut({ actors: ring(4).actors.slice(0, size), pairs: [] });
    expect(positionsOf(graph).size).toBe(size);
  });

  test('leaves room for every name', () => {
    const places = [...positionsOf(laidOut(ring(40))).values()];
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) expect(Math.abs(a.x - b.x) > 100 || Math.abs(a.y - b.y) > 20).toBe(true);
    });
  });

  test.each([40, 400])('keeps %i old actors in place when one in ten is new', (size) => {
    const before = positionsOf(laidOut(ring(size)));
    const xs = [...before.values()].map(({ x }) => x);
    const ys = [...before.values()].map(({ y }) => y);
    const diagonal = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    const after = positionsOf(laidOut(ring(size + size / 10), before));
    const moves = [...before]
      .map(([actor, { x, y }]) => Math.hypot(after.get(actor)!.x - x, after.get(actor)!.y - y) / diagonal)
      .sort((a, b) => a - b);
    expect(moves[moves.length >> 1]).toBeLessThan(0.01);
    expect(moves[Math.floor(moves.length * 0.95)]).toBeLessThan(0.04);
  });

  test('puts events between their actors and articles below the picture', () => {
    const graph = draw(ring(6)) as unknown as MultiDirectedGraph;
    graph.addNode('event:e', { kind: 'event', label: 'Meet', independentSources: 1 });
    graph.addEdge('person:p000', 'event:e', { kind: 'source' });
    graph.addEdge('person:p001', 'event:e', { kind: 'target' });
    graph.addNode('document:d', { kind: 'document', label: 'News' });
    const before = positionsOf(laidOut(ring(6)));
    layoutGraph(graph as unknown as NewsGraph);
    const after = positionsOf(graph as unknown as NewsGraph);
    for (const [actor, place] of before) expect(after.get(actor)).toEqual(place);
    const lowest = Math.min(...[...before.values()].map(({ y }) => y));
    expect(after.get('document:d')!.y).toBeLessThan(lowest);
    const a = before.get('person:p000')!;
    const b = before.get('person:p001')!;
    const event = after.get('event:e')!;
    expect(Math.hypot(event.x - (a.x + b.x) / 2, event.y - (a.y + b.y) / 2)).toBeLessThan(160);
  });
});

test('the number of steps falls with the size and never leaves its bounds', () => {
  const steps = [0, 10, 100, 1000, 10_000, 1_000_000].map(stepsFor);
  expect([...steps].sort((a, b) => b - a)).toEqual(steps);
  expect(steps[0]).toBe(600);
  expect(steps.at(-1)).toBe(16);
});
