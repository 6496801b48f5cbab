/**
 * Which of what passes is drawn: of a large graph the most named and whatever is selected, and between them the backbone;
 * everything where the weaker relations are wanted too.
 */
import { computed, signal } from '@preact/signals';
import { compareStrength, findBackbone } from '../../graph/backbone.ts';
import { compareText } from '../../model/order.ts';
import type { Actor, Relation } from '../../model/records.ts';
import { actorsById, pairKey, pairsOfActor, relationsById } from './dataset.ts';
import { findPath } from './paths.ts';
import { filters, pathEnds, selection } from './session.ts';
import { type VisiblePair, visibleActors, visiblePairs } from './visible.ts';

/** More names than this cannot be read at once: the first view of a large graph shows the most named. */
export const firstActors = signal(120);
/** Of what is selected these come into the first view, strongest first. */
const firstNeighbours = 12;

/** The actors of the first view; all of them where the weaker relations are wanted too. */
export const shownActors = computed<ReadonlySet<string>>(() => {
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

/** Keys of the pairs that the strongest connections need. */
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

/** How often it is named; where there are no texts, how many it is related to. */
export function weightOf({ id, mentions }: Actor): number {
  return mentions.length > 0 ? mentions.length : (pairsOfActor.value.get(id)?.length ?? 0);
}
