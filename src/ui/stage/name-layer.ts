/** Draws the names on Sigma's canvas of labels; where they go is labels.ts's business. */
import type { Rectangle } from '../state/inspection.ts';
import { type LineMark, markRadius, strokesOfMark } from '../state/line-marks.ts';
import type { PictureNode } from '../state/picture.ts';
import { type LabelRequest, placeLabels } from './labels.ts';
import type { Measures } from './measures.ts';

export interface NameStyle {
  readonly font: string;
  readonly halo: string;
  readonly color: (node: PictureNode) => string;
  /** Marks on lines, in pixels: where tellings disagree, and what is only denied. */
  readonly marks: readonly Mark[];
  readonly shy: (node: PictureNode) => boolean;
  /** Pixels that a ring takes around the node. */
  readonly ring: (node: PictureNode) => number;
}

export interface Mark {
  readonly sign: LineMark;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

const size = 12;
const height = 16;
/** More names than this cannot be read at once, and would not find room. */
const most = 600;
const longest: Readonly<Record<string, number>> = { event: 34, document: 34 };
const longestActor = 40;

export interface NameLayer {
  /** `order`: indexes of the nodes; the earlier gets its place first. */
  draw(
    nodes: readonly PictureNode[],
    order: readonly number[],
    measures: Measures,
    frame: Rectangle,
    style: NameStyle,
  ): ReadonlyMap<string, Rectangle>;
  clear(): void;
}

export function openNameLayer(canvas: HTMLCanvasElement): NameLayer {
  const context = canvas.getContext('2d')!;
  const widths = new Map<string, number>();
  let font = '';

  function widthOf(text: string): number {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  }

  function clear(): void {
    context.clearRect(0, 0, canvas.width, canvas.height);
  }

  return {
    clear,
    draw(nodes, order, { nodes: at, lines }, frame, style) {
      clear();
      context.font = `500 ${size}px ${style.font}`;
      if (font !== style.font) widths.clear();
      font = style.font;
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = 4;
      context.strokeStyle = style.halo;
      const named: { readonly node: PictureNode; readonly text: string }[] = [];
      const requests: LabelRequest[] = [];
      for (const index of order) {
        if (requests.length >= most) break;
        const x = at[3 * index]!;
        const y = at[3 * index + 1]!;
        if (!within(frame, x, y)) continue;
        const node = nodes[index]!;
        const text = shortened(node);
        named.push({ node, text });
        requests.push({
          x,
          y,
          radius: at[3 * index + 2]! + style.ring(node),
          width: widthOf(text) + 4,
          height,
          shy: style.shy(node),
        });
      }
      const found = new Map<string, Rectangle>();
      const side = 2 * markRadius;
      const taken = style.marks.map(({ x, y }) => ({
        x: x - markRadius,
        y: y - markRadius,
        width: side,
        height: side,
      }));
      for (const mark of style.marks) drawMark(context, mark, style.halo);
      context.lineWidth = 4;
      context.strokeStyle = style.halo;
      placeLabels(requests, lines, frame, taken).forEach((place, index) => {
        if (!place) return;
        const { node, text } = named[index]!;
        found.set(node.key, place);
        context.fillStyle = style.color(node);
        const y = place.y + place.height / 2 + 0.5;
        context.strokeText(text, place.x + 2, y);
        context.fillText(text, place.x + 2, y);
      });
      return found;
    },
  };
}

/** As in the legend: ≠ in a ring, or a ring that is crossed out. */
function drawMark(context: CanvasRenderingContext2D, { sign, x, y, color }: Mark, ground: string): void {
  context.beginPath();
  context.arc(x, y, markRadius, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  for (const [ax, ay, bx, by] of strokesOfMark[sign]) {
    context.moveTo(x + ax, y + ay);
    context.lineTo(x + bx, y + by);
  }
  context.lineWidth = 1.4;
  context.strokeStyle = color;
  context.stroke();
}

function shortened({ label, kind }: PictureNode): string {
  const limit = longest[kind] ?? longestActor;
  return label.length > limit ? `${label.slice(0, limit - 1).trimEnd()}…` : label;
}

function within({ x, y, width, height }: Rectangle, px: number, py: number): boolean {
  return px > x && py > y && px < x + width && py < y + height;
}
