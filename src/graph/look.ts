/**
 * Colour, size and line of nodes and edges, computed once for the stage and for every export.
 *
 * The palettes were chosen so that kinds differ in lightness as well as in hue (readable with any colour blindness) and
 * are never the only sign: nodes differ in shape, edges in line.
 */
import { round } from '../model/order.ts';

export type Theme = 'light' | 'dark';
export type NodeShape = 'circle' | 'square' | 'hexagon' | 'diamond' | 'page';
export type EdgeLine = 'solid' | 'dashed' | 'dotted';

export interface Color {
  /** 0 to 255, whole. */
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export interface NodeLook {
  readonly color: Color;
  /** Radius in CSS pixels at the first fit. */
  readonly size: number;
  readonly shape: NodeShape;
}

export interface EdgeLook {
  readonly color: Color;
  /** Width in CSS pixels. */
  readonly width: number;
  readonly line: EdgeLine;
  /** Of every other stretch, where acts of both kinds stand side by side. */
  readonly second?: Color;
}

/** Which side what was done is on. `mixed`: neither outweighs the other. */
export type Tone = 'cooperation' | 'conflict' | 'mixed' | 'neutral';

type Attributes = Readonly<Record<string, unknown>>;

const nodeColors: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: { person: 0x4f46b5, country: 0xb7791f, organization: 0x0f766e, event: 0xb0306f, document: 0x64748b },
  dark: { person: 0xa5a0f3, country: 0xeab04f, organization: 0x5ec9bb, event: 0xf08fbd, document: 0x9aa8bb },
};

const shapes: Readonly<Record<string, NodeShape>> = {
  person: 'circle',
  country: 'square',
  organization: 'hexagon',
  event: 'diamond',
  document: 'page',
};

/**
 * Blue for acts of cooperation, red for acts of conflict, both in turn where neither outweighs the other; slate for
 * ties, for what is neither, and for what is denied: of what did not happen there is no side to be on.
 */
const edgeColors: Readonly<Record<Theme, Readonly<Record<'cooperation' | 'conflict' | 'neutral' | 'weak', number>>>> = {
  light: { cooperation: 0x4f8fc0, conflict: 0xcf6550, neutral: 0x8a94a3, weak: 0xb9c0ca },
  dark: { cooperation: 0x5b9bd0, conflict: 0xdb7560, neutral: 0x7f8b9c, weak: 0x566071 },
};

const nodeFallback = 'document';

/** Six hexadecimal digits with `#`. */
export function hexOf({ r, g, b }: Color): string {
  return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
}

export function lookOfNode(attributes: Attributes, theme: Theme = 'light'): NodeLook {
  const kind = String(attributes.kind);
  const palette = nodeColors[theme];
  return {
    color: split(palette[kind] ?? palette[nodeFallback]!),
    size: sizeOf(kind, attributes),
    shape: shapes[kind] ?? 'circle',
  };
}

/** `tone` where it is known better than by the `score`, which is a mean. */
export function lookOfEdge(attributes: Attributes, theme: Theme = 'light', tone?: Tone): EdgeLook {
  const kind = String(attributes.kind);
  const palette = edgeColors[theme];
  const weight = Math.max(1, number(attributes.weight, 1));
  if (kind === 'dyad') {
    const side = attributes.modality === 'negated' ? 'neutral' : (tone ?? toneOf(number(attributes.score, 0)));
    return {
      color: split(palette[side === 'mixed' ? 'conflict' : side]),
      ...(side === 'mixed' && { second: split(palette.cooperation) }),
      width: round(Math.min(7, 1.2 + 1.1 * Math.sqrt(weight))),
      line: attributes.modality === undefined || attributes.modality === 'asserted' ? 'solid' : 'dashed',
    };
  }
  if (kind === 'tie') return { color: split(palette.neutral), width: 1.8, line: 'solid' };
  if (kind === 'co-mention') return { color: split(palette.weak), width: 1.5, line: 'dotted' };
  return { color: split(palette.weak), width: 1.2, line: 'solid' };
}

export function toneOf(score: number): Tone {
  return score > 0 ? 'cooperation' : score < 0 ? 'conflict' : 'neutral';
}

/** Grows with the logarithm of the mentions: a name said 500 times is no wall beside one said five times. */
function sizeOf(kind: string, attributes: Attributes): number {
  if (kind === 'document') return 7;
  if (kind === 'event') return round(Math.min(14, 5.5 + 1.5 * number(attributes.independentSources, 1)));
  return round(Math.min(22, 4.5 + 2.9 * Math.log(1 + number(attributes.mentions, 1))));
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

function split(color: number): Color {
  return { r: (color >> 16) & 255, g: (color >> 8) & 255, b: color & 255 };
}
