/** Steps of ForceAtlas2: many for few nodes, and for 50,000 as many as a reader waits for. */
export function stepsFor(order: number): number {
  return Math.max(60, Math.min(600, Math.round(240_000 / (order + 300))));
}
