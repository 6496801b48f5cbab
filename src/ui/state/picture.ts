/** What passes the filters → what is drawn: nodes, and one line per pair. */
import { computed } from '@preact/signals';
import { type EdgeLook, lookOfEdge, lookOfNode, type NodeLook } from '../../graph/look.ts';
import type { Position } from '../../graph/spiral.ts';
import type { DocumentId, EventRecord } from '../../model/records.ts';
import { isContested } from './contested.ts';
import { corpus, documentsOf, type Pair } from './dataset.ts';
import { drawnPairs, shownActors, weightOf } from './first-view.ts';
import type { LineMark } from './line-marks.ts';
import { lookOfVisible, storyOfVisible } from './pair-look.ts';
import { namedActors } from './passing.ts';
import { placeOf } from './places.ts';
import type { NodeKind } from './route.ts';
import { filters, selection, theme } from './session.ts';
import { visibleActors, visibleDocuments, visibleEvents } from './visible.ts';

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

export function documentKey(id: string): string {
  return `document:${id}`;
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
