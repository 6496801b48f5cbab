/** Where everything stands: where the layout put it, or where a hand did. The project file and the autosave hold both. */
import { computed, signal } from '@preact/signals';
import type { Position } from '../../graph/spiral.ts';
import { compareText } from '../../model/order.ts';
import type { LaidOut } from '../../model/records.ts';
import { dataset, type Project } from './dataset.ts';

/** Places that a hand gave, or a new layout; they win over those of the project. */
export const moved = signal<ReadonlyMap<string, Position>>(new Map());

/** Of the layout: the graph of a project file has what was moved where it was moved to. */
const positions = computed(() => {
  const found = new Map<string, Position>();
  const project = dataset.value?.project;
  for (const { key, attributes } of project?.graph.nodes ?? [])
    if (Number.isFinite(attributes?.x) && Number.isFinite(attributes?.y))
      found.set(key, { x: attributes!.x, y: attributes!.y });
  for (const { node, x, y } of project?.laidOut ?? []) if (found.has(node)) found.set(node, { x, y });
  return found;
});

/** What a project was saved with: nodes that stand elsewhere than their layout had them. */
export function movedIn({ graph, laidOut = [] }: Project): Map<string, Position> {
  const listed = new Set(laidOut.map(({ node }) => node));
  const found = new Map<string, Position>();
  for (const { key, attributes } of listed.size > 0 ? graph.nodes : [])
    if (listed.has(key) && attributes) found.set(key, { x: attributes.x, y: attributes.y });
  return found;
}

/** What returns to where the layout had it is moved no more. */
export function moveTo(places: ReadonlyMap<string, Position>): void {
  const stays = ([key, { x, y }]: readonly [string, Position]): boolean => {
    const first = positions.peek().get(key);
    return !first || first.x !== x || first.y !== y;
  };
  moved.value = new Map([...new Map([...moved.peek(), ...places])].filter(stays));
}

/** Where the layout had what was moved. */
export function firstPlaces(): ReadonlyMap<string, Position> {
  const first = positions.peek();
  return new Map([...moved.peek().keys()].flatMap((key) => (first.has(key) ? [[key, first.get(key)!] as const] : [])));
}

/** The same for a file, by node. */
export function laidOutNow(): LaidOut[] {
  return [...firstPlaces()].map(([node, { x, y }]) => ({ node, x, y })).sort((a, b) => compareText(a.node, b.node));
}

export function placesNow(): ReadonlyMap<string, Position> {
  return new Map([...positions.peek(), ...moved.peek()]);
}

/** Where it is drawn. */
export function placeOf(key: string): Position {
  return moved.value.get(key) ?? positions.value.get(key) ?? { x: 0, y: 0 };
}

/**
 * The same project worked out anew, as the worker gives it back: what still stands where it was moved to can still be
 * put back.
 */
export function stillMoved(project: Project): Project {
  const now = moved.peek();
  if (now.size === 0) return project;
  const kept = new Set<string>();
  for (const { key, attributes } of project.graph.nodes) {
    const place = now.get(key);
    if (place && attributes && place.x === attributes.x && place.y === attributes.y) kept.add(key);
  }
  const laidOut = laidOutNow().filter(({ node }) => kept.has(node));
  return laidOut.length > 0 ? { ...project, laidOut } : project;
}
