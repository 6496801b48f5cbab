/** Texts with their names marked, `[Macron|person] met [Scholz|person].`, and what the rooms find in them. */
import { resolveActors } from '../../src/actors/resolve.ts';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import type {
  Actor,
  DocumentId,
  DocumentRecords,
  Mention,
  OwnLexicon,
  SourceDocument,
} from '../../src/model/records.ts';
import { digestSentence } from '../../src/pipeline.ts';
import { splitSentences } from '../../src/sentences/split.ts';

export interface Marked {
  readonly text: string;
  /** `words|label` in the order of the text. */
  readonly marks: readonly string[];
}

/** Marks may not nest; a bar and brackets cannot stand in the text itself. */
export function marked(source: string): Marked {
  const marks: string[] = [];
  const text = source.replace(/\[([^|\]]+)\|([^\]]+)\]/g, (_, words: string, label: string) => {
    marks.push(`${words}|${label}`);
    return words;
  });
  return { text, marks };
}

export const documentOf = (text: string, id = 'text'): SourceDocument => ({
  id: id as DocumentId,
  text,
  title: '',
  language: 'en',
});

/** What the claims room is given: sentences with their tokens, and the mentions in them. */
export function mentionsOf(text: string, id = 'text', lexicon: OwnLexicon = []) {
  const document = documentOf(text, id);
  const sentences = splitSentences(document);
  return { document, sentences, mentions: findMentions(document, sentences, lexicon) };
}

export function recordsOf(text: string, id = 'text', lexicon: OwnLexicon = []): DocumentRecords {
  const { document, sentences, mentions } = mentionsOf(text, id, lexicon);
  return { document, sentences: sentences.map(digestSentence), mentions, claims: [], ties: [] };
}

/** Named mentions as `words|kind`; demonyms as `nationality`. Places are left out unless asked for. */
export function namesIn(text: string, places = false, lexicon: OwnLexicon = []): string[] {
  const { mentions } = recordsOf(text, 'text', lexicon);
  return mentions
    .filter((m) => (m.form === 'name' || m.form === 'metonym' || m.form === 'demonym') && m.kind !== 'group')
    .filter((m) => places || m.kind !== 'place')
    .map((m) => `${text.slice(m.span.start, m.span.end)}|${m.form === 'name' ? m.kind : m.form}`);
}

export interface Resolved {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly records: readonly DocumentRecords[];
  /** Id of the actor whose mention these words are, at their first place in the document; null where none is. */
  actorOf(words: string, document?: string): string | null;
  actor(id: string): Actor | undefined;
}

export function resolve(texts: Readonly<Record<string, string>>, lexicon: OwnLexicon = []): Resolved {
  const records = Object.entries(texts).map(([id, text]) => recordsOf(text, id, lexicon));
  const { actors, mentions } = resolveActors(records, lexicon);
  const owner = new Map(actors.flatMap((actor) => actor.mentions.map((mention) => [mention, actor.id] as const)));
  return {
    actors,
    mentions,
    records,
    actorOf(words, document = records[0]!.document.id) {
      const text = texts[document]!;
      const mention = mentions
        .filter((m) => m.documentId === document && text.slice(m.span.start, m.span.end) === words)
        .sort((a, b) => a.span.start - b.span.start)[0];
      return mention === undefined ? null : (owner.get(mention.id) ?? null);
    },
    actor: (id) => actors.find((actor) => actor.id === id),
  };
}
