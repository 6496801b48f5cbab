/** Relations and events as lines of a list. */
import type { EdgeLine, Tone } from '../../graph/look.ts';
import type { ActorId, EventRecord } from '../../model/records.ts';
import { actorsById } from '../state/dataset.ts';
import { type LineMark, markRadius, pathOfMark } from '../state/line-marks.ts';
import { lookOfVisible, storyOfVisible } from '../state/pair-look.ts';
import { wordsFrom } from '../state/story.ts';
import type { VisiblePair } from '../state/visible.ts';
import { count, formatDate, modalityNames, plain } from '../state/words.ts';
import { KindIcon } from './icons.tsx';
import { hrefOf } from './names.tsx';

const dashes: Readonly<Record<EdgeLine, string | undefined>> = { solid: undefined, dashed: '6 4', dotted: '0.1 4.5' };
/** The second colour of a line of two, over the first. */
const secondDashes: Readonly<Record<EdgeLine, string>> = { solid: '5 5', dashed: '6 14', dotted: '0.1 9' };

/** A piece of a line as the picture draws it. */
export function LinePiece({
  tone,
  line,
  width,
  mark,
}: {
  tone: Tone | 'weak';
  line: EdgeLine;
  width: number;
  mark?: LineMark | null;
}) {
  const stroke = {
    fill: 'none',
    'stroke-width': Math.min(6, width),
    'stroke-linecap': line === 'dotted' ? 'round' : 'butt',
  } as const;
  return (
    <svg class={`line-sample tone-${tone}`} viewBox="0 0 28 10" aria-hidden="true">
      <path d="M1 5h26" stroke="currentColor" stroke-dasharray={dashes[line]} {...stroke} />
      {tone === 'mixed' && (
        <path
          class="second"
          d="M1 5h26"
          stroke-dasharray={secondDashes[line]}
          stroke-dashoffset={line === 'dashed' ? 10 : 5}
          {...stroke}
        />
      )}
      {mark && (
        <g class="line-mark" transform="translate(14 5) scale(0.66)">
          <circle r={markRadius} />
          <path d={pathOfMark(mark, 0, 0)} />
        </g>
      )}
    </svg>
  );
}

export function LineSample({ visible }: { visible: VisiblePair }) {
  const { line, width } = lookOfVisible(visible);
  const { standing, tone } = storyOfVisible(visible);
  return (
    <LinePiece
      tone={standing === 'together' ? 'weak' : tone}
      line={line}
      width={width}
      mark={standing === 'denied' ? 'denied' : null}
    />
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
          <span class="row-sub">{wordsFrom(storyOfVisible(visible), from)}</span>
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
