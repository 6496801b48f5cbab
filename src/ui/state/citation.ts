/** A quotation that somebody else can check: quote, outlet, title, date, address, offsets. */
import type { Span, StoredDocument } from '../../model/records.ts';
import { formatDate } from './words.ts';

export function citationOf(document: StoredDocument, sentence: Span): string {
  const quote = document.text.slice(sentence.start, sentence.end).trim().replace(/\s+/gu, ' ');
  const source = [
    document.publisher,
    document.title && `“${document.title}”`,
    document.date && formatDate(document.date),
    document.url,
    // The name of the file tells nobody else anything, where the article has a title.
    !document.title && document.id,
    `characters ${sentence.start}–${sentence.end}`,
  ].filter(Boolean);
  return `“${quote}” — ${source.join(', ')}`;
}
