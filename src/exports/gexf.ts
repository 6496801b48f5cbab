/**
 * GEXF 1.3, written by hand in pieces: every known writer breaks the schema (a `title` in `meta`, `viz:size` on edges),
 * writes colours that networkx rejects, or lets control characters through.
 *
 * Lists are written as Gephi reads them, `["one", "two"]`. All edges are directed, because networkx rejects a mixed
 * graph; the smaller id of a two-sided relation is its source.
 */
import { lookOfEdge, lookOfNode, type NodeShape } from '../graph/look.ts';
import { type Column, edgeColumns, nodeColumns, type Scalar, type Value } from './columns.ts';
import { describe, type Exporter, type ExportSource } from './exporter.ts';
import type { Interval } from './interval.ts';
import { type EdgeRow, edgeRows, nodeRows, type Row } from './rows.ts';
import { escapeXml, possible } from './xml.ts';

export const gexf: Exporter = {
  id: 'gexf',
  label: 'GEXF 1.3 (Gephi, networkx)',
  ending: '.gexf',
  mime: 'application/gexf+xml',
  parts: [{ suffix: '', write: writeGexf }],
};

/** The schema knows neither hexagon nor page; those are left to the reader's default. */
const shapes: Readonly<Partial<Record<NodeShape, string>>> = { circle: 'disc', square: 'square', diamond: 'diamond' };

export function* writeGexf(source: ExportSource): Generator<string> {
  const { graph } = source;
  const ofNodes = nodeColumns(source);
  const ofEdges = edgeColumns(source);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>Dramatis</creator>
    <description>${escapeXml(describe(source))}</description>
  </meta>
  <graph defaultedgetype="directed" idtype="string"${isDated(source) ? ' mode="dynamic" timeformat="date"' : ' mode="static"'}>
`;
  yield* declarations('node', ofNodes);
  yield* declarations('edge', ofEdges);
  yield `    <nodes count="${graph.order}">\n`;
  for (const row of nodeRows(source)) yield nodeXml(row, ofNodes);
  yield `    </nodes>\n    <edges count="${graph.size}">\n`;
  for (const row of edgeRows(source)) yield edgeXml(row, ofEdges);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/** A dynamic graph only where something has a time: Gephi shows an empty timeline otherwise. Edges are dated by events. */
function isDated(source: ExportSource): boolean {
  for (const row of nodeRows(source)) if (row.time) return true;
  return source.graph.someEdge((_, attributes) => 'start' in attributes && 'end' in attributes);
}

function* declarations(of: 'node' | 'edge', columns: readonly Column[]): Generator<string> {
  yield `    <attributes class="${of}" mode="static">\n`;
  for (const { title, type } of columns) {
    const name = escapeXml(title);
    yield `      <attribute id="${name}" title="${name}" type="${type}"/>\n`;
  }
  yield '    </attributes>\n';
}

function nodeXml(row: Row, columns: readonly Column[]): string {
  const { x, y, label } = row.values;
  const { color, size, shape } = lookOfNode(row.values);
  const viz = [
    `<viz:color r="${color.r}" g="${color.g}" b="${color.b}"/>`,
    `<viz:position x="${Number(x ?? 0)}" y="${Number(y ?? 0)}"/>`,
    `<viz:size value="${size}"/>`,
    ...(shapes[shape] ? [`<viz:shape value="${shapes[shape]}"/>`] : []),
  ];
  return `      <node id="${escapeXml(row.key)}" label="${escapeXml(String(label ?? row.key))}"${timeXml(row.time)}>
${valuesXml(row, columns)}        ${viz.join('')}
      </node>
`;
}

function edgeXml(row: EdgeRow, columns: readonly Column[]): string {
  const { label, weight, kind } = row.values;
  const { color, width, line } = lookOfEdge(row.values);
  const named = [
    `id="${escapeXml(row.key)}" source="${escapeXml(row.source)}" target="${escapeXml(row.target)}"`,
    ...(kind === undefined ? [] : [`kind="${escapeXml(String(kind))}"`]),
    ...(label === undefined ? [] : [`label="${escapeXml(String(label))}"`]),
    ...(weight === undefined ? [] : [`weight="${Number(weight)}"`]),
  ];
  return `      <edge ${named.join(' ')}${timeXml(row.time)}>
${valuesXml(row, columns)}        <viz:color r="${color.r}" g="${color.g}" b="${color.b}"/><viz:thickness value="${width}"/><viz:shape value="${line}"/>
      </edge>
`;
}

function timeXml(time: Interval | undefined): string {
  return time ? ` start="${escapeXml(time.start)}" end="${escapeXml(time.end)}"` : '';
}

function valuesXml({ values }: Row, columns: readonly Column[]): string {
  let xml = '';
  for (const { title } of columns) {
    const value = values[title];
    if (value !== undefined)
      xml += `          <attvalue for="${escapeXml(title)}" value="${escapeXml(valueText(value))}"/>\n`;
  }
  return `        <attvalues>\n${xml}        </attvalues>\n`;
}

function valueText(value: Value): string {
  // Cleaned first: JSON would hide a NUL behind an escape that Gephi does not know.
  const item = (v: Scalar): string => JSON.stringify(typeof v === 'string' ? possible(v) : v);
  return Array.isArray(value) ? `[${value.map(item).join(', ')}]` : String(value);
}
