import type { NewsGraph } from '../graph/news-graph.ts';
import type { Corpus } from '../model/records.ts';

/** What an exporter reads. A graph that came from another tool's file has no corpus. */
export interface ExportSource {
  readonly graph: NewsGraph;
  readonly corpus?: Corpus;
  /** What of a larger graph this is, in words for whoever opens the file; absent where it is all. */
  readonly extent?: string;
}

export interface ExportPart {
  /** Stands between the name and its ending: `.nodes` makes `seeds.nodes.csv`; empty for formats of one file. */
  readonly suffix: string;
  /** In pieces of some kilobytes, so that a file larger than the longest string can be written. */
  readonly write: (source: ExportSource) => Iterable<string>;
}

export interface Exporter {
  /** As in `--format`. */
  readonly id: string;
  /** For a menu. */
  readonly label: string;
  /** With its full stop. */
  readonly ending: string;
  readonly mime: string;
  readonly parts: readonly [ExportPart, ...ExportPart[]];
}

/** For the place of a file where it says what it is. */
export function describe({ extent }: ExportSource): string {
  return `Who did what to whom, and who says so${extent === undefined ? '' : `; only a part: ${extent}`}`;
}
