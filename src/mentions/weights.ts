/** How much each observation of `evidence.ts` speaks for each kind. */
export type Kind = 'person' | 'organization' | 'place' | 'other';
export const kinds: readonly Kind[] = ['person', 'organization', 'place', 'other'];

/** Person, organisation, place, other. */
const table: Readonly<Record<string, readonly [number, number, number, number]>> = {
  one: [0, 0.2, 0.3, 0.5], two: [0.6, 0.3, 0, 0.2], three: [0.2, 0.6, 0, 0.4], long: [-1, 1, 0, 0.8],
  'known-country': [-1, 0, 3, 0], 'known-place': [-1, 0, 4, 0], 'known-organization': [-2, 6, 0, 0], 'known-person': [9, 0, 0, 0], 'known-group': [-2, 0, 0, 4],
  'place-first': [-1, 1, 0.5, 0.5], 'place-last': [-0.5, 1, 0.5, 0.3], 'place-inside': [-1, 1, 0, 0.5],
  given: [2, 0, 0, 0], 'given-common': [1, 0, 0, 0], 'given-first': [1, 0, 0, 0], 'given-alone': [0, 0, 0, 0], 'given-family': [2, 0, 0, 0],
  'family-alone': [1, 0, 0, 0], 'family-last': [1.2, 0, 0, 0], 'family-first': [0.6, 0, 0, 0], 'given-last': [0.8, 0, 0, 0],
  'common-alone': [-0.5, 0, 0, 1.5], 'common-last': [-1, 0.7, 0.2, 0.7], 'common-first': [-0.6, 0.4, 0.2, 0.6], 'all-common': [-1, 0.6, 0, 1.2],
  initial: [2.5, 0, 0, 0], 'initial-first': [2.5, 0, 0, 0], particle: [2, 0, 0.3, 0], digit: [-2, 0, 0, 1.5], ampersand: [-2, 2, 0, 0.5],
  of: [-2, 1, 0.5, 1], 'head-organization': [-1, 3, 0, 0], 'head-other': [-1, 0, 0, 4], 'head-place': [-1, 0, 2.5, 0],
  generation: [3, 0, 0, 0.5], 'suffix-organization': [-1.5, 4, 0, 0], 'suffix-other': [-1.5, 0, 0, 3.5], 'suffix-place': [-1, 0, 3.5, 0],
  acronym: [-1.5, 2.5, 0, 0.8], capitals: [0, 0.5, 0, 0.5], 'acronym-first': [-1, 1, 0, 0.5], camel: [0, 1.5, 0, 0.5], adjectival: [-1, 0, 0, 2], 'plural-alone': [-0.5, 0.6, 0, 0.6],
  title: [4, 0, 0, 0], the: [-1.5, 1, 0.2, 0.8], article: [-1, 0, 0, 1.5], 'prep-in': [-0.8, 0, 1.6, 0], 'prep-at': [-0.5, 0.5, 1, 0], 'prep-near': [-0.5, 0, 2, 0], 'prep-from': [0, 0, 0.8, 0], 'prep-to': [0, 0, 0.5, 0], 'prep-into': [0, 0, 0.8, 0], 'prep-across': [0, 0, 1, 0], 'prep-around': [0, 0, 1, 0], 'prep-outside': [0, 0, 1, 0], 'prep-toward': [0, 0, 0.5, 0], 'prep-towards': [0, 0, 0.5, 0], 'prep-through': [0, 0, 0.5, 0],
  by: [0.8, 0.3, 0, 0], 'agent-before': [2, 0, 0, 0], 'agents-before': [0.5, 0.3, 0, 0], 'kin-before': [2.5, 0, 0, 0], 'apposition-before': [2.5, 0, 0, 0], 'person-verb-before': [0.8, 0, 0, 0], 'said-before': [1.5, 0.3, 0, 0],
  quoted: [-1, 0, 0, 2.5], says: [2, 0.5, 0, 0], lives: [1, 0, 0, 0], 'kin-after': [1.5, 0, 0, 0], who: [2, 0, 0, 0], age: [4, 0, 0, 0], 'place-after': [-0.5, 0, 2, 0], 'role-after': [1.5, 0.2, 0, 0], born: [2, 0, 0, 0], 'country-in-brackets': [2.5, 0, 0, 0], 'acronym-after': [-1, 2.5, 0, 0.5],
  'agent-after': [0, 1, 0.3, 0.3], 'noun-after': [0, 0.3, 0, 0.4], 'small-elsewhere': [-0.5, 0, 0, 1],
  'surname-of-person': [5, 0, 0, 0], 'first-of-person': [2, 0, 0, 0], 'first-of-organization': [0, 2, 0.3, 0], 'last-of-organization': [0, 1.5, 0, 0], 'part-of-place': [0, 0, 2, 0],
};

export function weigh(evidence: readonly string[]): number[] {
  const sums = [0, 0, 0, 0];
  for (const name of evidence) {
    const row = table[name];
    if (row === undefined) continue;
    for (let k = 0; k < 4; k++) sums[k]! += row[k]!;
  }
  return sums;
}
