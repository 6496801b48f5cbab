/**
 * The order of the rooms, on one page.
 *
 * Everything per document is a pure function of the document and the lexicon: no clock, no randomness, the same bytes
 * in a tab, in a worker and on the command line. Everything per corpus is a pure function of the documents' records,
 * whatever their order.
 */
import { quoteMarksOf } from './actors/quotations.ts';
import { resolveActors } from './actors/resolve.ts';
import { findClaims } from './claims/find-claims.ts';
import { lexiconWith } from './documents/own-lexicon.ts';
import { applyEdits } from './edits/apply.ts';
import { findLineages } from './events/lineage.ts';
import { mergeEvents } from './events/merge.ts';
import { stemsOf } from './events/stems.ts';
import { annotationLine, indexActors } from './exports/annotations.ts';
import { tagSentences } from './grammar/tag.ts';
import { layoutGraph, type Positions } from './graph/layout.ts';
import { buildGraph, type NewsGraph } from './graph/news-graph.ts';
import { findRelations } from './graph/relations.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { byId, compareText } from './model/order.ts';
import type {
  Corpus,
  DocumentId,
  DocumentRecords,
  Edit,
  Mention,
  OwnLexicon,
  Sentence,
  SentenceDigest,
  SourceDocument,
  StoredDocument,
} from './model/records.ts';
import { splitSentences } from './sentences/split.ts';

const noLexicon: OwnLexicon = [];

/** SourceDocument → its sentences, mentions, claims and ties. */
export function extractDocument(document: SourceDocument, lexicon: OwnLexicon = noLexicon): DocumentRecords {
  const sentences = splitSentences(document);
  const mentions = findMentions(document, sentences, lexicon);
  const { claims, ties } = findClaims(document, sentences, mentions, tagSentences);
  return { document, sentences: sentences.map(digestSentence), mentions, claims, ties };
}

export function digestSentence(sentence: Sentence): SentenceDigest {
  const { start, end, kind, paragraph } = sentence;
  return { start, end, kind, paragraph, stems: stemsOf(sentence), quoteMarks: quoteMarksOf(sentence) };
}

/** The records of all documents → one corpus: actors, events, relations across documents. */
export function buildCorpus(
  records: readonly DocumentRecords[],
  lexicon: OwnLexicon = noLexicon,
  edits: readonly Edit[] = [],
): Corpus {
  const sorted = [...records].sort((a, b) => compareText(a.document.id, b.document.id));
  const resolved = resolveActors(sorted, lexiconWith(lexicon, edits));
  const kinship = findLineages(sorted);
  const lineages = kinship.groups;
  const found = {
    ...resolved,
    claims: sorted.flatMap((r) => r.claims).sort(byId),
    ties: sorted.flatMap((r) => r.ties).sort(byId),
  };
  const { actors, mentions, claims, ties } = applyEdits(found, edits);
  const documents = sorted.map(storeDocument);
  const events = mergeEvents({ claims, actors, lineages: kinship });
  const relations = findRelations({ documents, claims, ties, mentions, actors, events, lineages });
  return {
    schemaVersion: 1,
    documents,
    mentions,
    claims,
    ties,
    actors,
    events,
    relations,
    lineages,
    edits,
    ...(lexicon.length > 0 && { lexicon }),
  };
}

/** Corpus → the graph, laid out: the same positions for the same corpus and the same `previous` ones, which are kept. */
export function drawGraph(corpus: Corpus, previous?: Positions): NewsGraph {
  const graph = buildGraph(corpus);
  layoutGraph(graph, previous);
  return graph;
}

/** The records of some documents → a line of annotations each, in their order; actors are resolved over all of them. */
export function annotateDocuments(records: readonly DocumentRecords[], lexicon: OwnLexicon = noLexicon): string[] {
  const { actors, mentions } = resolveActors(records, lexicon);
  const index = indexActors(actors);
  const byDocument = new Map<DocumentId, Mention[]>(records.map((r) => [r.document.id, []]));
  for (const mention of mentions) byDocument.get(mention.documentId)?.push(mention);
  return records.map((r) => annotationLine(r, byDocument.get(r.document.id)!, index));
}

function storeDocument({ document, sentences }: DocumentRecords): StoredDocument {
  return {
    ...document,
    sentences: sentences.map(({ start, end, kind, paragraph }) => ({ start, end, kind, paragraph })),
  };
}
