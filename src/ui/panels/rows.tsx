/** Relations and events as lines of a list. */
import type { ActorId, EventRecord } from '../../model/records.ts';
import { actorsById } from '../state/dataset.ts';
import { lookOfVisible, scoreOf, type VisiblePair } from '../state/picture.ts';
import { count, formatDate, modalityNames, plain } from '../state/words.ts';
import { KindIcon } from './icons.tsx';
import { hrefOf } from './names.tsx';

/** A piece of the line as the picture draws it. */
export function LineSample({ visible }: { visible: VisiblePair }) {
  const { line, width } = lookOfVisible(visible);
  const score = Math.sign(scoreOf(visible.relations));
  const dash = line === 'dashed' ? '6 4' : line === 'dotted' ? '0.1 4.5' : undefined;
  return (
    <svg class={`line-sample score-${score}`} viewBox="0 0 28 10" aria-hidden="true">
      <path
        d="M1 5h26"
        fill="none"
        stroke="currentColor"
        stroke-width={Math.min(6, width)}
        stroke-dasharray={dash}
        stroke-linecap={line === 'dotted' ? 'round' : 'butt'}
      />
    </svg>
  );
}

export function PairRow({ visible, from }: { visible: VisiblePair; from: ActorId }) {
  const other = actorsById.value.get((visible.source === from ? visible.target : visible.source) as ActorId)!;
  return (
    <li>
      <a class="row" href={hrefOf({ kind: 'relation', id: visible.relations[0].id })}>
        <LineSample visible={visible} />
        <span class="row-main">
          <span class="row-name">
            <KindIcon kind={other.kind} /> <bdi>{other.name}</bdi>
          </span>
          <span class="row-sub">{visible.relations[0].label}</span>
        </span>
        <span class="row-count" title={count(visible.independentSources, 'independent source')}>
          {count(visible.independentSources, 'source')}
        </span>
      </a>
    </li>
  );
}

export function EventRow({ event }: { event: EventRecord }) {
  return (
    <li>
      <a class="row" href={hrefOf({ kind: 'event', id: event.id })}>
        <KindIcon kind="event" />
        <span class="row-main">
          <span class="row-name">{event.label}</span>
          <span class="row-sub">
            {[
              plain(event.type),
              event.date && formatDate(event.date),
              event.modality !== 'asserted' && modalityNames[event.modality],
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </a>
    </li>
  );
}
