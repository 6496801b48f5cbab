/** From an agent noun to who it means, by what stands before and after it: whose it is, and whether it is one or many. */
import { groupAdjectives, speakingNouns, speechVerbs } from '../lexicon/en/persons.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Line } from './line.ts';
import { startOf } from './phrase-start.ts';
import { type Agent, collectives, matchTitle } from './word-facts.ts';

// biome-ignore format: rows of a word list
const determiners = new Set([
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'some', 'several', 'many', 'two', 'three', 'four', 'five', 'six',
  'seven', 'eight', 'nine', 'ten', 'dozens', 'hundreds', 'thousands', 'all', 'no', 'any', 'other', 'more', 'most',
]);
const possessives = new Set(['his', 'her', 'its', 'their']);
const articles = new Set(['a', 'an', 'the']);
/** Sectors whose unnamed members are left out: those of sport and of the stage do nothing that counts here. */
const silent = new Set(['SOC', 'ELI']);
/** Nouns that are an office: alone they mean its holder. */
// biome-ignore format: rows of a word list
const offices = new Set([
  'president', 'premier', 'minister', 'chancellor', 'king', 'queen', 'emperor', 'governor', 'mayor', 'pope', 'secretary',
  'general', 'spokesman', 'spokeswoman', 'spokesperson', 'senator', 'ambassador', 'chairman', 'chairwoman', 'director',
  'pontiff', 'prince', 'princess', 'sultan', 'emir', 'leader', 'judge', 'commander',
]);

/** The names of one line by the tokens that they begin at, and that they end before. */
export interface Names {
  readonly byStart: ReadonlyMap<number, Draft>;
  readonly byEnd: ReadonlyMap<number, Draft>;
}

const noNames: Names = { byStart: new Map(), byEnd: new Map() };

/** Of one line. */
export function namesOf(drafts: readonly Draft[] | undefined): Names {
  if (drafts === undefined) return noNames;
  const byStart = new Map<number, Draft>();
  const byEnd = new Map<number, Draft>();
  for (const draft of drafts) {
    byStart.set(draft.from, draft);
    byEnd.set(draft.to, draft);
  }
  return { byStart, byEnd };
}

/** A noun with its modifiers. */
interface Phrase {
  readonly line: Line;
  /** Tokens [start, end). */
  readonly start: number;
  readonly end: number;
  /** The noun; null where it is one of kin. */
  readonly agent: Agent | null;
  /** The word that the noun ends with. */
  readonly head: string;
  /** In small letters: "senior police officers". */
  readonly role: string;
  /** One person, not several and no body. */
  readonly person: boolean;
  readonly office: boolean;
  /** The name that the phrase stands right behind. */
  readonly owner: Draft | undefined;
}

/** The drafts of the phrase whose noun ends at token `i`: of a second nation too in "Hungarian and Romanian officials". */
export function readPhrase(line: Line, i: number, agent: Agent | null, names: Names): Draft[] {
  const { small } = line;
  const start = startOf(line, i, agent, names.byEnd);
  const head = small[i]!;
  const phrase: Phrase = {
    line,
    start,
    end: i + 1,
    agent,
    head,
    role: wordsOf(small, start, i + 1),
    person: agent === null || (!agent.plural && !collectives.has(head)),
    office: agent !== null && offices.has(head),
    owner: names.byEnd.get(start),
  };
  return (
    ofNation(phrase, names) ??
    ofBody(phrase) ??
    ofPossessor(phrase, names) ??
    ofGovernment(phrase) ??
    ofPronoun(phrase) ??
    inCountry(phrase, names) ??
    alone(phrase)
  );
}

/** Russian diplomats; the Russian leader; Hungarian and Romanian officials. */
function ofNation(phrase: Phrase, { byEnd }: Names): Draft[] | undefined {
  const { line, end, agent, person, office, owner } = phrase;
  const nation = owner?.form === 'demonym' || (owner?.kind === 'country' && owner.form === 'name');
  const body = owner?.kind === 'organization' && agent !== null && (agent.plural || !person);
  if (!owner || (!nation && !body)) return undefined;
  if (agent === null || owner.kind === 'person' || owner.kind === 'place') return [];
  const { from } = owner;
  const before = line.small[from - 1];
  const definite = person && (office || before === 'the') && before !== 'a' && before !== 'an';
  const draft =
    definite && owner.kind === 'country'
      ? describe(phrase, from, wordsOf(line.small, from, end), 'nation-and-office', 0.8, owner)
      : asGroup(describe(phrase, from, nameOf(line, from, end), 'nation-and-noun', 0.9, owner));
  // With the nation before "and" or "or".
  const at = from - 1;
  const other = line.small[at] === 'and' || line.small[at] === 'or' ? byEnd.get(at) : undefined;
  if (other?.form !== 'demonym' || other.kind !== 'country') return [draft];
  const name = `${nameOf(line, other.from, other.to)} ${phrase.role}`;
  return [draft, asGroup(describe(phrase, other.from, name, 'nations-and-noun', 0.85, other))];
}

/** The U.N. secretary-general, a Taliban commander. */
function ofBody(phrase: Phrase): Draft[] | undefined {
  const { line, end, agent, person, owner } = phrase;
  if (owner?.kind !== 'organization' || agent === null || !person || agent.sector === 'SOC') return undefined;
  const { from } = owner;
  const officer = describe(phrase, from, nameOf(line, from, end), 'body-and-office', 0.75, owner);
  return [line.small[from - 1] === 'the' ? officer : asGroup(officer)];
}

/** Germany's chancellor, Iran's parliament, Putin's spokesman. */
function ofPossessor(phrase: Phrase, { byEnd }: Names): Draft[] | undefined {
  const { line, start, end, role, person } = phrase;
  const mark = line.small[start - 1];
  const possessor = mark === "'s" || mark === "'" ? byEnd.get(start - 1) : undefined;
  if (!possessor) return undefined;
  const { from } = possessor;
  if (person) return [describe(phrase, from, role, 'possessor-and-role', 0.75, possessor)];
  return [describe(phrase, from, nameOf(line, from, end), 'possessor-and-noun', 0.85, possessor)];
}

/** The Biden administration: a government by its head's name. */
function ofGovernment(phrase: Phrase): Draft[] | undefined {
  const { line, end, head, owner } = phrase;
  if (owner?.kind !== 'person' || owner.form !== 'name' || !governments.has(head)) return undefined;
  const name = nameOf(line, owner.from, end);
  const government = describe(phrase, owner.from, name, 'government-of-person', 0.85, owner);
  government.country = undefined;
  return [asGroup(government)];
}

const governments = new Set(['administration', 'government', 'regime', 'cabinet', 'presidency']);

/** His spokesman. */
function ofPronoun(phrase: Phrase): Draft[] | undefined {
  const before = wordBefore(phrase);
  if (before === undefined || !possessives.has(before) || !phrase.person) return undefined;
  return [describe(phrase, phrase.start - 1, `${before} ${phrase.role}`, 'pronoun-and-role', 0.6)];
}

/** Police in Nairobi, the government of Sudan, the president of Russia. */
function inCountry(phrase: Phrase, { byStart }: Names): Draft[] | undefined {
  const { line, start, end, agent, person, office } = phrase;
  const link = line.small[end];
  if (agent === null || (link !== 'of' && link !== 'in')) return undefined;
  // "the leader of neighbouring Peru"
  const next = line.small[end + 1]!;
  const home = byStart.get(next === 'the' || BESIDE.has(next) ? end + 2 : end + 1);
  if (home?.kind !== 'country' && home?.kind !== 'place') return undefined;
  // "drivers in the Peruvian capital", "settlers in the West Bank city"
  const town = PLACES.has(line.small[home.to]!);
  if (
    home.country === undefined ||
    (home.form === 'demonym' && !(town && !person)) ||
    (person && link !== 'of' && !office)
  )
    return undefined;
  const to = town ? home.to + 1 : home.to;
  const name = nameOf(line, start, to);
  const [rule, confidence] = person ? (['office-of-country', 0.7] as const) : (['noun-in-country', 0.75] as const);
  return [describe(phrase, start, name, rule, confidence, home, to)];
}

// biome-ignore format: rows of a word list
const PLACES = new Set(['capital', 'city', 'town', 'village', 'port', 'province', 'region', 'state', 'district', 'island']);

const BESIDE = new Set(['neighbouring', 'neighboring', 'nearby', 'rival', 'fellow']);

/** The chancellor; gunmen; state television reported. */
function alone(phrase: Phrase): Draft[] {
  const { line, start, end, agent, head, role, person, office } = phrase;
  if (agent === null) return [];
  const { small, tokens } = line;
  const before = wordBefore(phrase);
  // "the Islamist militants": the capital of one term is no name before it.
  const oneTerm = agent.words.length === end - start;
  if (tokens[start]!.text !== small[start] && start > 0 && tokens[end - 1]!.text === head && !oneTerm) return [];
  if (person && before === 'the' && (office || matchTitle(small, start)) && agent.sector !== 'SOC') {
    const title = describe(phrase, start, role, 'title-alone', 0.5);
    title.form = 'title';
    return [title];
  }
  const group = (rule: string, confidence: number): Draft[] => [
    asGroup(describe(phrase, start, role, rule, confidence)),
  ];
  if (silent.has(agent.sector)) return [];
  const body = collectives.has(head);
  if (agent.plural || (body && (head === 'police' || isDetermined(behindAdjectives(phrase)))))
    return group('noun-alone', 0.7);
  const speaks = speaksBehind(line, end) && before !== 'and';
  // "local people said", "state television reported"
  if (speaks && (body || speakingNouns.has(head))) return group('noun-that-speaks', 0.5);
  const opens = start === 0 && small[end] !== 'of';
  // "a maritime official said"
  const described = speaks && articles.has(wordBefore(phrase, 2) ?? '');
  const article = described || (before !== undefined && articles.has(before));
  const one = opens || (article && !saysWhatIs.test(wordBefore(phrase, described ? 3 : 2) ?? ''));
  return one && (speaks || !anybody.has(agent.sector)) ? group('noun-with-article', 0.5) : [];
}

/** "officials said", "officials in Lima said": a verb of saying at token `at`, or behind where they are. */
export function speaksBehind({ small, tokens }: Line, at: number): boolean {
  if (speechVerbs.has(small[at]!)) return true;
  if (!PLACING.has(small[at]!)) return false;
  for (let k = at + 1; k < at + LONGEST_PLACE && tokens[k]?.kind === 'word'; k++)
    if (speechVerbs.has(small[k]!)) return true;
  return false;
}

const PLACING = new Set(['in', 'at', 'for', 'from', 'of', 'on', 'close']);
/** Words between somebody and what he says. */
const LONGEST_PLACE = 7;

/** "was a minister", "as an envoy": says what somebody is, and is nobody else. */
const saysWhatIs = /^(?:is|was|are|were|be|been|as|a|become|became|called|like)$/;
/** Sectors whose single members are somebody only when they speak. */
const anybody = new Set(['CVL', 'BUS']);

/** "the" before "last active rebel group", "the leftist government". */
function behindAdjectives(phrase: Phrase): string | undefined {
  let back = 1;
  while (back < LONGEST_ROW && groupAdjectives.has(wordBefore(phrase, back) ?? '')) back++;
  return wordBefore(phrase, back);
}

/** Adjectives in a row, and the article. */
const LONGEST_ROW = 4;

/** "the police", "their army", "3,000 people" */
function isDetermined(before: string | undefined): boolean {
  return (
    before !== undefined &&
    (determiners.has(before) ||
      possessives.has(before) ||
      /^(?:\d[\d,.]*|hundred|thousand|million|dozen)$/.test(before))
  );
}

/**
 * Before the phrase, or so many words before it; in "the Sandinista government" before an adjective in capitals that is no
 * name.
 */
function wordBefore({ line: { small, tokens }, start, owner }: Phrase, back = 1): string | undefined {
  const described = start > 1 && !owner && tokens[start - 1]!.word.capital && determiners.has(small[start - 2]!);
  return small[start - back - (described ? 1 : 0)];
}

/** @param from first token, with whose it is */
function describe(
  { line, end, agent, role, person }: Phrase,
  from: number,
  name: string,
  rule: string,
  confidence: number,
  of?: Draft,
  to = end,
): Draft {
  const kind = person ? 'person' : 'group';
  const draft = draftOf(line, from, to, kind, 'description', name, rule, confidence, of?.country);
  draft.role = role;
  draft.sector = agent?.sector;
  draft.of = of;
  return draft;
}

function asGroup(draft: Draft): Draft {
  draft.kind = 'group';
  return draft;
}

const wordsOf = (small: readonly string[], from: number, to: number): string =>
  to - from === 1 ? small[from]! : small.slice(from, to).join(' ');

function nameOf(line: Line, from: number, to: number): string {
  let text = line.tokens[from]!.text;
  for (let i = from + 1; i < to; i++)
    text += line.tokens[i]!.spaced ? ` ${line.tokens[i]!.text}` : line.tokens[i]!.text;
  return text;
}
