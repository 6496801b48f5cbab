/** Which tellings are one act. */
import { byId, compareText } from '../model/order.ts';
import type { ActorId, Claim, PartialDate } from '../model/records.ts';
import { type EachKey, groupingKeys } from './grouping-keys.ts';
import type { Lineages } from './lineage.ts';
import { partition } from './partition.ts';
import { type Telling, union } from './tellings.ts';

/** Days that two tellings of one act may lie apart; talks, visits and fighting last. */
const DAYS = 1;
const LASTING = new Set(['CONSULT', 'ASSAULT', 'PROTEST', 'AGREE']);
const LASTING_DAYS = 7;
/** Tellings of one bucket that are compared with each other at the most: the nearest in order. */
const WINDOW = 60;

/** Do two claims stand in sentences that a lineage has aligned? */
export function alignments({ aligned }: Lineages): (a: Claim, b: Claim) => boolean {
  const pairs = new Set<string>();
  for (const { a, aSentence, b, bSentence } of aligned) {
    pairs.add(`${a}\n${aSentence}\n${b}\n${bSentence}`);
    pairs.add(`${b}\n${bSentence}\n${a}\n${aSentence}`);
  }
  return (x, y) => pairs.has(`${x.documentId}\n${x.sentence}\n${y.documentId}\n${y.sentence}`);
}

/**
 * Three passes, the surest first; what a pass has joined the next ones take as one.
 *
 * @param aligned do two claims stand at the same place of one report?
 */
export function groupTellings(tellings: readonly Telling[], aligned: (a: Claim, b: Claim) => boolean): Telling[][] {
  const sorted = inOrder(tellings);
  const groups = partition(sorted.length);
  /** By the number that stands for a group; a telling that is alone has no list yet. */
  const members: Telling[][] = [];
  const membersOf = (i: number): Telling[] => members[i] ?? [sorted[i]!];
  const joinWhere = (keys: EachKey, same: (a: Telling, b: Telling) => boolean): void =>
    eachPair(sorted.length, keys, (i, k) => {
      const [one, other] = [groups.find(i), groups.find(k)];
      if (one === other || !same(sorted[i]!, sorted[k]!)) return;
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      if (clash(membersOf(low), membersOf(high))) return;
      groups.join(low, high);
      members[low] = [...membersOf(low), ...membersOf(high)];
    });
  const keys = groupingKeys(sorted);
  // Whole tellings first: type, sides and time agree. Without both sides they must stand in one report.
  joinWhere(
    keys.byActAndSides,
    (a, b) => near(a, b) && ((a.sources.length > 0 && a.targets.length > 0) || a.report === b.report),
  );
  // Tellings of one report that stand at the same place in it: the types may differ, that is a contradiction.
  joinWhere(
    keys.byReportAndSides,
    (a, b) =>
      a.targets.length > 0 &&
      a.claim.documentId !== b.claim.documentId &&
      a.claim.modality === b.claim.modality &&
      (aligned(a.claim, b.claim) || sameObject(a.claim, b.claim)),
  );
  // Then those that name fewer: to a whole one of the same report, when nothing contradicts it.
  joinWhere(keys.byReportActAndActor, (a, b) => near(a, b) && compatible(a, b));
  const found: Telling[][] = [];
  for (let i = 0; i < sorted.length; i++) if (groups.find(i) === i) found.push(membersOf(i));
  return found;
}

/** By date, those without one first, then by claim. */
function inOrder(tellings: readonly Telling[]): readonly Telling[] {
  const compare = (a: Telling, b: Telling): number =>
    compareText(a.claim.date ?? '', b.claim.date ?? '') || byId(a.claim, b.claim);
  for (let i = 1; i < tellings.length; i++)
    if (compare(tellings[i - 1]!, tellings[i]!) > 0) return [...tellings].sort(compare);
  return tellings;
}

/** "recall ambassador" and "summon ambassador": one act told in two ways. */
function sameObject(a: Claim, b: Claim): boolean {
  const object = (phrase: string): string => (phrase.includes(' ') ? phrase.slice(phrase.lastIndexOf(' ') + 1) : '');
  return object(a.phrase) !== '' && object(a.phrase) === object(b.phrase);
}

/** Visits the pairs of the tellings from 0 to `size` - 1 that share a key, each key by itself, keys as they come. */
function eachPair(size: number, eachKey: EachKey, visit: (i: number, k: number) => void): void {
  const bucketOf = new Map<number, number>();
  const firsts: number[] = [];
  /** Of a bucket of two and more; most tellings share a key with nobody. */
  const lists: (number[] | undefined)[] = [];
  for (let i = 0; i < size; i++)
    eachKey(i, (key) => {
      const bucket = bucketOf.get(key);
      if (bucket === undefined) {
        bucketOf.set(key, firsts.length);
        firsts.push(i);
        lists.push(undefined);
      } else {
        lists[bucket] ??= [firsts[bucket]!];
        lists[bucket].push(i);
      }
    });
  for (const list of lists)
    if (list)
      for (let x = 0; x < list.length; x++)
        for (let y = x + 1; y < list.length && y <= x + WINDOW; y++) visit(list[x]!, list[y]!);
}

/** Two deeds of one sentence ("the annexation and the arrests") stay two, whatever other tellings they have. */
function clash(a: readonly Telling[], b: readonly Telling[]): boolean {
  const places = new Map(a.map((t) => [`${t.claim.documentId}|${t.claim.sentence}`, t]));
  return (
    b.some((t) => {
      const same = places.get(`${t.claim.documentId}|${t.claim.sentence}`);
      return same !== undefined && same.claim.phrase !== t.claim.phrase;
    }) || !covers(a, b)
  );
}

/** All that one group names, the other names or leaves open. */
function covers(a: readonly Telling[], b: readonly Telling[]): boolean {
  const side = (of: (t: Telling) => readonly ActorId[]): boolean => {
    const [x, y] = [union(a.map(of)), union(b.map(of))];
    return x.every((id) => y.includes(id)) || y.every((id) => x.includes(id));
  };
  return side((t) => t.sources) && side((t) => t.targets);
}

/** One names no more than the other, on both sides: "Xanadu arrested" and "Xanadu arrested Zog". */
function compatible(a: Telling, b: Telling): boolean {
  const within = (x: readonly ActorId[], y: readonly ActorId[]): boolean => x.every((id) => y.includes(id));
  const side = (x: readonly ActorId[], y: readonly ActorId[]): boolean => within(x, y) || within(y, x);
  return side(a.sources, b.sources) && side(a.targets, b.targets);
}

function near(a: Telling, b: Telling): boolean {
  const [x, y] = [a.claim.date, b.claim.date];
  if (x === undefined || y === undefined) return a.report === b.report;
  if (x.length < 10 || y.length < 10) return x.startsWith(y) || y.startsWith(x);
  if (a.report === b.report && (a.claim.dateFrom !== 'text' || b.claim.dateFrom !== 'text')) return true;
  // Two days of the text itself must agree; a day of publication only says "not later".
  return Math.abs(dayNumber(x) - dayNumber(y)) <= (LASTING.has(a.claim.type) ? LASTING_DAYS : DAYS);
}

/** Of a whole date. */
function dayNumber(date: PartialDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}
