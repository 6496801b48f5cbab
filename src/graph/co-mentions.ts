import { bySpan } from '../model/order.ts';
import type { DocumentId, Evidence, Mention, MentionId, Relation, Span, StoredDocument } from '../model/records.ts';
import { overlaps } from '../model/spans.ts';
import { type ActorPairs, inOrder } from './actor-pairs.ts';
import { append } from './multimap.ts';
import { coMentionBetween } from './relation-records.ts';

/**
 * A sentence joins at most its first 12 actors (66 pairs): "The summit was attended by Albania, Algeria, Angola …" names
 * a hundred countries, and five thousand lines would say nothing.
 */
const MAX_ACTORS_OF_A_SENTENCE = 12;

/** The mentions of a sentence in the order of the text, and their actors, side by side. */
interface Named {
  readonly mentions: Mention[];
  readonly actors: number[];
}

/**
 * Pairs of actors that a sentence names and that nothing else joins, by id. Pronouns, titles, places and unnamed groups
 * name nobody here, credits and section heads ("boilerplate") say nothing, and "Bank of China" does not stand beside its
 * own "China". `joined` are the undirected keys of the pairs that have a dyad or a tie.
 */
export function findCoMentions(
  documents: readonly StoredDocument[],
  mentions: readonly Mention[],
  pairs: ActorPairs,
  actorOf: ReadonlyMap<MentionId, number>,
  joined: ReadonlySet<number>,
): Relation[] {
  const byPair = new Map<number, Evidence[]>();
  const sentencesOf = namedBySentence(mentions, actorOf);
  for (const document of documents)
    sentencesOf.get(document.id)?.forEach((named, index) => {
      const sentence = document.sentences[index];
      if (!sentence) throw new RangeError(`document ${document.id} has no sentence ${index}`);
      if (named.mentions.length < 2 || sentence.kind === 'boilerplate') return;
      const span: Span = { start: sentence.start, end: sentence.end };
      const actors = firstActors(named);
      for (let i = 0; i < actors.length; i++)
        for (let k = i + 1; k < actors.length; k++) {
          const key = pairs.undirectedKeyOf(actors[i]!, actors[k]!);
          if (joined.has(key)) continue;
          const evidence = evidenceFor(actors[i]!, actors[k]!, named, span);
          if (evidence) append(byPair, key, evidence);
        }
    });
  return inOrder(byPair).map(([key, evidence]) => coMentionBetween(...pairs.actorsOf(key), evidence));
}

/** By document, a list with a place for each sentence; those that name nobody are left out of it. */
function namedBySentence(
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<MentionId, number>,
): ReadonlyMap<DocumentId, Named[]> {
  const byDocument = new Map<DocumentId, Named[]>();
  for (const mention of mentions) {
    const { form, kind, documentId, sentence } = mention;
    if (kind === 'place' || kind === 'group' || (form !== 'name' && form !== 'metonym' && form !== 'demonym')) continue;
    const actor = actorOf.get(mention.id);
    if (actor === undefined) continue;
    let sentences = byDocument.get(documentId);
    if (!sentences) {
      sentences = [];
      byDocument.set(documentId, sentences);
    }
    const named = sentences[sentence];
    if (named) insert(named, mention, actor);
    else sentences[sentence] = { mentions: [mention], actors: [actor] };
  }
  return byDocument;
}

/** Mentions mostly come in the order of the text. */
function insert({ mentions, actors }: Named, mention: Mention, actor: number): void {
  let at = mentions.length;
  while (at > 0 && bySpan(mentions[at - 1]!.span, mention.span) > 0) at--;
  mentions.splice(at, 0, mention);
  actors.splice(at, 0, actor);
}

function firstActors({ actors }: Named): number[] {
  const first: number[] = [];
  for (const actor of actors) if (first.length < MAX_ACTORS_OF_A_SENTENCE && !first.includes(actor)) first.push(actor);
  return first;
}

/** By those mentions of two actors that stand first and do not overlap; undefined where all of them do. */
function evidenceFor(a: number, b: number, { mentions, actors }: Named, sentence: Span): Evidence | undefined {
  for (let i = 0; i < mentions.length; i++) {
    if (actors[i] !== a) continue;
    const one = mentions[i]!;
    for (let k = 0; k < mentions.length; k++) {
      const other = mentions[k]!;
      if (actors[k] !== b || overlaps(one.span, other.span)) continue;
      return {
        documentId: one.documentId,
        sentence,
        span: { start: Math.min(one.span.start, other.span.start), end: Math.max(one.span.end, other.span.end) },
        rule: 'co-mention',
        confidence: Math.min(one.confidence, other.confidence),
      };
    }
  }
  return undefined;
}
