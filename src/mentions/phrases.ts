/**
 * Actors without a name: groups with a side ("Russian diplomats", "police in Nairobi"), groups without one ("gunmen"),
 * titles alone ("the chancellor"), descriptions ("the Russian leader", "his spokesman", "the American").
 *
 * The noun is found first, then what stands before and after it.
 */
import { kinNouns, roleModifiers, speechVerbs } from '../lexicon/en/persons.ts';
import { finiteVerbs, functionWords } from '../lexicon/en/words.ts';
import type { Draft, Line } from './line.ts';
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

export function draftPhrases(lines: readonly Line[], drafts: Draft[]): void {
  const names = new Map<Line, Draft[]>();
  for (const draft of drafts) {
    const list = names.get(draft.line);
    if (list) list.push(draft);
    else names.set(draft.line, [draft]);
  }
  for (const line of lines) {
    const own = names.get(line) ?? [];
    const byStart = new Map<number, Draft>();
    const byEnd = new Map<number, Draft>();
    for (const draft of own) {
      byStart.set(draft.from, draft);
      byEnd.set(draft.to, draft);
    }
    draftLine(line, byStart, byEnd, drafts);
  }
}

function draftLine(
  line: Line,
  byStart: ReadonlyMap<number, Draft>,
  byEnd: ReadonlyMap<number, Draft>,
  drafts: Draft[],
): void {
  const { small, tokens } = line;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const person = personByNation(line, i, byStart);
    if (person) {
      drafts.push(person);
      continue;
    }
    if (byStart.has(i) || (tokens[i]!.text !== small[i] && !(i === 0 || tokens[i - 1]!.text === small[i - 1])))
      continue;
    const agent = matchAgent(small, i);
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
    const phrase = readPhrase(line, i, agent, byStart, byEnd);
    if (phrase === null) continue;
    for (const draft of phrase) drafts.push(draft);
  }
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
    if (kind !== 'word' || text !== word || functionWords.has(word) || finiteVerbs.has(word) || speechVerbs.has(word))
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
function personByNation(line: Line, i: number, byStart: ReadonlyMap<number, Draft>): Draft | null {
  const draft = byStart.get(i);
  if (draft?.form !== 'demonym' || draft.country === undefined) return null;
  const { small, tokens } = line;
  if (
    small[i - 1] !== 'the' ||
    draft.to - draft.from > 1 ||
    !/(?:an|i|ard|on|urk|ole|ane|ede|inn|ek|ot|erb|roat|lovak|lovene|zech)$/.test(small[i]!)
  )
    return null;
  const after = small[i + 1];
  const alone =
    after === "'s" ||
    /^(?:said|says|told|added|was|is|had|has|who|won|lost|beat|did|will|would)$/.test(after ?? '') ||
    (after === ',' && small[i + 2] === 'who');
  if (!alone || tokens[i + 1]!.kind !== 'word') return null;
  draft.kind = 'person';
  draft.form = 'description';
  draft.rule = 'person-of-nation';
  draft.confidence = 0.7;
  return null;
}

function readPhrase(
  line: Line,
  i: number,
  agent: Agent | null,
  byStart: ReadonlyMap<number, Draft>,
  byEnd: ReadonlyMap<number, Draft>,
): Draft[] | null {
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
  const role = small.slice(start, i + 1).join(' ');
  const person = agent === null || (!agent.plural && !collectives.has(small[i]!));
  const sector = agent?.sector;
  const base = { line, to: i + 1, role, ...(sector === undefined ? {} : { sector }) };
  const office = agent !== null && offices.has(small[i]!);

  // Russian diplomats; the Russian leader; Hungarian and Romanian officials
  if (
    owner &&
    (owner.form === 'demonym' ||
      (owner.kind === 'country' && owner.form === 'name') ||
      (owner.kind === 'organization' && agent !== null && (agent.plural || !person)))
  ) {
    if (agent === null) return null;
    if (owner.kind === 'person' || owner.kind === 'place') return null;
    const definite =
      person &&
      (office || small[owner.from - 1] === 'the') &&
      small[owner.from - 1] !== 'a' &&
      small[owner.from - 1] !== 'an';
    const drafts: Draft[] = [
      definite && owner.kind === 'country'
        ? {
            ...base,
            from: owner.from,
            kind: 'person',
            form: 'description',
            name: small.slice(owner.from, i + 1).join(' '),
            country: owner.country,
            of: owner,
            rule: 'nation-and-office',
            confidence: 0.8,
          }
        : {
            ...base,
            from: owner.from,
            kind: 'group',
            form: 'description',
            name: nameOf(line, owner.from, i + 1),
            country: owner.country,
            of: owner,
            rule: 'nation-and-noun',
            confidence: 0.9,
          },
    ];
    const other =
      small[owner.from - 1] === 'and' || small[owner.from - 1] === 'or' ? byEnd.get(owner.from - 1) : undefined;
    if (other && other.form === 'demonym' && other.kind === 'country')
      drafts.push({
        ...base,
        from: other.from,
        kind: 'group',
        form: 'description',
        name: `${nameOf(line, other.from, other.to)} ${role}`,
        country: other.country,
        of: other,
        rule: 'nations-and-noun',
        confidence: 0.85,
      });
    return drafts;
  }
  // Germany's chancellor, Iran's parliament, Putin's spokesman
  const possessor =
    start > 0 && (small[start - 1] === "'s" || small[start - 1] === "'") ? byEnd.get(start - 1) : undefined;
  if (possessor) {
    if (person)
      return [
        {
          ...base,
          from: possessor.from,
          kind: 'person',
          form: 'description',
          name: role,
          country: possessor.country,
          of: possessor,
          rule: 'possessor-and-role',
          confidence: 0.75,
        },
      ];
    return [
      {
        ...base,
        from: possessor.from,
        kind: 'group',
        form: 'description',
        name: nameOf(line, possessor.from, i + 1),
        country: possessor.country,
        of: possessor,
        rule: 'possessor-and-noun',
        confidence: 0.85,
      },
    ];
  }
  // the Biden administration: a government by its head's name
  if (
    owner &&
    owner.kind === 'person' &&
    owner.form === 'name' &&
    /^(?:administration|government|regime|cabinet|presidency)$/.test(small[i]!)
  )
    return [
      {
        ...base,
        from: owner.from,
        kind: 'group',
        form: 'description',
        name: nameOf(line, owner.from, i + 1),
        of: owner,
        rule: 'government-of-person',
        confidence: 0.85,
      },
    ];
  const before = small[start - 1];
  // his spokesman
  if (before !== undefined && possessives.has(before) && person)
    return [
      {
        ...base,
        from: start - 1,
        kind: 'person',
        form: 'description',
        name: `${before} ${role}`,
        rule: 'pronoun-and-role',
        confidence: 0.6,
      },
    ];
  if (agent === null) return null;
  // police in Nairobi, the government of Sudan, the president of Russia
  const link = small[i + 1];
  const skip = small[i + 2] === 'the' ? 3 : 2;
  const home = link === 'of' || link === 'in' ? byStart.get(i + skip) : undefined;
  if (
    home &&
    (home.kind === 'country' || home.kind === 'place') &&
    home.country !== undefined &&
    home.form !== 'demonym'
  ) {
    if (person && (link === 'of' || office))
      return [
        {
          ...base,
          from: start,
          to: home.to,
          kind: 'person',
          form: 'description',
          name: nameOf(line, start, home.to),
          country: home.country,
          of: home,
          rule: 'office-of-country',
          confidence: 0.7,
        },
      ];
    if (!person)
      return [
        {
          ...base,
          from: start,
          to: home.to,
          kind: 'group',
          form: 'description',
          name: nameOf(line, start, home.to),
          country: home.country,
          of: home,
          rule: 'noun-in-country',
          confidence: 0.75,
        },
      ];
  }
  if (tokens[start]!.text !== small[start] && start > 0 && !(tokens[i]!.text !== small[i])) return null;
  // the chancellor
  if (person && before === 'the' && (office || matchTitle(small, start)) && sector !== 'SOC')
    return [{ ...base, from: start, kind: 'person', form: 'title', name: role, rule: 'title-alone', confidence: 0.5 }];
  if (silent.has(sector ?? '')) return null;
  if (
    agent.plural ||
    (collectives.has(small[i]!) &&
      (small[i] === 'police' || (before !== undefined && (determiners.has(before) || possessives.has(before)))))
  )
    return [
      { ...base, from: start, kind: 'group', form: 'description', name: role, rule: 'noun-alone', confidence: 0.7 },
    ];
  if (
    before !== undefined &&
    (before === 'a' || before === 'an' || before === 'the') &&
    !/^(?:is|was|are|were|be|been|as|a|become|became|called|like)$/.test(small[start - 2] ?? '') &&
    sector !== 'CVL' &&
    sector !== 'BUS'
  )
    return [
      {
        ...base,
        from: start,
        kind: 'group',
        form: 'description',
        name: role,
        rule: 'noun-with-article',
        confidence: 0.5,
      },
    ];
  return null;
}

function nameOf(line: Line, from: number, to: number): string {
  let text = line.tokens[from]!.text;
  for (let i = from + 1; i < to; i++)
    text += line.tokens[i]!.spaced ? ` ${line.tokens[i]!.text}` : line.tokens[i]!.text;
  return text;
}
