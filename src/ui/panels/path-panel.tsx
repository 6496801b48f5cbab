/** A chain of relations between two actors, each with its strongest sentence. */
import type { ActorId } from '../../model/records.ts';
import { actorsById } from '../state/dataset.ts';
import { evidenceOfPair } from '../state/evidence.ts';
import { selectedPath } from '../state/first-view.ts';
import { storyOfVisible } from '../state/pair-look.ts';
import { pathEnds } from '../state/session.ts';
import { count } from '../state/words.ts';
import { ActorLink, hrefOf } from './names.tsx';
import { Panel } from './panel.tsx';
import { StatementCard } from './statement.tsx';

export function PathPanel({ id }: { id: string }) {
  const [from, to] = pathEnds(id) as [ActorId, ActorId];
  const path = selectedPath.value;
  let at: string = from;
  const steps = path.map((pair) => {
    const [start, end] = pair.source === at ? [pair.source, pair.target] : [pair.target, pair.source];
    at = end;
    return { pair, start: start as ActorId, end: end as ActorId };
  });
  const name = (actor: ActorId): string => actorsById.value.get(actor)?.name ?? actor;
  return (
    <Panel
      label="Path"
      title={
        <>
          <ActorLink id={from} /> <span class="dash">⋯</span> <ActorLink id={to} />
        </>
      }
    >
      {path.length > 0 ? (
        <p class="facts">
          {name(from)} and {name(to)} are connected by {count(path.length, 'relation')}.
        </p>
      ) : (
        <p class="facts">
          Nothing that passes the filters connects {name(from)} and {name(to)}.
        </p>
      )}
      {steps.map(({ pair, start, end }) => {
        const [group] = evidenceOfPair({ ...pair.pair, relations: pair.relations });
        const [statement] = group?.statements ?? [];
        return (
          <section key={pair.key} class="group">
            <h3>
              <ActorLink id={start} /> <span class="dash">—</span> <ActorLink id={end} />
            </h3>
            <p class="tags">
              <a class="tag" href={hrefOf({ kind: 'relation', id: pair.relations[0].id })}>
                {storyOfVisible(pair).words || 'relation'}: all sentences
              </a>
            </p>
            {statement && <StatementCard statement={statement} />}
          </section>
        );
      })}
    </Panel>
  );
}
