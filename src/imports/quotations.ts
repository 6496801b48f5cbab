import type { ActorAttributes, NewsGraph } from '../graph/news-graph.ts';
import { mentionId } from '../model/ids.ts';
import { byId, compareText } from '../model/order.ts';
import type { DocumentId, Evidence, Mention, MentionId, SentenceSpan, Span, StoredDocument } from '../model/records.ts';

/** The rule of what a file says: no rule of ours read it. */
const IMPORTED = 'imported';

/** Documents that hold nothing but the sentences which a graph file quotes from them. */
export interface Quotations {
  /**
   * Where the sentence stands in the excerpts of its document; it is added where it is new. `words` are those that say it,
   * the whole sentence where they are unknown.
   */
  readonly quote: (documentId: DocumentId, sentence: string, words?: string) => Evidence;
  /** The first place in a quoted sentence where one of the actor's names stands, if one does. */
  readonly find: (actor: string, evidence: Evidence) => MentionId | undefined;
  /** Index of a quoted sentence in its document. */
  readonly indexOf: (evidence: Evidence) => number;
  readonly mentionsOf: (actor: string) => MentionId[];
  readonly mentions: () => Mention[];
  /** `about`: what else is known of a document. */
  readonly documents: (
    about: (id: DocumentId) => Omit<StoredDocument, 'id' | 'text' | 'sentences'>,
  ) => StoredDocument[];
}

interface Excerpt {
  readonly sentences: string[];
  readonly spans: SentenceSpan[];
  /** Sentence → index. */
  readonly known: Map<string, number>;
  units: number;
}

export function openQuotations(graph: NewsGraph): Quotations {
  const excerpts = new Map<DocumentId, Excerpt>();
  const mentions = new Map<MentionId, Mention>();
  const byActor = new Map<string, Set<MentionId>>();

  const excerptOf = (id: DocumentId): Excerpt => {
    const excerpt = excerpts.get(id) ?? { sentences: [], spans: [], known: new Map<string, number>(), units: 0 };
    excerpts.set(id, excerpt);
    return excerpt;
  };

  const add = (excerpt: Excerpt, sentence: string): number => {
    const index = excerpt.sentences.length;
    const start = excerpt.units;
    excerpt.known.set(sentence, index);
    excerpt.sentences.push(sentence);
    excerpt.spans.push({ start, end: start + sentence.length, kind: 'prose', paragraph: index });
    excerpt.units += sentence.length + 1;
    return index;
  };

  const sentenceAt = ({ documentId, sentence }: Evidence): { words: string; index: number } => {
    const { sentences, spans } = excerptOf(documentId);
    // Sentences begin in rising order.
    let [low, high] = [0, spans.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start < sentence.start) low = middle + 1;
      else high = middle;
    }
    return { words: sentences[low]!, index: low };
  };

  return {
    quote(documentId, sentence, words = sentence) {
      const excerpt = excerptOf(documentId);
      const { start, end } = excerpt.spans[excerpt.known.get(sentence) ?? add(excerpt, sentence)]!;
      const at = words === '' ? -1 : sentence.indexOf(words);
      const span = at < 0 ? { start, end } : { start: start + at, end: start + at + words.length };
      return { documentId, sentence: { start, end }, span, rule: IMPORTED, confidence: 1 };
    },
    find(actor, evidence) {
      const { label, aliases, kind } = graph.getNodeAttributes(actor) as ActorAttributes;
      const { words, index } = sentenceAt(evidence);
      const name = [label, ...aliases].find((n) => n !== '' && words.includes(n));
      if (name === undefined) return undefined;
      const start = evidence.sentence.start + words.indexOf(name);
      const span: Span = { start, end: start + name.length };
      const { documentId } = evidence;
      const id = mentionId(documentId, span);
      const own = byActor.get(actor) ?? new Set<MentionId>();
      byActor.set(actor, own);
      // Two actors of one name: the place belongs to the one that was asked for first.
      if (mentions.has(id)) return own.has(id) ? id : undefined;
      mentions.set(id, {
        id,
        documentId,
        sentence: index,
        span,
        kind,
        form: 'name',
        name,
        rule: IMPORTED,
        confidence: 1,
      });
      own.add(id);
      return id;
    },
    indexOf: (evidence) => sentenceAt(evidence).index,
    mentionsOf: (actor) => [...(byActor.get(actor) ?? [])].sort(compareText),
    mentions: () => [...mentions.values()].sort(byId),
    documents: (about) =>
      [...excerpts]
        .map(([id, { sentences, spans }]) => ({ id, text: sentences.join('\n'), ...about(id), sentences: spans }))
        .sort(byId),
  };
}
