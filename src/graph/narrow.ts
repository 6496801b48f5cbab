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
  Modality,
  Relation,
  Tie,
  TieId,
} from '../model/records.ts';
import { type Deed, dyadBetween, reportsOf, restingOn, sayingOf, tieBetween } from './relation-records.ts';

/** What passes. An event is asked after its claims, so it comes with the date that those give it. */
export interface Sieve {
  readonly claim: (claim: Claim) => boolean;
  readonly event: (event: EventRecord) => boolean;
  readonly tie: (tie: Tie) => boolean;
  /** Of what is known by its sentences alone: co-mentions, and relations of a graph that came without its articles. */
  readonly evidence: (evidence: Evidence) => boolean;
  /** The way in which such a relation is told. */
  readonly modality: (modality: Modality) => boolean;
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

/** Records by id, worked out once for all sieves of a corpus. */
export interface CorpusIndex {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly ties: ReadonlyMap<TieId, Tie>;
  readonly events: ReadonlyMap<EventId, EventRecord>;
  readonly mentions: ReadonlyMap<MentionId, Mention>;
  readonly actorOf: ReadonlyMap<MentionId, ActorId>;
}

export function indexCorpus({ claims, ties, events, mentions, actors }: Corpus): CorpusIndex {
  const byIdOf = <I extends string, R extends { readonly id: I }>(records: readonly R[]): Map<I, R> => {
    const found = new Map<I, R>();
    for (const record of records) found.set(record.id, record);
    return found;
  };
  const actorOf = new Map<MentionId, ActorId>();
  for (const { id, mentions: own } of actors) for (const mention of own) actorOf.set(mention, id);
  return {
    claims: byIdOf<ClaimId, Claim>(claims),
    ties: byIdOf<TieId, Tie>(ties),
    events: byIdOf<EventId, EventRecord>(events),
    mentions: byIdOf<MentionId, Mention>(mentions),
    actorOf,
  };
}

/** Time: one pass over the records; only relations of which a part passes are made anew. */
export function narrow(corpus: Corpus, sieve: Sieve, index: CorpusIndex = indexCorpus(corpus)): Narrowed {
  const reports = reportsOf(corpus.lineages);
  const events = narrowEvents(corpus, sieve, index, reports);
  const claims = new Set<ClaimId>();
  for (const event of events.values()) for (const id of event.claims) claims.add(id);
  const relations = narrowRelations(corpus, sieve, events, claims, index, reports);
  const documents = new Set<DocumentId>();
  for (const { id } of corpus.documents) if (sieve.document(id)) documents.add(id);
  const actors = narrowActors(corpus, documents, claims, index);
  for (const event of events.values()) for (const id of event.documents) documents.add(id);
  return { claims, events, relations, actors, documents };
}

type ActorOf = CorpusIndex['actorOf'];
type Reports = ReadonlyMap<DocumentId, string>;

function narrowEvents(
  corpus: Corpus,
  sieve: Sieve,
  { claims, actorOf }: CorpusIndex,
  reports: Reports,
): Map<EventId, EventRecord> {
  const found = new Map<EventId, EventRecord>();
  for (const event of corpus.events) {
    const told = allOf(event.claims, claims);
    const passing = told.filter(sieve.claim);
    // An event of a graph without texts has no claims.
    if (passing.length === 0 && told.length > 0) continue;
    const part = passing.length === told.length ? event : partOfEvent(event, told, passing, actorOf, reports);
    if (sieve.event(part)) found.set(event.id, part);
  }
  return found;
}

function allOf<I extends string, R>(ids: readonly I[], records: ReadonlyMap<I, R>): R[] {
  const found: R[] = [];
  for (const id of ids) {
    const record = records.get(id);
    if (record !== undefined) found.push(record);
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

/** Both do: of two tellings that name one side each, one alone tells nothing of the pair. */
function takePart({ sources, targets }: EventRecord, ...actors: readonly ActorId[]): boolean {
  return actors.every((actor) => sources.includes(actor) || targets.includes(actor));
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
  index: CorpusIndex,
  reports: Reports,
): Map<Relation['id'], Relation> {
  const partOfDyad = (relation: Relation): Relation | undefined => {
    const { source, target } = relation;
    const known = relation.events.filter((id) => index.events.has(id));
    if (known.length === 0) return sieve.modality(relation.modality) ? partByEvidence(relation) : undefined;
    if (known.every((id) => events.get(id) === index.events.get(id))) return relation;
    const deeds = known.flatMap((id): Deed[] => {
      const whole = index.events.get(id);
      const event = events.get(id);
      if (!whole || !event || !takePart(event, source, target)) return [];
      const told = allOf(whole.claims, index.claims);
      // Asked of all tellings first: one that names a single side is none of the pair when the others do not pass.
      const saying = sayingOf(told, source, target, index.actorOf).filter((claim) => claims.has(claim.id));
      return saying.length > 0 ? [{ event, claims: saying }] : [];
    });
    return deeds.length > 0 ? { ...dyadBetween(source, target, deeds, reports), id: relation.id } : undefined;
  };
  const partOfTie = (relation: Relation): Relation | undefined => {
    const ties = allOf(relation.ties, index.ties);
    if (ties.length === 0) return partByEvidence(relation);
    const passing = ties.filter(sieve.tie);
    if (passing.length === ties.length) return relation;
    if (passing.length === 0) return undefined;
    return { ...tieBetween(relation.source, relation.target, passing, reports), id: relation.id };
  };
  const partByEvidence = (relation: Relation): Relation | undefined => {
    const passing = relation.evidence.filter(sieve.evidence);
    if (passing.length === relation.evidence.length) return relation;
    return passing.length > 0 ? restingOn(relation, passing, reports) : undefined;
  };
  const partOf = { dyad: partOfDyad, tie: partOfTie, 'co-mention': partByEvidence };
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
  index: CorpusIndex,
): Map<ActorId, Actor> {
  const telling = new Map<DocumentId, Set<number>>();
  const named = new Set<MentionId | null | undefined>();
  for (const id of claims) {
    const { documentId, sentence, sources, targets, speaker, place } = index.claims.get(id)!;
    if (whole.has(documentId)) continue;
    const sentences = telling.get(documentId);
    if (sentences) sentences.add(sentence);
    else telling.set(documentId, new Set([sentence]));
    for (const mention of [...sources, ...targets, speaker, place]) named.add(mention);
  }
  const passes = (id: MentionId): boolean => {
    const { documentId, sentence } = index.mentions.get(id)!;
    return whole.has(documentId) || telling.get(documentId)?.has(sentence) === true || named.has(id);
  };
  const found = new Map<ActorId, Actor>();
  for (const actor of corpus.actors) {
    const mentions = actor.mentions.filter(passes);
    if (mentions.length === actor.mentions.length) found.set(actor.id, actor);
    else if (mentions.length > 0) found.set(actor.id, { ...actor, mentions });
  }
  return found;
}
