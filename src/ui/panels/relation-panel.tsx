/** What stands between two actors, sentence by sentence. */
import { useComputed, useSignal } from '@preact/signals';
import type { Relation } from '../../model/records.ts';
import { tellingsOf } from '../state/contested.ts';
import { countIndependent, pairKey, pairs, withoutTexts } from '../state/dataset.ts';
import {
  allStatements,
  countSentences,
  type EvidenceGroup,
  type Stance,
  sentencesOf,
  stanceNames,
} from '../state/evidence.ts';
import { storyOfVisible } from '../state/pair-look.ts';
import { passingEvent } from '../state/passing.ts';
import { sheet } from '../state/session.ts';
import { heldBack, siftPair } from '../state/sifted.ts';
import { nameOfStory, wordsFrom } from '../state/story.ts';
import { visiblePairs } from '../state/visible.ts';
import { count, formatDate, modalityNames, plain } from '../state/words.ts';
import { HeldBack } from './held-back.tsx';
import { ActorLink, hrefOf } from './names.tsx';
import { Panel } from './panel.tsx';
import { LineSample } from './rows.tsx';
import { StatementCard } from './statement.tsx';

const stanceOrder: readonly Stance[] = ['stated', 'alleged', 'planned', 'possible', 'denied', 'together'];
/** Groups shown at once: of a pair with hundreds of events the rest is asked for. */
const firstGroups = 20;

export function RelationPanel({ relation }: { relation: Relation }) {
  const pair = pairs.value.get(pairKey(relation.source, relation.target))!;
  const wanted = useSignal<Stance | null>(null);
  const shown = useSignal(firstGroups);
  const sifted = useComputed(() => siftPair(pairs.value.get(pair.key) ?? pair)).value;
  const { passing: groups, outside } = sifted;
  const statements = allStatements(groups);
  const documents = new Set(statements.map(({ documentId }) => documentId));
  const independent = countIndependent(documents);
  const severalSources = independent > 1;
  const stances = stanceOrder.filter((stance) => statements.some((statement) => statement.stance === stance));
  const stance = stances.includes(wanted.value!) ? wanted.value : null;
  const visible = (withoutTexts.value ? [] : groups)
    .map((group) => ({
      ...group,
      statements: group.statements.filter((statement) => !stance || statement.stance === stance),
    }))
    .filter((group) => group.statements.length > 0);
  return (
    <Panel
      label="Relation"
      title={
        <>
          <ActorLink id={relation.source} /> <span class="dash">—</span> <ActorLink id={relation.target} />
        </>
      }
    >
      <StoryLine pairKey={pair.key} from={relation.source} />
      {withoutTexts.value ? (
        <Bare relations={pair.relations} />
      ) : groups.length === 0 ? (
        <p class="facts">Nothing that passes the filters stands between the two.</p>
      ) : (
        <p class="facts">
          {count(documents.size, 'article')} ·{' '}
          <button
            type="button"
            class="text-button"
            title="Articles that retell one report are one source. See which"
            onClick={() => (sheet.value = 'sources')}
          >
            <strong>{count(independent, 'independent source')}</strong>
          </button>{' '}
          · {count(countSentences(groups), 'sentence')}
        </p>
      )}
      {stances.length > 1 && (
        <fieldset class="chips">
          <legend class="unseen">Show sentences that</legend>
          <button type="button" class="chip" aria-pressed={stance === null} onClick={() => (wanted.value = null)}>
            All {countSentences(groups)}
          </button>
          {stances.map((each) => (
            <button
              key={each}
              type="button"
              class={`chip stance-${each}`}
              aria-pressed={stance === each}
              onClick={() => (wanted.value = stance === each ? null : each)}
            >
              {stanceNames[each]} {sentencesOf(statements.filter((statement) => statement.stance === each))}
            </button>
          ))}
        </fieldset>
      )}
      {visible.slice(0, shown.value).map((group) => (
        <Group key={group.key} group={group} severalSources={severalSources} />
      ))}
      {visible.length > shown.value && (
        <button type="button" class="more" onClick={() => (shown.value += firstGroups)}>
          Show {Math.min(firstGroups, visible.length - shown.value)} more of {visible.length - shown.value}
        </button>
      )}
      <HeldBack what={heldBack(sifted)}>
        {() => outside.map((group) => <Group key={group.key} group={group} severalSources={severalSources} />)}
      </HeldBack>
    </Panel>
  );
}

/** What the line in the picture means, in the words of its legend. */
function StoryLine({ pairKey, from }: { pairKey: string; from: string }) {
  const visible = visiblePairs.value.find(({ key }) => key === pairKey);
  if (!visible) return null;
  const story = storyOfVisible(visible);
  return (
    <p class="story">
      <LineSample visible={visible} />
      <span>
        {nameOfStory(story)}
        {story.standing !== 'together' && story.words && <span class="quiet">: {wordsFrom(story, from)}</span>}
      </span>
    </p>
  );
}

/** @param props.severalSources the pair has more than one: each act says how many tell of it, for they may tell of different ones */
function Group({ group, severalSources }: { group: EvidenceGroup; severalSources: boolean }) {
  const { event } = group;
  const part = event && (passingEvent(event) ?? event);
  const tellings = part ? tellingsOf(part) : [];
  return (
    <section class="group" aria-label={group.title}>
      <h3>
        {event ? (
          <a class="name" href={hrefOf({ kind: 'event', id: event.id })}>
            {group.title}
          </a>
        ) : (
          group.title
        )}
      </h3>
      <p class="tags">
        {event ? (
          <>
            <span class={`tag ${event.score < 0 ? 'conflict' : event.score > 0 ? 'cooperation' : ''}`}>
              {plain(event.type)}
            </span>
            {event.date && <span class="tag">{formatDate(event.date)}</span>}
            {part && severalSources && <span class="tag">{count(part.independentSources, 'source')}</span>}
            {event.modality !== 'asserted' && <span class="tag loud">{modalityNames[event.modality]}</span>}
            {tellings.length > 1 && (
              <span class="tag loud">
                Told in {tellings.length} ways: {tellings.map((words) => `“${words}”`).join(', ')}
              </span>
            )}
            {event.historical && <span class="tag">Background</span>}
            {event.contradicts && event.contradicts.length > 0 && (
              <span class="tag loud">{count(event.contradicts.length, 'other telling')} says otherwise</span>
            )}
          </>
        ) : (
          <span class="tag">
            {group.statements[0]!.stance === 'together' ? 'named together only' : 'lasting relation'}
          </span>
        )}
        {group.former && <span class="tag">Former</span>}
      </p>
      {group.statements.map((statement) => (
        <StatementCard key={statement.key} statement={statement} />
      ))}
    </section>
  );
}

/** What a graph file without texts says of a relation. */
function Bare({ relations }: { relations: readonly Relation[] }) {
  return (
    <>
      <p class="quiet">This file holds a graph without texts: there are no sentences to show.</p>
      <ul class="rows">
        {relations.map(({ id, label, weight }) => (
          <li key={id} class="bare">
            {label || 'Relation'} <span class="quiet">weight {weight}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
