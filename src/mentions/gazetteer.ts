/**
 * Names that are known beforehand: countries, peoples, places, organisations, and the user's own actors. Found by their
 * first word in a Map, the longest first; half a million entries would load in a second.
 */

import { cities } from '../lexicon/en/cities.ts';
import { clubs } from '../lexicon/en/clubs.ts';
import { countries } from '../lexicon/en/countries.ts';
import { countryForms, demonymForms, otherPeoples, usualNames } from '../lexicon/en/country-forms.ts';
import { organizations } from '../lexicon/en/organizations.ts';
import { regions, seats } from '../lexicon/en/regions.ts';
import type { Iso3, LexiconEntry, MentionKind, OwnLexicon } from '../model/records.ts';

export interface Known {
  /** Normal words of the name, small; hyphens and possessives are words. */
  readonly words: readonly string[];
  readonly kind: MentionKind;
  readonly form: 'name' | 'demonym';
  /** The usual name: "United States" for "U.S." */
  readonly name: string;
  readonly country: Iso3 | undefined;
  /** Matched in capitals only ("US", "WHO", "IS"). */
  readonly capitals: boolean;
  /** The whole of a country's government may stand behind it. */
  readonly seat: true | undefined;
  /** From the user's own lexicon: wins over everything. */
  readonly own: LexiconEntry | undefined;
}

type NameEntry = Pick<Known, 'kind' | 'form' | 'name'> & Partial<Pick<Known, 'country' | 'seat' | 'own'>>;

/** Index of names by first word. */
export class Gazetteer {
  private readonly byFirst = new Map<string, Known[]>();

  add(form: string, { kind, form: shape, name, country, seat, own }: NameEntry): void {
    const words = splitName(form);
    const first = words[0];
    if (first === undefined) return;
    const capitals =
      words.length === 1 && form.length <= 5 && form === form.toUpperCase() && form !== form.toLowerCase();
    const list = this.byFirst.get(first);
    const entry: Known = { words, capitals, kind, form: shape, name, country, seat, own };
    if (!list) this.byFirst.set(first, [entry]);
    else {
      // The first entry of one form wins: countries come before cities, cities before organisations.
      if (list.some((other) => other.words.length === words.length && other.words.every((w, i) => w === words[i])))
        return;
      list.push(entry);
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The names that begin with a word, the longest first. */
  opening(small: string): readonly Known[] | undefined {
    return this.byFirst.get(small);
  }
}

/** The first of `names` that stands at token `at`, null where none does. `small` holds the tokens' normal words. */
export function matchName(
  names: readonly Known[] | undefined,
  tokens: readonly { readonly text: string }[],
  small: readonly string[],
  at: number,
): Known | null {
  if (names === undefined) return null;
  for (const known of names) {
    const { words } = known;
    if (at + words.length > small.length) continue;
    let same = true;
    for (let i = 1; i < words.length && same; i++) same = small[at + i] === words[i];
    if (!same) continue;
    const { text } = tokens[at]!;
    if (known.capitals ? text !== text.toUpperCase() : text === small[at] && words[0] !== 'al' && !known.own) continue;
    return known;
  }
  return null;
}

/** A token as the gazetteer compares it: small, one apostrophe. */
export const normalWord = (text: string): string => {
  const small = text.toLowerCase();
  return small.includes('’') ? small.replace(/’/g, "'") : small;
};

function splitName(name: string): string[] {
  return normalWord(name).match(/'s(?![\p{L}])|-|[^\s-]+?(?='s(?![\p{L}]))|[^\s-]+/gu) ?? [];
}

/** "Bogotá" → "Bogota", as agencies write it. */
const plainLetters = (name: string): string => name.normalize('NFKD').replace(/\p{M}+/gu, '');

/** The names that come with the program; built at the first use. */
let builtIn: Gazetteer | undefined;

export function knownNames(): Gazetteer {
  if (builtIn) return builtIn;
  const gazetteer = new Gazetteer();
  const usual = new Map<string, string>();
  for (const [code, names] of countries) usual.set(code, usualNames[code] ?? names.split('|')[0]!);
  for (const row of countryForms) {
    const [code, ...forms] = row.split('|') as [string, ...string[]];
    for (const form of forms)
      gazetteer.add(form, { kind: 'country', form: 'name', name: usual.get(code) ?? form, country: code });
  }
  for (const row of demonymForms) {
    const [code, ...forms] = row.split('|') as [string, ...string[]];
    for (const form of forms)
      gazetteer.add(form, { kind: 'country', form: 'demonym', name: usual.get(code) ?? form, country: code });
  }
  for (const [code, names, demonyms] of countries) {
    const name = usual.get(code)!;
    if (code === 'HKG' || code === 'GGY' || code === 'JEY') continue;
    for (const form of names.split('|')) gazetteer.add(form, { kind: 'country', form: 'name', name, country: code });
    for (const form of demonyms.split('|')) {
      if (form === '') continue;
      gazetteer.add(form, { kind: 'country', form: 'demonym', name, country: code });
    }
  }
  for (const form of otherPeoples) gazetteer.add(form, { kind: 'group', form: 'demonym', name: form });
  for (const row of seats) {
    const [code, ...names] = row.split('|') as [string, ...string[]];
    for (const name of names) gazetteer.add(name, { kind: 'place', form: 'name', name, country: code, seat: true });
  }
  for (const [code, , , capitals] of countries)
    for (const name of capitals.split('|'))
      if (name !== '')
        for (const form of new Set([name, plainLetters(name)]))
          gazetteer.add(form, { kind: 'place', form: 'name', name, country: code, seat: true });
  for (const row of regions) {
    const [code, ...names] = row.split('|') as [string, ...string[]];
    for (const name of names)
      gazetteer.add(name, { kind: 'place', form: 'name', name, ...(code === '-' ? {} : { country: code }) });
  }
  for (const row of [...organizations, ...clubs]) {
    const [code, ...names] = row.split('|') as [string, ...string[]];
    for (const form of names)
      gazetteer.add(form, {
        kind: 'organization',
        form: 'name',
        name: names[0]!,
        ...(code === '-' ? {} : { country: code }),
      });
  }
  for (const [code, names] of Object.entries(cities))
    for (const name of names.split('|')) gazetteer.add(name, { kind: 'place', form: 'name', name, country: code });
  builtIn = gazetteer;
  return gazetteer;
}

const ownNames = new WeakMap<OwnLexicon, Gazetteer | null>();

/** The user's own actors; prepared once per list, null for an empty one. */
export function ownGazetteer(lexicon: OwnLexicon): Gazetteer | null {
  const ready = ownNames.get(lexicon);
  if (ready !== undefined) return ready;
  const gazetteer = lexicon.length === 0 ? null : new Gazetteer();
  for (const entry of lexicon) {
    const known = {
      kind: entry.kind,
      name: entry.name,
      ...(entry.country === undefined ? {} : { country: entry.country }),
      own: entry,
    };
    for (const form of [entry.name, ...(entry.aliases ?? [])])
      gazetteer!.add(form.replace(/^the /i, ''), { ...known, form: 'name' });
    for (const form of entry.demonyms ?? []) {
      gazetteer!.add(form, { ...known, form: 'demonym' });
      if (/[nis]$/.test(form) && !form.endsWith('s')) gazetteer!.add(`${form}s`, { ...known, form: 'demonym' });
    }
  }
  ownNames.set(lexicon, gazetteer);
  return gazetteer;
}
