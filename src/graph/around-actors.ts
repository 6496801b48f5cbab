/** Events and documents have their places around the actors, which stand already: so showing them moves nobody. */
import { compareText, round } from '../model/order.ts';
import type { ActorNet } from './actor-net.ts';
import { FreePlaces } from './free-places.ts';
import type { NewsGraph } from './news-graph.ts';
import type { Position } from './spiral.ts';
import type { Box } from './spread.ts';

type Positions = ReadonlyMap<string, Position>;

/** Between the actors that take part, on the nearest place there that is free. Boxes as the actors fill them. */
export function placeEvents(
  graph: NewsGraph,
  { beside }: ActorNet,
  boxes: readonly Box[],
  previous: Positions | undefined,
): void {
  const places = new FreePlaces();
  for (const box of boxes) places.take(box);
  const newcomers: string[] = [];
  for (const event of [...beside.keys()].sort(compareText)) {
    const old = previous?.get(event);
    if (old) {
      graph.mergeNodeAttributes(event, old);
      places.takeAt(old);
    } else newcomers.push(event);
  }
  for (const event of newcomers) {
    const actors = beside.get(event)!;
    let sumX = 0;
    let sumY = 0;
    for (const actor of actors) {
      sumX += boxes[actor]!.x;
      sumY += boxes[actor]!.y;
    }
    const many = Math.max(1, actors.length);
    const place = places.nearest({ x: sumX / many, y: sumY / many });
    graph.mergeNodeAttributes(event, { x: round(place.x), y: round(place.y) });
  }
}

/** Between two documents of a row, and between two rows. */
const columnGap = 180;
const rowGap = 70;
/** From the lowest actor to the first row; old documents stay while the picture is not nearer than half of it. */
const gapBelow = 110;

/** In rows below the picture, in the order of their ids; newcomers in rows below the old ones, while those can stay. */
export function placeDocuments(graph: NewsGraph, { x, y }: ActorNet, previous: Positions | undefined): void {
  const documents = graph.filterNodes((_, { kind }) => kind === 'document').sort(compareText);
  let left = 0;
  let right = 0;
  let bottom = 0;
  for (let actor = 0; actor < x.length; actor++) {
    left = Math.min(left, x[actor]!);
    right = Math.max(right, x[actor]!);
    bottom = Math.min(bottom, y[actor]!);
  }
  const old = documents.flatMap((document) => previous?.get(document) ?? []);
  const stay = old.length > 0 && old.every((place) => place.y <= bottom - gapBelow / 2);
  const lowest = old.reduce((low, place) => Math.min(low, place.y), 0);
  const first = stay ? lowest - rowGap : bottom - gapBelow;
  const perRow = Math.max(4, Math.floor((right - left) / columnGap));
  const newcomers = documents.filter((document) => {
    const place = stay ? previous!.get(document) : undefined;
    if (place) graph.mergeNodeAttributes(document, place);
    return !place;
  });
  newcomers.forEach((document, index) => {
    const column = index % perRow;
    const inRow = Math.min(perRow, newcomers.length - (index - column));
    graph.mergeNodeAttributes(document, {
      x: round((left + right) / 2 + (column - (inRow - 1) / 2) * columnGap),
      y: round(first - rowGap * Math.floor(index / perRow)),
    });
  });
}
