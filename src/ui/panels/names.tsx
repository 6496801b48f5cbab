/** Names as links: Back and "open in a new tab" work as anywhere on the web. */
import type { ComponentChildren } from 'preact';
import type { ActorId, DocumentId } from '../../model/records.ts';
import { awaitsOther, chooseOther } from '../state/asking.ts';
import { actorsById, documentsById } from '../state/dataset.ts';
import { formatView, type Selection } from '../state/route.ts';
import { filters, hovered, mode } from '../state/session.ts';
import { titleOf } from '../state/words.ts';
import { KindIcon } from './icons.tsx';

export function hrefOf(selection: Selection | null): string {
  return formatView({ selection, filters: filters.value, mode: mode.value });
}

export function ActorLink({ id, icon = true }: { id: ActorId; icon?: boolean }) {
  const actor = actorsById.value.get(id);
  if (!actor) return <span>{id}</span>;
  return (
    <a
      class="name"
      href={hrefOf({ kind: 'actor', id })}
      onClick={(event) => {
        // A name in the table answers as one in the picture does; those in the panel lead on.
        if (!awaitsOther.peek() || event.currentTarget.closest('.panel')) return;
        event.preventDefault();
        chooseOther(id);
      }}
      onMouseEnter={() => {
        hovered.value = id;
      }}
      onMouseLeave={() => {
        hovered.value = null;
      }}
    >
      {icon && <KindIcon kind={actor.kind} />}
      <bdi>{actor.name}</bdi>
    </a>
  );
}

/** Inside another link. */
export function NameOf({ id }: { id: ActorId }) {
  return <bdi>{actorsById.value.get(id)?.name ?? id}</bdi>;
}

export function DocumentLink({ id, at, children }: { id: DocumentId; at?: number; children?: ComponentChildren }) {
  const document = documentsById.value.get(id);
  return (
    <a class="name" href={hrefOf(at === undefined ? { kind: 'document', id } : { kind: 'document', id, at })}>
      {children ?? <bdi>{document ? titleOf(document) : id}</bdi>}
    </a>
  );
}
