/**
 * A part of a corpus, as a filter leaves it: acts, relations and actors that rest on what passes, and say no more than
 * that. A relation of the part is made by the functions that made the whole one, so its words, dates and counts are
 * those of its passing sentences. Names, roles and labels of events stay: they say who and what it is.
 *
 * Nothing comes in that the whole does not hold: a pair whose acts all fall out is not "named together" instead.
 */
import { jointConfidence, jointDate } from '../model/accounts.ts';
import { sortTexts } from '../model/order.ts';
import type {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  Corpus,
  DocumentId,
  EventId,
  EventRecord,
  Evidence,
  Mention,
  MentionId,
  Relation,
  Tie,
  TieId,
} from '../model/records.ts';
import { coMentionBetween, type Deed, dyadBetween, reportsOf, sayingOf, tieBetween } from './relation-records.ts';

/** What passes. An event is asked after its claims, so it comes with the date that those give it. */
export interface Sieve {
  readonly claim: (claim: Claim) => boolean;
  readonly event: (event: EventRecord) => boolean;
  readonly tie: (tie: Tie) => boolean;
  readonly coMention: (evidence: Evidence) => boolean;
  /** Whole articles: all that they name passes, too. */
  readonly document: (id: DocumentId) => boolean;
}

/** By id, so far as it passes; a record of which everything passes is the same object as in the corpus. */
export interface Narrowed {
  readonly claims: ReadonlySet<ClaimId>;
  readonly events: ReadonlyMap<EventId, EventRecord>;
  readonly relations: ReadonlyMap<Relation['id'], Relation>;
  /** Those that passing articles or sentences name. An actor without any mention (a graph without texts) passes. */
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** Those that pass, and those that tell a passing act. */
  readonly documents: ReadonlySet<DocumentId>;
}

/** Time: one pass over the records; only relations of which a part passes are made anew. */
export function narrow(corpus: Corpus, sieve: Sieve): Narrowed {
  const claimOf = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  const actorOf = new Map<MentionId, ActorId>();
  for (const { id, mentions } of corpus.actors) for (const mention of mentions) actorOf.set(mention, id);
  const reports = reportsOf(corpus.lineages);
  const events = narrowEvents(corpus, sieve, claimOf, actorOf, reports);
  const claims = new Set<ClaimId>();
  for (const event of events.values()) for (const id of event.claims) claims.add(id);
  const relations = narrowRelations(corpus, sieve, events, claims, claimOf, actorOf, reports);
  const documents = new Set<DocumentId>();
  for (const { id } of corpus.documents) if (sieve.document(id)) documents.add(id);
  const whole = new Set(documents);
  for (const event of events.values()) for (const id of event.documents) documents.add(id);
  const actors = narrowActors(corpus, whole, claims);
  return { claims, events, relations, actors, documents };
}

type Claims = ReadonlyMap<ClaimId, Claim>;
type ActorOf = ReadonlyMap<MentionId, ActorId>;
type Reports = ReadonlyMap<DocumentId, string>;

function narrowEvents(
  { events }: Corpus,
  sieve: Sieve,
  claimOf: Claims,
  actorOf: ActorOf,
  reports: Reports,
): Map<EventId, EventRecord> {
  const found = new Map<EventId, EventRecord>();
  for (const event of events) {
    const told = event.claims.map((id) => claimOf.get(id)).filter((claim) => claim !== undefined);
    const passing = told.filter(sieve.claim);
    // An event of a graph without texts has no claims.
    if (passing.length === 0 && told.length > 0) continue;
    const part = passing.length === told.length ? event : partOfEvent(event, told, passing, actorOf, reports);
    if (sieve.event(part)) found.set(event.id, part);
  }
  return found;
}

function partOfEvent(
  event: EventRecord,
  told: readonly Claim[],
  passing: readonly Claim[],
  actorOf: ActorOf,
  reports: Reports,
): EventRecord {
  const { date: _, ...undated } = event;
  const { date, dateFrom } = jointDate(passing);
  const documents = sortTexts([...new Set(passing.map((claim) => claim.documentId))]);
  const reportOf = ({ documentId }: Pick<Claim, 'documentId'>): string => reports.get(documentId) ?? documentId;
  return {
    ...undated,
    ...(date !== undefined && { date }),
    dateFrom,
    sources: stillNamed(event.sources, told, passing, actorOf),
    targets: stillNamed(event.targets, told, passing, actorOf),
    claims: passing.map(({ id }) => id) as [ClaimId, ...ClaimId[]],
    documents,
    independentSources: new Set(passing.map(reportOf)).size,
    confidence: jointConfidence(passing, reportOf),
  };
}

/** Without those sides that only tellings name which do not pass. */
function stillNamed(
  sides: readonly ActorId[],
  told: readonly Claim[],
  passing: readonly Claim[],
  actorOf: ActorOf,
): readonly ActorId[] {
  const named = namedBy(passing, actorOf);
  const before = namedBy(told, actorOf);
  return sides.filter((actor) => named.has(actor) || !before.has(actor));
}

function namedBy(claims: readonly Claim[], actorOf: ActorOf): Set<ActorId | undefined> {
  return new Set(claims.flatMap(({ sources, targets }) => [...sources, ...targets].map((id) => actorOf.get(id))));
}

function narrowRelations(
  corpus: Corpus,
  sieve: Sieve,
  events: ReadonlyMap<EventId, EventRecord>,
  claims: ReadonlySet<ClaimId>,
  claimOf: Claims,
  actorOf: ActorOf,
  reports: Reports,
): Map<Relation['id'], Relation> {
  const eventOf = new Map(corpus.events.map((event) => [event.id, event]));
  const tieOf = new Map(corpus.ties.map((tie) => [tie.id, tie]));
  const partOfDyad = (relation: Relation): Relation | undefined => {
    const { source, target } = relation;
    if (relation.events.every((id) => events.has(id) && events.get(id) === eventOf.get(id))) return relation;
    const deeds = relation.events.flatMap((id): Deed[] => {
      const whole = eventOf.get(id);
      const event = events.get(id);
      if (!whole || !event) return [];
      const told = whole.claims.map((claim) => claimOf.get(claim)).filter((claim) => claim !== undefined);
      // Asked of all tellings first: one that names a single side is none of the pair when the others do not pass.
      const saying = sayingOf(told, source, target, actorOf).filter((claim) => claims.has(claim.id));
      return saying.length > 0 ? [{ event, claims: saying }] : [];
    });
    return deeds.length > 0 ? { ...dyadBetween(source, target, deeds, reports), id: relation.id } : undefined;
  };
  const partOfTie = (relation: Relation): Relation | undefined => {
    const ties = relation.ties.map((id: TieId) => tieOf.get(id)).filter((tie) => tie !== undefined);
    const passing = ties.filter(sieve.tie);
    if (passing.length === ties.length) return relation;
    if (passing.length === 0) return undefined;
    return { ...tieBetween(relation.source, relation.target, passing, reports), id: relation.id };
  };
  const partOfCoMention = (relation: Relation): Relation | undefined => {
    const passing = relation.evidence.filter(sieve.coMention);
    if (passing.length === relation.evidence.length) return relation;
    if (passing.length === 0) return undefined;
    return { ...coMentionBetween(relation.source, relation.target, passing), id: relation.id };
  };
  const partOf = { dyad: partOfDyad, tie: partOfTie, 'co-mention': partOfCoMention };
  const found = new Map<Relation['id'], Relation>();
  for (const relation of corpus.relations) {
    const part = partOf[relation.kind](relation);
    if (part) found.set(relation.id, part);
  }
  return found;
}

/** An actor is named by all mentions in passing articles, and elsewhere by those of sentences that tell a passing act. */
function narrowActors(
  corpus: Corpus,
  whole: ReadonlySet<DocumentId>,
  claims: ReadonlySet<ClaimId>,
): Map<ActorId, Actor> {
  const telling = new Set<string>();
  const named = new Set<MentionId | null | undefined>();
  for (const claim of corpus.claims)
    if (claims.has(claim.id) && !whole.has(claim.documentId)) {
      telling.add(`${claim.documentId}@${claim.sentence}`);
      for (const id of [...claim.sources, ...claim.targets, claim.speaker, claim.place]) named.add(id);
    }
  const passes = ({ id, documentId, sentence }: Mention): boolean =>
    whole.has(documentId) || named.has(id) || telling.has(`${documentId}@${sentence}`);
  const out = new Set<MentionId>();
  for (const mention of corpus.mentions) if (!passes(mention)) out.add(mention.id);
  const found = new Map<ActorId, Actor>();
  for (const actor of corpus.actors) {
    if (out.size === 0 || actor.mentions.length === 0) {
      found.set(actor.id, actor);
      continue;
    }
    const mentions = actor.mentions.filter((id) => !out.has(id));
    if (mentions.length > 0)
      found.set(actor.id, mentions.length === actor.mentions.length ? actor : { ...actor, mentions });
  }
  return found;
}
