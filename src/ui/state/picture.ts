/** Corpus and filters → what is drawn and listed: nodes, and one line per pair. Table and stage show the same. */
import { computed, signal } from '@preact/signals';
import { compareStrength, findBackbone, type PairStrength } from '../../graph/backbone.ts';
import { type EdgeLine, type EdgeLook, lookOfEdge, lookOfNode, type NodeLook, type Theme } from '../../graph/look.ts';
import type { Position } from '../../graph/spiral.ts';
import { compareText } from '../../model/order.ts';
import type { Actor, ActorId, DocumentId, EventRecord, Evidence, Modality, Relation } from '../../model/records.ts';
import { isContested } from './contested.ts';
import {
  actorsById,
  actorsInDocument,
  corpus,
  countIndependent,
  documentsOf,
  type Pair,
  pairKey,
  pairs,
  pairsOfActor,
  relationsById,
} from './dataset.ts';
import { membersOf } from './groups.ts';
import type { LineMark } from './line-marks.ts';
import { namedActors, passesDocument, passingRelation, toldEvents } from './passing.ts';
import { findPath, surroundings } from './paths.ts';
import { placeOf } from './places.ts';
import type { Filters, NodeKind } from './route.ts';
import { filters, pathEnds, selection } from './session.ts';
import { doerOf, type Standing, type Story, storyOf } from './story.ts';

export interface PictureNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly look: NodeLook;
  /** The order in which names get their place; the higher the earlier. */
  readonly importance: number;
  readonly position: Position;
}

export interface PictureLine {
  readonly key: string;
  readonly kind: 'dyad' | 'tie' | 'co-mention' | 'source' | 'target' | 'reported-in' | 'mentioned-in';
  readonly source: string;
  readonly target: string;
  readonly look: EdgeLook;
  /** What stands on the line: that tellings disagree, or that nobody says it happened. */
  readonly mark: LineMark | null;
  /** Absent on the lines of events and documents. */
  readonly pair?: Pair;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
}

export const theme = signal<Theme>('light');
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

/** All pairs that pass the filters, weaker ones included; strongest first is the reader's business. */
export const visiblePairs = computed<readonly VisiblePair[]>(() => {
  if (!filters.value.around) return passingPairs.value;
  const shown = new Set<string>(visibleActors.value.map(({ id }) => id));
  return passingPairs.value.filter(({ source, target }) => shown.has(source) && shown.has(target));
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

/** More names than this cannot be read at once: the first view of a large graph shows the most named. */
export const firstActors = signal(120);
/** Of what is selected these come into the first view, strongest first. */
const firstNeighbours = 12;

/** The actors of the first view; all of them where the weaker relations are wanted too. */
const shownActors = computed<ReadonlySet<string>>(() => {
  const all = visibleActors.value;
  if (filters.value.weaker || all.length <= firstActors.value) return new Set(all.map(({ id }) => id));
  const ranked = [...all].sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.id, b.id));
  const shown = new Set<string>(ranked.slice(0, firstActors.value).map(({ id }) => id));
  for (const actor of actorsOfSelection()) {
    shown.add(actor);
    const own = visiblePairs.value.filter(({ source, target }) => source === actor || target === actor);
    for (const { source, target } of own.sort(compareStrength).slice(0, firstNeighbours)) shown.add(source).add(target);
  }
  return shown;
});

const shownPairs = computed<readonly VisiblePair[]>(() =>
  visiblePairs.value.filter(({ source, target }) => shownActors.value.has(source) && shownActors.value.has(target)),
);

const backbone = computed(() => findBackbone(shownPairs.value));

/** Pairs that the backbone leaves out, whether they are drawn or not. */
export const weakerPairs = computed(() => visiblePairs.value.length - backbone.value.size);

/** Actors that the first view leaves out. */
export const hiddenActors = computed(() => visibleActors.value.length - shownActors.value.size);

export const drawnPairs = computed<readonly VisiblePair[]>(() => {
  const asked = new Set(askedPairs.value.split('\n'));
  const pairsToDraw = filters.value.weaker
    ? visiblePairs.value
    : shownPairs.value.filter(({ key }) => backbone.value.has(key) || asked.has(key));
  return [...pairsToDraw].sort((a, b) => compareText(a.key, b.key));
});

/**
 * Pairs that are selected and would else be left out as weaker: keys joined by line breaks, a text, so that a selection
 * that changes nothing here does not draw the picture anew.
 */
const askedPairs = computed<string>(() => {
  const chosen = selection.value;
  const relation = chosen?.kind === 'relation' ? relationsById.value.get(chosen.id as Relation['id']) : undefined;
  const keys = relation ? [pairKey(relation.source, relation.target)] : selectedPath.value.map(({ key }) => key);
  return keys.filter((key) => !backbone.value.has(key)).join('\n');
});

/** The chain between the ends of a selected path. */
export const selectedPath = computed<readonly VisiblePair[]>(() => {
  const chosen = selection.value;
  if (chosen?.kind !== 'path') return [];
  const [from, to] = pathEnds(chosen.id);
  return findPath(visiblePairs.value, from, to) ?? [];
});

function actorsOfSelection(): readonly string[] {
  const chosen = selection.value;
  if (chosen?.kind === 'actor' && actorsById.value.has(chosen.id as Actor['id'])) return [chosen.id];
  if (chosen?.kind === 'path') return selectedPath.value.flatMap(({ source, target }) => [source, target]);
  const relation = chosen?.kind === 'relation' ? relationsById.value.get(chosen.id as Relation['id']) : undefined;
  return relation ? [relation.source, relation.target] : [];
}

export const picture = computed<Picture>(() => {
  const nodes: PictureNode[] = [];
  const drawn = new Set<string>();
  const add = (key: string, kind: NodeKind, label: string, attributes: Record<string, unknown>, importance: number) => {
    const look = lookOfNode({ ...attributes, kind }, theme.value);
    const position = placeOf(key);
    nodes.push({ key, kind, label, look, importance, position });
    drawn.add(key);
  };
  for (const actor of visibleActors.value)
    if (shownActors.value.has(actor.id))
      add(actor.id, actor.kind, actor.name, { mentions: weightOf(actor) }, weightOf(actor));
  const lines: PictureLine[] = drawnPairs.value.map((visible) => ({
    key: visible.key,
    kind: visible.relations[0].kind,
    source: visible.source,
    target: visible.target,
    look: lookOfVisible(visible),
    mark: isContested(visible.pair) ? 'contested' : storyOfVisible(visible).standing === 'denied' ? 'denied' : null,
    pair: visible.pair,
  }));
  const hidden = new Set<string>(filters.value.hiddenKinds);
  if (!hidden.has('event')) for (const event of visibleEvents.value) addEvent(event, add, lines, drawn);
  if (!hidden.has('document')) {
    for (const { id, title } of corpus.value.documents)
      if (visibleDocuments.value.has(id)) add(documentKey(id), 'document', title || id, {}, 0);
    addProvenance(lines, drawn);
  }
  return { nodes, lines };
});

/** How often it is named; where there are no texts, how many it is related to. */
export function weightOf({ id, mentions }: Actor): number {
  return mentions.length > 0 ? mentions.length : (pairsOfActor.value.get(id)?.length ?? 0);
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

export function documentKey(id: string): string {
  return `document:${id}`;
}

const stories = new WeakMap<VisiblePair, Story>();

/** Worked out once: another filter makes another pair of it. */
export function storyOfVisible(visible: VisiblePair): Story {
  const known = stories.get(visible);
  if (known) return known;
  const story = storyOf(visible.relations);
  stories.set(visible, story);
  return story;
}

/** The one who does what is said first, and the other: so a pair is written in a row. */
export function endsOf(visible: VisiblePair): { readonly from: ActorId; readonly to: ActorId } {
  const [{ source, target }] = visible.relations;
  const isTarget = doerOf(storyOfVisible(visible), source) === target;
  return isTarget ? { from: target, to: source } : { from: source, to: target };
}

const strokes: Readonly<Record<Standing, EdgeLine>> = {
  done: 'solid',
  lasting: 'solid',
  open: 'dashed',
  denied: 'dashed',
  together: 'dotted',
};
const kindOfStanding = { done: 'dyad', lasting: 'tie', open: 'dyad', denied: 'dyad', together: 'co-mention' } as const;

/** Stroke and colour say the same as the words: see story.ts. */
export function lookOfVisible(visible: VisiblePair): EdgeLook {
  const { standing, tone } = storyOfVisible(visible);
  const kind = kindOfStanding[standing];
  const look = lookOfEdge({ kind, weight: visible.independentSources }, theme.value, tone);
  return { ...look, line: strokes[standing] };
}

/** Of a graph without texts the weight is all there is. */
function sourcesOf({ documents, weight }: Relation): number {
  return documents.length > 0 ? countIndependent(documents) : weight;
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

/** `recall envoy: Ghana → Togo` → `recall envoy`: who takes part, the lines tell. */
function actOf({ label }: EventRecord): string {
  const end = label.indexOf(': ');
  return end < 0 ? label : label.slice(0, end);
}

function addEvent(
  event: EventRecord,
  add: (key: string, kind: NodeKind, label: string, attributes: Record<string, unknown>, importance: number) => void,
  lines: PictureLine[],
  drawn: ReadonlySet<string>,
): void {
  add(event.id, 'event', actOf(event), { independentSources: event.independentSources }, 0);
  const roles: readonly (readonly ['source' | 'target', readonly string[]])[] = [
    ['source', event.sources],
    ['target', event.targets],
  ];
  for (const [kind, actors] of roles)
    for (const actor of actors)
      if (drawn.has(actor))
        lines.push({
          key: `${kind}:${actor}>${event.id}`,
          kind,
          source: actor,
          target: event.id,
          mark: null,
          look: {
            ...lookOfEdge({ kind }, theme.value),
            line: event.modality === 'asserted' ? 'solid' : 'dashed',
          },
        });
}

/** More lines of provenance than this hide what they lead to: then only those of the selection are drawn. */
const provenanceShown = 40;

/** A document hangs on its events where they are shown, else on its actors. */
function addProvenance(lines: PictureLine[], drawn: ReadonlySet<string>): void {
  const look: EdgeLook = { ...lookOfEdge({ kind: 'mentioned-in' }, theme.value), line: 'dotted' };
  const found: PictureLine[] = [];
  const add = (kind: 'reported-in' | 'mentioned-in', source: string, document: DocumentId): void => {
    const target = documentKey(document);
    if (drawn.has(source) && drawn.has(target))
      found.push({ key: `${kind}:${source}>${document}`, kind, source, target, look, mark: null });
  };
  if (visibleEvents.value.some(({ id }) => drawn.has(id)))
    for (const event of visibleEvents.value)
      for (const document of event.documents) add('reported-in', event.id, document);
  else
    for (const actor of namedActors.value)
      for (const document of documentsOf(actor)) add('mentioned-in', actor.id, document);
  const key = selection.value?.kind === 'document' ? documentKey(selection.value.id) : selection.value?.id;
  lines.push(
    ...(found.length <= provenanceShown
      ? found
      : found.filter(({ source, target }) => source === key || target === key)),
  );
}
