/**
 * Countries by their names, their demonyms, and the seats of their governments.
 *
 * A name of a country inside another name is no mention ("Bank of China", "New York Times"); inside a nationality and a
 * noun it is ("Russian diplomats").
 */

import { type Draft, draftOf } from './draft.ts';
import type { Line } from './line.ts';
import { textOf } from './names.ts';
import type { Typed } from './typing.ts';

export function draftCountries(lines: readonly Line[], typed: readonly Typed[], drafts: Draft[]): void {
  const covered = new Map<Line, Uint8Array>();
  for (const { candidate, kind } of typed) {
    const { line, from, to } = candidate;
    const known = line.known[from];
    const whole = known && from + known.words.length === to ? known : null;
    if (
      whole &&
      whole.kind !== 'organization' &&
      kind !== 'person' &&
      (whole.kind === 'country' || kind !== 'organization')
    )
      continue;
    if (kind === 'other' && to - from === 1) continue;
    // "Valenta had agreed": a seat of government that the typer took for a person.
    if (whole?.seat && candidate.title === undefined && kind === 'person' && standsForGovernment(line, from, to))
      continue;
    const marks = covered.get(line) ?? new Uint8Array(line.tokens.length);
    marks.fill(1, from, to);
    covered.set(line, marks);
  }
  const places = new Map<Line, Map<number, number>>();
  for (let i = 0; i < drafts.length; i++) {
    const { line, from, kind } = drafts[i]!;
    if (kind !== 'place' && kind !== 'person') continue;
    const ofLine = places.get(line) ?? new Map<number, number>();
    ofLine.set(from, i);
    places.set(line, ofLine);
  }
  for (const line of lines) {
    const marks = covered.get(line);
    for (let i = 0; i < line.tokens.length; i++) {
      const known = line.known[i];
      if (!known || marks?.[i]) continue;
      const to = i + known.words.length;
      const { form, name, country, seat } = known;
      if (form === 'demonym') {
        const rule = known.own ? 'own-lexicon' : 'demonym';
        if (known.kind === 'country')
          drafts.push(draftOf(line, i, to, 'country', 'demonym', name, rule, 0.95, country));
        else if (isManyOf(line, i, to)) drafts.push(people(line, i, to));
      } else if (known.kind === 'country') {
        const rule = known.own ? 'own-lexicon' : 'country';
        drafts.push(draftOf(line, i, to, 'country', 'name', name, rule, 0.96, country));
      } else if (seat && standsForGovernment(line, i, to)) {
        const place = places.get(line)?.get(i) ?? -1;
        const metonym = draftOf(line, i, to, 'country', 'metonym', textOf(line, i, to), 'seat', 0.8, country);
        if (place >= 0) drafts[place] = metonym;
        else drafts.push(metonym);
      }
      i = to - 1;
    }
  }
}

/** "Kurds", "the Maoists": some of a people, a faith or a party, where no noun follows that they describe. */
function isManyOf({ tokens, known }: Line, from: number, to: number): boolean {
  return to - from === 1 && /[^s]s$/.test(tokens[from]!.text) && known[to]?.form !== 'demonym';
}

function people(line: Line, from: number, to: number): Draft {
  const draft = draftOf(line, from, to, 'group', 'description', textOf(line, from, to), 'people', 0.7);
  draft.role = line.small[from]!;
  draft.sector = 'CVL';
  return draft;
}

const governs = new Set(
  `said says accused accuses warned warns denied denies rejected rejects condemned condemns wants wanted agreed agrees insists insisted hopes
hoped fears feared urged urges called calls backed backs supports supported opposes opposed recalled expelled imposed signed vowed pledged threatened
demanded demands responded retaliated considers considered recognises recognizes recognized recognised maintains claims claimed blamed blames seeks
sought offered offers proposed decided refused refuses announced suspended annexed invaded blocked vetoed ratified sent severed lifted welcomed summoned
forced barred banned ordered asked told approved launched deployed protested stopped halted cut froze withdrew promised criticized criticised praised apologized
apologised dismissed lodged pressed released resumed rebuffed invited boycotted ignored objected broke joined extended pressured armed wants needs`.split(
    /\s+/,
  ),
);
/** What is done to a government, not to a town. */
const addresses = new Set(
  'urged urges accused accuses blamed blames warned warns pressed presses pressured persuaded persuade urge accuse blame warn pressure condemned criticised criticized angered isolate isolated sanctioned antagonised antagonized'.split(
    ' ',
  ),
);
const auxiliaries = new Set([
  'has',
  'have',
  'had',
  'will',
  'would',
  'should',
  'must',
  'also',
  'not',
  'never',
  'repeatedly',
  'may',
  'might',
  'could',
  'is',
]);
/** What a government has: "Moscow's annexation", "Washington's closest allies". */
const statecraft = new Set(
  `policy policies interest interests decision move moves offer demand demands claim claims position annexation invasion ally allies ties relations
sanctions proposal proposals request plan plans stance support approval intention intentions response actions action role influence war army forces troops nuclear foreign
ambassador envoy backing refusal failure effort efforts concern concerns commitment control threat threats aggression pressure military diplomatic pledge
veto reaction rejection leaders leadership government handling involvement intervention strategy attempt attempts participation withdrawal occupation
hostility objections warning warnings insistence willingness bid ambitions security defence defense friends enemies rivals rival accusations`.split(
    /\s+/,
  ),
);
const dealings = new Set(
  'ties relations relationship talks tensions tension between against pressure sanctions dispute rift deal alliance war cooperation ambassador envoy with blame from'.split(
    ' ',
  ),
);
const stays = new Set(
  'in at near around outside inside from through across of to into central downtown north south east west northern southern eastern western'.split(
    ' ',
  ),
);
/** "Moscow's interests", "Washington warned", "talks with Tehran", "its ambassador to Paris": but not "in Moscow". */
function standsForGovernment(line: Line, from: number, to: number): boolean {
  const { small } = line;
  const before = small[from - 1];
  const after = small[to];
  if (
    before === 'to' &&
    /^(?:ambassador|envoy|ambassadors|diplomat|message|warning|signal|return)$/.test(small[from - 2] ?? '')
  )
    return true;
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    if ((small[i] === 'between' || small[i] === 'with') && dealings.has(small[i - 1] ?? '')) return true;
  }
  // "urged Ankara to release him", "accused Minsk of"
  if (before !== undefined && addresses.has(before) && after !== "'s" && after !== 'residents') return true;
  if (before !== undefined && stays.has(before)) return false;
  if (after === "'s" || after === "'") {
    for (let i = to + 1; i < to + 4 && i < small.length; i++) if (statecraft.has(small[i]!)) return true;
    return false;
  }
  if (after === undefined || line.tokens[to]!.kind !== 'word') return false;
  if (after === 'and' && line.known[to + 1]?.seat) return to + 2 < small.length && governs.has(small[to + 2]!);
  let verb = to;
  while (verb < to + 3 && auxiliaries.has(small[verb] ?? '')) verb++;
  return governs.has(small[verb] ?? '') && (from === 0 || clauseOpeners.has(before!));
}

const clauseOpeners = new Set([
  'that',
  ',',
  'and',
  'but',
  'as',
  'while',
  'which',
  'if',
  'because',
  'after',
  'before',
  'when',
  '“',
  '"',
  ':',
  '–',
  '—',
  '-',
  'since',
  'until',
]);
