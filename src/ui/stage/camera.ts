/** Where the picture stands on the stage: fitted into what panels leave free, still while articles arrive. */
import type { CameraState } from 'sigma/types';
import type { Position } from '../../graph/spiral.ts';
import type { Rectangle } from '../state/inspection.ts';
import { bounds } from './bounds.ts';
import type { LeanSigma } from './lean-sigma.ts';
import type { Insets } from './stage.ts';

export interface StageCamera {
  /** Fixes the coordinates to the places of the first picture: a newcomer at the rim neither shrinks nor shifts it. */
  frame(places: readonly Position[]): void;
  fit(places: readonly Position[]): void;
  zoom(factor: number): void;
  /** All of them at once; the scale stays where they fit in. */
  reveal(places: readonly Position[]): void;
  /** Takes the last `reveal` back, unless the camera has been moved since. True where it stands as it was fitted. */
  settle(): boolean;
  /** Factor of all sizes at a camera ratio: 1 where a unit of the graph is a pixel. */
  sizeRatio(ratio: number): number;
  /** To be called when the container has another size. */
  measure(): void;
  cover(insets: Insets): void;
  free(): Rectangle;
}

/** How far into the free part a hidden node is brought. */
const revealMargin = 60;
/** A picture of two actors is not blown up to fill the stage. */
const largestScale = 1.8;
const moveTime = 260;
/** Camera ratio to which anybody can zoom out. */
const furthest = 6;

export function openCamera(sigma: LeanSigma): StageCamera {
  const camera = sigma.getCamera();
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let unitRatio = 1;
  let framed = false;
  /** Where the last fit put the camera. */
  let fitted: CameraState | null = null;
  let revealed: { readonly before: CameraState; readonly after: CameraState } | null = null;

  function free(): Rectangle {
    const { width, height } = sigma.getDimensions();
    return {
      x: insets.left,
      y: insets.top,
      width: Math.max(60, width - insets.left - insets.right),
      height: Math.max(60, height - insets.top - insets.bottom),
    };
  }

  /** An animation of no duration divides by zero in Sigma: without motion the state is set. */
  function move(to: Partial<CameraState>): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) camera.setState(to);
    else void camera.animate(to, { duration: moveTime });
  }

  function measure(): void {
    const at = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
    const a = sigma.graphToViewport({ x: 0, y: 0 }, at);
    const b = sigma.graphToViewport({ x: 100, y: 0 }, at);
    const unit = Math.abs(b.x - a.x) / 100;
    if (unit > 0) unitRatio = unit;
  }

  /** The state in which the viewport point `from` of `state` stands at `to`. */
  function shifted(state: CameraState, from: Position, to: Position): CameraState {
    const a = sigma.viewportToFramedGraph(from, { cameraState: state });
    const b = sigma.viewportToFramedGraph(to, { cameraState: state });
    return { ...state, x: state.x + a.x - b.x, y: state.y + a.y - b.y };
  }

  return {
    frame(places) {
      if (framed || places.length === 0) return;
      framed = true;
      const { left, right, bottom, top } = bounds(places);
      sigma.setCustomBBox({ x: [left - 1, right + 1], y: [bottom - 1, top + 1] });
    },
    fit(places) {
      if (places.length === 0) return;
      const area = free();
      // Room for names at the rim.
      const marginX = Math.min(56, area.width * 0.12);
      const marginY = Math.min(34, area.height * 0.1);
      const { left, right, bottom, top } = bounds(places);
      const scale = Math.min(
        (area.width - 2 * marginX) / Math.max(1, right - left),
        (area.height - 2 * marginY) / Math.max(1, top - bottom),
        largestScale,
      );
      const base: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: unitRatio / scale };
      // The coordinates are those of the first picture; one that has grown needs a camera further away.
      sigma.change({ maxCameraRatio: Math.max(furthest, base.ratio * 3) });
      const middle = sigma.graphToViewport({ x: (left + right) / 2, y: (bottom + top) / 2 }, { cameraState: base });
      const state = shifted(base, middle, { x: area.x + area.width / 2, y: area.y + area.height / 2 });
      // A running animation would go on to its own end: only another one stops it.
      if (camera.isAnimated()) void camera.animate(state, { duration: 1 });
      else camera.setState(state);
      fitted = state;
    },
    zoom(factor) {
      move({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
    },
    reveal(places) {
      if (!fitted || places.length === 0) return;
      const { x, y, width, height } = free();
      const seen = bounds(places.map((place) => sigma.graphToViewport(place)));
      // Down the window y grows: `bottom` is the upper rim.
      if (seen.left > x && seen.bottom > y && seen.right < x + width && seen.top < y + height) return;
      const state = camera.getState();
      const roomX = Math.max(1, width - 2 * revealMargin);
      const roomY = Math.max(1, height - 2 * revealMargin);
      const wider = Math.max(1, (seen.right - seen.left) / roomX, (seen.top - seen.bottom) / roomY);
      // As little as brings them in sight: the picture should not jump.
      const inside = (at: number, half: number, low: number, size: number): number => {
        const margin = Math.min(size / 2, revealMargin + half / wider);
        return Math.max(low + margin, Math.min(low + size - margin, at));
      };
      const to = {
        x: inside((seen.left + seen.right) / 2, (seen.right - seen.left) / 2, x, width),
        y: inside((seen.bottom + seen.top) / 2, (seen.top - seen.bottom) / 2, y, height),
      };
      const cameraState = { ...state, ratio: state.ratio * wider };
      const target = shifted(cameraState, sigma.graphToViewport(middleOf(places), { cameraState }), to);
      revealed = { before: revealed && isSame(state, revealed.after) ? revealed.before : state, after: target };
      move(target);
    },
    settle() {
      if (fitted && isSame(camera.getState(), fitted)) return true;
      if (revealed && isSame(camera.getState(), revealed.after)) move(revealed.before);
      revealed = null;
      return false;
    },
    sizeRatio: (ratio) => Math.sqrt(ratio / unitRatio),
    measure,
    cover(next) {
      insets = next;
    },
    free,
  };
}

function middleOf(places: readonly Position[]): Position {
  const { left, right, bottom, top } = bounds(places);
  return { x: (left + right) / 2, y: (bottom + top) / 2 };
}

function isSame(a: CameraState, b: CameraState): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < 1e-6 && Math.abs(a.ratio / b.ratio - 1) < 1e-6;
}
