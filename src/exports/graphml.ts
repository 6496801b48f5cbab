/** GraphML for yEd, igraph and others; it has no lists, so those are joined by ` | `. */
import { lookOfEdge, lookOfNode } from '../graph/look.ts';
import { type Column, type ColumnType, edgeColumns, joined, nodeColumns } from './columns.ts';
import { describe, type Exporter, type ExportSource } from './exporter.ts';
import { edgeRows, nodeRows, type Values } from './rows.ts';
import { escapeXml } from './xml.ts';

export const graphml: Exporter = {
  id: 'graphml',
  label: 'GraphML (yEd, igraph)',
  ending: '.graphml',
  mime: 'application/graphml+xml',
  parts: [{ suffix: '', write: writeGraphml }],
};

const types: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  liststring: 'string',
  listdouble: 'string',
};

const ofEveryNode: readonly Column[] = [
  { title: 'label', type: 'string' },
  { title: 'x', type: 'double' },
  { title: 'y', type: 'double' },
  { title: 'size', type: 'double' },
];

const ofEveryEdge: readonly Column[] = [
  { title: 'label', type: 'string' },
  { title: 'weight', type: 'double' },
  { title: 'width', type: 'double' },
  { title: 'start', type: 'string' },
  { title: 'end', type: 'string' },
];

export function* writeGraphml(source: ExportSource): Generator<string> {
  const ofNodes = [...ofEveryNode, ...nodeColumns(source)];
  const ofEdges = [...ofEveryEdge, ...edgeColumns(source)];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [of, columns] of [
    ['node', ofNodes],
    ['edge', ofEdges],
  ] as const) {
    for (const { title, type } of columns) {
      const name = escapeXml(title);
      yield `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>\n`;
    }
  }
  yield `  <graph id="news" edgedefault="directed">\n    <desc>${escapeXml(describe(source))}</desc>\n`;
  for (const row of nodeRows(source)) {
    const values = { ...row.values, size: lookOfNode(row.values).size };
    yield `    <node id="${escapeXml(row.key)}">\n${dataXml('node', values, ofNodes)}    </node>\n`;
  }
  for (const row of edgeRows(source)) {
    const values = { ...row.values, width: lookOfEdge(row.values).width, ...row.time };
    const ends = `source="${escapeXml(row.source)}" target="${escapeXml(row.target)}"`;
    yield `    <edge id="${escapeXml(row.key)}" ${ends}>\n${dataXml('edge', values, ofEdges)}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function dataXml(of: 'node' | 'edge', values: Values, columns: readonly Column[]): string {
  let xml = '';
  for (const { title } of columns) {
    const value = values[title];
    if (value === undefined) continue;
    xml += `      <data key="${of}.${escapeXml(title)}">${escapeXml(joined(value))}</data>\n`;
  }
  return xml;
}
