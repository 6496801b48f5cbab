/**
 * Actors without a name: groups with a side ("Russian diplomats", "police in Nairobi"), groups without one ("gunmen"),
 * titles alone ("the chancellor"), descriptions ("the Russian leader", "his spokesman", "the American").
 *
 * The noun is found first, then what stands before and after it.
 */
import { kinNouns, roleModifiers, speakingNouns, speechVerbs } from '../lexicon/en/persons.ts';
import { samePast, verbForms } from '../lexicon/en/verb-forms.ts';
import { finiteVerbs, functionWords } from '../lexicon/en/words.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Line } from './line.ts';
import { type Agent, collectives, matchAgent, matchTitle } from './word-facts.ts';

const determiners = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'some',
  'several',
  'many',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'dozens',
  'hundreds',
  'thousands',
  'all',
  'no',
  'any',
  'other',
  'more',
  'most',
]);
const possessives = new Set(['his', 'her', 'its', 'their']);
/** Sectors whose unnamed members do things in the news; sport and the stage are left out. */
const silent = new Set(['SOC', 'ELI']);
/** Nouns that are an office: alone they mean its holder. */
const offices = new Set(
  'president premier minister chancellor king queen emperor governor mayor pope secretary general spokesman spokeswoman spokesperson senator ambassador chairman chairwoman director premier pontiff prince princess sultan emir leader judge commander'.split(
    ' ',
  ),
);

/** Offices that have one holder, and a capital with or without a name. */
const sovereigns = new Set(['pope', 'pontiff', 'king', 'queen', 'emperor', 'sultan', 'president', 'chancellor']);

/** The names of one line by the tokens that they begin at, and that they end before. */
interface Names {
  readonly byStart: ReadonlyMap<number, Draft>;
  readonly byEnd: ReadonlyMap<number, Draft>;
}
const noNames: Names = { byStart: new Map(), byEnd: new Map() };

function namesOf(drafts: readonly Draft[] | undefined): Names {
  if (drafts === undefined) return noNames;
  const byStart = new Map<number, Draft>();
  const byEnd = new Map<number, Draft>();
  for (const draft of drafts) {
    byStart.set(draft.from, draft);
    byEnd.set(draft.to, draft);
  }
  return { byStart, byEnd };
}

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
function matchSpeaking({ small }: Line, i: number): Agent | null {
  const number = speakingNouns.get(small[i]!);
  if (number === undefined || !speechVerbs.has(small[i + 1]!)) return null;
  return { words: [small[i]!], sector: 'JRN', plural: number === 'plural' };
}

/** "froze", "hit": a form of a verb, and no noun. */
function isVerbForm(word: string): boolean {
  return Object.hasOwn(verbForms, word) || samePast.has(word);
}

/** "weapons", "rights": plural nouns that stand before another noun. */
const pluralModifiers = new Set(
  'weapons arms sports rights customs sales news affairs operations communications relations systems services drugs'.split(
    ' ',
  ),
);

/**
 * Where a nationality or body ends that a noun or two part from the agent noun: "U.N. weapons inspectors", "Italian
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

/** The drafts of the phrase whose noun stands at `i`: of a second nation too in "Hungarian and Romanian officials". */
function readPhrase(line: Line, i: number, agent: Agent | null, { byStart, byEnd }: Names): Draft[] {
  const { small, tokens } = line;
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
  while (
    start > 0 &&
    tokens[start - 1]!.kind === 'word' &&
    tokens[start - 1]!.text === small[start - 1] &&
    !byEnd.has(start)
  ) {
    const earlier = matchAgent(small, start - 1);
    if (earlier === null || earlier.plural) break;
    start -= earlier.words.length;
  }
  const nearer = agent === null ? -1 : ownerBehind(line, start, byEnd);
  if (nearer >= 0) start = nearer;
  const owner = byEnd.get(start);
  const role = wordsOf(small, start, i + 1);
  const person = agent === null || (!agent.plural && !collectives.has(small[i]!));
  const sector = agent?.sector;
  const office = agent !== null && offices.has(small[i]!);
  const group = !person;
  const describe = (from: number, name: string, rule: string, confidence: number, of?: Draft, to = i + 1): Draft => {
    const kind = group ? 'group' : 'person';
    const draft = draftOf(line, from, to, kind, 'description', name, rule, confidence, of?.country);
    draft.role = role;
    draft.sector = sector;
    draft.of = of;
    return draft;
  };
  const asGroup = (draft: Draft): Draft => {
    draft.kind = 'group';
    return draft;
  };

  // Russian diplomats; the Russian leader; Hungarian and Romanian officials
  if (
    owner &&
    (owner.form === 'demonym' ||
      (owner.kind === 'country' && owner.form === 'name') ||
      (owner.kind === 'organization' && agent !== null && (agent.plural || group)))
  ) {
    if (agent === null || owner.kind === 'person' || owner.kind === 'place') return [];
    const { from } = owner;
    const before = small[from - 1];
    const definite = person && (office || before === 'the') && before !== 'a' && before !== 'an';
    if (definite && owner.kind === 'country')
      return withOther(describe(from, wordsOf(small, from, i + 1), 'nation-and-office', 0.8, owner));
    return withOther(asGroup(describe(from, nameOf(line, from, i + 1), 'nation-and-noun', 0.9, owner)));
  }
  // the U.N. secretary-general, a Taliban commander
  if (owner?.kind === 'organization' && agent !== null && person && sector !== 'SOC') {
    const { from } = owner;
    const officer = describe(from, nameOf(line, from, i + 1), 'body-and-office', 0.75, owner);
    return [small[from - 1] === 'the' ? officer : asGroup(officer)];
  }
  // Germany's chancellor, Iran's parliament, Putin's spokesman
  const possessor =
    start > 0 && (small[start - 1] === "'s" || small[start - 1] === "'") ? byEnd.get(start - 1) : undefined;
  if (possessor) {
    const { from } = possessor;
    if (person) return [describe(from, role, 'possessor-and-role', 0.75, possessor)];
    return [describe(from, nameOf(line, from, i + 1), 'possessor-and-noun', 0.85, possessor)];
  }
  // the Biden administration: a government by its head's name
  if (
    owner &&
    owner.kind === 'person' &&
    owner.form === 'name' &&
    /^(?:administration|government|regime|cabinet|presidency)$/.test(small[i]!)
  ) {
    const government = describe(owner.from, nameOf(line, owner.from, i + 1), 'government-of-person', 0.85, owner);
    government.country = undefined;
    return [asGroup(government)];
  }
  // "the Sandinista government": an adjective in capitals that is no name stands between.
  const described = start > 1 && tokens[start - 1]!.word.capital && determiners.has(small[start - 2]!) && !owner;
  const before = small[described ? start - 2 : start - 1];
  // his spokesman
  if (before !== undefined && possessives.has(before) && person)
    return [describe(start - 1, `${before} ${role}`, 'pronoun-and-role', 0.6)];
  if (agent === null) return [];
  // police in Nairobi, the government of Sudan, the president of Russia
  const link = small[i + 1];
  const skip = small[i + 2] === 'the' ? 3 : 2;
  const home = link === 'of' || link === 'in' ? byStart.get(i + skip) : undefined;
  if (
    home &&
    (home.kind === 'country' || home.kind === 'place') &&
    home.country !== undefined &&
    home.form !== 'demonym' &&
    (group || link === 'of' || office)
  ) {
    const name = nameOf(line, start, home.to);
    if (person) return [describe(start, name, 'office-of-country', 0.7, home, home.to)];
    return [describe(start, name, 'noun-in-country', 0.75, home, home.to)];
  }
  // "the Islamist militants": the capital of one term is no name before it.
  const oneTerm = agent.words.length === i + 1 - start;
  if (tokens[start]!.text !== small[start] && start > 0 && tokens[i]!.text === small[i] && !oneTerm) return [];
  // the chancellor
  if (person && before === 'the' && (office || matchTitle(small, start)) && sector !== 'SOC') {
    const title = describe(start, role, 'title-alone', 0.5);
    title.form = 'title';
    return [title];
  }
  if (silent.has(sector ?? '')) return [];
  if (
    agent.plural ||
    (collectives.has(small[i]!) &&
      (small[i] === 'police' ||
        (before !== undefined && (determiners.has(before) || possessives.has(before) || /^\d[\d,.]*$/.test(before)))))
  )
    return [asGroup(describe(start, role, 'noun-alone', 0.7))];
  const speaks = speechVerbs.has(link!) && before !== 'and';
  // "local people said", "state television reported"
  if (speaks && (collectives.has(small[i]!) || speakingNouns.has(small[i]!)))
    return [asGroup(describe(start, role, 'noun-that-speaks', 0.5))];
  if (
    (before === 'a' || before === 'an' || before === 'the') &&
    !/^(?:is|was|are|were|be|been|as|a|become|became|called|like)$/.test(small[start - 2] ?? '') &&
    (speaks || (sector !== 'CVL' && sector !== 'BUS'))
  )
    return [asGroup(describe(start, role, 'noun-with-article', 0.5))];
  return [];

  /** With the nation before "and" or "or". */
  function withOther(draft: Draft): Draft[] {
    const at = draft.from - 1;
    const other = small[at] === 'and' || small[at] === 'or' ? byEnd.get(at) : undefined;
    if (other?.form !== 'demonym' || other.kind !== 'country') return [draft];
    const name = `${nameOf(line, other.from, other.to)} ${role}`;
    return [draft, asGroup(describe(other.from, name, 'nations-and-noun', 0.85, other))];
  }
}

const wordsOf = (small: readonly string[], from: number, to: number): string =>
  to - from === 1 ? small[from]! : small.slice(from, to).join(' ');

function nameOf(line: Line, from: number, to: number): string {
  let text = line.tokens[from]!.text;
  for (let i = from + 1; i < to; i++)
    text += line.tokens[i]!.spaced ? ` ${line.tokens[i]!.text}` : line.tokens[i]!.text;
  return text;
}
