/**
 * GEXF → graph, in one pass over the text: versions 1.1 to 1.3, files of our own with every attribute, files of other
 * tools as far as they say the same things. Colours and sizes are left behind: the look follows from the attributes.
 */
import { MultiDirectedGraph } from 'graphology';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '../graph/news-graph.ts';
import type { Problem } from '../model/records.ts';
import { completeEdge, completeNode, isDrawn } from './completion.ts';
import { type Declaration, readValue } from './gexf-values.ts';

/** More would not fit into a tab's memory. */
export const MAX_NODES = 1_000_000;
export const MAX_EDGES = 5_000_000;

export interface GexfReading {
  /** Absent where the file could not be read. */
  readonly graph?: NewsGraph;
  /** Every node stands somewhere of its own: no layout is needed. */
  readonly placed: boolean;
  readonly problems: readonly Problem[];
}

export interface GexfReader {
  /** The next piece of the file, cut anywhere. */
  readonly write: (piece: string) => void;
  readonly close: () => GexfReading;
}

export function readGexf(text: string): GexfReading {
  const reader = openGexf();
  reader.write(text);
  return reader.close();
}

type Attributes = Record<string, unknown>;
type Kind = 'node' | 'edge';

interface Found {
  readonly kind: Kind;
  readonly id: string;
  readonly attributes: Attributes;
}

interface FoundEdge extends Found {
  readonly source: string;
  readonly target: string;
}

/** Stops the parser; carries the reason to the reader's problem. */
class Refusal extends Error {}

export function openGexf(): GexfReader {
  const declared = { node: new Map<string, Declaration>(), edge: new Map<string, Declaration>() };
  const nodes = new Map<string, Attributes>();
  const edges: FoundEdge[] = [];
  /** Nodes nest (a node may hold `nodes`); edges do not. */
  const open: Found[] = [];
  let declaring: Kind = 'node';
  let declaration: Declaration | undefined;
  let text: string | undefined;
  let begun = false;
  let drawn = true;
  let failure: Problem | undefined;

  const openers: Readonly<Record<string, (tag: SaxesTagPlain) => void>> = {
    attributes({ attributes }) {
      declaring = attributes.class === 'edge' ? 'edge' : 'node';
    },
    attribute({ attributes: { id, title, type } }) {
      if (id === undefined) return;
      declaration = { title: title ?? id, type: type ?? 'string', fallback: undefined };
      declared[declaring].set(id, declaration);
    },
    default() {
      text = '';
    },
    node({ attributes: { id, label, start, end } }) {
      if (id === undefined) throw new Refusal('holds a node without an id');
      if (nodes.size >= MAX_NODES) throw new Refusal(`holds more than ${MAX_NODES} nodes`);
      open.push({ kind: 'node', id, attributes: defined({ label: label ?? id, start, end }) });
    },
    edge({ attributes: { id = '', source, target, label, weight, kind, start, end } }) {
      if (source === undefined || target === undefined) throw new Refusal('holds an edge without source or target');
      if (edges.length >= MAX_EDGES) throw new Refusal(`holds more than ${MAX_EDGES} edges`);
      const number = weight === undefined ? Number.NaN : Number(weight);
      const attributes = defined({ kind, label, weight: Number.isFinite(number) ? number : undefined, start, end });
      const edge: FoundEdge = { kind: 'edge', id, source, target, attributes };
      open.push(edge);
    },
    attvalue({ attributes }) {
      const holder = open.at(-1);
      const known = holder && declared[holder.kind].get(attributes.for ?? attributes.id ?? '');
      if (!known || attributes.value === undefined) return;
      holder.attributes[known.title] = readValue(known.type, attributes.value);
    },
    position({ attributes: { x, y } }) {
      const holder = open.at(-1);
      if (holder?.kind === 'node') Object.assign(holder.attributes, { x: finite(x), y: finite(y) });
    },
  };

  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw new Refusal(`is not well-formed XML (${error.message})`);
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (!begun && name !== 'gexf') throw new Refusal(`begins with <${name}>, not with <gexf>`);
    begun = true;
    if (Object.hasOwn(openers, name)) openers[name]!(tag);
  });
  parser.on('text', (piece) => {
    if (text !== undefined) text += piece;
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'default') {
      if (declaration && text !== undefined) declaration.fallback = readValue(declaration.type, text.trim());
      text = undefined;
    }
    if (open.at(-1)?.kind === name) close(open.pop()!);
  });

  function close(found: Found): void {
    for (const { title, fallback } of declared[found.kind].values()) {
      if (fallback !== undefined && !Object.hasOwn(found.attributes, title)) found.attributes[title] = fallback;
    }
    if (found.kind === 'edge') {
      edges.push(found as FoundEdge);
      return;
    }
    drawn &&= isDrawn(found.attributes);
    nodes.set(found.id, completeNode(found.attributes));
  }

  function attempt(work: () => void): void {
    if (failure) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failure = { code: 'bad-gexf', message: `${error.message}; export it again, as GEXF 1.3` };
    }
  }

  return {
    write(piece) {
      attempt(() => parser.write(piece));
    },
    close() {
      attempt(() => parser.close());
      if (failure) return { placed: false, problems: [failure] };
      return { ...assemble(nodes, edges), placed: drawn && nodes.size > 0 };
    },
  };
}

function assemble(nodes: ReadonlyMap<string, Attributes>, edges: readonly FoundEdge[]): Omit<GexfReading, 'placed'> {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const [id, attributes] of nodes) graph.addNode(id, attributes as unknown as NodeAttributes);
  let lost = 0;
  edges.forEach(({ id, source, target, attributes }, index) => {
    if (!nodes.has(source) || !nodes.has(target)) {
      lost++;
      return;
    }
    const key = id === '' || graph.hasEdge(id) ? `edge:${index}` : id;
    graph.addDirectedEdgeWithKey(key, source, target, completeEdge(attributes) as unknown as EdgeAttributes);
  });
  const message = `${lost} ${lost === 1 ? 'edge names a node' : 'edges name nodes'} that the file does not hold; left out`;
  return { graph, problems: lost > 0 ? [{ code: 'lost-edges', message }] : [] };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function finite(text: string | undefined): number {
  const number = Number(text);
  return Number.isFinite(number) ? number : 0;
}

/** Without a prototype: a column may bear any name, `__proto__` too. */
function defined(attributes: Attributes): Attributes {
  const kept: Attributes = Object.create(null) as Attributes;
  for (const [title, value] of Object.entries(attributes)) if (value !== undefined) kept[title] = value;
  return kept;
}
