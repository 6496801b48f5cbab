/** The bars of the timeline, named at round dates, and the two grips that hold a span. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ticksOf } from '../state/time-ticks.ts';
import type { Timeline } from '../state/timeline.ts';
import { count, formatDate, formatSpan } from '../state/words.ts';

type Side = 'from' | 'to';

export function TimeBrush({
  timeline,
  span: [start, end],
  beside,
  what,
  onBrush,
}: {
  timeline: Timeline;
  /** First and last bar of the chosen span. */
  span: readonly [number, number];
  /** The chosen span touches no bar: `span` is where the grips wait. */
  beside: boolean;
  what: string;
  /** The bars at which the span begins and ends from now on; null for an end that stays where it is. */
  onBrush: (from: number | null, to: number | null) => void;
}) {
  const { bars } = timeline;
  const place = useRef<HTMLDivElement>(null);
  const width = useSignal(600);
  const last = bars.length - 1;
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      width.value = entry!.contentRect.width;
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  /** The bar under a place of the window, the nearest one beside the bars. */
  const barAt = (x: number): number => {
    const { left, width: whole } = place.current!.getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor(((x - left) / whole) * bars.length)));
  };
  const draw = (event: PointerEvent): void => {
    const first = barAt(event.clientX);
    // A finger that goes on to scroll has drawn nothing.
    follow(event, (x) => onBrush(Math.min(first, barAt(x)), Math.max(first, barAt(x))));
  };
  const drag = (side: Side) => (event: PointerEvent) => {
    // The bar that lies under the edge of the grip, not under the finger.
    const { left, width: whole } = place.current!.getBoundingClientRect();
    const edge = left + ((side === 'from' ? start + 0.5 : end + 0.5) / bars.length) * whole;
    const aside = event.clientX - edge;
    event.preventDefault();
    (event.currentTarget as HTMLElement).querySelector('input')?.focus({ preventScroll: true });
    follow(event, (x) => {
      if (Math.abs(x - event.clientX) > 1) move(side, barAt(x - aside));
    });
  };
  /** One end does not push the other. */
  const move = (side: Side, at: number): void => {
    if (side === 'from') onBrush(Math.min(at, end), null);
    else onBrush(null, Math.max(at, start));
  };
  const share = (bar: number): string => `${(100 * bar) / bars.length}%`;
  return (
    <div class="brush">
      <div ref={place} class="bars" onPointerDown={draw}>
        {bars.map((bar, index) => (
          <span
            key={bar.from}
            class={!beside && index >= start && index <= end ? 'bar' : 'bar outside'}
            title={`${formatSpan(bar.from, bar.to)}: ${count(bar.count, what)}`}
          >
            <span style={{ height: `${bar.count === 0 ? 0 : 8 + (92 * bar.count) / highest}%` }} />
          </span>
        ))}
      </div>
      <div class="track">
        {!beside && <span class="chosen" style={{ left: share(start), right: share(last - end) }} />}
        {(['from', 'to'] as const).map((side) => (
          <span
            key={side}
            class={`grip grip-${side}`}
            style={side === 'from' ? { right: share(bars.length - start) } : { left: share(end + 1) }}
            onPointerDown={drag(side)}
          >
            <input
              type="range"
              min={0}
              max={last}
              step={1}
              value={side === 'from' ? start : end}
              aria-label={side === 'from' ? 'First day of the span' : 'Last day of the span'}
              aria-valuetext={formatDate(side === 'from' ? bars[start]!.from : bars[end]!.to)}
              onInput={({ currentTarget }) => {
                const at = Number(currentTarget.value);
                const allowed = side === 'from' ? at <= end : at >= start;
                if (allowed) move(side, at);
                else currentTarget.value = String(side === 'from' ? start : end);
              }}
            />
          </span>
        ))}
      </div>
      <div class="ticks" aria-hidden="true">
        {ticksOf(timeline, width.value).map(({ bar, label, at }) => (
          <span key={bar} class={`tick at-${at}`} style={{ left: share(bar + 0.5) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Tells of the pointer until it is let go: where it moves, and at last where it was let go. */
function follow(event: PointerEvent, tell: (x: number) => void): void {
  if (event.button !== 0) return;
  const target = event.currentTarget as HTMLElement;
  target.setPointerCapture(event.pointerId);
  const onMove = ({ clientX }: PointerEvent): void => tell(clientX);
  const onEnd = ({ type, clientX }: PointerEvent): void => {
    target.removeEventListener('pointermove', onMove);
    target.removeEventListener('pointerup', onEnd);
    target.removeEventListener('pointercancel', onEnd);
    if (type === 'pointerup') tell(clientX);
  };
  target.addEventListener('pointermove', onMove);
  target.addEventListener('pointerup', onEnd);
  target.addEventListener('pointercancel', onEnd);
}
