/** Own actors (`--lexicon`): a list of entries, checked field by field. */
import type { ActorKind, Edit, LexiconEntry, OwnLexicon, Problem } from '../model/records.ts';
import { readDate } from './dates.ts';

/** More is a database, and would be searched for in every document. */
const MAX_ENTRIES = 200_000;

const kinds: readonly string[] = ['person', 'country', 'organization'] satisfies ActorKind[];
const isText = (v: unknown): v is string => typeof v === 'string' && v.trim() !== '';
const isTexts = (v: unknown): boolean => Array.isArray(v) && v.every(isText);
const isDate = (v: unknown): boolean => typeof v === 'string' && readDate(v) !== undefined;

interface Field {
  readonly holds: (value: unknown) => boolean;
  readonly what: string;
}

const fields: Readonly<Record<keyof LexiconEntry, Field>> = {
  name: { holds: isText, what: 'a text that is not empty' },
  kind: { holds: (v) => kinds.includes(v as string), what: '"person", "country" or "organization"' },
  aliases: { holds: isTexts, what: 'a list of texts' },
  country: { holds: isText, what: 'a country code' },
  demonyms: { holds: isTexts, what: 'a list of texts' },
  id: { holds: isText, what: 'a text that is not empty' },
  roles: { holds: isTexts, what: 'a list of texts' },
  from: { holds: isDate, what: 'a date (YYYY, YYYY-MM or YYYY-MM-DD)' },
  to: { holds: isDate, what: 'a date (YYYY, YYYY-MM or YYYY-MM-DD)' },
};

const required: readonly string[] = ['name', 'kind'];

/**
 * Parsed JSON of a `--lexicon` file → entries, and a problem for each that is bad, naming its index and field. Unknown
 * keys are ignored; `null` counts as absent.
 */
export function readLexicon(json: unknown): { entries: LexiconEntry[]; problems: Problem[] } {
  if (!Array.isArray(json)) {
    return { entries: [], problems: [bad('the lexicon is not a list; write [{"name": "…", "kind": "person"}, …]')] };
  }
  if (json.length > MAX_ENTRIES) {
    return {
      entries: [],
      problems: [bad(`the lexicon holds ${json.length} entries, the limit is ${MAX_ENTRIES}; split it`)],
    };
  }
  const entries: LexiconEntry[] = [];
  const problems: Problem[] = [];
  json.forEach((value: unknown, index) => {
    const faults = faultsOf(value, index);
    if (faults.length > 0) problems.push(...faults);
    else entries.push(entryOf(value as Record<string, unknown>));
  });
  return { entries, problems };
}

/** Own actors and those that edits add; the same list where none does. */
export function lexiconWith(lexicon: OwnLexicon, edits: readonly Edit[]): OwnLexicon {
  const added = edits.filter(({ kind }) => kind === 'lexicon').flatMap(({ value }) => entriesOf(value));
  return added.length > 0 ? [...lexicon, ...added] : lexicon;
}

/** What is no lexicon adds nobody: edits come from files. */
function entriesOf(value: string | undefined): OwnLexicon {
  try {
    return readLexicon(JSON.parse(value ?? '')).entries;
  } catch {
    return [];
  }
}

function faultsOf(value: unknown, index: number): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [bad(`entry ${index} is not a record; write {"name": "…", "kind": "person"}`)];
  }
  const record = value as Record<string, unknown>;
  return Object.entries(fields).flatMap(([field, { holds, what }]) => {
    const given = record[field] ?? undefined;
    if (given === undefined ? !required.includes(field) : holds(given)) return [];
    return [
      bad(`entry ${index}, field "${field}" ${given === undefined ? 'is missing' : 'is wrong'}; it should be ${what}`),
    ];
  });
}

function entryOf(record: Readonly<Record<string, unknown>>): LexiconEntry {
  const known = Object.keys(fields).filter((field) => record[field] !== undefined && record[field] !== null);
  return Object.fromEntries(known.map((field) => [field, record[field]])) as unknown as LexiconEntry;
}

function bad(message: string): Problem {
  return { code: 'bad-lexicon', message };
}
