/** What one outlet or article tells that another does not. */
import { compareStrength } from '../../graph/backbone.ts';
import { compareText } from '../../model/order.ts';
import type { DocumentId } from '../../model/records.ts';
import { corpus, lineageOfDocument } from './dataset.ts';
import { type VisiblePair, visiblePairs } from './picture.ts';
import { titleOf } from './words.ts';

/** An outlet with all its articles, or a single article. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly documents: ReadonlySet<DocumentId>;
}

export interface Comparison {
  readonly onlyFirst: readonly VisiblePair[];
  readonly both: readonly VisiblePair[];
  readonly onlySecond: readonly VisiblePair[];
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

/** Stated relations that pass the filters; mere co-mentions tell nothing to compare. */
export function compareSides(first: Side, second: Side): Comparison {
  const told = (pair: VisiblePair, side: Side): boolean =>
    pair.relations.some(
      (relation) => relation.kind !== 'co-mention' && relation.documents.some((id) => side.documents.has(id)),
    );
  const stated = visiblePairs.value.filter(({ stated }) => stated).sort(compareStrength);
  const by = (inFirst: boolean, inSecond: boolean): VisiblePair[] =>
    stated.filter((pair) => told(pair, first) === inFirst && told(pair, second) === inSecond);
  const reports = (side: Side): Set<number> =>
    new Set([...side.documents].map((id) => lineageOfDocument.value.get(id)).filter((report) => report !== undefined));
  const ofSecond = reports(second);
  return {
    onlyFirst: by(true, false),
    both: by(true, true),
    onlySecond: by(false, true),
    sharedReports: [...reports(first)].filter((report) => ofSecond.has(report)).length,
  };
}
