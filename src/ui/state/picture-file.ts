/** The picture as it stands on the stage → SVG, and from that PNG. */
import { type EdgeLine, hexOf, type NodeShape } from '../../graph/look.ts';
import { save } from './export-files.ts';
import { type Inspection, inspectStage } from './inspection.ts';
import { markRadius, pathOfMark } from './line-marks.ts';
import { picture } from './picture.ts';

const margin = 24;
/** Sides of a PNG in pixels for one of the window: sharp in print and on dense screens. */
const pngScale = 3;
const dashes: Readonly<Record<EdgeLine, string>> = {
  solid: '',
  dashed: ' stroke-dasharray="8 5"',
  dotted: ' stroke-dasharray="0.1 5" stroke-linecap="round"',
};

/** Of the second colour, over the first. */
const secondDashes: Readonly<Record<EdgeLine, string>> = {
  solid: ' stroke-dasharray="13 13" stroke-dashoffset="13"',
  dashed: ' stroke-dasharray="8 18" stroke-dashoffset="13"',
  dotted: '',
};

export function saveSvg(): void {
  save('dramatis.svg', new Blob([drawSvg()], { type: 'image/svg+xml' }));
}

export async function savePng(): Promise<void> {
  const svg = drawSvg();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * pngScale;
  canvas.height = image.naturalHeight * pngScale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) save('dramatis.png', blob);
}

function drawSvg(): string {
  const stage = document.querySelector('.canvas');
  const style = stage && getComputedStyle(stage);
  return svgOf(inspectStage.value!(), {
    ground: style?.backgroundColor ?? 'white',
    ink: style?.color ?? 'black',
    font: style?.fontFamily ?? 'sans-serif',
  });
}

export function svgOf(
  { nodes, edges }: Inspection,
  { ground, ink, font }: { readonly ground: string; readonly ink: string; readonly font: string },
): string {
  const lines = new Map(picture.value.lines.map((line) => [line.pair?.relations[0].id ?? line.key, line]));
  const drawn = new Map(picture.value.nodes.map((node) => [node.key, node]));
  const boxes = nodes.flatMap(({ x, y, radius, label }) => [
    { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    ...(label ? [label] : []),
  ]);
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + margin - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + margin - top;
  const px = (value: number): string => String(Math.round(value * 10) / 10);
  const shapes = [
    ...edges.map(({ id, points }) => {
      const { color, width, line: stroke, second } = lines.get(id)!.look;
      const [[ax, ay], [bx, by]] = points as [readonly [number, number], readonly [number, number]];
      const line = `<line x1="${px(ax - left)}" y1="${px(ay - top)}" x2="${px(bx - left)}" y2="${px(by - top)}" stroke-width="${px(width)}"`;
      const drawn = `${line} stroke="${hexOf(color)}"${dashes[stroke]}/>`;
      return second ? `${drawn}${line} stroke="${hexOf(second)}"${secondDashes[stroke]}/>` : drawn;
    }),
    ...edges.map(({ id, points }) => {
      const { mark } = lines.get(id)!;
      if (!mark) return '';
      const [[ax, ay], [bx, by]] = points as [readonly [number, number], readonly [number, number]];
      const [x, y] = [(ax + bx) / 2 - left, (ay + by) / 2 - top];
      return `<circle cx="${px(x)}" cy="${px(y)}" r="${markRadius}" fill="${ground}" stroke="${ink}"/><path d="${pathOfMark(mark, x, y, px)}" stroke="${ink}" stroke-width="1.4"/>`;
    }),
    ...nodes.map(({ id, x, y, radius }) => {
      const look = drawn.get(id)!.look;
      return `<path d="${outline(look.shape, x - left, y - top, radius, px)}" fill="${hexOf(look.color)}" stroke="${ground}" stroke-width="2"/>`;
    }),
    ...nodes.map(({ id, label }) =>
      label
        ? `<text x="${px(label.x - left + 2)}" y="${px(label.y - top + label.height * 0.75)}" paint-order="stroke" stroke="${ground}" stroke-width="4" stroke-linejoin="round" fill="${ink}">${escaped(drawn.get(id)!.label)}</text>`
        : '',
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" font-family="${escaped(font)}" font-size="12" font-weight="500"><rect width="100%" height="100%" fill="${ground}"/>${shapes.join('')}</svg>`;
}

function outline(shape: NodeShape, x: number, y: number, r: number, px: (value: number) => string): string {
  const polygon = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([dx, dy]) => `${px(x + dx * r)} ${px(y + dy * r)}`).join('L')}Z`;
  if (shape === 'circle')
    return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`;
  if (shape === 'hexagon')
    return polygon([0, 1, 2, 3, 4, 5].map((k) => [Math.sin((k * Math.PI) / 3), -Math.cos((k * Math.PI) / 3)]));
  if (shape === 'diamond')
    return polygon([
      [0, -1.2],
      [1.2, 0],
      [0, 1.2],
      [-1.2, 0],
    ]);
  const [w, h] = shape === 'square' ? [0.88, 0.88] : [0.74, 0.96];
  return polygon([
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ]);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
