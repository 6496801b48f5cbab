/** The twin of the picture: the same relations and actors, the same filters and selection, for eyes and ears alike. */
import { useSignal } from '@preact/signals';
import { compareStrength } from '../../graph/backbone.ts';
import { compareText } from '../../model/order.ts';
import type { Actor, ActorId } from '../../model/records.ts';
import { isReadOnly } from '../state/carried.ts';
import { isContested } from '../state/contested.ts';
import { actorsById, documentsOf, withoutTexts } from '../state/dataset.ts';
import { marked, toggleMark } from '../state/groups.ts';
import { endsOf, storyOfVisible } from '../state/pair-look.ts';
import { selected } from '../state/session.ts';
import { type Standing, wordsFrom } from '../state/story.ts';
import { type VisiblePair, visibleActors, visiblePairs } from '../state/visible.ts';
import { kindNames } from '../state/words.ts';
import { ActorLink, hrefOf } from './names.tsx';
import { LineSample } from './rows.tsx';

interface Column<Row> {
  readonly name: string;
  readonly number?: true;
  readonly compare: (a: Row, b: Row) => number;
  readonly cell: (row: Row) => preact.ComponentChildren;
}

const nameOf = (id: string): string => actorsById.value.get(id as ActorId)?.name ?? id;

const pairColumns: readonly Column<VisiblePair>[] = [
  {
    name: 'From',
    compare: (a, b) => compareText(nameOf(endsOf(a).from), nameOf(endsOf(b).from)),
    cell: (row) => <ActorLink id={endsOf(row).from} />,
  },
  {
    name: 'Relation',
    compare: (a, b) => compareText(labelOf(a), labelOf(b)),
    cell: (row) => (
      <a class="relation-cell" href={hrefOf({ kind: 'relation', id: row.relations[0].id })}>
        <LineSample visible={row} /> <span>{labelOf(row)}</span>
      </a>
    ),
  },
  {
    name: 'To',
    compare: (a, b) => compareText(nameOf(endsOf(a).to), nameOf(endsOf(b).to)),
    cell: (row) => <ActorLink id={endsOf(row).to} />,
  },
  {
    name: 'Told as',
    compare: (a, b) => compareText(standing(a), standing(b)),
    cell: standing,
  },
  {
    name: 'Sources',
    number: true,
    compare: compareStrength,
    cell: (row) => row.independentSources,
  },
  { name: 'Articles', number: true, compare: (a, b) => b.documents - a.documents, cell: (row) => row.documents },
  { name: 'Sentences', number: true, compare: (a, b) => b.sentences - a.sentences, cell: (row) => row.sentences },
];

const actorColumns: readonly Column<Actor>[] = [
  {
    name: 'Mark',
    compare: (a, b) => Number(marked.value.has(b.id)) - Number(marked.value.has(a.id)),
    cell: ({ id, name }) => (
      <input
        type="checkbox"
        aria-label={`Mark ${name} for a group`}
        checked={marked.value.has(id)}
        disabled={withoutTexts.value || isReadOnly()}
        onChange={() => toggleMark(id)}
      />
    ),
  },
  { name: 'Name', compare: (a, b) => compareText(a.name, b.name), cell: ({ id }) => <ActorLink id={id} /> },
  { name: 'Kind', compare: (a, b) => compareText(a.kind, b.kind), cell: ({ kind }) => kindNames[kind] },
  {
    name: 'Role',
    compare: (a, b) => compareText(a.roles[0] ?? '', b.roles[0] ?? ''),
    cell: ({ roles }) => roles[0] ?? '',
  },
  {
    name: 'Relations',
    number: true,
    compare: (a, b) => relationsOf(b) - relationsOf(a),
    cell: relationsOf,
  },
  {
    name: 'Articles',
    number: true,
    compare: (a, b) => documentsOf(b).length - documentsOf(a).length,
    cell: (actor) => documentsOf(actor).length,
  },
  {
    name: 'Mentions',
    number: true,
    compare: (a, b) => b.mentions.length - a.mentions.length,
    cell: ({ mentions }) => mentions.length,
  },
];

export function TableView() {
  const about = useSignal<'relations' | 'actors'>('relations');
  return (
    <section class="table-view" aria-label="Table">
      <div class="tabs" role="tablist" aria-label="Rows">
        {(['relations', 'actors'] as const).map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            aria-selected={about.value === each}
            onClick={() => (about.value = each)}
          >
            {each === 'relations' ? `Relations ${visiblePairs.value.length}` : `Actors ${visibleActors.value.length}`}
          </button>
        ))}
      </div>
      {about.value === 'relations' ? (
        <Table
          caption="Relations between actors"
          columns={pairColumns}
          rows={visiblePairs.value}
          keyOf={(row) => row.key}
          startWith={4}
          isSelected={(row) => row.relations.some(({ id }) => id === selected.value?.id)}
        />
      ) : (
        <Table
          caption="Actors"
          columns={actorColumns}
          rows={visibleActors.value}
          keyOf={(row) => row.id}
          startWith={6}
          isSelected={(row) => row.id === selected.value?.id}
        />
      )}
    </section>
  );
}

const firstRows = 200;

function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  startWith,
  isSelected,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  startWith: number;
  isSelected: (row: Row) => boolean;
}) {
  const order = useSignal({ column: startWith, reversed: false });
  const shown = useSignal(firstRows);
  const { column, reversed } = order.value;
  const { compare } = columns[column]!;
  const sorted = [...rows].sort((a, b) => (reversed ? -1 : 1) * compare(a, b) || compareText(keyOf(a), keyOf(b)));
  return (
    <>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, number }, index) => (
              <th
                key={name}
                scope="col"
                class={number && 'number'}
                aria-sort={index !== column ? undefined : Boolean(number) === reversed ? 'ascending' : 'descending'}
              >
                <button
                  type="button"
                  onClick={() => (order.value = { column: index, reversed: index === column && !reversed })}
                >
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown.value).map((row) => (
            <tr key={keyOf(row)} class={isSelected(row) ? 'is-selected' : undefined}>
              {columns.map(({ name, number, cell }) => (
                <td key={name} class={number && 'number'} data-name={name}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.value && (
        <button type="button" class="more" onClick={() => (shown.value += firstRows)}>
          {sorted.length - shown.value} more
        </button>
      )}
      {sorted.length === 0 && <p class="none">Nothing passes the filters.</p>}
    </>
  );
}

function labelOf(row: VisiblePair): string {
  return wordsFrom(storyOfVisible(row), endsOf(row).from);
}

const standings: Readonly<Record<Standing, string>> = {
  done: 'Fact',
  lasting: 'Lasting',
  open: 'Planned or possible',
  denied: 'Denied',
  together: 'Named together',
};

function standing(row: VisiblePair): string {
  const told = standings[storyOfVisible(row).standing];
  return isContested(row.pair) ? `${told}, contested` : told;
}

function relationsOf({ id }: Actor): number {
  return visiblePairs.value.filter(({ source, target }) => source === id || target === id).length;
}
