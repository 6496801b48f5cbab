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
  onBrush: (from: number, to: number) => void;
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
  /** Follows the pointer from `event` on. */
  const follow = (event: PointerEvent, move: (x: number) => void): void => {
    if (event.button !== 0) return;
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    const onMove = (each: PointerEvent): void => move(each.clientX);
    const onEnd = (): void => {
      target.removeEventListener('pointermove', onMove);
      target.removeEventListener('pointerup', onEnd);
      target.removeEventListener('pointercancel', onEnd);
    };
    target.addEventListener('pointermove', onMove);
    target.addEventListener('pointerup', onEnd);
    target.addEventListener('pointercancel', onEnd);
  };
  const draw = (event: PointerEvent): void => {
    const first = barAt(event.clientX);
    onBrush(first, first);
    follow(event, (x) => onBrush(Math.min(first, barAt(x)), Math.max(first, barAt(x))));
  };
  const drag = (side: Side) => (event: PointerEvent) => {
    // The bar that lies under the edge of the grip, not under the finger.
    const { left, width: whole } = place.current!.getBoundingClientRect();
    const edge = left + ((side === 'from' ? start + 0.5 : end + 0.5) / bars.length) * whole;
    const aside = event.clientX - edge;
    const [from, to] = [start, end];
    event.preventDefault();
    (event.currentTarget as HTMLElement).querySelector('input')?.focus({ preventScroll: true });
    follow(event, (x) => {
      const at = barAt(x - aside);
      if (side === 'from') onBrush(Math.min(at, to), to);
      else onBrush(from, Math.max(at, from));
    });
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
              onInput={(event) => {
                const at = Number(event.currentTarget.value);
                const next = side === 'from' ? Math.min(at, end) : Math.max(at, start);
                // One end does not push the other: the slider stays where it may be.
                event.currentTarget.value = String(next);
                if (side === 'from') onBrush(next, end);
                else onBrush(start, next);
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
