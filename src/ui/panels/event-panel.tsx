/** One event: who, to whom, when, and every telling of it. */
import type { ActorId, EventRecord } from '../../model/records.ts';
import { eventsById } from '../state/dataset.ts';
import { countSentences, type EvidenceGroup } from '../state/evidence.ts';
import { passingEvent } from '../state/passing.ts';
import { heldBack, siftEvent } from '../state/sifted.ts';
import { count, formatDate, modalityNames, plain } from '../state/words.ts';
import { HeldBack } from './held-back.tsx';
import { ActorLink } from './names.tsx';
import { Panel } from './panel.tsx';
import { EventRow } from './rows.tsx';
import { StatementCard } from './statement.tsx';

export function EventPanel({ event }: { event: EventRecord }) {
  const sifted = siftEvent(event);
  const { passing, outside } = sifted;
  const part = passingEvent(event);
  const otherwise = (event.contradicts ?? [])
    .map((id) => eventsById.value.get(id))
    .filter((other) => other !== undefined);
  return (
    <Panel label={`Event · ${plain(event.type)}`} title={event.label}>
      <p class="facts">
        {part ? (
          <>
            {count(part.documents.length, 'article')} ·{' '}
            <strong>{count(part.independentSources, 'independent source')}</strong> ·{' '}
            {count(countSentences(passing), 'sentence')}
          </>
        ) : (
          'Nothing that passes the filters tells of this.'
        )}
      </p>
      <dl class="fields">
        <Actors term={event.targets.length > 0 ? 'Who' : 'Takes part'} ids={event.sources} />
        <Actors term="To whom" ids={event.targets} />
        {event.place && <Actors term="Where" ids={[event.place]} />}
        <dt>When</dt>
        <dd>
          {event.date ? formatDate(event.date) : 'No date'}
          {event.dateFrom === 'publication' && <span class="quiet"> (day of publication)</span>}
        </dd>
        <dt>Stands as</dt>
        <dd>
          {modalityNames[event.modality]}
          {event.historical && <span class="quiet"> (background)</span>}
        </dd>
        <dt>Class</dt>
        <dd>
          {plain(event.quad)} <span class="quiet">CAMEO {event.cameo}</span>
        </dd>
      </dl>
      {otherwise.length > 0 && (
        <section class="block">
          <h3>Told otherwise</h3>
          <ul class="rows">
            {otherwise.map((other) => (
              <EventRow key={other.id} event={other} />
            ))}
          </ul>
        </section>
      )}
      {part && (
        <section class="group" aria-label="Sentences">
          <h3>Sentences</h3>
          {passing.map(cards)}
        </section>
      )}
      <HeldBack what={heldBack(sifted)}>{() => outside.map(cards)}</HeldBack>
    </Panel>
  );
}

function cards({ statements }: EvidenceGroup) {
  return statements.map((statement) => <StatementCard key={statement.key} statement={statement} />);
}

function Actors({ term, ids }: { term: string; ids: readonly ActorId[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd class="actor-list">
        {ids.map((id) => (
          <ActorLink key={id} id={id} />
        ))}
      </dd>
    </>
  );
}
