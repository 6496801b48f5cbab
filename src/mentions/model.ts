/** How much each observation speaks for each kind of actor: the weights of `lexicon/en/typer-weights.ts`, unpacked. */

import { typerPriors } from '../lexicon/en/typer-priors.ts';
import { alphabet, typerWeights, weightScale } from '../lexicon/en/typer-weights.ts';
import type { Template } from './evidence.ts';

export type Kind = 'person' | 'organization' | 'place' | 'other';
export const kinds: readonly Kind[] = ['person', 'organization', 'place', 'other'];

export interface Model {
  /** Adds `share` times the weights of an observation to `scores`; returns the largest of them, 0 where it has none. */
  add(scores: Float64Array, template: Template, word: string, share: number): number;
}

let learned: Model | undefined;

export function learnedModel(): Model {
  learned ??= unpack();
  return learned;
}

function unpack(): Model {
  const digits = new Map([...alphabet].map((char, i) => [char, i - (alphabet.length - 1) / 2] as const));
  const weights: number[] = [];
  /** Where the weights of each observation begin. */
  const tables: Partial<Record<Template, Map<string, number>>> = {};
  for (const [template, rows] of Object.entries(typerWeights)) {
    const table = new Map<string, number>();
    for (const row of rows.split('\n')) {
      const at = row.length - kinds.length;
      table.set(row.slice(0, at), weights.length);
      for (let k = at; k < row.length; k++) weights.push(digits.get(row[k]!)! / weightScale);
    }
    tables[template as Template] = table;
  }
  tables.rule ??= new Map();
  for (const [rule, prior] of Object.entries(typerPriors)) {
    const row = tables.rule.get(rule);
    tables.rule.set(rule, weights.length);
    for (let k = 0; k < kinds.length; k++) weights.push(prior[k]! + (row === undefined ? 0 : weights[row + k]!));
  }
  const flat = Float64Array.from(weights);
  return {
    add(scores, template, word, share) {
      const row = tables[template]?.get(word);
      if (row === undefined) return 0;
      let most = 0;
      for (let k = 0; k < kinds.length; k++) {
        const gain = flat[row + k]! * share;
        scores[k]! += gain;
        if (gain > most) most = gain;
      }
      return most;
    },
  };
}
