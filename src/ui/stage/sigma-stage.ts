/**
 * The only module that talks to Sigma: it draws the picture and reports what the pointer means.
 *
 * Sigma draws shapes and lines and moves the camera; aiming (nearest.ts) and names (labels.ts) are our own.
 */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { CameraState, MouseCoords } from 'sigma/types';
import type { Position } from '../../graph/layout.ts';
import { hexOf } from '../../graph/look.ts';
import { compareText } from '../../model/order.ts';
import type { Picture, PictureLine, PictureNode } from '../state/picture.ts';
import { type LabelRequest, placeLabels, type Rectangle } from './labels.ts';
import { LineProgram } from './line-program.ts';
import { aim } from './nearest.ts';
import { halo, ShapeProgram, shapeNumber } from './shape-program.ts';

export interface StageIntents {
  onHover(node: string | null): void;
  onNode(node: string): void;
  /** More than one where the click cannot tell them apart; `at` is in pixels of the window. */
  onLines(lines: readonly PictureLine[], at: Position): void;
  onGround(): void;
  onMoved(node: string, to: Position): void;
}

/** What stands out; all else fades. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly selectedNodes: ReadonlySet<string>;
  readonly selectedLine: string | null;
}

export interface StageColors {
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  readonly font: string;
}

/** Pixels at each side that panels lie over. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Contract: "The page". Pixels of the window. */
export interface Inspection {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly label: Rectangle | null;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly kind: string;
    readonly source: string;
    readonly target: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

export interface Stage {
  draw(picture: Picture): void;
  focus(focus: Focus | null): void;
  paint(colors: StageColors): void;
  /** The whole picture, or the given nodes, into the free part of the stage. */
  fit(insets: Insets, nodes?: ReadonlySet<string>): void;
  zoom(factor: number): void;
  /** Brings a node that is out of sight, or under a panel, into the free part. */
  reveal(node: string, insets: Insets): void;
  inspect(): Inspection;
  close(): void;
}

const mouseReach = 12;
const touchReach = 16;
/** A press that moves less is a click of a hand that is not quite still. */
const dragStart = 4;
/** How far into the free part a hidden node is brought. */
const revealMargin = 60;
const labelSize = 12;
const labelHeight = 16;
const patterns = { solid: 0, dashed: 1, dotted: 2 } as const;
const fadeShare = 0.8;
/** Names fade less: what they say can still be read. */
const fadeShareOfNames = 0.55;

export function openStage(container: HTMLElement, intents: StageIntents): Stage {
  let picture: Picture = { nodes: [], lines: [] };
  let nodes = new Map<string, PictureNode>();
  let lines = new Map<string, PictureLine>();
  let focus: Focus | null = null;
  let colors: StageColors = { ground: '#ffffff', ink: '#000000', accent: '#000000', font: 'sans-serif' };
  let fitted: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  /** Camera ratio at which one unit of the graph is one pixel: sizes are as given there. */
  let unitRatio = 1;
  let dragged: { readonly key: string; readonly from: Position; moving: boolean } | null = null;
  let justDragged = false;
  let labels = new Map<string, Rectangle>();
  let drawnNodes = new Float32Array();
  let drawnLines = new Float32Array();
  const widths = new Map<string, number>();
  const mixed = new Map<string, string>();

  let graph = new Graph({ type: 'undirected', multi: true });
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { line: LineProgram as never },
    nodeHoverProgramClasses: { shape: ShapeProgram as never },
    defaultDrawNodeHover: () => {},
    minEdgeThickness: 1.2,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    stagePadding: 0,
    zIndex: true,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / unitRatio),
    nodeReducer: (key) => {
      const { look, position } = nodes.get(key)!;
      const faded = focus !== null && !focus.nodes.has(key);
      const selected = focus?.selectedNodes.has(key) ?? false;
      return {
        x: position.x,
        y: position.y,
        size: look.size,
        color: faded ? mix(hexOf(look.color)) : hexOf(look.color),
        shape: shapeNumber[look.shape],
        ring: selected ? 2 : 0,
        zIndex: faded ? 0 : 1,
      } as never;
    },
    edgeReducer: (key) => {
      const { look } = lines.get(key)!;
      const faded = focus !== null && !focus.lines.has(key);
      const selected = focus?.selectedLine === key;
      const color = selected ? colors.accent : hexOf(look.color);
      return {
        size: selected ? look.width + 1.6 : look.width,
        color: faded ? mix(color) : color,
        pattern: patterns[look.line],
        zIndex: selected ? 2 : faded ? 0 : 1,
      } as never;
    },
  });
  const camera = sigma.getCamera();
  const mouse = sigma.getMouseCaptor();

  /** Alpha on lines is unreliable in Sigma 3: colours fade by mixing with the ground. */
  function mix(color: string, share = fadeShare): string {
    const key = `${color}/${share}`;
    const known = mixed.get(key);
    if (known) return known;
    const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
    const channel = (at: number): string =>
      Math.round(part(color, at) * (1 - share) + part(colors.ground, at) * share)
        .toString(16)
        .padStart(2, '0');
    const result = `#${channel(1)}${channel(3)}${channel(5)}`;
    mixed.set(key, result);
    return result;
  }

  function radiusOf({ look }: PictureNode): number {
    return sigma.scaleSize(look.size);
  }

  /** Where everything stands now, in pixels of the container. */
  function measure(): void {
    drawnNodes = new Float32Array(picture.nodes.length * 3);
    picture.nodes.forEach((node, index) => {
      const { x, y } = sigma.graphToViewport(placeOf(node.key));
      drawnNodes.set([x, y, radiusOf(node)], index * 3);
    });
    const place = new Map(picture.nodes.map(({ key }, index) => [key, index * 3]));
    drawnLines = new Float32Array(picture.lines.length * 4);
    picture.lines.forEach(({ source, target }, index) => {
      const a = place.get(source)!;
      const b = place.get(target)!;
      drawnLines.set([drawnNodes[a]!, drawnNodes[a + 1]!, drawnNodes[b]!, drawnNodes[b + 1]!], index * 4);
    });
  }

  function placeOf(key: string): Position {
    return nodes.get(key)!.position;
  }

  function widthOf(context: CanvasRenderingContext2D, label: string): number {
    const known = widths.get(label);
    if (known !== undefined) return known;
    const width = context.measureText(label).width;
    widths.set(label, width);
    return width;
  }

  function drawLabels(): void {
    measure();
    const context = sigma.getCanvases().labels!.getContext('2d')!;
    const { width, height } = sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    context.font = `500 ${labelSize}px ${colors.font}`;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const order = picture.nodes
      .map((node, index) => ({ node, index }))
      .filter(({ index }) => within(drawnNodes[index * 3]!, drawnNodes[index * 3 + 1]!, width, height))
      .sort((a, b) => rank(b.node) - rank(a.node) || compareText(a.node.key, b.node.key))
      .slice(0, 600);
    const requests = order.map(
      ({ node, index }): LabelRequest => ({
        x: drawnNodes[index * 3]!,
        y: drawnNodes[index * 3 + 1]!,
        radius: drawnNodes[index * 3 + 2]!,
        width: widthOf(context, labelOf(node)) + 4,
        height: labelHeight,
      }),
    );
    const frame = {
      x: fitted.left + 4,
      y: fitted.top + 4,
      width: width - fitted.left - fitted.right - 8,
      height: height - fitted.top - fitted.bottom - 8,
    };
    const places = placeLabels(requests, drawnLines, frame);
    labels = new Map();
    places.forEach((place, index) => {
      if (!place) return;
      const { node } = order[index]!;
      const faded = focus !== null && !focus.nodes.has(node.key);
      labels.set(node.key, place);
      context.strokeStyle = colors.ground;
      context.lineWidth = 4;
      context.fillStyle = faded ? mix(colors.ink, fadeShareOfNames) : colors.ink;
      const x = place.x + 2;
      const y = place.y + place.height / 2 + 0.5;
      context.strokeText(labelOf(node), x, y);
      context.fillText(labelOf(node), x, y);
    });
  }

  function labelOf({ label, kind }: PictureNode): string {
    const longest = kind === 'event' || kind === 'document' ? 34 : 40;
    return label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label;
  }

  /** What has the focus is named first. */
  function rank(node: PictureNode): number {
    return node.importance + (focus?.selectedNodes.has(node.key) ? 2e9 : focus?.nodes.has(node.key) ? 1e9 : 0);
  }

  function within(x: number, y: number, width: number, height: number): boolean {
    return x > 0 && y > 0 && x < width && y < height;
  }

  function aimAt({ x, y, original }: MouseCoords) {
    const touch = 'touches' in original || (original as PointerEvent).pointerType === 'touch';
    return aim(drawnNodes, drawnLines, x, y, touch ? touchReach : mouseReach);
  }

  function onClick({ event }: { event: MouseCoords }): void {
    // Sigma does not count moves that were ours, and takes the end of a drag for a click.
    if (justDragged) {
      justDragged = false;
      return;
    }
    const meant = aimAt(event);
    if (meant.kind === 'node') intents.onNode(picture.nodes[meant.index]!.key);
    else if (meant.kind === 'nothing') intents.onGround();
    else {
      const { left, top } = container.getBoundingClientRect();
      intents.onLines(
        meant.indexes.map((index) => picture.lines[index]!),
        { x: left + event.x, y: top + event.y },
      );
    }
  }

  function onDown({ event }: { event: MouseCoords }): void {
    justDragged = false;
    const meant = aimAt(event);
    if (meant.kind === 'node')
      dragged = { key: picture.nodes[meant.index]!.key, from: { x: event.x, y: event.y }, moving: false };
  }

  let hoverFrame = 0;
  function onMove(event: MouseCoords): void {
    if (dragged) {
      event.preventSigmaDefault();
      const { key, from } = dragged;
      if (!dragged.moving && Math.hypot(event.x - from.x, event.y - from.y) < dragStart) return;
      dragged.moving = true;
      const next = { ...nodes.get(key)!, position: sigma.viewportToGraph(event) };
      nodes.set(key, next);
      picture = { ...picture, nodes: picture.nodes.map((node) => (node.key === key ? next : node)) };
      sigma.refresh({ partialGraph: { nodes: [key], edges: graph.edges(key) }, skipIndexation: false });
      return;
    }
    if (hoverFrame) return;
    hoverFrame = requestAnimationFrame(() => {
      hoverFrame = 0;
      const meant = aimAt(event);
      container.style.cursor = meant.kind === 'nothing' ? '' : 'pointer';
      intents.onHover(meant.kind === 'node' ? picture.nodes[meant.index]!.key : null);
    });
  }

  function onUp(): void {
    if (!dragged) return;
    const { key, moving } = dragged;
    dragged = null;
    justDragged = moving;
    if (moving) intents.onMoved(key, nodes.get(key)!.position);
  }

  sigma.on('clickNode', onClick);
  sigma.on('clickStage', onClick);
  sigma.on('downNode', onDown);
  sigma.on('downStage', onDown);
  mouse.on('mousemovebody', onMove);
  mouse.on('mouseup', onUp);
  mouse.on('mouseleave', () => intents.onHover(null));
  // Two quick clicks are two clicks: on two lines, say. Zooming is the wheel's and the buttons' business.
  for (const double of ['doubleClickNode', 'doubleClickStage'] as const)
    sigma.on(double, (payload: { event: MouseCoords; preventSigmaDefault(): void }) => {
      payload.preventSigmaDefault();
      onClick(payload);
    });
  sigma.on('afterRender', drawLabels);

  function freeRectangle(insets: Insets): Rectangle {
    const { width, height } = sigma.getDimensions();
    return {
      x: insets.left,
      y: insets.top,
      width: Math.max(60, width - insets.left - insets.right),
      height: Math.max(60, height - insets.top - insets.bottom),
    };
  }

  /** The camera that shows `keys`, with room for their names, in the middle of the free part. */
  function cameraFor(keys: readonly string[], insets: Insets): CameraState {
    const free = freeRectangle(insets);
    const { width, height } = sigma.getDimensions();
    const marginX = Math.min(56, free.width * 0.12);
    const marginY = Math.min(34, free.height * 0.1);
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const key of keys) {
      const { x, y } = placeOf(key);
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }
    const scale = Math.min(
      (free.width - 2 * marginX) / Math.max(1, right - left),
      (free.height - 2 * marginY) / Math.max(1, top - bottom),
      1.8,
    );
    const base: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: unitRatio / scale };
    const middle = { x: (left + right) / 2, y: (bottom + top) / 2 };
    const wanted = { x: free.x + free.width / 2, y: free.y + free.height / 2 };
    const shown = sigma.graphToViewport(middle, { cameraState: base });
    const from = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 }, { cameraState: base });
    const to = sigma.viewportToFramedGraph(
      { x: width / 2 + shown.x - wanted.x, y: height / 2 + shown.y - wanted.y },
      { cameraState: base },
    );
    return { ...base, x: 0.5 + to.x - from.x, y: 0.5 + to.y - from.y };
  }

  function moveCamera(to: Partial<CameraState>, calm = false): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still || calm) camera.setState(to);
    else void camera.animate(to, { duration: 260 });
  }

  let framed = false;
  function frame(): void {
    if (framed || picture.nodes.length === 0) return;
    framed = true;
    const xs = picture.nodes.map(({ position }) => position.x);
    const ys = picture.nodes.map(({ position }) => position.y);
    const extent = (values: readonly number[]): [number, number] => [
      values.reduce((a, b) => Math.min(a, b)) - 1,
      values.reduce((a, b) => Math.max(a, b)) + 1,
    ];
    // Frozen, so that a newcomer at the rim neither shrinks nor shifts what is there.
    sigma.setCustomBBox({ x: extent(xs), y: extent(ys) });
  }

  /** One unit of the graph in pixels at camera ratio 1 changes with the size of the container. */
  function gauge(): void {
    const at = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
    const a = sigma.graphToViewport({ x: 0, y: 0 }, at);
    const b = sigma.graphToViewport({ x: 100, y: 0 }, at);
    const unit = Math.abs(b.x - a.x) / 100;
    if (unit > 0) unitRatio = unit;
  }

  return {
    draw(next) {
      picture = next;
      nodes = new Map(next.nodes.map((node) => [node.key, node]));
      lines = new Map(next.lines.map((line) => [line.key, line]));
      frame();
      graph = new Graph({ type: 'undirected', multi: true });
      for (const { key, position } of next.nodes) graph.addNode(key, { ...position });
      for (const { key, source, target } of next.lines) graph.addEdgeWithKey(key, source, target);
      sigma.setGraph(graph);
      sigma.refresh();
      gauge();
    },
    focus(next) {
      focus = next;
      sigma.refresh({ skipIndexation: true });
    },
    paint(next) {
      colors = next;
      mixed.clear();
      widths.clear();
      const part = (at: number): number => Number.parseInt(next.ground.slice(at, at + 2), 16) / 255;
      halo.color = [part(1), part(3), part(5)];
      sigma.refresh({ skipIndexation: true });
    },
    fit(insets, keys) {
      fitted = insets;
      sigma.resize();
      gauge();
      const shown = picture.nodes.map(({ key }) => key).filter((key) => !keys || keys.has(key));
      if (shown.length > 0) moveCamera(cameraFor(shown, insets), keys === undefined);
      sigma.refresh({ skipIndexation: true });
    },
    zoom(factor) {
      moveCamera({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
    },
    reveal(key, insets) {
      fitted = insets;
      if (!nodes.has(key)) return;
      const { x, y } = sigma.graphToViewport(placeOf(key));
      const free = freeRectangle(insets);
      // As little as brings it in sight: the picture should not jump.
      const inside = (at: number, low: number, size: number): number =>
        Math.max(low + revealMargin, Math.min(low + size - revealMargin, at));
      const wanted = { x: inside(x, free.x, free.width), y: inside(y, free.y, free.height) };
      if (x > free.x && y > free.y && x < free.x + free.width && y < free.y + free.height) return;
      const here = sigma.viewportToFramedGraph({ x, y });
      const there = sigma.viewportToFramedGraph(wanted);
      moveCamera({ x: camera.x + here.x - there.x, y: camera.y + here.y - there.y });
    },
    inspect() {
      const { left, top } = container.getBoundingClientRect();
      measure();
      return {
        nodes: picture.nodes.map(({ key, kind }, index) => {
          const label = labels.get(key);
          return {
            id: key,
            kind,
            x: left + drawnNodes[index * 3]!,
            y: top + drawnNodes[index * 3 + 1]!,
            radius: drawnNodes[index * 3 + 2]!,
            label: label ? { ...label, x: left + label.x, y: top + label.y } : null,
          };
        }),
        edges: picture.lines.map(({ key, kind, source, target, pair }, index) => ({
          id: pair?.relations[0].id ?? key,
          kind,
          source,
          target,
          points: [0, 2].map(
            (end) => [left + drawnLines[index * 4 + end]!, top + drawnLines[index * 4 + end + 1]!] as const,
          ),
        })),
      };
    },
    close() {
      sigma.kill();
    },
  };
}
