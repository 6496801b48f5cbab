/** A picture of forces → the frame that the page has for it. */
import { round } from '../model/order.ts';
import type { Net } from './forces.ts';

/** Width per height of the picture: the free part of a window beside the panels. */
const aspect = 1.02;
/** Side of the square that one actor and its name fill on average. */
export const roomPerActor = 128;

/** Turns the longer axis level and fills a frame with room for every actor. Not for an empty net. */
export function fillFrame({ x, y }: Net): void {
  const count = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / count;
  const meanY = y.reduce((sum, value) => sum + value, 0) / count;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let node = 0; node < count; node++) {
    const dx = x[node]! - meanX;
    const dy = y[node]! - meanY;
    xx += dx ** 2;
    yy += dy ** 2;
    xy += dx * dy;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const cos = round(Math.cos(angle));
  const sin = round(Math.sin(angle));
  for (let node = 0; node < count; node++) {
    const dx = x[node]! - meanX;
    const dy = y[node]! - meanY;
    x[node] = dx * cos + dy * sin;
    y[node] = dy * cos - dx * sin;
  }
  const spanX = Math.max(1e-6, extent(x));
  const spanY = Math.max(1e-6, extent(y));
  const height = roomPerActor * Math.sqrt(count / aspect);
  const width = height * aspect;
  // A long thin picture may be stretched across, but not so far that groups fall apart.
  const scale = Math.min(width / spanX, height / spanY);
  const scaleX = Math.min(width / spanX, 1.7 * scale);
  const scaleY = Math.min(height / spanY, 1.7 * scale);
  for (let node = 0; node < count; node++) {
    x[node] = round(x[node]! * scaleX);
    y[node] = round(y[node]! * scaleY);
  }
}

function extent(values: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
