/** What is drawn now, as the stage tells it: for tests, benchmarks and pictures. Pixels of the window. */
import { signal } from '@preact/signals';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Contract: "The page". */
export interface Inspection {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly label: Rectangle | null;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly kind: string;
    readonly source: string;
    readonly target: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

/** Null while no stage is open. */
export const inspectStage = signal<(() => Inspection) | null>(null);
