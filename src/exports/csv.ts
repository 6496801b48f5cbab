/**
 * Two tables after RFC 4180 with the headings that Gephi's spreadsheet import knows. Lists are joined by ` | `.
 *
 * A text that a spreadsheet would run as a formula (`=HYPERLINK(…)` in an article) gets an apostrophe in front.
 */
import { edgeColumns, joined, nodeColumns, type Value } from './columns.ts';
import type { Exporter, ExportSource } from './exporter.ts';
import { edgeRows, nodeRows } from './rows.ts';

export const csv: Exporter = {
  id: 'csv',
  label: 'CSV (two tables: nodes and edges)',
  ending: '.csv',
  mime: 'text/csv',
  parts: [
    { suffix: '.nodes', write: writeNodes },
    { suffix: '.edges', write: writeEdges },
  ],
};

function* writeNodes(source: ExportSource): Generator<string> {
  const columns = nodeColumns(source);
  yield line(['Id', 'Label', ...columns.map((c) => c.title), 'x', 'y']);
  for (const { key, values } of nodeRows(source)) {
    yield line([key, values.label, ...columns.map((c) => values[c.title]), values.x, values.y]);
  }
}

function* writeEdges(source: ExportSource): Generator<string> {
  const columns = edgeColumns(source);
  yield line(['Id', 'Source', 'Target', 'Type', 'Label', 'Weight', ...columns.map((c) => c.title), 'start', 'end']);
  for (const { key, source: from, target, values, time } of edgeRows(source)) {
    const cells = columns.map((c) => values[c.title]);
    yield line([key, from, target, 'Directed', values.label, values.weight, ...cells, time?.start, time?.end]);
  }
}

function line(cells: readonly (Value | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Value | undefined): string {
  if (value === undefined) return '';
  const text = joined(value);
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
