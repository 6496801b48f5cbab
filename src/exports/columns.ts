/** The columns that exports have in common: our own in a fixed order, then whatever a graph from elsewhere brings. */
import type { ExportSource } from './exporter.ts';

export type Scalar = string | number | boolean;
export type Value = Scalar | readonly Scalar[];
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'liststring' | 'listdouble';

export interface Column {
  readonly title: string;
  readonly type: ColumnType;
}

/** In the order in which files show them; `label`, `weight`, `x` and `y` have places of their own. */
const ownNodeColumns: readonly Column[] = [
  { title: 'kind', type: 'string' },
  { title: 'aliases', type: 'liststring' },
  { title: 'country', type: 'string' },
  { title: 'roles', type: 'liststring' },
  { title: 'mentions', type: 'integer' },
  { title: 'documents', type: 'integer' },
  { title: 'eventType', type: 'string' },
  { title: 'quad', type: 'string' },
  { title: 'score', type: 'double' },
  { title: 'cameo', type: 'string' },
  { title: 'date', type: 'string' },
  { title: 'modality', type: 'string' },
  { title: 'independentSources', type: 'integer' },
  { title: 'publisher', type: 'string' },
  { title: 'url', type: 'string' },
  { title: 'words', type: 'integer' },
  { title: 'lineage', type: 'string' },
];

const ownEdgeColumns: readonly Column[] = [
  { title: 'kind', type: 'string' },
  { title: 'documents', type: 'integer' },
  { title: 'events', type: 'integer' },
  { title: 'sentences', type: 'integer' },
  { title: 'score', type: 'double' },
  { title: 'modality', type: 'string' },
  { title: 'quote', type: 'string' },
  { title: 'quoteStart', type: 'integer' },
  { title: 'quoteEnd', type: 'integer' },
  { title: 'speaker', type: 'string' },
  { title: 'trigger', type: 'string' },
  { title: 'evidence', type: 'liststring' },
  { title: 'evidenceSources', type: 'liststring' },
  { title: 'evidenceWords', type: 'liststring' },
];

/** Filled from the corpus (see rows.ts), so that no attribute of the graph shows that they are needed. */
const fromCorpus: ReadonlySet<string> = new Set([
  'kind',
  'lineage',
  'trigger',
  'evidence',
  'evidenceSources',
  'evidenceWords',
]);

/** Written in places of their own, never as columns. `start` and `end` are the names of a time interval. */
const placed: ReadonlySet<string> = new Set(['id', 'label', 'weight', 'start', 'end', 'x', 'y']);

export function nodeColumns({ graph }: ExportSource): Column[] {
  return columnsOf(ownNodeColumns, (see) => graph.forEachNode((_, attributes) => see(attributes)));
}

export function edgeColumns({ graph }: ExportSource): Column[] {
  return columnsOf(ownEdgeColumns, (see) => graph.forEachEdge((_, attributes) => see(attributes)));
}

function columnsOf(own: readonly Column[], walk: (see: (attributes: object) => void) => void): Column[] {
  const known = new Set([...own.map((c) => c.title), ...placed]);
  const foreign = new Map<string, ColumnType>();
  const seen = new Set<string>();
  walk((attributes) => {
    for (const [title, value] of Object.entries(attributes)) {
      if (value === undefined || value === null) continue;
      seen.add(title);
      if (!known.has(title)) foreign.set(title, widest(foreign.get(title), typeOf(value as Value)));
    }
  });
  return [
    ...own.filter((c) => seen.has(c.title) || fromCorpus.has(c.title)),
    ...[...foreign].map(([title, type]) => ({ title, type })),
  ];
}

function typeOf(value: Value): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double';
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((v) => typeof v === 'number') ? 'listdouble' : 'liststring';
  }
  return 'string';
}

/** The type that holds the values of both. */
function widest(one: ColumnType | undefined, other: ColumnType): ColumnType {
  if (one === undefined || one === other) return other;
  const pair = [one, other].sort().join(' ');
  if (pair === 'double integer') return 'double';
  return pair === 'listdouble liststring' ? 'liststring' : 'string';
}

/** For formats without lists. */
export function joined(value: Value): string {
  return Array.isArray(value) ? value.join(' | ') : String(value);
}
