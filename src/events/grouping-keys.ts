/** Keys under which tellings that may be one act meet, as numbers: tens of thousands of joined texts would be slower. */
import type { Telling } from './tellings.ts';

/** Visits the keys of the telling that stands at a place of the list. */
export type EachKey = (telling: number, visit: (key: number) => void) => void;

export interface GroupingKeys {
  /** Type, modality and both sides. */
  readonly byActAndSides: EachKey;
  /** The report and both sides. */
  readonly byReportAndSides: EachKey;
  /** The report, type and modality, and one of the actors: a key for each of them. */
  readonly byReportActAndActor: EachKey;
}

/** Two numbers below 2²⁶ make one key: no corpus that fits a memory has so many actors, reports or tellings. */
const keyOf = (a: number, b: number): number => a * 2 ** 26 + b;

/** Equal keys get equal numbers, from 0. */
function numbering<T>(): (key: T) => number {
  const numbers = new Map<T, number>();
  return (key) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
}

const textOf = (ids: readonly string[]): string => (ids.length === 1 ? ids[0]! : ids.join());

export function groupingKeys(tellings: readonly Telling[]): GroupingKeys {
  const numberOfAct = numbering<string>();
  const numberOfReport = numbering<string>();
  const numberOfSide = numbering<string>();
  const numberOfSides = numbering<number>();
  const numberOfReportAndAct = numbering<number>();
  const acts = new Int32Array(tellings.length);
  const reports = new Int32Array(tellings.length);
  const sides = new Int32Array(tellings.length);
  tellings.forEach(({ claim, sources, targets, report }, i) => {
    acts[i] = numberOfAct(`${claim.type}|${claim.modality}`);
    reports[i] = numberOfReport(report);
    sides[i] = numberOfSides(keyOf(numberOfSide(textOf(sources)), numberOfSide(textOf(targets))));
  });
  return {
    byActAndSides: (i, visit) => visit(keyOf(acts[i]!, sides[i]!)),
    byReportAndSides: (i, visit) => visit(keyOf(reports[i]!, sides[i]!)),
    byReportActAndActor: (i, visit) => {
      const { sources, targets } = tellings[i]!;
      const told = numberOfReportAndAct(keyOf(reports[i]!, acts[i]!));
      for (const actor of sources) visit(keyOf(told, numberOfSide(actor)));
      for (const actor of targets) visit(keyOf(told, numberOfSide(actor)));
    },
  };
}
