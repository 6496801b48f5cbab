/** Sigma's mouse and touch → what was meant: hover, click on a node, on lines or on the ground, drag of a node. */
import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { Position } from '../../graph/spiral.ts';
import type { Measures } from './measures.ts';
import { type Aim, aim } from './nearest.ts';

export interface PointerIntents {
  onHover(meant: Aim): void;
  /** `adds`: Shift was held. */
  onClick(meant: Aim, at: Position, adds: boolean): void;
  /** `to` is in units of the graph. */
  onDrag(node: number, to: Position): void;
  onDrop(node: number): void;
}

const mouseReach = 12;
const touchReach = 16;
/** A press that moves less is a click of a hand that is not quite still. */
const dragStart = 4;

export function followPointer(sigma: Sigma, targets: () => Measures, intents: PointerIntents): void {
  const mouse = sigma.getMouseCaptor();
  let dragged: { readonly node: number; readonly from: Position; moving: boolean } | null = null;
  let justDragged = false;
  let hoverFrame = 0;

  function aimAt({ x, y, original }: MouseCoords): Aim {
    const touch = 'touches' in original || (original as PointerEvent).pointerType === 'touch';
    const { nodes, lines } = targets();
    return aim(nodes, lines, x, y, touch ? touchReach : mouseReach);
  }

  function onClick({ event }: { event: MouseCoords }): void {
    // Sigma does not count moves that were ours, and takes the end of a drag for a click.
    if (justDragged) justDragged = false;
    else intents.onClick(aimAt(event), { x: event.x, y: event.y }, event.original.shiftKey);
  }

  function onDown({ event }: { event: MouseCoords }): void {
    justDragged = false;
    const meant = aimAt(event);
    if (meant.kind === 'node') dragged = { node: meant.index, from: { x: event.x, y: event.y }, moving: false };
  }

  /** True where the move was a drag, of which Sigma must not make a pan. */
  function drag(to: Position): boolean {
    if (!dragged) return false;
    const { node, from } = dragged;
    if (dragged.moving || Math.hypot(to.x - from.x, to.y - from.y) >= dragStart) {
      dragged.moving = true;
      intents.onDrag(node, sigma.viewportToGraph(to));
    }
    return true;
  }

  function onMove(event: MouseCoords): void {
    if (drag(event)) event.preventSigmaDefault();
    // Who pans does not point.
    else if (!hoverFrame && !mouse.isMouseDown)
      hoverFrame = requestAnimationFrame(() => {
        hoverFrame = 0;
        intents.onHover(aimAt(event));
      });
  }

  function onUp(): void {
    if (!dragged) return;
    const { node, moving } = dragged;
    dragged = null;
    justDragged = moving;
    if (moving) intents.onDrop(node);
  }

  sigma.on('clickStage', onClick);
  sigma.on('downStage', onDown);
  // Two quick clicks are two clicks: on two lines, say. Zooming is the wheel's and the buttons' business.
  sigma.on('doubleClickStage', (payload) => {
    payload.preventSigmaDefault();
    onClick(payload);
  });
  mouse.on('mousemovebody', onMove);
  mouse.on('mouseup', onUp);
  const touch = sigma.getTouchCaptor();
  touch.on('touchmove', (event) => {
    const [finger, another] = event.touches;
    // Two fingers pinch, whatever the first one lies on.
    if (another) dragged = null;
    else if (finger && drag(finger)) event.preventSigmaDefault();
  });
  touch.on('touchup', onUp);
  mouse.on('mouseleave', () => intents.onHover({ kind: 'nothing' }));
}
