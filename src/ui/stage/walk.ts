/** Arrow keys walk the picture: to the nearest node within the quarter that the key points to. */
import type { PictureNode } from '../state/picture.ts';

/** Unit vectors; y grows upwards in the graph. */
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Null for any other key. Without a place to start from the walk begins at the most important node. */
export function nextInDirection(nodes: readonly PictureNode[], from: string | null, key: string): PictureNode | null {
  const direction = directions[key];
  if (!direction || nodes.length === 0) return null;
  const start = nodes.find((node) => node.key === from);
  if (!start) return nodes.reduce((best, node) => (node.importance > best.importance ? node : best));
  let nearest: PictureNode | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const dx = node.position.x - start.position.x;
    const dy = node.position.y - start.position.y;
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < shortest) {
      shortest = cost;
      nearest = node;
    }
  }
  return nearest ?? start;
}
