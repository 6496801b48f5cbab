/** Where the phrase of an agent noun begins: at its modifiers, or behind a nationality that a noun or two part from it. */
import { roleModifiers, speechVerbs } from '../lexicon/en/persons.ts';
import { samePast, verbForms } from '../lexicon/en/verb-forms.ts';
import { finiteVerbs, functionWords } from '../lexicon/en/words.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { type Agent, matchAgent } from './word-facts.ts';

/**
 * First token of the phrase whose noun ends at token `i`, without whose it is: "senior" in "the senior police officers".
 *
 * @param agent null where the noun is one of kin
 * @param byEnd names by the token that they end before: the phrase does not reach into them
 */
export function startOf(line: Line, i: number, agent: Agent | null, byEnd: ReadonlyMap<number, Draft>): number {
  const { small, tokens } = line;
  const isSmallWord = (at: number): boolean => tokens[at]!.kind === 'word' && tokens[at]!.text === small[at];
  let start = agent === null ? i : i - agent.words.length + 1;
  while (
    start > 0 &&
    small[start - 1] !== 'then' &&
    roleModifiers.has(small[start - 1]!) &&
    tokens[start - 1]!.text === small[start - 1] &&
    !byEnd.has(start)
  )
    start--;
  // Nouns that go with the head: "government forces", "riot police", "defense ministry officials".
  while (start > 0 && isSmallWord(start - 1) && !byEnd.has(start)) {
    const earlier = matchAgent(small, start - 1);
    if (earlier === null || earlier.plural) break;
    start -= earlier.words.length;
  }
  const nearer = agent === null ? -1 : ownerBehind(line, start, byEnd);
  return nearer >= 0 ? nearer : start;
}

/**
 * The token behind a nationality or body that a noun or two part from the agent noun: "U.N. weapons inspectors", "Italian
 * peacekeeping troops"; −1 where none does. A verb between them would read so too: "Italian jets bombed rebels".
 */
function ownerBehind({ small, tokens }: Line, start: number, byEnd: ReadonlyMap<number, Draft>): number {
  if (byEnd.has(start)) return -1;
  for (let at = start - 1; at > 0 && at >= start - 2; at--) {
    const { kind, text } = tokens[at]!;
    const word = small[at]!;
    if (
      kind !== 'word' ||
      text !== word ||
      functionWords.has(word) ||
      finiteVerbs.has(word) ||
      speechVerbs.has(word) ||
      isVerbForm(word)
    )
      return -1;
    if (/(?:[^e]ed|ly|[^s]s)$/.test(word) && !pluralModifiers.has(word)) return -1;
    const owner = byEnd.get(at);
    if (!owner) continue;
    const adjective =
      owner.form === 'demonym' || owner.kind === 'organization' || /^[A-Z.]{2,5}$/.test(tokens[owner.from]!.text);
    return adjective ? at : -1;
  }
  return -1;
}

/** "froze", "hit": a form of a verb, and no noun. */
function isVerbForm(word: string): boolean {
  return Object.hasOwn(verbForms, word) || samePast.has(word);
}

/** "weapons", "rights": plural nouns that stand before another noun. */
// biome-ignore format: rows of a word list
const pluralModifiers = new Set([
  'weapons', 'arms', 'sports', 'rights', 'customs', 'sales', 'news', 'affairs', 'operations', 'communications', 'relations',
  'systems', 'services', 'drugs',
]);
