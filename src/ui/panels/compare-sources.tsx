/** What one outlet or article reports that another does not: only here, in both, only there. Each row opens its sentences. */
import { useComputed, useSignal } from '@preact/signals';
import type { DocumentId } from '../../model/records.ts';
import { compareSides, type Side, sidesOf, statementsOf, type Told } from '../state/compare.ts';
import { count } from '../state/words.ts';
import { hrefOf, NameOf } from './names.tsx';
import { LinePiece } from './rows.tsx';
import { StatementCard } from './statement.tsx';

/** Rows of one column: beyond them nobody reads. */
const mostRows = 100;
/** Characters of a name in the head of a column. */
const longestName = 44;

export function CompareSources() {
  const sides = useComputed(sidesOf).value;
  const chosen = useSignal<readonly [string, string]>([sides[0]?.id ?? '', sides[1]?.id ?? '']);
  const part = useSignal(0);
  const [first, second] = chosen.value.map((id) => sides.find((side) => side.id === id));
  if (!first || !second) return null;
  const { onlyFirst, both, onlySecond, sharedReports } = compareSides(first, second);
  const together = new Set([...first.documents, ...second.documents]);
  const parts: readonly Part[] = [
    { name: 'Only in', side: first, rows: onlyFirst, documents: first.documents, none: 'Nothing that the other lacks' },
    { name: 'In both', rows: both, documents: together, none: 'Nothing in common' },
    {
      name: 'Only in',
      side: second,
      rows: onlySecond,
      documents: second.documents,
      none: 'Nothing that the other lacks',
    },
  ];
  const choose = (at: 0 | 1, id: string): void => {
    chosen.value = at === 0 ? [id, chosen.value[1]] : [chosen.value[0], id];
  };
  return (
    <section class="compare" aria-label="Compare two sources">
      <h3>Compare two sources</h3>
      <p class="compare-question">
        <span class="compare-side">
          <span>What did</span>
          <Sides label="First source" sides={sides} value={first.id} onChoose={(id) => choose(0, id)} />
        </span>
        <span class="compare-side">
          <span>report that</span>
          <Sides label="Second source" sides={sides} value={second.id} onChoose={(id) => choose(1, id)} />
        </span>
        <span>did not?</span>
      </p>
      {first.id === second.id && <p class="quiet">These are the same: choose another source to compare with.</p>}
      {sharedReports > 0 && first.id !== second.id && (
        <p class="quiet">
          The two tell {count(sharedReports, 'report')} in common: what both say is one source, not two.
        </p>
      )}
      <fieldset class="segments compare-parts">
        <legend class="unseen">Show</legend>
        {parts.map(({ side, rows }, index) => (
          <button key={index} type="button" aria-pressed={part.value === index} onClick={() => (part.value = index)}>
            {side ? (index === 0 ? 'Only first' : 'Only second') : 'Both'} <span class="count">{rows.length}</span>
          </button>
        ))}
      </fieldset>
      <div class="compare-columns">
        {parts.map((each, index) => (
          <Column key={index} part={each} chosen={part.value === index} />
        ))}
      </div>
    </section>
  );
}

interface Part {
  readonly name: string;
  /** Absent where both say it. */
  readonly side?: Side;
  readonly rows: readonly Told[];
  readonly documents: ReadonlySet<DocumentId>;
  readonly none: string;
}

function Sides(props: { label: string; sides: readonly Side[]; value: string; onChoose: (id: string) => void }) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      {props.sides.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Column({ part: { name, side, rows, documents, none }, chosen }: { part: Part; chosen: boolean }) {
  return (
    <div class={chosen ? 'is-chosen' : undefined}>
      <h4 class="compare-head">
        <span>
          {name} {side && <bdi title={side.name}>{shortened(side.name)}</bdi>}
        </span>
        <span class="compare-count">{rows.length}</span>
      </h4>
      {rows.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ul class="rows">
          {rows.slice(0, mostRows).map((told) => (
            <li key={`${told.pair.key}/${told.key}`}>
              <Row told={told} documents={documents} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > mostRows && <p class="quiet">and {count(rows.length - mostRows, 'more', 'more')}</p>}
    </div>
  );
}

function Row({ told, documents }: { told: Told; documents: ReadonlySet<DocumentId> }) {
  const open = useSignal(false);
  const { source, target, story, pair } = told;
  const line = story.standing === 'open' || story.standing === 'denied' ? 'dashed' : 'solid';
  return (
    <details
      class="told"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary class="row">
        <LinePiece tone={story.tone} line={line} width={2.4} mark={story.standing === 'denied' ? 'denied' : null} />
        <span class="row-main">
          <span>
            <NameOf id={source} /> {story.standing === 'lasting' ? '—' : '→'} <NameOf id={target} />
          </span>
          <span class="row-sub">{story.words}</span>
        </span>
      </summary>
      {open.value && (
        <>
          {statementsOf(told, documents).map((statement) => (
            <StatementCard key={statement.key} statement={statement} />
          ))}
          <a class="action" href={hrefOf({ kind: 'relation', id: pair.relations[0].id })}>
            All that stands between the two
          </a>
        </>
      )}
    </details>
  );
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}
