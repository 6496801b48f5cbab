/** Bars by day, week, month or year; two handles brush a span that filters picture and table. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { changeFilters, filters } from '../state/session.ts';
import { isBrushed, timeline } from '../state/timeline.ts';
import { count, formatDate } from '../state/words.ts';

const playStep = 700;

export function TimelineStrip() {
  const { bars, unit, undated } = timeline.value;
  const chosen = filters.value;
  const playing = useSignal(false);
  const last = bars.length - 1;
  const start = Math.max(
    0,
    bars.findIndex(({ to }) => chosen.from !== '' && to >= chosen.from),
  );
  const found = bars.findIndex(({ to }) => chosen.to !== '' && to >= chosen.to);
  const end = found < 0 ? last : found;
  const brush = (from: number, to: number): void => {
    const whole = from === 0 && to === last;
    changeFilters({ from: whole ? '' : bars[from]!.from, to: whole ? '' : bars[to]!.to });
  };
  useEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      if (end >= last) playing.value = false;
      else brush(start + 1, end + 1);
    }, playStep);
    return () => clearInterval(timer);
  });
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  const unitName = { day: 'day', week: 'week', month: 'month', year: 'year' }[unit];
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-head">
        <fieldset class="segments small">
          <legend class="unseen">Date of</legend>
          {(['event', 'publication'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={chosen.dateOf === each}
              onClick={() => changeFilters({ dateOf: each, from: '', to: '' })}
            >
              {each === 'event' ? 'Happened' : 'Published'}
            </button>
          ))}
        </fieldset>
        {bars.length > 0 && (
          <p>
            {formatDate(bars[start]!.from)} – {formatDate(bars[end]!.to)}
            <span class="quiet"> by {unitName}</span>
          </p>
        )}
        {undated > 0 && (
          <p class="quiet">
            {count(undated, chosen.dateOf === 'event' ? 'event' : 'article')} without a date
            {isBrushed(chosen) && ', not shown'}
          </p>
        )}
        {isBrushed(chosen) && (
          <>
            <button type="button" class="chip" onClick={() => (playing.value = !playing.value)}>
              {playing.value ? 'Pause' : 'Play'}
            </button>
            <button type="button" class="chip" onClick={() => changeFilters({ from: '', to: '' })}>
              All time
            </button>
          </>
        )}
      </div>
      {bars.length > 1 ? (
        <div class="brush">
          <div class="bars">
            {bars.map((bar, index) => (
              <button
                key={bar.from}
                type="button"
                tabIndex={-1}
                class={index >= start && index <= end ? 'bar' : 'bar outside'}
                title={`${formatDate(bar.from)}: ${bar.count}`}
                aria-label={`${formatDate(bar.from)}: ${bar.count}`}
                onClick={() => brush(index, index)}
              >
                <span style={{ height: `${bar.count === 0 ? 0 : 8 + (92 * bar.count) / highest}%` }} />
              </button>
            ))}
          </div>
          {(['from', 'to'] as const).map((side) => (
            <input
              key={side}
              type="range"
              class={`handle handle-${side}`}
              min={0}
              max={last}
              value={side === 'from' ? start : end}
              aria-label={side === 'from' ? 'From' : 'To'}
              aria-valuetext={formatDate(side === 'from' ? bars[start]!.from : bars[end]!.to)}
              onInput={(event) => {
                const at = Number(event.currentTarget.value);
                if (side === 'from') brush(Math.min(at, end), end);
                else brush(start, Math.max(at, start));
              }}
            />
          ))}
        </div>
      ) : (
        <p class="quiet">
          {bars.length === 0 ? 'No dates are known.' : `Everything dated falls on ${formatDate(bars[0]!.from)}.`}
        </p>
      )}
    </section>
  );
}
