/** What passes the filters: actors, pairs, events, articles. Picture and table show the same. */
import { computed } from '@preact/signals';
import type { PairStrength } from '../../graph/backbone.ts';
import type { Actor, DocumentId, EventRecord, Evidence, Modality, Relation } from '../../model/records.ts';
import { isContested } from './contested.ts';
import { actorsInDocument, corpus, countIndependent, documentsOf, type Pair, pairs } from './dataset.ts';
import { membersOf } from './groups.ts';
import { namedActors, passesDocument, passingRelation, toldEvents } from './passing.ts';
import { surroundings } from './paths.ts';
import type { Filters } from './route.ts';
import { filters } from './session.ts';

/** A pair as the filters leave it: what passes of its relations, with the words and counts of what passes. */
export interface VisiblePair extends PairStrength {
  /** As it is without filters. */
  readonly pair: Pair;
  readonly relations: readonly [Relation, ...Relation[]];
  readonly modality: Modality;
}

/** Actors that pass the filters, wherever they stand. */
const passingActors = computed<readonly Actor[]>(() => {
  const hidden = new Set<string>([...filters.value.hiddenKinds, ...filters.value.hiddenActors]);
  const members = membersOf(filters.value.groups);
  return namedActors.value.filter(
    ({ kind, id }) => !hidden.has(kind) && !hidden.has(id) && (!members || members.has(id)),
  );
});

export const visibleActors = computed<readonly Actor[]>(() => {
  const { around, steps } = filters.value;
  if (!around) return passingActors.value;
  const near = surroundings(passingPairs.value, around, steps);
  return passingActors.value.filter(({ id }) => near.has(id));
});

const passingPairs = computed<readonly VisiblePair[]>(() => {
  const shown = new Set<string>(passingActors.value.map(({ id }) => id));
  const found: VisiblePair[] = [];
  for (const pair of pairs.value.values()) {
    if (!shown.has(pair.source) || !shown.has(pair.target)) continue;
    const relations = passingRelations(pair, filters.value);
    if (relations.length > 0) found.push(weigh(pair, relations as [Relation, ...Relation[]]));
  }
  return found;
});

/** All pairs that pass the filters, weaker ones included; strongest first is the reader's business. */
export const visiblePairs = computed<readonly VisiblePair[]>(() => {
  if (!filters.value.around) return passingPairs.value;
  const shown = new Set<string>(visibleActors.value.map(({ id }) => id));
  return passingPairs.value.filter(({ source, target }) => shown.has(source) && shown.has(target));
});

/** What passes of a pair, whether or not its actors do. */
export function passingRelations(pair: Pair, chosen: Filters): readonly Relation[] {
  if (chosen.contested && !isContested(pair)) return [];
  const found: Relation[] = [];
  for (const relation of pair.relations) {
    if (chosen.hiddenRelations.includes(relation.kind)) continue;
    const part = passingRelation(relation);
    if (part && (chosen.minSources <= 1 || sourcesOf(part) >= chosen.minSources)) found.push(part);
  }
  // Most pairs pass whole; their list need not be held twice.
  return isWhole(pair, found) ? pair.relations : found;
}

function isWhole({ relations }: Pair, found: readonly Relation[]): boolean {
  return found.length === relations.length && relations.every((relation, at) => relation === found[at]);
}

/** One that tells of both directions is one. */
function countSentences(relations: readonly [Relation, ...Relation[]]): number {
  const all = relations.reduce((sum, { sentences }) => sum + sentences, 0);
  if (relations.length === 1 || relations.some(({ evidence }) => (evidence as readonly Evidence[]).length === 0))
    return all;
  const places = relations.flatMap(({ evidence }) =>
    evidence.map((each) => `${each.documentId}@${each.sentence.start}`),
  );
  return new Set(places).size;
}

function weigh(pair: Pair, relations: readonly [Relation, ...Relation[]]): VisiblePair {
  const stated = relations.filter(({ kind }) => kind !== 'co-mention');
  const documents = new Set(relations.flatMap((relation) => relation.documents));
  return {
    key: pair.key,
    source: pair.source,
    target: pair.target,
    pair,
    relations,
    stated: stated.length > 0,
    independentSources: documents.size > 0 ? countIndependent(documents) : Math.max(...relations.map(sourcesOf)),
    documents: documents.size,
    sentences: countSentences(relations),
    modality: stated.some(({ modality }) => modality === 'asserted') ? 'asserted' : relations[0].modality,
  };
}

/** Of a graph without texts the weight is all there is. */
function sourcesOf({ documents, weight }: Relation): number {
  return documents.length > 0 ? countIndependent(documents) : weight;
}

/** Events that pass the filters and have somebody on the stage. What a relation that passes rests on passes with it. */
export const visibleEvents = computed<readonly EventRecord[]>(() => eventsOnStage(toldEvents.value));

export function eventsOnStage(events: readonly EventRecord[]): EventRecord[] {
  const { minSources } = filters.value;
  const shown = new Set<string>(visibleActors.value.map(({ id }) => id));
  const borne = new Set<string>();
  if (minSources > 1)
    for (const { relations } of visiblePairs.value)
      for (const { events } of relations) for (const id of events) borne.add(id);
  return events.filter(
    ({ id, independentSources, sources, targets }) =>
      (independentSources >= minSources || borne.has(id)) && [...sources, ...targets].some((actor) => shown.has(actor)),
  );
}

/** Articles that pass the filters: those that name somebody on the stage, and those that name nobody at all. */
export const visibleDocuments = computed<ReadonlySet<DocumentId>>(() => {
  const found = new Set<DocumentId>();
  if (
    visibleActors.value.length === corpus.value.actors.length &&
    corpus.value.documents.every(({ id }) => passesDocument(id))
  )
    return new Set(corpus.value.documents.map(({ id }) => id));
  for (const actor of visibleActors.value) for (const id of documentsOf(actor)) found.add(id);
  for (const { documents } of visibleEvents.value) for (const id of documents) found.add(id);
  for (const { id } of corpus.value.documents) if (!actorsInDocument.value.has(id) && passesDocument(id)) found.add(id);
  return found;
});
