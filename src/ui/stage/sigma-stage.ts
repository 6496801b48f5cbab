/**
 * The stage itself: Sigma draws shapes and lines and moves the camera; aiming (nearest.ts), names (labels.ts) and the
 * frame (camera.ts) are our own.
 */
import Graph from 'graphology';
import { hexOf } from '../../graph/look.ts';
import { narrow } from '../state/appearance.ts';
import type { Picture, PictureLine, PictureNode } from '../state/picture.ts';
import { openCamera } from './camera.ts';
import { LeanSigma } from './lean-sigma.ts';
import { LineProgram } from './line-program.ts';
import { openMeasuring } from './measures.ts';
import { openNaming } from './naming.ts';
import { openPending } from './pending.ts';
import { followPointer } from './pointer.ts';
import { halo, ShapeProgram, shapeNumber } from './shape-program.ts';
import type { Focus, Insets, Stage, StageColors, StageIntents } from './stage.ts';

/** Lines from which a moving picture is drawn without them. */
const largePicture = 5000;
const patterns = { solid: 0, dashed: 1, dotted: 2 } as const;
const fadeShare = 0.8;
/** Of the ring around what is selected, with its gap. */
const ringWidth = 5;
/** Names fade less: what they say can still be read. */
const fadeShareOfNames = 0.55;
/** For a refresh: nothing but what stands anyway. */
const nothing = { partialGraph: {}, skipIndexation: true };

export function openStage(container: HTMLElement, intents: StageIntents): Stage {
  let picture: Picture = { nodes: [], lines: [] };
  let nodes = new Map<string, PictureNode>();
  let lines = new Map<string, PictureLine>();
  let focus: Focus | null = null;
  let marked: ReadonlySet<string> = new Set();
  let colors: StageColors = { ground: '#ffffff', ink: '#000000', accent: '#000000', font: 'sans-serif' };
  const mixed = new Map<string, string>();
  const pending = openPending();
  /** A fit that was asked for while a large picture waits to be drawn. */
  let fitting: Insets | null = null;

  let graph = new Graph({ type: 'undirected', multi: true });
  const sigma = new LeanSigma(graph, container, {
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
    stagePadding: 0,
    zIndex: true,
    nodeReducer: (key) => drawnNode(nodes.get(key)!) as never,
    edgeReducer: (key) => drawnLine(lines.get(key)!) as never,
  });
  const camera = openCamera(sigma);
  const measuring = openMeasuring(sigma);
  sigma.setSetting('zoomToSizeRatioFunction', camera.sizeRatio);
  // Before names, which are measured when the camera is known to have moved.
  sigma.on('afterRender', () => {
    sigma.drawNodes();
    measuring.expire();
  });

  function isFaded(key: string, kept: ReadonlySet<string> | undefined): boolean {
    return focus !== null && !kept!.has(key);
  }

  function drawnNode({ key, look, position }: PictureNode) {
    const faded = isFaded(key, focus?.nodes);
    return {
      x: position.x,
      y: position.y,
      size: look.size,
      color: faded ? mix(hexOf(look.color)) : hexOf(look.color),
      shape: shapeNumber[look.shape],
      ring: focus?.selectedNodes.has(key) || marked.has(key) ? 2 : 0,
      zIndex: faded ? 0 : 1,
    };
  }

  function drawnLine({ key, look }: PictureLine) {
    const faded = isFaded(key, focus?.lines);
    const selected = focus?.selectedLines.has(key) ?? false;
    // A selected line of two colours keeps them: they are what it says.
    const single = selected ? colors.accent : hexOf(look.color);
    const color = look.second ? hexOf(look.color) : single;
    const second = look.second ? hexOf(look.second) : single;
    return {
      size: selected ? look.width + (look.second ? 3 : 1.6) : look.width,
      color: faded ? mix(color) : color,
      second: faded ? mix(second) : second,
      pattern: patterns[look.line],
      zIndex: selected ? 2 : faded ? 0 : 1,
    };
  }

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

  const naming = openNaming(sigma, measuring, camera.free, () => ({
    font: colors.font,
    halo: colors.ground,
    color: ({ key }) => (isFaded(key, focus?.nodes) ? mix(colors.ink, fadeShareOfNames) : colors.ink),
    markColor: ({ key }) => (isFaded(key, focus?.lines) ? mix(colors.ink) : colors.ink),
    // In a narrow window rather no name than one over a node; what is selected keeps its name.
    shy: ({ key, kind }) => kind === 'event' || (narrow.matches && !focus?.selectedNodes.has(key)),
    ring: ({ key }) => (focus?.selectedNodes.has(key) || marked.has(key) ? ringWidth : 0),
    rank: ({ key }) => Number(focus?.selectedNodes.has(key) ?? 0) + Number(focus?.nodes.has(key) ?? 0),
  }));

  /** All items, or some of them; none where only names and the camera have changed. */
  function refresh(some?: Parameters<typeof sigma.refresh>[0]): void {
    naming.outdate();
    sigma.refresh(some);
  }

  function drawNow(next: Picture, drawing: Graph): void {
    pending.cancel();
    picture = next;
    measuring.take(next);
    naming.take(next);
    nodes = new Map(next.nodes.map((node) => [node.key, node]));
    lines = new Map(next.lines.map((line) => [line.key, line]));
    camera.frame(next.nodes.map(({ position }) => position));
    sigma.change({ hideEdgesOnMove: next.lines.length > largePicture });
    graph = drawing;
    sigma.setGraph(graph);
    camera.measure();
    if (fitting) fitAll(fitting);
    else sigma.scheduleRender();
  }

  function fitAll(insets: Insets): void {
    fitting = pending.waits() ? insets : null;
    camera.cover(insets);
    sigma.resize();
    camera.measure();
    camera.fit(picture.nodes.map(({ position }) => position));
    refresh(nothing);
  }

  followPointer(sigma, measuring.now, {
    onHover(meant) {
      container.style.cursor = meant.kind === 'nothing' ? '' : 'pointer';
      intents.onHover(meant.kind === 'node' ? picture.nodes[meant.index]!.key : null);
    },
    onClick(meant, { x, y }, adds) {
      const { left, top } = container.getBoundingClientRect();
      if (meant.kind === 'node') intents.onNode(picture.nodes[meant.index]!.key, adds);
      else if (meant.kind === 'nothing') intents.onGround();
      else {
        const hit = meant.indexes.map((index) => picture.lines[index]!);
        intents.onLines(hit, { x: left + x, y: top + y });
      }
    },
    onDrag(index, position) {
      const next = { ...picture.nodes[index]!, position };
      nodes.set(next.key, next);
      measuring.move(index, position);
      picture = { ...picture, nodes: picture.nodes.map((node, at) => (at === index ? next : node)) };
      refresh({ partialGraph: { nodes: [next.key], edges: graph.edges(next.key) }, skipIndexation: false });
    },
    onDrop(index) {
      const { key, position } = picture.nodes[index]!;
      intents.onMoved(key, position);
    },
  });

  return {
    draw(next) {
      if (next.lines.length <= largePicture) drawNow(next, graphOf(next));
      else pending.start(next, graphOf, drawNow);
    },
    focus(next) {
      if (!focus && !next) return;
      focus = next;
      refresh();
    },
    mark(next) {
      const changed = [...marked, ...next].filter((key) => nodes.has(key) && marked.has(key) !== next.has(key));
      marked = next;
      if (changed.length > 0) refresh({ partialGraph: { nodes: changed }, skipIndexation: true });
    },
    paint(next) {
      if (JSON.stringify(next) === JSON.stringify(colors)) return;
      colors = next;
      mixed.clear();
      const part = (at: number): number => Number.parseInt(next.ground.slice(at, at + 2), 16) / 255;
      halo.color = [part(1), part(3), part(5)];
      refresh();
    },
    fit: fitAll,
    zoom: camera.zoom,
    reveal(keys, insets) {
      camera.cover(insets);
      camera.reveal(keys.map((key) => nodes.get(key)?.position).filter((place) => place !== undefined));
    },
    settle(insets) {
      camera.cover(insets);
      return camera.settle();
    },
    inspect() {
      const { left, top } = container.getBoundingClientRect();
      const measures = measuring.now();
      const labels = naming.labels();
      const point = (list: Float32Array, at: number) => [left + list[at]!, top + list[at + 1]!] as const;
      return {
        nodes: picture.nodes.map(({ key, kind }, index) => {
          const [x, y] = point(measures.nodes, index * 3);
          const label = labels.get(key);
          const radius = measures.nodes[index * 3 + 2]!;
          return {
            id: key,
            kind,
            x,
            y,
            radius,
            label: label ? { ...label, x: left + label.x, y: top + label.y } : null,
          };
        }),
        edges: picture.lines.map(({ key, kind, source, target, pair }, index) => ({
          id: pair?.relations[0].id ?? key,
          kind,
          source,
          target,
          points: [point(measures.lines, index * 4), point(measures.lines, index * 4 + 2)],
        })),
      };
    },
    close() {
      pending.cancel();
      naming.close();
      sigma.kill();
    },
  };
}

function graphOf({ nodes, lines }: Picture): Graph {
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const { key, position } of nodes) graph.addNode(key, { ...position });
  for (const { key, source, target } of lines) graph.addEdgeWithKey(key, source, target);
  return graph;
}
