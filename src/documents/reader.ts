import type { PartialDate, Problem, SourceDocument } from '../model/records.ts';

/** A document that was read, or why it was not. */
export type Reading = { readonly document: SourceDocument } | { readonly problem: Problem };

/** What a reader is told besides the text. */
export interface Origin {
  /** For messages: the file's name, with the line where the file holds several documents. */
  readonly name: string;
  /** The id that a document gets which brings none. */
  readonly id?: string;
  /** Publication date of documents that carry none. */
  readonly date?: PartialDate;
}

export interface Reader {
  readonly id: string;
  /** For a file dialog. */
  readonly label: string;
  /** Of file names, lower case, with the full stop. */
  readonly endings: readonly string[];
  /** What `read` is given: a whole file, or one line after the other. */
  readonly unit: 'file' | 'line';
  readonly read: (text: string, origin: Origin) => Reading;
}

/**
 * The longest text of one document, in UTF-16 code units: some 1.7 million words, a shelf of novels. What is longer is
 * not an article, and would hold a thread for minutes.
 */
export const MAX_TEXT_UNITS = 10_000_000;

/** The largest file that can hold such a text, in bytes: three of them a unit in UTF-8. */
export const MAX_FILE_BYTES = 3 * MAX_TEXT_UNITS;

export function refuse(origin: Origin, code: string, message: string): { readonly problem: Problem } {
  return { problem: { code, message, documentId: origin.id ?? origin.name } };
}

/** Texts that hold nothing, are no text, or are longer than an article can be. */
export function checkText(text: string, origin: Origin): { readonly problem: Problem } | undefined {
  if (text.length > MAX_TEXT_UNITS) {
    return refuse(
      origin,
      'too-large',
      `holds ${text.length} characters, the limit is ${MAX_TEXT_UNITS}; split it into its articles`,
    );
  }
  if (!/\S/.test(text))
    return refuse(origin, 'empty', 'holds no text; leave it out, or check where it was copied from');
  if (controlShare(text) > 0.01) {
    return refuse(origin, 'binary', 'is no text (control characters); save the article as plain text or JSON Lines');
  }
  return undefined;
}

/** Share of C0 control characters other than white space, and DEL. */
function controlShare(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c < 32 && !(c >= 9 && c <= 13)) || c === 127) controls++;
  }
  return controls / text.length;
}
