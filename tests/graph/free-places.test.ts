import { expect, test } from 'vitest';
import { FreePlaces } from '../../src/graph/free-places.ts';

const gap = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

test('a place that is free is given', () => {
  expect(gap(new FreePlaces().nearest({ x: 100, y: -50 }), { x: 100, y: -50 })).toBeLessThan(24);
});

test('newcomers to one place stand side by side around it', () => {
  const places = new FreePlaces();
  const found = Array.from({ length: 60 }, () => places.nearest({ x: 5, y: 5 }));
  expect(new Set(found.map(({ x, y }) => `${x}:${y}`)).size).toBe(60);
  for (const place of found) expect(gap(place, { x: 5, y: 5 })).toBeLessThan(240);
});

test('nobody stands on a box', () => {
  const places = new FreePlaces();
  places.take({ x: 0, y: 0, halfWidth: 90, above: 15, below: 30, radius: 10 });
  for (let i = 0; i < 20; i++) {
    const { x, y } = places.nearest({ x: 0, y: 0 });
    expect(Math.abs(x) > 90 || y > 15 || y < -30).toBe(true);
  }
});

test('a crowd ends in the middle, not in a search without end', () => {
  const places = new FreePlaces();
  for (let i = 0; i < 3000; i++) places.nearest({ x: 0, y: 0 });
  expect(places.nearest({ x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
});
