/** A phone is tall and layouts are round: there the picture is drawn taller, so that names have room. */
import type { Position } from '../../graph/spiral.ts';
import type { Picture } from '../state/picture.ts';
import { bounds } from './bounds.ts';

/** Beyond it neighbours no longer look near. */
const most = 1.7;

/** By how much to stretch what stands at `places` for a window of that size; 1 where it fills the height anyway. */
export function stretchFor(places: Iterable<Position>, width: number, height: number): number {
  const { left, right, bottom, top } = bounds(places);
  const [across, up] = [right - left, top - bottom];
  if (!(across > 0 && up > 0 && width > 0 && height > 0)) return 1;
  return Math.max(1, Math.min(most, (height / width) * (across / up)));
}

export function stretched(picture: Picture, by: number): Picture {
  if (by === 1) return picture;
  const nodes = picture.nodes.map((node) => ({ ...node, position: { x: node.position.x, y: node.position.y * by } }));
  return { ...picture, nodes };
}
