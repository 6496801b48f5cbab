/**
 * Who copied whom: documents that tell one report (copies, translations, paraphrases) are one independent source.
 *
 * Sentences of two documents are aligned by the weighted Jaccard index of their content stems; the longest chain of
 * aligned pairs in the order of both texts, divided by the sentences of the shorter one, is the kinship of the two.
 * Measured elsewhere: a retold agency report .79, translations .44 to .71, independent reports of one event at most .14.
 */
import { compareText } from '../model/order.ts';
import type { DocumentId, DocumentRecords } from '../model/records.ts';
import { partition } from './partition.ts';

/** Two sentences that tell the same. */
export interface AlignedPair {
  readonly a: DocumentId;
  /** Index into the sentences of `a`. */
  readonly aSentence: number;
  readonly b: DocumentId;
  readonly bSentence: number;
}

/** Which documents tell one report. */
export interface Lineages {
  /** Groups of two and more, ids in order. */
  readonly groups: readonly (readonly DocumentId[])[];
  /** The aligned sentences inside the groups: where two tellings say the same, or differ. */
  readonly aligned: readonly AlignedPair[];
}

/** Weighted Jaccard from which two sentences tell the same. */
const SAME_SENTENCE = 0.28;
/** Share of the shorter document from which two documents are one report. */
const SAME_REPORT = 0.3;
/** Sentences of one document that are aligned: bounds the cost, and a report shows itself in fewer. */
const MAX_SENTENCES = 300;
/** Below this many documents every pair is compared; above it those that share rare stems. */
const ALL_PAIRS = 40;
/** A stem that more documents share is not rare. */
const RARE = 20;
/** Rare stems that two documents must share: this many, and this share of those of the one that has fewer. */
const SHARED_RARE = 5;
const SHARED_SHARE = 0.2;
/** Weights are whole thousandths, so that their sums do not depend on the order of adding. */
const UNIT = 1000;

interface Reduced {
  readonly id: DocumentId;
  readonly sentences: readonly { readonly index: number; readonly stems: readonly number[] }[];
}

/** Cost: for each pair of documents that is compared, the stems that their sentences share. */
export function findLineages(records: readonly DocumentRecords[]): Lineages {
  const numbers = new Map<string, number>();
  const documents = records.map((r) => reduce(r, numbers)).filter((d) => d.sentences.length > 0);
  const weights = weigh(documents, numbers.size);
  const reports = partition(documents.length);
  const aligned: AlignedPair[] = [];
  for (const [i, k] of candidates(documents, numbers.size)) {
    const a = documents[i]!;
    const b = documents[k]!;
    const chain = align(a, b, weights);
    const shorter = Math.min(a.sentences.length, b.sentences.length);
    if (chain.length / shorter < SAME_REPORT || chain.length < Math.min(2, shorter)) continue;
    for (const [x, y] of chain)
      aligned.push({ a: a.id, aSentence: a.sentences[x]!.index, b: b.id, bSentence: b.sentences[y]!.index });
    reports.join(i, k);
  }
  const groups = reports.sets().filter((set) => set.length > 1);
  return { groups: groups.map((set) => set.map((i) => documents[i]!.id).sort(compareText)), aligned };
}

/** @param numbers stem → its number, in the order of first use; grows */
function reduce({ document, sentences }: DocumentRecords, numbers: Map<string, number>): Reduced {
  const out: { index: number; stems: number[] }[] = [];
  for (let index = 0; index < sentences.length && out.length < MAX_SENTENCES; index++) {
    const sentence = sentences[index]!;
    if (sentence.stems === '') continue;
    const stems = sentence.stems.split(' ').map((stem) => {
      const number = numbers.get(stem) ?? numbers.size;
      if (number === numbers.size) numbers.set(stem, number);
      return number;
    });
    out.push({ index, stems });
  }
  return { id: document.id, sentences: out };
}

/** Weight of each stem: 1 + ln(sentences / sentences with the stem), over the whole corpus, in thousandths. */
function weigh(documents: readonly Reduced[], stems: number): Int32Array {
  const count = new Int32Array(stems);
  let total = 0;
  for (const document of documents)
    for (const sentence of document.sentences) {
      total++;
      for (const stem of sentence.stems) count[stem]!++;
    }
  return Int32Array.from(count, (n) => Math.round(UNIT * (1 + Math.log(total / Math.max(1, n)))));
}

/** Pairs of documents worth an alignment, in order; grows with the documents, not with their square. */
function candidates(documents: readonly Reduced[], stems: number): [number, number][] {
  const out: [number, number][] = [];
  if (documents.length <= ALL_PAIRS) {
    for (let i = 0; i < documents.length; i++) for (let k = i + 1; k < documents.length; k++) out.push([i, k]);
    return out;
  }
  const holders: number[][] = Array.from({ length: stems }, () => []);
  documents.forEach((document, i) => {
    for (const sentence of document.sentences)
      for (const stem of sentence.stems) {
        const list = holders[stem]!;
        if (list.length <= RARE && list[list.length - 1] !== i) list.push(i);
      }
  });
  const rare = new Int32Array(documents.length);
  const shared = new Map<number, number>();
  for (const list of holders) {
    if (list.length > RARE) continue;
    for (let x = 0; x < list.length; x++) {
      rare[list[x]!]!++;
      for (let y = x + 1; y < list.length; y++) {
        const key = list[x]! * documents.length + list[y]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, n] of shared) {
    const [i, k] = [Math.floor(key / documents.length), key % documents.length];
    if (n >= SHARED_RARE && n >= SHARED_SHARE * Math.min(rare[i]!, rare[k]!)) out.push([i, k]);
  }
  return out.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

/** The longest chain of aligned sentences in the order of both documents: indices into their reduced sentences. */
function align(a: Reduced, b: Reduced, weights: Int32Array): [number, number][] {
  const rows = a.sentences.length;
  const columns = b.sentences.length;
  const same = sameSentences(a, b, weights);
  const best: Uint16Array[] = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let k = columns - 1; k >= 0; k--)
      best[i]![k] = Math.max(best[i + 1]![k]!, best[i]![k + 1]!, same[i]![k] ? best[i + 1]![k + 1]! + 1 : 0);
  const chain: [number, number][] = [];
  for (let i = 0, k = 0; i < rows && k < columns; ) {
    if (same[i]![k] && best[i]![k] === best[i + 1]![k + 1]! + 1) chain.push([i++, k++]);
    else if (best[i + 1]![k]! >= best[i]![k + 1]!) i++;
    else k++;
  }
  return chain;
}

/** For each sentence of `a` a row with a 1 for each sentence of `b` that tells the same: weighted Jaccard of their stems. */
function sameSentences(a: Reduced, b: Reduced, weights: Int32Array): Uint8Array[] {
  const places = new Map<number, number[]>();
  const totals = b.sentences.map(({ stems }, k) => {
    for (const stem of stems) {
      const list = places.get(stem);
      if (list) list.push(k);
      else places.set(stem, [k]);
    }
    return weightOf(stems, weights);
  });
  return a.sentences.map(({ stems }) => {
    const both = new Int32Array(totals.length);
    for (const stem of stems) for (const k of places.get(stem) ?? []) both[k]! += weights[stem]!;
    const total = weightOf(stems, weights);
    return Uint8Array.from(both, (w, k) => (w >= SAME_SENTENCE * (total + totals[k]! - w) ? 1 : 0));
  });
}

function weightOf(stems: readonly number[], weights: Int32Array): number {
  return stems.reduce((sum, stem) => sum + weights[stem]!, 0);
}
