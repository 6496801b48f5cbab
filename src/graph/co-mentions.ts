import { relationId } from '../model/ids.ts';
import { bySpan, compareText } from '../model/order.ts';
import type { ActorId, Evidence, Mention, MentionId, Relation, StoredDocument } from '../model/records.ts';
import { overlaps } from '../model/spans.ts';
import { append } from './multimap.ts';
import { strengthOf } from './strength.ts';

/**
 * A sentence joins at most its first 12 actors (66 pairs): "The summit was attended by Albania, Algeria, Angola …" names
 * a hundred countries, and five thousand lines would say nothing.
 */
const MAX_ACTORS_OF_A_SENTENCE = 12;

const named: ReadonlySet<Mention['form']> = new Set(['name', 'metonym', 'demonym']);

/**
 * Pairs of actors that a sentence names and that nothing else joins. Pronouns, titles, places and unnamed groups name
 * nobody here, credits and section heads ("boilerplate") say nothing, and "Bank of China" does not stand beside its own
 * "China". `joined` tells the pairs that have a dyad or a tie.
 */
export function findCoMentions(
  documents: readonly StoredDocument[],
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<MentionId, ActorId>,
  joined: (a: ActorId, b: ActorId) => boolean,
): Relation[] {
  const byPair = new Map<string, { source: ActorId; target: ActorId; evidence: Evidence[] }>();
  const byDocument = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!named.has(mention.form) || mention.kind === 'place' || mention.kind === 'group') continue;
    if (!actorOf.has(mention.id)) continue;
    append(byDocument, mention.documentId, mention);
  }
  for (const document of documents) {
    const bySentence = new Map<number, Mention[]>();
    for (const mention of byDocument.get(document.id) ?? []) append(bySentence, mention.sentence, mention);
    for (const [index, found] of bySentence) {
      const sentence = document.sentences[index];
      if (!sentence) throw new RangeError(`document ${document.id} has no sentence ${index}`);
      if (sentence.kind === 'boilerplate') continue;
      for (const [one, other] of pairsOf(found, actorOf)) {
        const [source, target] = [actorOf.get(one.id)!, actorOf.get(other.id)!].sort(compareText) as [ActorId, ActorId];
        if (joined(source, target)) continue;
        const key = `${source}\n${target}`;
        const pair = byPair.get(key) ?? { source, target, evidence: [] };
        byPair.set(key, pair);
        pair.evidence.push({
          documentId: document.id,
          sentence: { start: sentence.start, end: sentence.end },
          span: { start: Math.min(one.span.start, other.span.start), end: Math.max(one.span.end, other.span.end) },
          rule: 'co-mention',
          confidence: Math.min(one.confidence, other.confidence),
        });
      }
    }
  }
  return [...byPair.values()].map(coMention);
}

/** Each pair of actors once, by those of their mentions that stand first and do not overlap. */
function pairsOf(found: readonly Mention[], actorOf: ReadonlyMap<MentionId, ActorId>): [Mention, Mention][] {
  const byActor = new Map<ActorId, Mention[]>();
  for (const mention of [...found].sort((a, b) => bySpan(a.span, b.span))) {
    const actor = actorOf.get(mention.id)!;
    if (byActor.has(actor) || byActor.size < MAX_ACTORS_OF_A_SENTENCE) append(byActor, actor, mention);
  }
  const groups = [...byActor.values()];
  const pairs: [Mention, Mention][] = [];
  groups.forEach((ones, i) => {
    for (const others of groups.slice(i + 1)) {
      const pair = apart(ones, others);
      if (pair) pairs.push(pair);
    }
  });
  return pairs;
}

function apart(ones: readonly Mention[], others: readonly Mention[]): [Mention, Mention] | undefined {
  for (const one of ones) {
    const other = others.find((m) => !overlaps(one.span, m.span));
    if (other) return [one, other];
  }
  return undefined;
}

function coMention(pair: { source: ActorId; target: ActorId; evidence: readonly Evidence[] }): Relation {
  const { source, target } = pair;
  const support = strengthOf(pair.evidence, new Map());
  const [first, ...rest] = support.evidence;
  return {
    id: relationId('co-mention', source, target),
    kind: 'co-mention',
    source,
    target,
    label: 'named together',
    weight: support.sentences,
    documents: support.documents,
    events: [],
    ties: [],
    sentences: support.sentences,
    score: 0,
    modality: 'asserted',
    evidence: [first!, ...rest],
  };
}
