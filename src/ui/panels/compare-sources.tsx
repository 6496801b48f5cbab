/** Two outlets or articles side by side: only here, both, only there. */
import { useSignal } from '@preact/signals';
import type { ActorId } from '../../model/records.ts';
import { compareSides, type Side, sidesOf } from '../state/compare.ts';
import { storyOfVisible, type VisiblePair } from '../state/picture.ts';
import { count } from '../state/words.ts';
import { hrefOf, NameOf } from './names.tsx';
import { LineSample } from './rows.tsx';

export function CompareSources() {
  const sides = sidesOf();
  const chosen = useSignal<readonly [string, string]>([sides[0]?.id ?? '', sides[1]?.id ?? '']);
  const [first, second] = chosen.value.map((id) => sides.find((side) => side.id === id));
  if (!first || !second) return null;
  const { onlyFirst, both, onlySecond, sharedReports } = compareSides(first, second);
  const choose = (at: 0 | 1, id: string): void => {
    chosen.value = at === 0 ? [id, chosen.value[1]] : [chosen.value[0], id];
  };
  return (
    <section class="compare" aria-label="Compare two sources">
      <h3>Compare</h3>
      {sharedReports > 0 && first.id !== second.id && (
        <p class="quiet">
          The two tell {count(sharedReports, 'report')} in common: what both say is one source, not two.
        </p>
      )}
      <div class="compare-columns">
        <Column
          side={first}
          sides={sides}
          label="First"
          onChoose={(id) => choose(0, id)}
          pairs={onlyFirst}
          none="Nothing that the other lacks"
        />
        <div>
          <p class="compare-head">Both</p>
          <Pairs pairs={both} none="Nothing in common" />
        </div>
        <Column
          side={second}
          sides={sides}
          label="Second"
          onChoose={(id) => choose(1, id)}
          pairs={onlySecond}
          none="Nothing that the other lacks"
        />
      </div>
    </section>
  );
}

function Column({
  side,
  sides,
  label,
  onChoose,
  pairs,
  none,
}: {
  side: Side;
  sides: readonly Side[];
  label: string;
  onChoose: (id: string) => void;
  pairs: readonly VisiblePair[];
  none: string;
}) {
  return (
    <div>
      <select aria-label={label} value={side.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {sides.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Pairs pairs={pairs} none={none} />
    </div>
  );
}

function Pairs({ pairs, none }: { pairs: readonly VisiblePair[]; none: string }) {
  if (pairs.length === 0) return <p class="none">{none}</p>;
  return (
    <ul class="rows">
      {pairs.slice(0, 100).map((pair) => (
        <li key={pair.key}>
          <a class="row" href={hrefOf({ kind: 'relation', id: pair.relations[0].id })}>
            <LineSample visible={pair} />
            <span class="row-main">
              <span>
                <NameOf id={pair.source as ActorId} /> — <NameOf id={pair.target as ActorId} />
              </span>
              <span class="row-sub">{storyOfVisible(pair).words}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
