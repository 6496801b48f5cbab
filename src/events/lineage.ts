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
  const pairs = candidates(documents, numbers.size);
  if (pairs.length === 0) return { groups: [], aligned: [] };
  const weights = weigh(documents, numbers.size);
  const reports = partition(documents.length);
  const aligned: AlignedPair[] = [];
  for (const [i, k] of pairs) {
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
    const stems: number[] = [];
    for (const stem of sentence.stems.split(' ')) {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(stem, number);
      }
      stems.push(number);
    }
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
  const { frequencies, starts } = rareStems(documents, stems);
  /** From `starts`, the documents with a rare stem as far as they have been passed: `passed` of them. */
  const holders = new Int32Array(starts[stems]!);
  const passed = new Int32Array(stems);
  const rare = new Int32Array(documents.length);
  const shared = new Int32Array(documents.length);
  documents.forEach((document, k) => {
    const kin: number[] = [];
    for (const sentence of document.sentences)
      for (const stem of sentence.stems) {
        if (frequencies[stem]! > RARE) continue;
        const start = starts[stem]!;
        const end = start + passed[stem]!;
        if (end > start && holders[end - 1] === k) continue;
        for (let at = start; at < end; at++) if (shared[holders[at]!]!++ === 0) kin.push(holders[at]!);
        holders[end] = k;
        passed[stem]!++;
        rare[k]!++;
      }
    for (const i of kin) {
      const n = shared[i]!;
      shared[i] = 0;
      if (n >= SHARED_RARE && n >= SHARED_SHARE * Math.min(rare[i]!, rare[k]!)) out.push([i, k]);
    }
  });
  return out.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

/** In how many documents each stem stands, and where, in a list of the documents with each rare stem, its part starts. */
function rareStems(documents: readonly Reduced[], stems: number): { frequencies: Int32Array; starts: Int32Array } {
  const frequencies = new Int32Array(stems);
  const last = new Int32Array(stems).fill(-1);
  documents.forEach((document, i) => {
    for (const sentence of document.sentences)
      for (const stem of sentence.stems)
        if (last[stem] !== i) {
          last[stem] = i;
          frequencies[stem]!++;
        }
  });
  const starts = new Int32Array(stems + 1);
  for (let stem = 0; stem < stems; stem++)
    starts[stem + 1] = starts[stem]! + (frequencies[stem]! > RARE ? 0 : frequencies[stem]!);
  return { frequencies, starts };
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
    for (const stem of stems) {
      const list = places.get(stem);
      if (list) for (const k of list) both[k]! += weights[stem]!;
    }
    const total = weightOf(stems, weights);
    const row = new Uint8Array(totals.length);
    for (let k = 0; k < row.length; k++) if (both[k]! >= SAME_SENTENCE * (total + totals[k]! - both[k]!)) row[k] = 1;
    return row;
  });
}

function weightOf(stems: readonly number[], weights: Int32Array): number {
  let sum = 0;
  for (const stem of stems) sum += weights[stem]!;
  return sum;
}
