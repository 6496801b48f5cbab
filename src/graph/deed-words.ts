/** How what was done is worded, and how it stands: as a fact, or marked as what is not one. */
import { mostFrequent } from '../model/accounts.ts';
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

/** As most claims word it, one at least. `otherwise`: where they have no words of their own. */
export function wordsOfDeed(claims: readonly Claim[], otherwise: string): string {
  const [only] = claims;
  const phrase = only && claims.length === 1 ? only.phrase : mostFrequent(claims.map((claim) => claim.phrase));
  return (phrase || otherwise) + marks[modalityOf(claims)];
}
