/** A place in the picture, in graph units. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The golden angle spreads any number of points evenly over a disc; `spacing` is about the distance between them. */
export function onSpiral(index: number, spacing: number): Position {
  const angle = index * 2.399963;
  const radius = spacing * Math.sqrt(index);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
