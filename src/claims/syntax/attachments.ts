/** What hangs on a noun phrase: prepositional phrases, the name in apposition, the doer after a participle. */
import { type Chunk, isMark, type NounPhrase } from './chunks.ts';
import { type Group, groupAt, groupOf } from './groups.ts';

/** A preposition and what it brings. */
export interface Prepositional {
  readonly prep: string;
  readonly group: Group;
}

/** The phrase that "of" hangs on the noun phrase at `at`, if one does. */
export function ofGroup(chunks: readonly Chunk[], at: number, preps: readonly string[] = ['of']): Group | undefined {
  const prep = chunks[at + 1];
  if (prep?.kind !== 'prep' || !preps.includes(prep.lemma)) return undefined;
  return chunks[at + 2]?.kind === 'np' ? groupAt(chunks, at + 2) : undefined;
}

/** "his spokesman, Ivan Zog": the name that stands in apposition. */
export function apposedName(chunks: readonly Chunk[], group: Group): Group {
  const own = chunks[group.nps[0]!] as NounPhrase;
  if (group.nps.length > 1 || (own.actor !== undefined && !own.unnamed)) return group;
  const comma = chunks[group.last + 1];
  const after = chunks[group.last + 2];
  // A full stop inside a sentence is damage: "the leader of the party. Ana Zog after her arrest".
  const apposed = comma?.kind === 'comma' || isMark(comma, 'break', '.');
  if (
    !comma ||
    !apposed ||
    after?.kind !== 'np' ||
    after.actor === undefined ||
    after.unnamed ||
    after.possessors.length > 0
  )
    return group;
  // "leaders of Xanadu, Ruritania, Zog and Karsk": a list.
  if (isListed(chunks, group.last + 2)) return group;
  const close = chunks[group.last + 3];
  if (close && comma.kind === 'comma' && close.kind !== 'comma' && close.kind !== 'break' && close.kind !== 'quote')
    return group;
  return groupOf(group.last + 2);
}

/** "…, Ruritania, Zog and Karsk": the phrase at `at` is followed by another one and then by "and". */
function isListed(chunks: readonly Chunk[], at: number): boolean {
  let k = at;
  while (chunks[k + 1]?.kind === 'comma' && chunks[k + 2]?.kind === 'np') k += 2;
  return k > at && isMark(chunks[k + 1], 'conj') && chunks[k + 2]?.kind === 'np';
}

/** Last chunk of the phrase with what "of" hangs on it. */
export function lastAttached(chunks: readonly Chunk[], at: number, preps: readonly string[] = ['of']): number {
  let last = at;
  for (let group = ofGroup(chunks, last, preps); group; group = ofGroup(chunks, last, preps)) last = group.last;
  return last;
}

/** The prepositional phrases that follow the phrase at `at`, in order: "attack by rebels on Xanadu in May". */
export function tail(chunks: readonly Chunk[], at: number): Prepositional[] {
  const out: Prepositional[] = [];
  let k = at + 1;
  for (;;) {
    while (chunks[k] && (chunks[k]!.kind === 'date' || chunks[k]!.kind === 'adv' || chunks[k]!.kind === 'quote')) k++;
    const prep = chunks[k];
    if (prep?.kind !== 'prep') return out;
    let next = k + 1;
    while (
      chunks[next] &&
      (chunks[next]!.kind === 'adj' || chunks[next]!.kind === 'adv' || chunks[next]!.kind === 'quote')
    )
      next++;
    if (chunks[next]?.kind === 'date') {
      k = next + 1;
      continue;
    }
    if (chunks[next]?.kind !== 'np') return out;
    const group = groupAt(chunks, next, prep.lemma !== 'between' && prep.lemma !== 'among');
    out.push({ prep: prep.lemma, group });
    k = group.last + 1;
  }
}

/** "crimes committed by rebels" */
export function doneBy(chunks: readonly Chunk[], np: number): Group | undefined {
  const after = chunks[np + 1];
  if (after?.kind !== 'vg' || !after.bare || chunks[np + 2]?.kind !== 'prep') return undefined;
  return tail(chunks, np + 1).find((t) => t.prep === 'by')?.group;
}
