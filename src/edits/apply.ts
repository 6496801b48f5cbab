/**
 * What a person changed, replayed on what was found. Edits name places in texts, not ids, so they hold when articles
 * are added or read anew; one whose place is gone does nothing.
 */
import { actorId } from '../model/ids.ts';
import { byId, compareText } from '../model/order.ts';
import type { Actor, Claim, DocumentId, Edit, Mention, MentionId, Span, Tie } from '../model/records.ts';

export interface Editable {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
}

type Place = Span & { readonly documentId: DocumentId };

/** Edits in the order of their ids, which is the order in which they were made. Never changes its input. */
export function applyEdits(found: Editable, edits: readonly Edit[]): Editable {
  if (edits.length === 0) return found;
  const mentionsAt = new Map(found.mentions.map((mention) => [placeKey({ ...mention.span, ...mention }), mention]));
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const rejected = new Set<string>();
  /** The actor that a place names now, after the edits before. */
  const ownerOf = (place: Place | undefined): Actor | undefined => {
    const mention = place && mentionsAt.get(placeKey(place));
    return mention && [...actors.values()].find((actor) => actor.mentions.includes(mention.id));
  };
  const names = new Map(found.mentions.map(({ id, name }) => [id, name]));
  const nameOf = (id: MentionId): string | undefined => names.get(id);
  for (const edit of [...edits].sort(byId)) {
    const owner = ownerOf(edit.targets[0]);
    if (edit.kind === 'reject') for (const place of edit.targets) rejected.add(placeKey(place));
    else if (!owner) continue;
    else if (edit.kind === 'merge') {
      const other = ownerOf(edit.targets[1]);
      if (!other || other.id === owner.id) continue;
      actors.delete(other.id);
      actors.set(owner.id, joined(owner, other));
    } else if (edit.kind === 'split' && edit.value !== undefined) {
      const parts = parted(owner, edit.value, nameOf, actors);
      if (!parts) continue;
      for (const part of parts) actors.set(part.id, part);
    } else if (edit.kind === 'rename' && edit.value?.trim()) actors.set(owner.id, renamed(owner, edit.value.trim()));
  }
  const kept = (trigger: Span, documentId: DocumentId): boolean => !rejected.has(placeKey({ ...trigger, documentId }));
  return {
    ...found,
    actors: [...actors.values()].sort(byId),
    claims: found.claims.filter(({ trigger, documentId }) => kept(trigger, documentId)),
    ties: found.ties.filter(({ evidence, documentId }) => kept(evidence.span, documentId)),
  };
}

function placeKey({ documentId, start, end }: Place): string {
  return `${documentId}@${start}-${end}`;
}

function joined(owner: Actor, other: Actor): Actor {
  return {
    ...owner,
    aliases: namesBut(owner.name, [...owner.aliases, other.name, ...other.aliases]),
    roles: [...new Set([...owner.roles, ...other.roles])],
    mentions: [...owner.mentions, ...other.mentions].sort(compareText),
    joins: [...owner.joins, ...other.joins, { form: other.name, to: owner.name, reason: 'merged by hand' }],
    ...(owner.country === undefined && other.country !== undefined && { country: other.country }),
  };
}

/** All mentions of that form become an actor of their own; null where that would leave nothing of the first. */
function parted(
  owner: Actor,
  form: string,
  nameOf: (id: MentionId) => string | undefined,
  actors: ReadonlyMap<string, Actor>,
): [Actor, Actor] | null {
  const own = owner.mentions.filter((id) => nameOf(id) !== form);
  const apart = owner.mentions.filter((id) => nameOf(id) === form);
  if (own.length === 0 || apart.length === 0) return null;
  // Two of one name: the second is told apart as resolution would do it, by a suffix.
  const plain = actorId(owner.kind, form);
  const id = actors.has(plain) ? actorId(owner.kind, `${form} apart`) : plain;
  if (actors.has(id)) return null;
  const name = owner.name === form ? (owner.aliases[0] ?? owner.name) : owner.name;
  const unrelated = owner.joins.filter((join) => join.form !== form && join.to !== form);
  return [
    {
      ...owner,
      name,
      aliases: namesBut(
        name,
        owner.aliases.filter((alias) => alias !== form),
      ),
      mentions: own,
      joins: unrelated,
    },
    { id, kind: owner.kind, name: form, aliases: [], roles: [], mentions: apart, joins: [] },
  ];
}

function renamed(owner: Actor, name: string): Actor {
  return { ...owner, name, aliases: namesBut(name, [owner.name, ...owner.aliases]) };
}

function namesBut(name: string, aliases: readonly string[]): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name).sort(compareText);
}
