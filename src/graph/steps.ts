/** Up to so many actors hundreds of steps of ForceAtlas2 take no time that anybody notices. */
export const few = 150;

/**
 * Steps in which all actors move: many for few of them; of more, whose groups stand in their places already when they
 * open, as many as the finer places need.
 */
export function stepsFor(order: number): number {
  if (order <= few) return Math.min(600, Math.round(240_000 / (order + 300)));
  return Math.max(16, Math.min(120, Math.round(40_000 / order)));
}
