/** To the right, always: what is selected, or what can be. */

import { compareStrength } from '../../graph/backbone.ts';
import { actorsById, corpus, dataset, documentsById, eventsById, relationsById } from '../state/dataset.ts';
import { drawnPairs } from '../state/first-view.ts';
import { endsOf, storyOfVisible } from '../state/pair-look.ts';
import { selected } from '../state/session.ts';
import { wordsFrom } from '../state/story.ts';
import { ActorPanel } from './actor-panel.tsx';
import { DocumentReader } from './document-reader.tsx';
import { EventPanel } from './event-panel.tsx';
import { ActorLink, hrefOf } from './names.tsx';
import { PathPanel } from './path-panel.tsx';
import { RelationPanel } from './relation-panel.tsx';
import { LineSample } from './rows.tsx';
import { SheetHandle } from './sheet-handle.tsx';

export function SelectionPanel() {
  return (
    <aside class="panel" id="panel" tabIndex={-1} aria-label="Evidence">
      <SheetHandle />
      <Selected />
    </aside>
  );
}

function Selected() {
  const chosen = selected.value;
  const key = chosen && `${chosen.kind}/${chosen.id}`;
  const id = chosen?.id as never;
  if (chosen?.kind === 'relation') return <RelationPanel key={key} relation={relationsById.value.get(id)!} />;
  if (chosen?.kind === 'actor') return <ActorPanel key={key} actor={actorsById.value.get(id)!} />;
  if (chosen?.kind === 'event') return <EventPanel key={key} event={eventsById.value.get(id)!} />;
  if (chosen?.kind === 'document')
    return <DocumentReader key={key} document={documentsById.value.get(id)!} at={chosen.at} />;
  if (chosen?.kind === 'path') return <PathPanel key={key} id={chosen.id} />;
  return dataset.value && corpus.value.actors.length > 0 ? <Strongest /> : null;
}

function Strongest() {
  const pairs = [...drawnPairs.value]
    .filter(({ stated }) => stated)
    .sort(compareStrength)
    .slice(0, 8);
  if (pairs.length === 0) return null;
  return (
    <div class="panel-body start">
      <h2 class="panel-title">Click a line to read the sentences behind it</h2>
      <p class="quiet">A name shows its relations; every relation opens the sentences that say so. The strongest:</p>
      <ul class="rows">
        {pairs.map((pair) => (
          <li key={pair.key} class="strongest">
            <span>
              <ActorLink id={endsOf(pair).from} /> — <ActorLink id={endsOf(pair).to} />
            </span>
            <a class="story name" href={hrefOf({ kind: 'relation', id: pair.relations[0].id })}>
              <LineSample visible={pair} /> {wordsFrom(storyOfVisible(pair), endsOf(pair).from)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
