/** Actors under one name that a person gave: entries of the edit log, so they are saved and undone as any other. */
import { computed, signal } from '@preact/signals';
import type { ActorId, MentionId } from '../../model/records.ts';
import { actorOfMention, corpus } from './dataset.ts';
import { changeFilters, filters } from './session.ts';

export interface Group {
  readonly name: string;
  readonly members: ReadonlySet<ActorId>;
}

/** Marked for a group that has no name yet. */
export const marked = signal<ReadonlySet<ActorId>>(new Set());

/** In the order in which they were made; a name that was given twice is one group. */
export const groups = computed<readonly Group[]>(() => {
  const named = corpus.value.edits.filter(({ kind }) => kind === 'group');
  if (named.length === 0) return [];
  const mentionAt = new Map<string, MentionId>();
  for (const { id, documentId, span } of corpus.value.mentions)
    mentionAt.set(`${documentId}@${span.start}-${span.end}`, id);
  const found = new Map<string, Set<ActorId>>();
  for (const { value = '', targets } of named) {
    const members = found.get(value) ?? new Set();
    found.set(value, members);
    for (const { documentId, start, end } of targets) {
      const mention = mentionAt.get(`${documentId}@${start}-${end}`);
      const actor = mention && actorOfMention.value.get(mention);
      if (actor) members.add(actor);
    }
  }
  return [...found].map(([name, members]) => ({ name, members }));
});

/** Null where no group is chosen that there is. */
export function membersOf(names: readonly string[]): ReadonlySet<ActorId> | null {
  const chosen = names.length > 0 ? groups.value.filter(({ name }) => names.includes(name)) : [];
  return chosen.length > 0 ? new Set(chosen.flatMap(({ members }) => [...members])) : null;
}

export function groupsOf(actor: ActorId): string[] {
  return groups.value.filter(({ members }) => members.has(actor)).map(({ name }) => name);
}

export function toggleMark(actor: ActorId): void {
  const next = new Set(marked.value);
  if (!next.delete(actor)) next.add(actor);
  marked.value = next;
}

export function markAll(actors: readonly ActorId[]): void {
  marked.value = new Set([...marked.value, ...actors]);
}

export function toggleGroup(name: string): void {
  const chosen = filters.value.groups;
  changeFilters({ groups: chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name] });
}
