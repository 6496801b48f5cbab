/** What one outlet or article tells that another does not. */
import { compareStrength } from '../../graph/backbone.ts';
import { compareText } from '../../model/order.ts';
import type { ActorId, DocumentId } from '../../model/records.ts';
import { corpus, lineageOfDocument } from './dataset.ts';
import { allStatements, evidenceOfPair, type Statement } from './evidence.ts';
import { deedsOf, type Story, storyOfDeeds, thingOfTie } from './story.ts';
import { type VisiblePair, visiblePairs } from './visible.ts';
import { titleOf } from './words.ts';

/** An outlet with all its articles, or a single article. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly documents: ReadonlySet<DocumentId>;
}

/** One thing that is told of two actors: an act, or a lasting tie. */
export interface Told {
  /** Of its evidence, see `evidenceOfPair`. */
  readonly key: string;
  readonly pair: VisiblePair;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly story: Story;
}

export interface Comparison {
  readonly onlyFirst: readonly Told[];
  readonly both: readonly Told[];
  readonly onlySecond: readonly Told[];
  /** Articles of the two sides that tell one report: what they share is one source. */
  readonly sharedReports: number;
}

/** Outlets with several articles first, then every article. */
export function sidesOf(): Side[] {
  const outlets = new Map<string, DocumentId[]>();
  for (const { id, publisher } of corpus.value.documents)
    if (publisher) outlets.set(publisher, [...(outlets.get(publisher) ?? []), id]);
  const several = [...outlets].filter(([, ids]) => ids.length > 1).sort(([a], [b]) => compareText(a, b));
  return [
    ...several.map(([name, ids]): Side => ({ id: `outlet:${name}`, name, documents: new Set(ids) })),
    ...corpus.value.documents.map(
      (document): Side => ({
        id: document.id,
        name: [document.publisher, titleOf(document)].filter(Boolean).join(': '),
        documents: new Set([document.id]),
      }),
    ),
  ];
}

/** Of relations that pass the filters; that two are only named together tells nothing to compare. */
export function compareSides(first: Side, second: Side): Comparison {
  const [ofFirst, ofSecond] = [toldBy(first), toldBy(second)];
  const without = (all: ReadonlyMap<string, Told>, other: ReadonlyMap<string, Told>): Told[] =>
    [...all].filter(([key]) => !other.has(key)).map(([, told]) => told);
  const reports = (side: Side): Set<number> =>
    new Set([...side.documents].map((id) => lineageOfDocument.value.get(id)).filter((report) => report !== undefined));
  const reportsOfSecond = reports(second);
  return {
    onlyFirst: without(ofFirst, ofSecond),
    both: [...ofFirst].filter(([key]) => ofSecond.has(key)).map(([, told]) => told),
    onlySecond: without(ofSecond, ofFirst),
    sharedReports: [...reports(first)].filter((report) => reportsOfSecond.has(report)).length,
  };
}

/** The sentences of one thing, as one side or both tell it. */
export function statementsOf({ key, pair }: Told, documents: ReadonlySet<DocumentId>): Statement[] {
  const groups = evidenceOfPair({ ...pair.pair, relations: pair.relations }).filter((group) => group.key === key);
  // Who copied whom is beside the point here: each side is read for itself.
  return allStatements(groups)
    .filter(({ documentId }) => documents.has(documentId))
    .map((statement) => ({ ...statement, copies: [] }));
}

/** Strongest pairs first; within one the stronger act first. */
function toldBy({ documents }: Side): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const pair of [...visiblePairs.value].filter(({ stated }) => stated).sort(compareStrength))
    for (const relation of pair.relations) {
      if (relation.kind === 'co-mention' || !relation.documents.some((id) => documents.has(id))) continue;
      const { source, target } = relation;
      const add = (key: string, story: Story): void => {
        const known = `${pair.key}/${key}`;
        if (!found.has(known)) found.set(known, { key, pair, source, target, story });
      };
      if (relation.kind === 'tie') add(relation.id, storyOfDeeds([], [thingOfTie(relation)]));
      else
        for (const deed of deedsOf(relation, ({ documentId }) => documents.has(documentId)).sort(
          (a, b) => b.sources - a.sources || b.sentences - a.sentences,
        ))
          add(deed.key, storyOfDeeds([deed], []));
    }
  return found;
}
