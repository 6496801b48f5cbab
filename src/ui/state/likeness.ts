/** Actors that may be one: names that share words or most of their letters. */
import { slug } from '../../model/ids.ts';
import { compareText } from '../../model/order.ts';
import type { Actor } from '../../model/records.ts';

/** Likelier first; only actors of the same kind and, where both have one, of the same country. */
export function likelySame(actor: Actor, others: readonly Actor[], limit = 4): Actor[] {
  return others
    .filter(
      (other) =>
        other.id !== actor.id &&
        other.kind === actor.kind &&
        (!other.country || !actor.country || other.country === actor.country || actor.kind === 'country'),
    )
    .map((other) => ({ other, likeness: likenessOf(actor, other) }))
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || compareText(a.other.id, b.other.id))
    .slice(0, limit)
    .map(({ other }) => other);
}

/** 0 to 1: the best of any two of their names. */
function likenessOf(a: Actor, b: Actor): number {
  let best = 0;
  for (const one of [a.name, ...a.aliases])
    for (const two of [b.name, ...b.aliases]) best = Math.max(best, dice(pairsOf(one), pairsOf(two)));
  return best;
}

/** Pairs of letters, the beginning and the end of a word included. */
function pairsOf(name: string): Set<string> {
  const text = `-${slug(name)}-`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
