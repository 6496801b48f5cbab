import { beforeEach, expect, test } from 'vitest';
import { dataset, type Project } from '../../src/ui/state/dataset.ts';
import { showProject } from '../../src/ui/state/open-project.ts';
import {
  firstPlaces,
  laidOutNow,
  moved,
  movedIn,
  moveTo,
  placeOf,
  placesNow,
  stillMoved,
} from '../../src/ui/state/places.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const kofi = 'person:kofi-mensah';
const there = { x: 12.5, y: -3 };

beforeEach(() => {
  opened([{ id: 'a', text: `[Ana Ruiz|${ana}] met [Kofi Mensah|${kofi}].` }]);
  showProject(placed(dataset.value!.project, { [ana]: { x: 1, y: 2 }, [kofi]: { x: 3, y: 4 } }));
});

/** The project with nodes at these places. */
function placed(project: Project, places: Readonly<Record<string, { x: number; y: number }>>): Project {
  const nodes = project.graph.nodes.map((node) => ({
    ...node,
    attributes: { ...node.attributes, ...places[node.key] },
  }));
  return { ...project, graph: { ...project.graph, nodes } };
}

test('a place that a hand gave wins, until it is the place of the layout', () => {
  moveTo(new Map([[ana, there]]));
  expect(placeOf(ana)).toEqual(there);
  expect(laidOutNow()).toEqual([{ node: ana, x: 1, y: 2 }]);
  moveTo(firstPlaces());
  expect(moved.value.size).toBe(0);
  expect(laidOutNow()).toEqual([]);
});

test('a saved project knows what was moved, and where from', () => {
  moveTo(new Map([[ana, there]]));
  const saved = { ...placed(dataset.value!.project, { [ana]: there }), laidOut: laidOutNow() };
  showProject(saved);
  expect(movedIn(saved)).toEqual(new Map([[ana, there]]));
  expect(placesNow().get(ana)).toEqual(there);
  expect(placesNow().get(kofi)).toEqual({ x: 3, y: 4 });
  expect(firstPlaces()).toEqual(new Map([[ana, { x: 1, y: 2 }]]));
});

test('what the worker gives back stays moved where it still stands there', () => {
  moveTo(
    new Map([
      [ana, there],
      [kofi, there],
    ]),
  );
  const again = stillMoved(placed(dataset.value!.project, { [ana]: there, [kofi]: { x: 9, y: 9 } }));
  expect(again.laidOut).toEqual([{ node: ana, x: 1, y: 2 }]);
  showProject(again);
  expect(moved.value).toEqual(new Map([[ana, there]]));
  expect(placeOf(kofi)).toEqual({ x: 9, y: 9 });
});
