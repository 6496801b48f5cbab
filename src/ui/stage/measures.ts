/** Where everything stands in pixels of the container, as flat arrays; worked out anew when the camera has moved. */
import type Sigma from 'sigma';
import type { Position } from '../../graph/spiral.ts';
import type { Picture } from '../state/picture.ts';

export interface Measures {
  /** x, y and radius of each node. */
  readonly nodes: Float32Array;
  /** x and y of both ends of each line. */
  readonly lines: Float32Array;
}

export interface Measuring {
  /** Another picture. */
  take(picture: Picture): void;
  move(node: number, to: Position): void;
  /** The camera has moved. */
  expire(): void;
  now(): Measures;
}

/** Distance in units of the graph over which the scale is taken: far, so that little is lost by rounding. */
const reach = 1000;

export function openMeasuring(sigma: Sigma): Measuring {
  let places = new Float64Array();
  let sizes = new Float64Array();
  /** Indexes of the nodes at both ends of each line. */
  let ends = new Uint32Array();
  let measures = { nodes: new Float32Array(), lines: new Float32Array() };
  let current = false;

  function measure(): void {
    const { nodes, lines } = measures;
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const right = sigma.graphToViewport({ x: reach, y: 0 });
    const up = sigma.graphToViewport({ x: 0, y: reach });
    const [xx, xy] = [(right.x - origin.x) / reach, (up.x - origin.x) / reach];
    const [yx, yy] = [(right.y - origin.y) / reach, (up.y - origin.y) / reach];
    const scale = sigma.scaleSize(1);
    for (let node = 0; node < sizes.length; node++) {
      const x = places[2 * node]!;
      const y = places[2 * node + 1]!;
      nodes[3 * node] = origin.x + xx * x + xy * y;
      nodes[3 * node + 1] = origin.y + yx * x + yy * y;
      nodes[3 * node + 2] = sizes[node]! * scale;
    }
    for (let end = 0; end < ends.length; end++) {
      const node = ends[end]!;
      lines[2 * end] = nodes[3 * node]!;
      lines[2 * end + 1] = nodes[3 * node + 1]!;
    }
  }

  return {
    take({ nodes, lines }) {
      const indexes = new Map(nodes.map(({ key }, index) => [key, index]));
      places = new Float64Array(nodes.length * 2);
      nodes.forEach(({ position: { x, y } }, index) => {
        places[2 * index] = x;
        places[2 * index + 1] = y;
      });
      sizes = Float64Array.from(nodes, ({ look }) => look.size);
      ends = new Uint32Array(lines.length * 2);
      lines.forEach(({ source, target }, index) => {
        ends[2 * index] = indexes.get(source)!;
        ends[2 * index + 1] = indexes.get(target)!;
      });
      measures = { nodes: new Float32Array(nodes.length * 3), lines: new Float32Array(lines.length * 4) };
      current = false;
    },
    move(node, { x, y }) {
      places[2 * node] = x;
      places[2 * node + 1] = y;
      current = false;
    },
    expire() {
      current = false;
    },
    now() {
      if (!current) measure();
      current = true;
      return measures;
    },
  };
}
