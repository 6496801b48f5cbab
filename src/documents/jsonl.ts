/** JSON Lines: one document a line, `{"text", "id"?, "title"?, "date"?, "publisher"?, "url"?, "language"?}`. */
import { hash } from '../model/ids.ts';
import type { DocumentId, PartialDate, SourceDocument } from '../model/records.ts';
import { readDate } from './dates.ts';
import { wellFormed } from './decode.ts';
import { readHead } from './plain.ts';
import { checkText, type Origin, type Reader, type Reading, refuse } from './reader.ts';

export const jsonl: Reader = {
  id: 'jsonl',
  label: 'JSON Lines',
  endings: ['.jsonl', '.ndjson'],
  unit: 'line',
  read(line, origin) {
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return refuse(origin, 'bad-json', 'is not JSON; write one document a line, as {"text": "…"}');
    }
    return readRecord(json, origin);
  },
};

const optional = ['id', 'title', 'date', 'publisher', 'url', 'language'] as const;

/** One parsed record. `null` counts as absent. */
export function readRecord(json: unknown, origin: Origin): Reading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse(origin, 'bad-record', 'is not a record; write one document a line, as {"text": "…"}');
  }
  const record = json as Record<string, unknown>;
  for (const field of ['text', ...optional]) {
    const value = record[field];
    if (typeof value === 'string' || (field !== 'text' && (value === undefined || value === null))) continue;
    return refuse(
      origin,
      'bad-field',
      `"${field}" ${value === undefined ? 'is missing' : 'is not a text'}; give it as a string`,
    );
  }
  const given = (field: (typeof optional)[number]): string | undefined => {
    const value = record[field] as string | null | undefined;
    return value === null || value === undefined || value.trim() === '' ? undefined : wellFormed(value);
  };
  const text = wellFormed((record.text as string).replace(/^\ufeff/, ''));
  const id = given('id') ?? origin.id ?? hash(text);
  const fault = checkText(text, { ...origin, id: given('id') ?? origin.name });
  if (fault) return fault;
  const dated = given('date');
  const date = dated === undefined ? undefined : readDate(dated);
  if (dated !== undefined && date === undefined) {
    return refuse(
      { ...origin, id },
      'bad-date',
      `"${dated.slice(0, 40)}" is no date; give it as YYYY-MM-DD or leave it out`,
    );
  }
  return { document: assemble(id, text, given, date, origin.date) };
}

function assemble(
  id: string,
  text: string,
  given: (field: (typeof optional)[number]) => string | undefined,
  date: PartialDate | undefined,
  otherwise: PartialDate | undefined,
): SourceDocument {
  const head = readHead(text);
  const publisher = given('publisher') ?? head.publisher;
  const url = given('url');
  const when = date ?? head.date ?? otherwise;
  return {
    id: id as DocumentId,
    text,
    title: given('title') ?? head.title ?? id,
    language: given('language') ?? 'en',
    ...(when !== undefined && { date: when }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}
