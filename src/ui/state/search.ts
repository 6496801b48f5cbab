/** Search over everything that has a name; case and diacritics do not matter. */
import { computed } from '@preact/signals';
import { slug } from '../../model/ids.ts';
import { compareText } from '../../model/order.ts';
import type { ActorId } from '../../model/records.ts';
import { corpus } from './dataset.ts';
import type { NodeKind, Selection } from './route.ts';
import { titleOf } from './words.ts';

export interface Hit {
  readonly kind: NodeKind;
  readonly name: string;
  /** The alias that matched, where it is not the name. */
  readonly as?: string;
  readonly selection: Selection;
}

interface Entry extends Hit {
  readonly forms: readonly { readonly text: string; readonly folded: string }[];
  readonly weight: number;
}

const fold = (text: string): string => ` ${slug(text).replaceAll('-', ' ')}`;

const entries = computed<readonly Entry[]>(() => {
  const entry = (kind: NodeKind, names: readonly string[], selection: Selection, weight: number): Entry => ({
    kind,
    name: names[0]!,
    selection,
    weight,
    forms: names.map((text) => ({ text, folded: fold(text) })),
  });
  const { actors, events, documents } = corpus.value;
  return [
    ...actors.map((actor) =>
      entry(actor.kind, [actor.name, ...actor.aliases], { kind: 'actor', id: actor.id }, 1000 + actor.mentions.length),
    ),
    ...events.map((event) => entry('event', [event.label], { kind: 'event', id: event.id }, event.documents.length)),
    ...documents.map((document) => entry('document', [titleOf(document)], { kind: 'document', id: document.id }, 0)),
  ];
});

/** Best first: the beginning of a name, then of a word of it, then anywhere; of equals the more often named. */
export function findHits(query: string, limit = 12): Hit[] {
  return rank(query)
    .slice(0, limit)
    .map(({ entry: { kind, name, selection }, as }) => ({
      kind,
      name,
      selection,
      ...(as === name ? {} : { as }),
    }));
}

/** All actors that the search finds. */
export function findActors(query: string): ActorId[] {
  return rank(query).flatMap(({ entry: { selection } }) =>
    selection.kind === 'actor' ? [selection.id as ActorId] : [],
  );
}

interface Ranked {
  readonly entry: Entry;
  readonly rank: number;
  readonly as: string;
}

function rank(query: string): Ranked[] {
  const wanted = fold(query).trim();
  if (!wanted) return [];
  const ranked: Ranked[] = [];
  for (const entry of entries.value) {
    let rank = 0;
    let as = '';
    for (const { text, folded } of entry.forms) {
      const here = folded.startsWith(` ${wanted}`)
        ? 3
        : folded.includes(` ${wanted}`)
          ? 2
          : folded.includes(wanted)
            ? 1
            : 0;
      if (here > rank) {
        rank = here;
        as = text;
      }
    }
    if (rank > 0) ranked.push({ entry, rank, as });
  }
  ranked.sort((a, b) => b.rank - a.rank || b.entry.weight - a.entry.weight || compareText(a.entry.name, b.entry.name));
  return ranked;
}
