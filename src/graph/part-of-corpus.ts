/** A corpus of chosen records: what a filter leaves, as files hold it. */
import type {
  Actor,
  ActorId,
  ClaimId,
  Corpus,
  DocumentId,
  Edit,
  EventId,
  EventRecord,
  Relation,
  TieId,
} from '../model/records.ts';

export interface Chosen {
  /** In the order of the corpus, as far as they pass. */
  readonly actors: readonly Actor[];
  readonly events: readonly EventRecord[];
  readonly relations: readonly Relation[];
  /** Those that the others rest on, at least. */
  readonly documents: ReadonlySet<DocumentId>;
}

/**
 * The chosen records and what they rest on: claims, ties and whole articles with their mentions. Sides of events and
 * mentions of nobody chosen stay out of the events and actors; changes by hand of articles that are not there, too.
 */
export function partOfCorpus(corpus: Corpus, { actors, events, relations, documents }: Chosen): Corpus {
  const claims = new Set<ClaimId>();
  for (const event of events) for (const id of event.claims) claims.add(id);
  const ties = new Set<TieId>();
  for (const relation of relations) for (const id of relation.ties) ties.add(id);
  const shown = new Set<ActorId>(actors.map(({ id }) => id));
  const told = new Set<EventId>(events.map(({ id }) => id));
  return {
    schemaVersion: corpus.schemaVersion,
    documents: corpus.documents.filter(({ id }) => documents.has(id)),
    mentions: corpus.mentions.filter(({ documentId }) => documents.has(documentId)),
    claims: corpus.claims.filter(({ id }) => claims.has(id)),
    ties: corpus.ties.filter(({ id }) => ties.has(id)),
    actors,
    events: events.map((event) => partOfEvent(event, shown, told)),
    relations,
    lineages: corpus.lineages
      .map((lineage) => lineage.filter((id) => documents.has(id)))
      .filter((lineage) => lineage.length > 1),
    edits: corpus.edits.flatMap((edit) => partOfEdit(edit, documents)),
    ...(corpus.lexicon && { lexicon: corpus.lexicon }),
  };
}

/** A group keeps the members that are there; any other change needs all that it names. */
function partOfEdit(edit: Edit, documents: ReadonlySet<DocumentId>): Edit[] {
  const targets = edit.targets.filter(({ documentId }) => documents.has(documentId));
  if (targets.length === edit.targets.length) return [edit];
  return edit.kind === 'group' && targets.length > 0 ? [{ ...edit, targets }] : [];
}

function partOfEvent(event: EventRecord, shown: ReadonlySet<ActorId>, told: ReadonlySet<EventId>): EventRecord {
  const { place, contradicts, ...rest } = event;
  const against = contradicts?.filter((id) => told.has(id)) ?? [];
  return {
    ...rest,
    sources: event.sources.filter((id) => shown.has(id)),
    targets: event.targets.filter((id) => shown.has(id)),
    ...(place !== undefined && shown.has(place) && { place }),
    ...(against.length > 0 && { contradicts: against }),
  };
}
