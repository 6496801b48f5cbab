import { expect, test } from 'vitest';
import { frameOf, piecesOf } from '../../src/exports/pieces.ts';
import { buildGraph } from '../../src/graph/news-graph.ts';
import { openArrival } from '../../src/ui/state/arrival.ts';
import { corpusOf } from '../graph/small-corpus.ts';

const records = corpusOf([{ id: 'a', text: '[Ana Ruiz|person:ana-ruiz] met [Ghana|country:gha].' }]);
const graph = buildGraph(records).export();

test('a project in pieces arrives as it was, and the next one starts empty', () => {
  const arriving = openArrival();
  for (let time = 0; time < 2; time++) {
    for (const piece of piecesOf(records, graph)) arriving.add(piece);
    expect(arriving.close(frameOf(records, graph))).toEqual(JSON.parse(JSON.stringify({ ...records, graph })));
  }
});

test('no piece is much longer than what is parsed in a moment', () => {
  const mentions = Array.from({ length: 20_000 }, (_, at) => ({ ...records.mentions[0]!, id: `m${at}` as never }));
  const pieces = [...piecesOf({ ...records, mentions }, graph)].filter(({ list }) => list === 'mentions');
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map(({ json }) => json.length))).toBeLessThan(601_000);
  expect(pieces.flatMap(({ json }) => JSON.parse(json))).toEqual(mentions);
});
