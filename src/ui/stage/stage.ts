/** What the page asks of the stage, and what the stage tells the page. */
import type { Position } from '../../graph/spiral.ts';
import type { Inspection } from '../state/inspection.ts';
import type { Picture, PictureLine } from '../state/picture.ts';

export interface StageIntents {
  onHover(node: string | null): void;
  /** `adds`: to those that are marked. */
  onNode(node: string, adds: boolean): void;
  /** More than one where the click cannot tell them apart; `at` is in pixels of the window. */
  onLines(lines: readonly PictureLine[], at: Position): void;
  onGround(): void;
  onMoved(node: string, to: Position): void;
}

/** What stands out; all else fades. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly selectedNodes: ReadonlySet<string>;
  readonly selectedLines: ReadonlySet<string>;
}

/** Six hexadecimal digits with `#`. */
export interface StageColors {
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  readonly font: string;
}

/** Pixels at each side that panels lie over. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Stage {
  draw(picture: Picture): void;
  focus(focus: Focus | null): void;
  /** Nodes with a ring, besides those that are selected. */
  mark(nodes: ReadonlySet<string>): void;
  paint(colors: StageColors): void;
  /** The whole picture into the free part of the stage. */
  fit(insets: Insets): void;
  zoom(factor: number): void;
  /** Brings nodes that are out of sight, or under a panel, into the free part. */
  reveal(nodes: readonly string[], insets: Insets): void;
  /**
   * Back to where the picture stood before nodes were brought in sight, unless it has been moved since. True where it
   * stands as it was fitted.
   */
  settle(insets: Insets): boolean;
  inspect(): Inspection;
  close(): void;
}
