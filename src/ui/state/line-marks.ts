/** The signs in a ring that stand on lines: as the stage, a saved picture and the legend draw them. */

export type LineMark = 'contested' | 'denied';

/** Of the ring, in pixels. */
export const markRadius = 7;

type Stroke = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Strokes in pixels from the middle: ≠, and one across. */
export const strokesOfMark: Readonly<Record<LineMark, readonly Stroke[]>> = {
  contested: [
    [-3.2, -1.6, 3.2, -1.6],
    [-3.2, 1.6, 3.2, 1.6],
    [1.8, -4, -1.8, 4],
  ],
  denied: [[-4.9, 4.9, 4.9, -4.9]],
};

/** The strokes as the path of an SVG around `x`, `y`. */
export function pathOfMark(mark: LineMark, x: number, y: number, print: (value: number) => string = String): string {
  return strokesOfMark[mark]
    .map(([ax, ay, bx, by]) => `M${print(x + ax)} ${print(y + ay)}L${print(x + bx)} ${print(y + by)}`)
    .join('');
}
