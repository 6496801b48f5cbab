/**
 * Who copied whom: documents that tell one report (copies, translations, paraphrases) are one independent source.
 *
 * Sentences of two documents are aligned by the weighted Jaccard index of their content stems; the longest chain of
 * aligned pairs in the order of both texts, divided by the sentences of the shorter one, is the kinship of the two.
 * Measured elsewhere: a retold agency report .79, translations .44 to .71, independent reports of one event at most .14.
 */
import { stopWords } from '../lexicon/en/stop-words.ts';
import { compareText, round } from '../model/order.ts';
import type { DocumentId, DocumentRecords, Sentence } from '../model/records.ts';
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
/** Shorter sentences are bylines and headings: they align by chance. */
const MIN_LENGTH = 40;
/** Sentences of one document that are aligned: bounds the cost, and a report shows itself in fewer. */
const MAX_SENTENCES = 300;
/** Below this many documents every pair is compared; above it those that share rare stems. */
const ALL_PAIRS = 40;
/** A stem that more documents share is not rare. */
const RARE = 20;
/** Rare stems that two documents must share. */
const SHARED_RARE = 5;

interface Reduced {
  readonly id: DocumentId;
  readonly sentences: readonly { readonly index: number; readonly stems: ReadonlySet<string> }[];
}

/** Cost: the square of the sentences for each pair of documents that is compared. */
export function findLineages(records: readonly DocumentRecords[]): Lineages {
  const documents = records.map(reduce).filter((d) => d.sentences.length > 0);
  const weight = weigh(documents);
  const reports = partition(documents.length);
  const aligned: AlignedPair[] = [];
  for (const [i, k] of candidates(documents)) {
    const a = documents[i]!;
    const b = documents[k]!;
    const chain = align(a, b, weight);
    const shorter = Math.min(a.sentences.length, b.sentences.length);
    if (chain.length / shorter < SAME_REPORT || chain.length < Math.min(2, shorter)) continue;
    for (const [x, y] of chain)
      aligned.push({ a: a.id, aSentence: a.sentences[x]!.index, b: b.id, bSentence: b.sentences[y]!.index });
    reports.join(i, k);
  }
  const groups = reports.sets().filter((set) => set.length > 1);
  return { groups: groups.map((set) => set.map((i) => documents[i]!.id).sort(compareText)), aligned };
}

function reduce({ document, sentences }: DocumentRecords): Reduced {
  const out: { index: number; stems: Set<string> }[] = [];
  for (let index = 0; index < sentences.length && out.length < MAX_SENTENCES; index++) {
    const sentence = sentences[index]!;
    if (sentence.kind === 'boilerplate' || sentence.end - sentence.start < MIN_LENGTH) continue;
    const stems = stemsOf(sentence);
    if (stems.size > 0) out.push({ index, stems });
  }
  return { id: document.id, sentences: out };
}

function stemsOf(sentence: Sentence): Set<string> {
  const stems = new Set<string>();
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const word = token.text.toLowerCase();
    if (word.length < 3 || stopWords.has(word)) continue;
    stems.add(word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, ''));
  }
  return stems;
}

/** 1 + ln(sentences / sentences with the stem), over the whole corpus. */
function weigh(documents: readonly Reduced[]): (stem: string) => number {
  const count = new Map<string, number>();
  let total = 0;
  for (const document of documents)
    for (const { stems } of document.sentences) {
      total++;
      for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
    }
  const weights = new Map<string, number>();
  for (const [stem, n] of count) weights.set(stem, round(1 + Math.log(total / n)));
  return (stem) => weights.get(stem)!;
}

/** Pairs of documents worth an alignment, in order; grows with the documents, not with their square. */
function candidates(documents: readonly Reduced[]): [number, number][] {
  const out: [number, number][] = [];
  if (documents.length <= ALL_PAIRS) {
    for (let i = 0; i < documents.length; i++) for (let k = i + 1; k < documents.length; k++) out.push([i, k]);
    return out;
  }
  const holders = new Map<string, number[]>();
  documents.forEach((document, i) => {
    const stems = new Set<string>();
    for (const sentence of document.sentences) for (const stem of sentence.stems) stems.add(stem);
    for (const stem of stems) {
      const list = holders.get(stem);
      if (!list) holders.set(stem, [i]);
      else if (list.length <= RARE) list.push(i);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > RARE) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const key = list[x]! * documents.length + list[y]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  for (const [key, n] of shared)
    if (n >= SHARED_RARE) out.push([Math.floor(key / documents.length), key % documents.length]);
  return out.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

/** The longest chain of aligned sentences in the order of both documents: indices into their reduced sentences. */
function align(a: Reduced, b: Reduced, weight: (stem: string) => number): [number, number][] {
  const rows = a.sentences.length;
  const columns = b.sentences.length;
  const same: Uint8Array[] = a.sentences.map((s) =>
    Uint8Array.from(b.sentences, (t) => (jaccard(s.stems, t.stems, weight) >= SAME_SENTENCE ? 1 : 0)),
  );
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

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (stem: string) => number): number {
  let both = 0;
  let all = 0;
  for (const stem of a) {
    const w = weight(stem);
    all += w;
    if (b.has(stem)) both += w;
  }
  if (both === 0) return 0;
  for (const stem of b) if (!a.has(stem)) all += weight(stem);
  return both / all;
}
