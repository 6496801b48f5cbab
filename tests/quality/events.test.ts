/**
 * How much of what a careful reader takes from news sentences the event coder finds. A dyad is who to whom, a triple a
 * dyad with its type; of two-sided acts every pair counts. The floors lie a little below the figures and only rise.
 */
import { expect, test } from 'vitest';
import { told } from '../claims/told.ts';
import { known, type Row, sentences } from './news-sentences.ts';

const FLOORS = {
  dyads: { precision: 0.98, recall: 0.98 },
  triples: { precision: 0.95, recall: 0.98 },
  /** Of the triples that were found. */
  modality: 0.98,
  speaker: 0.98,
  date: 0.98,
};

/** One dyad of a claim; `?` stands for a side that is not named. */
interface Triple {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly modality: string;
  readonly speaker: string;
  readonly date: string;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
}

test('dyads and triples of the sentences', () => {
  const { dyads, triples } = score(sentences);
  print('events', sentences);
  expect(dyads.precision).toBeGreaterThanOrEqual(FLOORS.dyads.precision);
  expect(dyads.recall).toBeGreaterThanOrEqual(FLOORS.dyads.recall);
  expect(triples.precision).toBeGreaterThanOrEqual(FLOORS.triples.precision);
  expect(triples.recall).toBeGreaterThanOrEqual(FLOORS.triples.recall);
});

test.each(['modality', 'speaker', 'date'] as const)('%s of the triples that were found', (what) => {
  const pairs = matches(sentences);
  const right = pairs.filter(([wanted, found]) => wanted[what] === found[what]);
  expect(right.length / pairs.length).toBeGreaterThanOrEqual(FLOORS[what]);
});

test('nothing that is denied or only possible is shown as a fact', () => {
  const invented = matches(sentences).filter(
    ([wanted, found]) => found.modality === 'asserted' && wanted.modality !== 'asserted',
  );
  expect(invented).toEqual([]);
});

test('every type is tried', () => {
  expect(new Set(sentences.flatMap(([, ...claims]) => claims.map((claim) => claim.split(' ')[0]))).size).toBe(16);
});

test('the faults that are known are counted', () => {
  print('known faults', known);
  const misread = known.filter(([sentence, ...lines]) => told(sentence).join('\n') !== lines.join('\n'));
  console.log(`known faults of events: ${misread.length} of ${known.length} sentences still misread`);
  expect(new Set(known.map(([sentence]) => sentence)).size).toBe(known.length);
});

function score(rows: readonly Row[]): { dyads: Score; triples: Score } {
  const wanted: string[][] = [[], []];
  const found: string[][] = [[], []];
  for (const [i, [sentence, ...claims]] of rows.entries())
    for (const [into, lines] of [
      [wanted, claims],
      [found, told(sentence)],
    ] as const)
      for (const { type, source, target } of lines.flatMap(triplesOf)) {
        if (source !== '?' && target !== '?') into[0]!.push(`${i}|${[source, target].join('|')}`);
        into[1]!.push(`${i}|${type}|${source}|${target}`);
      }
  return { dyads: compare(wanted[0]!, found[0]!), triples: compare(wanted[1]!, found[1]!) };
}

function compare(wanted: readonly string[], found: readonly string[]): Score {
  const [w, f] = [new Set(wanted), new Set(found)];
  const both = [...w].filter((one) => f.has(one)).length;
  return { precision: both / Math.max(1, f.size), recall: both / Math.max(1, w.size) };
}

/** Triples that were wanted and found, by type and sides. */
function matches(rows: readonly Row[]): [wanted: Triple, found: Triple][] {
  return rows.flatMap(([sentence, ...claims]) => {
    const found = told(sentence).flatMap(triplesOf);
    return claims.flatMap(triplesOf).flatMap((wanted): [Triple, Triple][] => {
      const same = found.find(
        (f) => f.type === wanted.type && f.source === wanted.source && f.target === wanted.target,
      );
      return same ? [[wanted, same]] : [];
    });
  });
}

/** `ACCUSE Peru + Chile → Kenya, future, says Norway, on 2024-05-14` */
function triplesOf(line: string): Triple[] {
  const [head, ...rest] = line.split(', ');
  const [, type, sides] = /^(\S+) (.*)$/.exec(head!)!;
  const [sources, targets] = sides!.split(' → ').map((side) => side.split(' + '));
  const after = (word: string): string => rest.find((part) => part.startsWith(word))?.slice(word.length) ?? '';
  const shared = {
    type: type!,
    modality: rest.find((part) => /^(?:future|hypothetical|negated)$/.test(part)) ?? 'asserted',
    speaker: after('says '),
    date: after('on '),
  };
  const pairs =
    targets === undefined && sources!.length > 1
      ? sources!.flatMap((a, i) => sources!.slice(i + 1).map((b): [string, string] => [a, b]))
      : sources!.flatMap((a) => (targets ?? ['?']).map((b): [string, string] => [a, b]));
  return pairs.map(([source, target]) => ({ ...shared, source, target }));
}

function print(title: string, rows: readonly Row[]): void {
  const { dyads, triples } = score(rows);
  const figures = ({ precision, recall }: Score): string =>
    `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
  console.log(`${title}: ${rows.length} sentences; dyads ${figures(dyads)}; triples ${figures(triples)}`);
}
