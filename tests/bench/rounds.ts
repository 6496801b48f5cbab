/**
 * The whole pipeline and a plain compromise parse on one text, each some times over, in a process of their own: what else
 * a test runner holds in memory would be gone over at every collection. Argument: the text. Prints JSON.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { buildCorpus, drawGraph, extractDocument } from '../../src/pipeline.ts';
import { articlesOf, timed } from './measure.ts';

const articles = articlesOf(readFileSync(process.argv[2]!, 'utf8'));
const rounds = (count: number, work: () => void): number[] => Array.from({ length: count }, () => timed(work).ms);

const ours = rounds(8, () => void drawGraph(buildCorpus(articles.map((article) => extractDocument(article)))));
const plain = rounds(3, () => {
  for (const { text } of articles) nlp(text);
});
console.log(JSON.stringify({ articles: articles.length, ours, plain }));
