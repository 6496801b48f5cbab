/**
 * Speed and growth: `npm run bench`. Prints, fails nothing; times are CPU milliseconds. `BENCH_TEXT=FILE npm run bench` measures
 * a text of your own against a plain compromise parse.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { it } from 'vitest';
import { builtPipeline, bundle } from './built-pipeline.ts';
import { generateNews } from './generated-news.ts';
import { documentOf, timed } from './measure.ts';

const { buildCorpus, drawGraph, extractDocument } = await builtPipeline();

function print(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const columns = Object.keys(rows[0]!);
  const cells = [columns, ...rows.map((r) => columns.map((c) => (typeof r[c] === 'number' ? r[c].toFixed(1) : r[c]!)))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  const lines = cells.map((row) => row.map((cell, i) => cell.padStart(widths[i]!)).join('  '));
  console.log(`\n${title}\n${lines.join('\n')}`);
}

const path = process.env.BENCH_TEXT;
const text = path === undefined ? generateNews(1_000_000) : readFileSync(path, 'utf8').slice(0, 1_000_000);

it('the whole pipeline against a plain compromise parse of the same text', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'text.txt');
  writeFileSync(file, text);
  const { stdout } = await promisify(execFile)('node', [fileURLToPath(await bundle('tests/bench/rounds.ts')), file]);
  const { articles, ours, plain } = JSON.parse(stdout) as { articles: number; ours: number[]; plain: number[] };
  const row = (what: string, of: (ms: readonly number[]) => number) => [
    { what: `whole pipeline, ${what}`, ms: of(ours), times: of(plain) / of(ours) },
    { what: `compromise alone, ${what}`, ms: of(plain), times: 1 },
  ];
  // The engine translates code that runs often in the first rounds, and that is CPU time as well.
  print(`${(text.length / 1e6).toFixed(2)} million characters in ${articles} articles`, [
    ...row('first round', ([first]) => first!),
    ...row('best round', (ms) => Math.min(...ms)),
  ]);
}, 600_000);

it('growth with the length of one document', () => {
  // Lexicons and engines are made ready before the clock runs.
  extractDocument(documentOf('d', generateNews(1_000_000)));
  const rows = [1, 10, 100, 1000, 5000].map((kilo) => {
    const { ms } = timed(() => extractDocument(documentOf('d', generateNews(kilo * 1000))));
    return { 'thousand characters': String(kilo), ms, 'ms per thousand': ms / kilo };
  });
  print('one document', rows);
}, 600_000);

it('growth with the number of documents and of actors', () => {
  const rows = [100, 400, 1600].flatMap((count) =>
    [200, 4000].map((people) => {
      const documents = Array.from({ length: count }, (_, i) => documentOf(`d${i}`, generateNews(2500, i + 1, people)));
      const extraction = timed(() => documents.map((d) => extractDocument(d)));
      const corpus = timed(() => buildCorpus(extraction.result));
      const graph = timed(() => drawGraph(corpus.result));
      return {
        documents: String(count),
        actors: String(corpus.result.actors.length),
        extraction: extraction.ms,
        corpus: corpus.ms,
        graph: graph.ms,
        'ms per document': (extraction.ms + corpus.ms + graph.ms) / count,
        'heap MB': process.memoryUsage().heapUsed / 1e6,
      };
    }),
  );
  print('many documents', rows);
}, 600_000);

it('40,000 dots or dashes against prose of that size', () => {
  const rows = [
    ['prose', generateNews(40_000)],
    ['dots', `Peru met Chile${'.'.repeat(40_000)}`],
    ['dashes', `Peru met Chile ${'-'.repeat(40_000)} in Lima.`],
  ].map(([what, body]) => ({ what: what!, ms: timed(() => extractDocument(documentOf('d', body!))).ms }));
  print('hostile punctuation', rows);
});
