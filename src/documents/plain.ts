/** One article as plain text: title, date and publisher are read from its head where they stand there. */
import type { DocumentId, PartialDate, SourceDocument } from '../model/records.ts';
import { leadingDate } from './dates.ts';
import { wellFormed } from './decode.ts';
import { checkText, type Reader } from './reader.ts';

export const plain: Reader = {
  id: 'plain',
  label: 'Plain text',
  endings: ['.txt', '.text', '.md'],
  unit: 'file',
  read(text, origin) {
    return checkText(text, origin) ?? { document: readPlain(wellFormed(text), origin.id ?? origin.name, origin.date) };
  },
};

/** What the head of an article tells about it. */
export interface Head {
  readonly title?: string;
  readonly date?: PartialDate;
  readonly publisher?: string;
}

export function readPlain(text: string, id: string, otherwise?: PartialDate): SourceDocument {
  const { title, date = otherwise, publisher } = readHead(text);
  return {
    id: id as DocumentId,
    text,
    title: title ?? nameOf(id),
    language: 'en',
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** Lines of the head that are looked at, and how far into the text it reaches. */
const HEAD_LINES = 12;
const HEAD_UNITS = 4000;
/** A headline is a line, not a paragraph. */
const MAX_TITLE_UNITS = 160;

export function readHead(text: string): Head {
  const lines = text
    .slice(0, HEAD_UNITS)
    .split(/\r\n?|\n/)
    .slice(0, HEAD_LINES);
  const date = firstOf(lines, dateOfLine);
  const published = lines
    .map(withoutDate)
    .map((l) => l.trim())
    .filter((l) => l !== '');
  const masthead = firstOf(published, mastheadOf);
  const title = masthead?.title ?? firstOf(untilBody(published), headlineOf) ?? leadOf(published);
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(masthead && { publisher: masthead.publisher }),
  };
}

/** "date 2021-03-19 World", "Published: 19 March 2021", "March 19, 2021" on a line of its own or before the text. */
const dateCue = /^\s*(?:(?:date|dated|published|posted|updated|issued)(?:\s+on)?\s*:?\s+)?/i;

function dateOfLine(line: string): PartialDate | undefined {
  return leadingDate(line.slice(dateCue.exec(line)![0].length));
}

function withoutDate(line: string): string {
  if (dateOfLine(line) === undefined) return line;
  const rest = line.slice(dateCue.exec(line)![0].length);
  return rest.replace(/^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?|[A-Za-z0-9.]+ [A-Za-z0-9.]+,? \d{4})/, '');
}

/**
 * "Parliament backs the treaty | World News – The Daily Courier": what follows the last bar or dash names the paper, if
 * it begins with capitals and ends without a full stop.
 */
function mastheadOf(line: string): { title: string; publisher: string } | undefined {
  if (line.length > 2 * MAX_TITLE_UNITS) return undefined;
  const parts = line.split(/\s+[|–—-]\s+/);
  const publisher = parts.at(-1)!.trim();
  const title = parts[0]!.trim();
  if (parts.length < 2 || !/\s\|\s/.test(line) || title.length < 15) return undefined;
  return /^\p{Lu}[\p{L}\p{N}&.' ]{1,40}$/u.test(publisher) && !publisher.endsWith('.')
    ? { title, publisher }
    : undefined;
}

/** What stands above the first paragraph; a short line further down is a caption or a heading. */
function untilBody(lines: readonly string[]): readonly string[] {
  const body = lines.findIndex((l) => l.length > MAX_TITLE_UNITS || /[.!?…”"]$/.test(l));
  return body < 0 ? lines : lines.slice(0, body);
}

/** A short line without a closing mark, of three words at least: "World" or "Politics" is a section. */
function headlineOf(line: string): string | undefined {
  if (/[:;,]$/.test(line)) return undefined;
  return /^\S+(?:\s+\S+){2,}$/.test(line) && /^[^\p{Ll}]/u.test(line) ? line : undefined;
}

/** A text without a headline is called by its first sentence, cut at a word. */
function leadOf(lines: readonly string[]): string | undefined {
  const lead = lines.find((l) => l.length > 20) ?? lines[0];
  if (lead === undefined || lead.length <= 90) return lead;
  const cut = lead.slice(0, 90);
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(' '))).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** `news/2021/talks.txt` → `talks`. */
function nameOf(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || id;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
