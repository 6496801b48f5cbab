/** A chain of relations between two actors, each with its strongest sentence. */
import type { ActorId } from '../../model/records.ts';
import { actorsById } from '../state/dataset.ts';
import { type EvidenceGroup, evidenceOfPair } from '../state/evidence.ts';
import { selectedPath } from '../state/first-view.ts';
import { storyOfVisible } from '../state/pair-look.ts';
import { countFilters } from '../state/route.ts';
import { clearFilters, filters, pathEnds } from '../state/session.ts';
import { wordsFrom } from '../state/story.ts';
import { count } from '../state/words.ts';
import { ActorLink, hrefOf } from './names.tsx';
import { Panel } from './panel.tsx';
import { StatementCard } from './statement.tsx';

const isTie = ({ event, statements }: EvidenceGroup): boolean => !event && statements[0]?.stance === 'stated';

export function PathPanel({ id }: { id: string }) {
  const [from, to] = pathEnds(id) as [ActorId, ActorId];
  const path = selectedPath.value;
  let at: string = from;
  const steps = path.map((pair) => {
    const [start, end] = pair.source === at ? [pair.source, pair.target] : [pair.target, pair.source];
    at = end;
    return { pair, start: start as ActorId, end: end as ActorId };
  });
  const set = countFilters(filters.value);
  const together = path.filter(({ stated }) => !stated).length;
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
          {name(from)} and {name(to)} are connected by {count(path.length, 'relation')}
          {together > 0 &&
            (together === path.length
              ? ', of names in one sentence only'
              : `; ${together} of them ${together === 1 ? 'is' : 'are'} only two names in one sentence`)}
          .
        </p>
      ) : (
        <p class="facts">
          Nothing that passes the filters connects {name(from)} and {name(to)}.{' '}
          {set > 0 && (
            <button type="button" class="text-button" onClick={clearFilters}>
              Look without {count(set, 'filter')}
            </button>
          )}
        </p>
      )}
      {steps.map(({ pair, start, end }) => {
        const groups = evidenceOfPair({ ...pair.pair, relations: pair.relations });
        // What was done says more than what may be, as in the words above it.
        const group = groups.find(({ event }) => event?.modality === 'asserted') ?? groups.find(isTie) ?? groups[0];
        const [statement] = group?.statements ?? [];
        return (
          <section key={pair.key} class="group">
            <h3>
              <ActorLink id={start} /> <span class="dash">—</span> <ActorLink id={end} />
            </h3>
            <p class="tags">
              <a class="tag" href={hrefOf({ kind: 'relation', id: pair.relations[0].id })}>
                {wordsFrom(storyOfVisible(pair), start) || 'relation'}: all sentences
              </a>
            </p>
            {statement && <StatementCard statement={statement} />}
          </section>
        );
      })}
    </Panel>
  );
}
