/**
 * The role that stands with a person's name, and the country or body that it belongs to: "Turkish president X",
 * "the president of Russia, X", "X, then vice president of the United States", "White House press secretary X".
 */
import { roleModifiers, speechVerbs } from '../lexicon/en/persons.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { type Agent, collectives, matchAgent } from './word-facts.ts';

/** Sectors whose members serve the state that their role is told with. */
const official = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP', 'PTY']);

export function tellRoles(line: Line, drafts: readonly Draft[]): void {
  if (!drafts.some(isNamedPerson)) return;
  const byEnd = new Map<number, Draft>();
  const byStart = new Map<number, Draft>();
  for (const draft of drafts) {
    byEnd.set(draft.to, draft);
    byStart.set(draft.from, draft);
  }
  for (const draft of drafts) if (isNamedPerson(draft)) tellRole(line, draft, byStart, byEnd);
}

const isNamedPerson = ({ kind, form }: Draft): boolean => kind === 'person' && form === 'name';

function tellRole(
  line: Line,
  person: Draft,
  byStart: ReadonlyMap<number, Draft>,
  byEnd: ReadonlyMap<number, Draft>,
): void {
  const { small, tokens } = line;
  const commaBefore = person.from > 0 && tokens[person.from - 1]!.text === ',';
  let end = person.from - (commaBefore ? 2 : 1);
  // "the president of Russia, Ivan Petrov": the country stands between the role and the name.
  let home: Draft | undefined;
  if (commaBefore) {
    home = byEnd.get(end + 1);
    if (home && (home.kind === 'country' || home.kind === 'organization' || home.kind === 'place')) {
      let of = home.from - 1;
      if (small[of] === 'the') of--;
      if (small[of] !== 'of' && small[of] !== 'for') {
        tellRoleAfter(line, person, byStart);
        return;
      }
      end = of - 1;
    } else home = undefined;
  }
  const span = roleEndingAt(line, end, person.role !== undefined && !commaBefore);
  if (span === null) {
    tellRoleAfter(line, person, byStart);
    return;
  }
  person.role = small.slice(span.from, end + 1).join(' ');
  person.sector = span.agent?.sector;
  // "Turkish president", "White House press secretary", "Germany's chancellor"
  let before = span.from;
  if (small[before - 1] === "'s" || small[before - 1] === "'") before--;
  home ??= byEnd.get(before);
  if (!home || home.from >= person.from) return;
  person.of = home;
  if (
    home.country !== undefined &&
    (home.kind === 'country' || home.kind === 'place' || official.has(span.agent?.sector ?? 'GOV'))
  )
    person.country ??= home.country;
}

/** "Ivan Petrov, the president of Russia, said": not where another name follows at once, whose role it then is. */
function tellRoleAfter(line: Line, person: Draft, byStart: ReadonlyMap<number, Draft>): void {
  const { small, tokens } = line;
  if (tokens[person.to]?.text !== ',') return;
  let at = person.to + 1;
  let former = false;
  while (at < small.length && /^(?:the|a|an|then|now|who|is|was)$/.test(small[at]!)) {
    if (small[at] === 'then' || small[at] === 'was') former = true;
    at++;
  }
  const nation = byStart.get(at);
  let start = at;
  if (nation && nation.form === 'demonym') start = nation.to;
  let end = start;
  while (
    end < small.length &&
    tokens[end]!.kind === 'word' &&
    end - start < 5 &&
    matchAgent(small, end) === null &&
    roleModifiers.has(small[end]!)
  )
    end++;
  if (end >= small.length) return;
  while (end + 1 < small.length && matchAgent(small, end + 1) !== null && tokens[end + 1]!.text === small[end + 1])
    end++;
  const agent = matchAgent(small, end);
  if (agent === null || agent.plural || tokens[end]!.text !== small[end]) return;
  const skip = small[end + 2] === 'the' ? 3 : 2;
  const home = small[end + 1] === 'of' || small[end + 1] === 'for' ? byStart.get(end + skip) : undefined;
  const after = home ? home.to : end + 1;
  if (tokens[after]?.text === ',' && byStart.get(after + 1)?.kind === 'person') return;
  // "killed Ivan Petrov, a senior official said": who says so is somebody else.
  if (person.from > 1 && speaks(small[after])) return;
  if (person.role === undefined) person.sector = agent.sector;
  if (person.role === undefined) person.role = `${former ? 'former ' : ''}${small.slice(start, end + 1).join(' ')}`;
  const owner = home ?? (nation?.form === 'demonym' ? nation : undefined);
  if (!owner) return;
  person.of ??= owner;
  if (owner.country !== undefined && (owner.kind === 'country' || official.has(agent.sector)))
    person.country ??= owner.country;
}

const speaks = (word: string | undefined): boolean =>
  word !== undefined && (speechVerbs.has(word) || word === 'reported' || word === 'reports');

/** Tokens of the role that ends at `end`, with its modifiers; with a title in capitals the noun may be any title. */
function roleEndingAt(line: Line, end: number, titled: boolean): { from: number; agent: Agent | null } | null {
  const { small, tokens } = line;
  if (end < 0 || tokens[end]!.kind !== 'word') return null;
  const agent = matchAgent(small, end);
  if (agent === null && !titled) return null;
  if (agent !== null && !titled && agent.words.length === 1 && collectives.has(small[end]!)) return null;
  if (agent?.plural || (!titled && tokens[end]!.text !== small[end])) return null;
  let from = end - (agent?.words.length ?? 1) + 1;
  for (;;) {
    const word = small[from - 1];
    if (
      from > 0 &&
      tokens[from - 1]!.kind === 'word' &&
      (roleModifiers.has(word!) ||
        (tokens[from - 1]!.text === word &&
          matchAgent(small, from - 1) !== null &&
          !matchAgent(small, from - 1)!.plural))
    )
      from--;
    else break;
  }
  return { from, agent };
}
