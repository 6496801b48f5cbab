/** How much each choice of the left column lets through, the other filters being as they are. */
import { computed } from '@preact/signals';
import type { Modality, RelationKind } from '../../model/records.ts';
import { isContested } from './contested.ts';
import { claimsById, pairs } from './dataset.ts';
import { membersOf } from './groups.ts';
import { eventsToldAnyhow, namedActors } from './passing.ts';
import type { NodeKind } from './route.ts';
import { filters } from './session.ts';
import {
  eventsOnStage,
  passingRelations,
  visibleActors,
  visibleDocuments,
  visibleEvents,
  visiblePairs,
} from './visible.ts';

export const kindCounts = computed<ReadonlyMap<NodeKind, number>>(() => {
  const { hiddenActors, groups, around } = filters.value;
  const counts = new Map<NodeKind, number>([
    ['event', visibleEvents.value.length],
    ['document', visibleDocuments.value.size],
  ]);
  const hidden = new Set<string>(hiddenActors);
  const members = membersOf(groups);
  const near = around ? new Set<string>(visibleActors.value.map(({ id }) => id)) : null;
  for (const { id, kind } of namedActors.value)
    if (!hidden.has(id) && (!members || members.has(id)) && (!near || near.has(id)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
});

const kindsByStrength: readonly RelationKind[] = ['dyad', 'tie', 'co-mention'];

/**
 * Every relation counts as the strongest of its kinds that is shown, as it is drawn: the kinds that are checked make up
 * the number above the picture. A kind that is not checked counts what it would become.
 */
export const relationCounts = computed(() => {
  const chosen = filters.value;
  const open = { ...chosen, hiddenRelations: [], contested: false };
  const shown = new Set<string>(visibleActors.value.map(({ id }) => id));
  const counts = new Map<RelationKind, number>();
  let contested = 0;
  // The usual case, and a quick one: the strongest kind of each pair stands first.
  if (chosen.hiddenRelations.length === 0 && !chosen.contested) {
    for (const { pair, relations } of visiblePairs.value) {
      counts.set(relations[0].kind, (counts.get(relations[0].kind) ?? 0) + 1);
      if (isContested(pair)) contested++;
    }
    return { counts, contested };
  }
  for (const pair of pairs.value.values()) {
    if (!shown.has(pair.source) || !shown.has(pair.target)) continue;
    const relations = passingRelations(pair, open);
    const kinds = kindsByStrength.filter((kind) => relations.some((relation) => relation.kind === kind));
    const drawn = kinds.find((kind) => !chosen.hiddenRelations.includes(kind));
    const isMarked = isContested(pair);
    if (isMarked && drawn) contested++;
    if (chosen.contested && !isMarked) continue;
    for (const kind of kinds) {
      if (kind === drawn || chosen.hiddenRelations.includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind === drawn) break;
    }
  }
  return { counts, contested };
});

/** Tellings of acts that enough sources tell, in which somebody on the stage takes part. */
export const modalityCounts = computed<ReadonlyMap<Modality, number>>(() => {
  const counts = new Map<Modality, number>();
  for (const { claims } of eventsOnStage(eventsToldAnyhow.value))
    for (const id of claims) {
      const modality = claimsById.value.get(id)?.modality;
      if (modality) counts.set(modality, (counts.get(modality) ?? 0) + 1);
    }
  return counts;
});
