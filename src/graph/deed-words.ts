/** How what was done is worded, and how it stands: as a fact, or marked as what is not one. */
import { compareText } from '../model/order.ts';
import type { Claim, Modality } from '../model/records.ts';

/** Asserted if any claim is; else what most claims say, of equals what is nearest to a fact. */
export function modalityOf(claims: readonly Claim[]): Modality {
  if (claims.length === 1) return claims[0]!.modality;
  if (claims.some((c) => c.modality === 'asserted')) return 'asserted';
  const order: readonly Modality[] = ['future', 'hypothetical', 'negated'];
  const count = (m: Modality): number => claims.filter((c) => c.modality === m).length;
  return order.reduce((best, m) => (count(m) > count(best) ? m : best));
}

/** "The minister will not meet his colleague" must not read "met": what did not happen says so in the label, too. */
const marks: Readonly<Record<Modality, string>> = {
  asserted: '',
  future: ' (planned)',
  hypothetical: ' (possible)',
  negated: ' (denied)',
};

/** `otherwise`: where no claim has words of its own. */
export function wordsOfDeed(claims: readonly Claim[], otherwise: string): string {
  return (commonPhrase(claims) || otherwise) + marks[modalityOf(claims)];
}

/** The phrase that most claims of an event use; of equals the first in code-unit order. */
function commonPhrase(claims: readonly Claim[]): string {
  if (claims.length === 1) return claims[0]!.phrase;
  const count = new Map<string, number>();
  for (const { phrase } of claims) count.set(phrase, (count.get(phrase) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? '';
}
