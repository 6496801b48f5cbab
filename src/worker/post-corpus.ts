/** A corpus and its graph on their way to the page, in pieces. */
import type { SerializedGraph } from 'graphology-types';
import { frameOf, piecesOf } from '../exports/pieces.ts';
import type { Corpus } from '../model/records.ts';
import type { Report } from './messages.ts';

export function postCorpus(corpus: Corpus, graph: SerializedGraph, partial: boolean, anew: boolean): void {
  for (const piece of piecesOf(corpus, graph)) post({ kind: 'records', ...piece });
  post({ kind: 'corpus', ...frameOf(corpus, graph), partial, anew });
}

function post(message: Report): void {
  postMessage(message);
}
