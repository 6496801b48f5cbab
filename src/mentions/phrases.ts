/**
 * Actors without a name: groups with a side ("Russian diplomats", "police in Nairobi"), groups without one ("gunmen"),
 * titles alone ("the chancellor"), descriptions ("the Russian leader", "his spokesman", "the American").
 *
 * The noun is found here; what stands before and after it is read in `phrase-reading.ts`.
 */
import { kinNouns, speakingNouns } from '../lexicon/en/persons.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { type Names, namesOf, readPhrase, speaksBehind } from './phrase-reading.ts';
import { type Agent, matchAgent, matchTitle } from './word-facts.ts';

/** Offices that have one holder, and a capital with or without a name. */
const sovereigns = new Set(['pope', 'pontiff', 'king', 'queen', 'emperor', 'sultan', 'president', 'chancellor']);

/** @param ofLines the names of each line, by its index */
export function draftPhrases(
  lines: readonly Line[],
  ofLines: readonly (readonly Draft[] | undefined)[],
  drafts: Draft[],
): void {
  for (const line of lines) draftLine(line, namesOf(ofLines[line.index]), drafts);
}

function draftLine(line: Line, names: Names, drafts: Draft[]): void {
  const { small, tokens, marks } = line;
  const { byStart } = names;
  for (let i = 0; i < tokens.length; i++) {
    const { noun, capital } = marks[i]!;
    if (!(noun || capital || line.known[i]) || tokens[i]!.kind !== 'word') continue;
    const name = byStart.get(i);
    if (name !== undefined) {
      if (isPersonOfNation(line, i, name)) becomePerson(name);
      continue;
    }
    const capitals = tokens[i]!.text !== small[i];
    // "The Pope appealed"
    const reigns = capitals && small[i - 1] === 'the' && sovereigns.has(small[i]!);
    if (!noun || (capitals && !reigns && !(i === 0 || tokens[i - 1]!.text === small[i - 1]))) continue;
    const agent = matchAgent(small, i) ?? matchSpeaking(line, i);
    if (agent === null && !kinNouns.has(small[i]!)) continue;
    // "the state of emergency"
    if (small[i] === 'state' && small[i + 1] === 'of') continue;
    const next = tokens[i + 1];
    // "government forces", "police officers": the noun is the last of them.
    if (
      agent !== null &&
      !agent.plural &&
      next?.kind === 'word' &&
      next.text === small[i + 1] &&
      matchAgent(small, i + 1) !== null
    )
      continue;
    // "spokesman Dmitry Sokolov", "army commander Colonel Sokolov": a role, told with the name.
    if (agent !== null && !agent.plural && namedNext(line, i + 1, byStart)) continue;
    if (next?.text === ',' && byStart.get(i + 2)?.kind === 'person' && agent !== null && !agent.plural) continue;
    for (const draft of readPhrase(line, i, agent, names)) drafts.push(draft);
  }
}

/** "security sources said": somebody, because he speaks. */
function matchSpeaking(line: Line, i: number): Agent | null {
  const { small } = line;
  const number = speakingNouns.get(small[i]!);
  if (number === undefined || !speaksBehind(line, i + 1)) return null;
  return { words: [small[i]!], sector: 'JRN', plural: number === 'plural' };
}

/** A person's name begins at `at`, or after a title that does. */
function namedNext(line: Line, at: number, byStart: ReadonlyMap<number, Draft>): boolean {
  const title = matchTitle(line.small, at);
  const name = title === null ? at : at + title.words.length;
  return byStart.get(name)?.kind === 'person';
}

/** "the American's remark", "the Turk said": a person of that country, not the country. */
function isPersonOfNation({ small, tokens }: Line, i: number, name: Draft): boolean {
  if (name.form !== 'demonym' || name.country === undefined || small[i - 1] !== 'the' || name.to - name.from > 1)
    return false;
  if (!/(?:an|i|ard|on|urk|ole|ane|ede|inn|ek|ot|erb|roat|lovak|lovene|zech)$/.test(small[i]!)) return false;
  const after = small[i + 1];
  const alone =
    after === "'s" ||
    /^(?:said|says|told|added|was|is|had|has|who|won|lost|beat|did|will|would)$/.test(after ?? '') ||
    (after === ',' && small[i + 2] === 'who');
  return alone && tokens[i + 1]!.kind === 'word';
}

function becomePerson(name: Draft): void {
  name.kind = 'person';
  name.form = 'description';
  name.rule = 'person-of-nation';
  name.confidence = 0.7;
}
