/** Bars by day, week, month or year, and the span that filters picture, table, panels and files. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announcement, changeFilters, filters } from '../state/session.ts';
import { isBrushed } from '../state/time-span.ts';
import { barsIn, timeline, zoom, zoomed } from '../state/timeline.ts';
import { count, formatDate, formatSpan } from '../state/words.ts';
import { TimeBrush } from './time-brush.tsx';

/** Milliseconds for which the span stays at a bar while it plays. */
const playStep = 700;

const dateMeanings = {
  event:
    'Acts by the day on which they happened; lasting relations and names in one sentence by the day of publication',
  publication: 'Everything by the day on which its article was published',
};

export function TimelineStrip() {
  const { bars, unit, undated, vague } = timeline.value;
  const chosen = filters.value;
  const brushed = isBrushed(chosen);
  const playing = useSignal(false);
  const last = bars.length - 1;
  const touched = barsIn(bars, chosen);
  // Before all bars or behind them: the grips wait at that end.
  const [start, end] = touched ?? (chosen.from > (bars[last]?.to ?? '') ? [last, last] : [0, 0]);
  const what = chosen.dateOf === 'event' ? 'event' : 'article';
  const brush = (first: number | null, final: number | null): void => {
    const now = filters.peek();
    // An end that is not moved keeps its day, which may lie inside a bar.
    const from = first === null ? now.from || bars[0]!.from : bars[first]!.from;
    const to = final === null ? now.to || bars[last]!.to : bars[final]!.to;
    // All that is dated is no filter; all of a zoomed span still is.
    const whole = from <= bars[0]!.from && to >= bars[last]!.to && !zoomed.value;
    changeFilters(whole ? { from: '', to: '' } : { from, to });
  };
  useEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      if (end >= last) playing.value = false;
      else brush(start + 1, end + 1);
    }, playStep);
    return () => clearInterval(timer);
  });
  useEffect(() => {
    // Left is left: the same days chosen again later are no zoom.
    if (zoom.value && !zoomed.value) zoom.value = null;
  });
  const zoomIn = (): void => {
    zoom.value = { from: bars[start]!.from, to: bars[end]!.to };
    // An open end is closed: what lies beyond has no bar.
    changeFilters({ from: chosen.from || zoom.value.from, to: chosen.to || zoom.value.to });
  };
  const allTime = (): void => {
    playing.value = false;
    changeFilters({ from: '', to: '' });
  };
  const told = bars.slice(start, end + 1).some((bar) => bar.count > 0);
  const narrower = brushed && touched !== null && told && end - start < last && unit !== 'day';
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
              title={dateMeanings[each]}
              onClick={() => {
                changeFilters({ dateOf: each });
                if (brushed)
                  announcement.value = `The span is kept, now by the day on which ${each === 'event' ? 'it happened' : 'it was published'}`;
              }}
            >
              {each === 'event' ? 'Happened' : 'Published'}
            </button>
          ))}
        </fieldset>
        {(brushed || bars.length > 0) && (
          <p>
            {brushed ? formatSpan(chosen.from, chosen.to) : formatSpan(bars[0]!.from, bars[last]!.to)}
            {bars.length > 1 && <span class="quiet"> by {unit}</span>}
          </p>
        )}
        {brushed && bars.length > 0 && (!touched || !told) && (
          <p class="warn">{chosen.dateOf === 'event' ? 'nothing dated then' : 'nothing published then'}</p>
        )}
        {(undated > 0 || vague > 0) && (
          <p class="quiet">
            {[
              undated > 0 && brushed
                ? `${count(undated, `undated ${what}`)} not shown`
                : `${count(undated, what)} without a date`,
              vague > 0 && `${count(vague, what)} dated less exactly, shown`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        {brushed && (
          <span class="timeline-actions">
            {narrower && (
              <button type="button" class="chip" onClick={zoomIn}>
                Zoom to span
              </button>
            )}
            {touched && end - start < last && (
              <button type="button" class="chip" onClick={() => (playing.value = !playing.value)}>
                {playing.value ? 'Pause' : 'Play'}
              </button>
            )}
            <button type="button" class="chip" onClick={allTime}>
              All time
            </button>
          </span>
        )}
      </div>
      {bars.length > 1 ? (
        <TimeBrush timeline={timeline.value} span={[start, end]} beside={!touched} what={what} onBrush={brush} />
      ) : (
        <p class="quiet">
          {bars.length === 0 ? 'No dates are known.' : `Everything dated falls on ${formatDate(bars[0]!.from)}.`}
        </p>
      )}
    </section>
  );
}
