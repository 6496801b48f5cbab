/** The picture's place on the page: it draws the state and turns intents into state. */
import { effect, signal, untracked } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { stepsFor } from '../../graph/steps.ts';
import { narrow } from '../state/appearance.ts';
import { awaitsOther, chooseOther, howToChoose } from '../state/asking.ts';
import { actorsById, type Pair, pairKey, relationsById } from '../state/dataset.ts';
import { selectedPath } from '../state/first-view.ts';
import { marked, toggleMark } from '../state/groups.ts';
import { inspectStage } from '../state/inspection.ts';
import { intake } from '../state/intake.ts';
import { documentKey, type Picture, picture } from '../state/picture.ts';
import { placesNow } from '../state/places.ts';
import { place } from '../state/placing.ts';
import type { Selection } from '../state/route.ts';
import {
  announcement,
  chooser,
  fitWanted,
  hovered,
  opening,
  pathEnds,
  select,
  selected,
  selectPair,
  theme,
} from '../state/session.ts';
import { count, kindNames } from '../state/words.ts';
import { stretched, stretchFor } from './portrait.ts';
import { openStage } from './sigma-stage.ts';
import type { Focus, Insets, StageColors } from './stage.ts';
import { nextInDirection } from './walk.ts';

const fadedOnHover = 3000;
/** Pixels that names at the rim take of a narrow window. */
const nameRoom = 40;
const nothing: Picture = { nodes: [], lines: [] };

export interface StageHandle {
  fit(): void;
  zoom(factor: number): void;
  inspect(): unknown;
}

/** Only an actor answers; a click beside one does not withdraw the question. */
function isAwaited(): boolean {
  if (!awaitsOther.peek()) return false;
  announcement.value = howToChoose;
  return true;
}

export function StageView({ insets, onReady }: { insets: () => Insets; onReady: (handle: StageHandle) => void }) {
  const container = useRef<HTMLDivElement>(null);
  const walker = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = container.current!;
    const stretch = signal(stretchNow(element, insets()));
    const stage = openStage(element, {
      onHover: (node) => {
        hovered.value = node;
      },
      onNode: (node, adds) => {
        if (awaitsOther.peek()) chooseOther(node);
        else if (adds && actorsById.value.has(node as never)) toggleMark(node as never);
        else select(selectionOf(node));
      },
      onLines: (lines, at) => {
        if (isAwaited()) return;
        const offered = lines.map(({ pair }) => pair).filter((pair): pair is Pair => pair !== undefined);
        const [only] = offered;
        if (only && offered.length === 1) selectPair(only);
        else if (only) chooser.value = { ...at, pairs: offered };
        else if (lines[0]) select(selectionOf(lines[0].target));
      },
      onGround: () => {
        if (!isAwaited()) select(null);
      },
      onMoved: (node, to) => {
        const name = picture.peek().nodes.find(({ key }) => key === node)?.label ?? '';
        place(new Map([[node, { x: to.x, y: to.y / stretch.peek() }]]), `Moved ${name}`);
      },
    });
    stage.paint(colorsOf(element));
    /** The free part has another shape. */
    const fitAnew = (): void => {
      stretch.value = stretchNow(element, insets());
      stage.fit(insets());
    };
    /** Not while a project is being worked out step by step: it would be worked out at once. */
    const whenOpen = (work: () => void): (() => void) =>
      effect(() => {
        if (!opening.value) work();
      });
    const stops = [
      whenOpen(() => {
        stage.draw(stretched(picture.value, stretch.value));
      }),
      whenOpen(() => {
        // Fading repaints everything: of a large picture only what a click selects stands out.
        const large = picture.value.lines.length > fadedOnHover;
        stage.focus(focusOf(selected.value, large ? null : hovered.value));
      }),
      effect(() => {
        stage.mark(marked.value);
      }),
      effect(() => {
        void theme.value;
        // The style of the page follows the theme a moment later.
        requestAnimationFrame(() => stage.paint(colorsOf(element)));
      }),
      effect(() => {
        // After the effect that draws the new picture, whatever their order.
        if (fitWanted.value > 0) requestAnimationFrame(() => stage.fit(insets()));
      }),
      whenOpen(() => {
        const keys = [...nodesOf(selected.value)];
        untracked(() => {
          if (keys.length > 0) stage.reveal(keys, insets());
          else if (narrow.matches && stage.settle(insets())) fitAnew();
        });
      }),
    ];
    const resized = new ResizeObserver(fitAnew);
    resized.observe(element);
    inspectStage.value = stage.inspect;
    onReady({
      fit: () => stage.fit(insets()),
      zoom: (factor) => stage.zoom(factor),
      inspect: () => ({
        ready: true,
        // The layout is done in the worker, with the reading, in a number of steps that follows from the size.
        layout: { running: intake.value !== null, steps: stepsFor(actorsById.value.size) },
        ...stage.inspect(),
      }),
    });
    return () => {
      resized.disconnect();
      for (const stop of stops) stop();
      inspectStage.value = null;
      stage.close();
    };
  }, []);
  const { nodes, lines } = opening.value ? nothing : picture.value;
  return (
    <div
      ref={walker}
      class="stage"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
      tabIndex={0}
      role="application"
      aria-roledescription="network"
      aria-label={`Network of ${count(nodes.length, 'node')} and ${count(lines.length, 'line')}. Arrow keys walk from name to name, Enter opens, Escape goes back. The table shows the same.`}
      onKeyDown={(event) => onKey(event, nodes)}
      onBlur={() => {
        hovered.value = null;
      }}
    >
      <div ref={container} class="canvas" />
    </div>
  );
}

/** Of narrow windows, by where all actors stand: another filter does not change the shape. */
function stretchNow({ clientWidth, clientHeight }: HTMLElement, { top, right, bottom, left }: Insets): number {
  if (!narrow.matches || opening.peek()) return 1;
  const places = placesNow();
  const actors = [...actorsById.peek().keys()].map((id) => places.get(id)).filter((place) => place !== undefined);
  return stretchFor(actors, clientWidth - left - right - 2 * nameRoom, clientHeight - top - bottom);
}

function onKey(event: KeyboardEvent, nodes: (typeof picture.value)['nodes']): void {
  const here = hovered.value ?? [...nodesOf(selected.value)][0] ?? null;
  const next = nextInDirection(nodes, here, event.key);
  if (next) {
    event.preventDefault();
    hovered.value = next.key;
    announcement.value = `${next.label}, ${kindNames[next.kind]}`;
  } else if (event.key === 'Enter' && hovered.value) {
    event.preventDefault();
    const chosen = selectionOf(hovered.value);
    // The panel that opens takes the focus when nothing else holds it.
    (event.currentTarget as HTMLElement).blur();
    select(chosen);
  }
}

function selectionOf(node: string): Selection {
  if (actorsById.value.has(node as never)) return { kind: 'actor', id: node };
  if (node.startsWith(documentKey(''))) return { kind: 'document', id: node.slice(documentKey('').length) };
  return { kind: 'event', id: node };
}

function nodesOf(selection: Selection | null): ReadonlySet<string> {
  if (selection?.kind === 'relation') {
    const relation = relationsById.value.get(selection.id as never);
    return new Set(relation ? [relation.source, relation.target] : []);
  }
  if (selection?.kind === 'path') {
    const path = selectedPath.value;
    return new Set(path.length > 0 ? path.flatMap(({ source, target }) => [source, target]) : pathEnds(selection.id));
  }
  if (selection?.kind === 'document') return new Set([documentKey(selection.id)]);
  return new Set(selection ? [selection.id] : []);
}

/** The node under the pointer and its relations; without one, what is selected. */
function focusOf(selection: Selection | null, pointed: string | null): Focus | null {
  const { nodes: drawn, lines: all } = picture.value;
  const selectedNodes = nodesOf(selection);
  // Every actor may be the other one: none fades.
  if (awaitsOther.value)
    return {
      nodes: new Set(drawn.map(({ key }) => key)),
      lines: new Set(all.map(({ key }) => key)),
      selectedNodes: pointed ? new Set([...selectedNodes, pointed]) : selectedNodes,
      selectedLines: new Set(),
    };
  const relation = selection?.kind === 'relation' ? relationsById.value.get(selection.id as never) : undefined;
  const path = selection?.kind === 'path' ? selectedPath.value : [];
  const selectedLines = new Set(relation ? [pairKey(relation.source, relation.target)] : path.map(({ key }) => key));
  const centre = pointed ?? (selectedLines.size > 0 ? null : (selection?.id ?? null));
  const key = centre !== null && selection?.kind === 'document' && !pointed ? documentKey(centre) : centre;
  const shown = key !== null && drawn.some((node) => node.key === key);
  if (!shown && selectedLines.size === 0) return null;
  const nodes = new Set<string>(selectedNodes);
  const lines = new Set<string>(selectedLines);
  if (shown) {
    nodes.add(key);
    for (const line of all)
      if (line.source === key || line.target === key) {
        lines.add(line.key);
        nodes.add(line.source).add(line.target);
      }
  } else if (relation)
    for (const line of all) {
      // A selected line stands out by itself; its ends keep their surroundings in sight.
      lines.add(line.key);
      nodes.add(line.source).add(line.target);
    }
  return { nodes, lines, selectedNodes: pointed ? new Set([...selectedNodes, pointed]) : selectedNodes, selectedLines };
}

function colorsOf(element: HTMLElement): StageColors {
  const style = getComputedStyle(element);
  return {
    ground: toHex(style.backgroundColor),
    ink: toHex(style.color),
    accent: toHex(style.outlineColor),
    font: style.fontFamily,
  };
}

/** `rgb(27, 34, 48)` → `#1b2230`. */
function toHex(color: string): string {
  const channels = color.match(/\d+(\.\d+)?/g)?.slice(0, 3) ?? ['0', '0', '0'];
  return `#${channels.map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0')).join('')}`;
}
