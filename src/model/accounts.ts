/** What several tellings of one act say together, as far as it follows from the claims alone. */
import { compareText, round } from './order.ts';
import type { Claim, PartialDate } from './records.ts';

/** The most frequent value; of equals the first in order. Throws RangeError where there is none. */
export function mostFrequent(values: readonly string[]): string {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  const [first] = [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  if (!first) throw new RangeError('nothing is most frequent among no values');
  return first[0];
}

/** The day that most claims name; a day that stands in a text goes before the day of publication. */
export function jointDate(claims: readonly Pick<Claim, 'date' | 'dateFrom'>[]): {
  readonly date: PartialDate | undefined;
  readonly dateFrom: Claim['dateFrom'];
} {
  const dated = claims.filter((claim) => claim.date !== undefined);
  if (dated.length === 0) return { date: undefined, dateFrom: null };
  const inText = dated.filter((claim) => claim.dateFrom === 'text');
  const from = inText.length > 0 ? inText : dated;
  return { date: mostFrequent(from.map((claim) => claim.date!)), dateFrom: inText.length > 0 ? 'text' : 'publication' };
}

/** Independent tellings make an event surer; repeated ones in one report do not. `reportOf`: the report of a claim's document. */
export function jointConfidence(
  claims: readonly Pick<Claim, 'documentId' | 'confidence'>[],
  reportOf: (claim: Pick<Claim, 'documentId'>) => string,
): number {
  const best = new Map<string, number>();
  for (const claim of claims) {
    const report = reportOf(claim);
    best.set(report, Math.max(best.get(report) ?? 0, claim.confidence));
  }
  let doubt = 1;
  for (const confidence of best.values()) doubt *= 1 - confidence;
  return round(Math.min(0.99, 1 - doubt));
}
