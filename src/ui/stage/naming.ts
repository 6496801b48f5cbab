/**
 * When names are drawn. While only the camera moves sideways they go along with the picture, as one image, and keep
 * their sides; when it rests, or has gone far, each gets its best place anew. Names of many nodes wait for that too
 * when the scale changes.
 */
import type Sigma from 'sigma';
import type { Position } from '../../graph/spiral.ts';
import { compareText } from '../../model/order.ts';
import type { Rectangle } from '../state/inspection.ts';
import type { Picture, PictureLine, PictureNode } from '../state/picture.ts';
import type { Measuring } from './measures.ts';
import { openNameLayer } from './name-layer.ts';

export interface NamingStyle {
  readonly font: string;
  readonly halo: string;
  color(node: PictureNode): string;
  markColor(line: PictureLine): string;
  /** Rather no name than one over a node. */
  shy(node: PictureNode): boolean;
  /** Pixels that a ring takes around the node. */
  ring(node: PictureNode): number;
  /** The higher, the earlier a name gets its place; of two of one rank the more important. */
  rank(node: PictureNode): number;
}

export interface Naming {
  take(picture: Picture): void;
  /** Something but the camera has changed: the next frame draws all names. */
  outdate(): void;
  /** Where names stand, in pixels of the container. */
  labels(): ReadonlyMap<string, Rectangle>;
  close(): void;
}

/** Names of more nodes than this are drawn anew when the picture rests. */
const namedInMotion = 800;
/** Milliseconds without a frame after which it rests. */
const settlingTime = 120;
/** Share of the picture that names may be carried: beyond it too many of those that come in have none. */
const carriedFar = 0.2;

export function openNaming(
  sigma: Sigma,
  measuring: Measuring,
  frame: () => Rectangle,
  style: () => NamingStyle,
): Naming {
  const canvas = sigma.getCanvases().labels!;
  // Its own layer of the compositor: to carry it paints nothing.
  canvas.style.willChange = 'transform';
  const layer = openNameLayer(canvas);
  let picture: Picture = { nodes: [], lines: [] };
  let drawn: ReadonlyMap<string, Rectangle> = new Map();
  /** Where a fixed point of the graph stood when names were drawn; null where they must be drawn. */
  let drawnAt: (Position & { readonly ratio: number }) | null = null;
  let shift: Position = { x: 0, y: 0 };
  let order: readonly number[] | null = null;
  let marked: readonly number[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;

  function orderOf({ rank }: NamingStyle): number[] {
    const { nodes } = picture;
    const ranks = nodes.map(rank);
    return [...ranks.keys()].sort(
      (a, b) =>
        ranks[b]! - ranks[a]! ||
        nodes[b]!.importance - nodes[a]!.importance ||
        compareText(nodes[a]!.key, nodes[b]!.key),
    );
  }

  function camera(): Position & { readonly ratio: number } {
    return { ...sigma.graphToViewport({ x: 0, y: 0 }), ratio: sigma.getCamera().ratio };
  }

  function carry(to: Position): void {
    if (to.x === shift.x && to.y === shift.y) return;
    shift = to;
    canvas.style.transform = `translate(${to.x}px, ${to.y}px)`;
  }

  function draw(): void {
    clearTimeout(settling);
    const chosen = style();
    const measures = measuring.now();
    order ??= orderOf(chosen);
    const marks = marked.map((index) => ({
      sign: picture.lines[index]!.mark!,
      x: (measures.lines[4 * index]! + measures.lines[4 * index + 2]!) / 2,
      y: (measures.lines[4 * index + 1]! + measures.lines[4 * index + 3]!) / 2,
      color: chosen.markColor(picture.lines[index]!),
    }));
    drawn = layer.draw(picture.nodes, order, measures, frame(), { ...chosen, marks });
    drawnAt = camera();
    carry({ x: 0, y: 0 });
  }

  /** Pixels that the picture has moved since names were drawn, where that is all that has happened. */
  function moved(): Position | null {
    const now = camera();
    if (!drawnAt || drawnAt.ratio !== now.ratio) return null;
    const { width, height } = sigma.getDimensions();
    const [x, y] = [now.x - drawnAt.x, now.y - drawnAt.y];
    return Math.abs(x) > carriedFar * width || Math.abs(y) > carriedFar * height ? null : { x, y };
  }

  /** A hand that holds the picture has not let it rest, however long the next frame takes. */
  function settle(): void {
    if (sigma.getMouseCaptor().isMouseDown) settling = setTimeout(settle, settlingTime);
    else draw();
  }

  sigma.on('afterRender', () => {
    clearTimeout(settling);
    const by = moved();
    if (by) {
      // Whole pixels of the screen keep the letters sharp.
      const density = devicePixelRatio;
      carry({ x: Math.round(by.x * density) / density, y: Math.round(by.y * density) / density });
      if (by.x === 0 && by.y === 0) return;
    } else if (picture.nodes.length <= namedInMotion) {
      draw();
      return;
    } else {
      drawn = new Map();
      drawnAt = null;
      layer.clear();
    }
    settling = setTimeout(settle, settlingTime);
  });
  sigma.on('resize', () => {
    drawnAt = null;
  });

  return {
    take(next) {
      picture = next;
      marked = next.lines.flatMap((line, index) => (line.mark ? index : []));
      order = null;
      drawnAt = null;
    },
    outdate() {
      order = null;
      drawnAt = null;
    },
    labels() {
      if (shift.x === 0 && shift.y === 0) return drawn;
      return new Map([...drawn].map(([key, box]) => [key, { ...box, x: box.x + shift.x, y: box.y + shift.y }]));
    },
    close() {
      clearTimeout(settling);
    },
  };
}
