/** One actor: its names and why they are one, its roles, relations and events. */
import { useSignal } from '@preact/signals';
import { compareStrength } from '../../graph/backbone.ts';
import type { Actor } from '../../model/records.ts';
import { isReadOnly } from '../state/carried.ts';
import { documentsOf, eventsOfActor, pairsOfActor, withoutTexts } from '../state/dataset.ts';
import { splitForm } from '../state/edit-log.ts';
import { daysOf } from '../state/evidence.ts';
import { groupsOf } from '../state/groups.ts';
import { passingActor, passingEvent } from '../state/passing.ts';
import { isLeftOut } from '../state/sifted.ts';
import { visiblePairs } from '../state/visible.ts';
import { count, formatDate, kindNames, part } from '../state/words.ts';
import { ActorActions } from './actor-actions.tsx';
import { HeldBack } from './held-back.tsx';
import { Icon, KindIcon } from './icons.tsx';
import { DocumentLink } from './names.tsx';
import { Panel } from './panel.tsx';
import { EventRow, PairRow } from './rows.tsx';

const firstRows = 12;

export function ActorPanel({ actor }: { actor: Actor }) {
  const pairs = visiblePairs.value
    .filter(({ source, target }) => source === actor.id || target === actor.id)
    .sort(compareStrength);
  const named = passingActor(actor) ?? { ...actor, mentions: [] };
  const allEvents = eventsOfActor.value.get(actor.id) ?? [];
  const events = allEvents.map(passingEvent).filter((event) => event !== undefined);
  const allDocuments = documentsOf(actor);
  const documents = documentsOf(named);
  const days = daysOf(named);
  const [outsideEvents, outsideDocuments] = [without(allEvents, events), without(allDocuments, documents)];
  return (
    <Panel
      label={[kindNames[actor.kind], actor.country].filter(Boolean).join(' · ')}
      title={
        <>
          <KindIcon kind={actor.kind} /> <bdi>{actor.name}</bdi>
        </>
      }
    >
      {actor.roles.length > 0 && <p class="roles">{actor.roles.join(' · ')}</p>}
      <p class="facts" hidden={withoutTexts.value}>
        {part(named.mentions.length, actor.mentions.length, 'mention')} in{' '}
        {part(documents.length, allDocuments.length, 'article')}
        {days &&
          ` · ${days.first === days.last ? formatDate(days.first) : `${formatDate(days.first)} – ${formatDate(days.last)}`}`}
      </p>
      {isLeftOut({ kind: 'actor', id: actor.id }) && (
        <p class="facts">Not in the picture: the filters leave this name out.</p>
      )}
      {groupsOf(actor.id).length > 0 && (
        <p class="facts">
          In {groupsOf(actor.id).length === 1 ? 'the group' : 'the groups'} <bdi>{groupsOf(actor.id).join(' · ')}</bdi>
        </p>
      )}
      <ActorActions actor={actor} />
      <Names actor={actor} />
      <List
        title="Relations"
        items={pairs}
        all={pairsOfActor.value.get(actor.id)?.length ?? 0}
        none="No relation passes the filters."
      >
        {(pair) => <PairRow key={pair.key} visible={pair} from={actor.id} />}
      </List>
      <List title="Events" items={events} all={allEvents.length} none="">
        {(event) => <EventRow key={event.id} event={event} />}
      </List>
      <HeldBack what={outsideEvents.length > 0 ? count(outsideEvents.length, 'event') : ''}>
        {() => (
          <ul class="rows">
            {outsideEvents.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        )}
      </HeldBack>
      <List title="Articles" items={documents} all={allDocuments.length} none="">
        {(id) => (
          <li key={id}>
            <DocumentLink id={id} />
          </li>
        )}
      </List>
      <HeldBack what={outsideDocuments.length > 0 ? count(outsideDocuments.length, 'article') : ''}>
        {() => (
          <ul class="rows">
            {outsideDocuments.map((id) => (
              <li key={id}>
                <DocumentLink id={id} />
              </li>
            ))}
          </ul>
        )}
      </HeldBack>
    </Panel>
  );
}

/** Records of the corpus that a filter leaves none of: a part bears the same id. */
function without<R extends string | { readonly id: string }>(all: readonly R[], kept: readonly R[]): R[] {
  const idOf = (record: R): string => (typeof record === 'string' ? record : record.id);
  const ids = new Set(kept.map(idOf));
  return all.filter((record) => !ids.has(idOf(record)));
}

function Names({ actor }: { actor: Actor }) {
  if (actor.aliases.length === 0) return null;
  return (
    <section class="block">
      <h3>Also named</h3>
      <ul class="aliases">
        {actor.aliases.map((alias) => (
          <li key={alias}>
            <bdi>{alias}</bdi>
            {!withoutTexts.value && !isReadOnly() && (
              <button
                type="button"
                class="split"
                aria-label={`“${alias}” is somebody else: split`}
                title="Not the same? Split"
                onClick={() => splitForm(actor, alias)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {actor.joins.length > 0 && (
        <details class="joins">
          <summary>Why these names are one</summary>
          <ul>
            {actor.joins.map((join) => (
              <li key={`${join.form}>${join.to}>${join.reason}`}>
                {join.reason.startsWith('kept apart')
                  ? `Another “${join.form}” was ${join.reason}`
                  : `“${join.form}” is “${join.to}”: ${join.reason}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function List<Item>({
  title,
  items,
  all: whole,
  none,
  children,
}: {
  title: string;
  items: readonly Item[];
  /** How many there are without filters. */
  all: number;
  none: string;
  children: (item: Item) => preact.JSX.Element;
}) {
  const all = useSignal(false);
  if (items.length === 0 && !none) return null;
  const shown = all.value ? items : items.slice(0, firstRows);
  return (
    <section class="block">
      <h3>
        {title} <span class="count">{items.length === whole ? whole : `${items.length} of ${whole}`}</span>
      </h3>
      {items.length === 0 ? <p class="none">{none}</p> : <ul class="rows">{shown.map(children)}</ul>}
      {items.length > shown.length && (
        <button type="button" class="more" onClick={() => (all.value = true)}>
          All {items.length}
        </button>
      )}
    </section>
  );
}
