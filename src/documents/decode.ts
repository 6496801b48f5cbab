/** Bytes → text, alike in every engine: the platform's decoders differ in what they call Windows-1252. */
import type { Problem } from '../model/records.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** Without its byte order mark; well-formed (lone surrogates are U+FFFD). */
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the bytes said so. */
  readonly guessed: boolean;
}

/** Code points of the bytes 0x80 to 0x9F in Windows-1252; the five that it leaves open are the C1 controls (WHATWG). */
const windows1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const body = bytes.subarray(3);
    return utf8(body) ?? { ...latin(body), guessed: true };
  }
  if (a === 0xff && b === 0xfe) return { text: utf16(bytes.subarray(2), 1), encoding: 'utf-16le', guessed: false };
  if (a === 0xfe && b === 0xff) return { text: utf16(bytes.subarray(2), 0), encoding: 'utf-16be', guessed: false };
  return utf8(bytes) ?? latin(bytes);
}

/** NUL bytes where no UTF-16 mark announces them: no text. Only the beginning is looked at. */
export function looksBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 1_000_000).includes(0);
}

/** For the reader's report; the document itself is read. */
export function guessedProblem(documentId: string): Problem {
  return {
    code: 'guessed-encoding',
    message: 'is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong',
    documentId,
  };
}

/** Lone surrogates become U+FFFD, so that every offset slices to something that can be written. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function utf16(bytes: Uint8Array, highAt: 0 | 1): string {
  const units = new Uint16Array(Math.floor(bytes.length / 2));
  for (let i = 0; i < units.length; i++) units[i] = bytes[2 * i + 1 - highAt]! | (bytes[2 * i + highAt]! << 8);
  return wellFormed(fromUnits(units));
}

function latin(bytes: Uint8Array): Decoded {
  const units = Uint16Array.from(bytes, (byte) => (byte >= 0x80 && byte <= 0x9f ? windows1252[byte - 0x80]! : byte));
  return { text: fromUnits(units), encoding: 'windows-1252', guessed: true };
}

/** Strict: overlong forms, surrogates and cut sequences are no UTF-8 (undefined). */
function utf8(bytes: Uint8Array): Decoded | undefined {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++]!;
    if (lead < 0x80) {
      units[length++] = lead;
      continue;
    }
    const more = lead >= 0xc2 && lead <= 0xdf ? 1 : (lead & 0xf0) === 0xe0 ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (more === 0 || i + more > bytes.length) return undefined;
    let point = lead & (0x3f >> more);
    for (let k = 0; k < more; k++) {
      const next = bytes[i++]!;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (
      (more === 2 && (point < 0x800 || (point >= 0xd800 && point <= 0xdfff))) ||
      (more === 3 && (point < 0x10000 || point > 0x10ffff))
    ) {
      return undefined;
    }
    if (point >= 0x10000) {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else {
      units[length++] = point;
    }
  }
  return { text: fromUnits(units.subarray(0, length)), encoding: 'utf-8', guessed: false };
}

/** In pieces: a call takes some ten thousand arguments at most. */
function fromUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += 8192) {
    pieces.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  }
  return pieces.join('');
}
