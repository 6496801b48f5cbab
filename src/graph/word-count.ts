const letterOrDigit = /[\p{L}\p{N}]/u;

/** By UTF-16 code unit: 1 for what stands in words, 2 for what does not, 0 where nobody has asked yet. */
const asked = new Uint8Array(0x10000);

/** Words of a text: runs of letters and digits, with a single apostrophe or hyphen between two of them. */
export function countWords(text: string): number {
  let words = 0;
  /** The unit before belongs to a word; it is a mark that may stand inside of the word before it. */
  let inside = false;
  let joined = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (standsInWords(unit, text, at)) {
      if (!inside && !joined) words++;
      inside = true;
      joined = false;
      // The second half of a letter beyond the first plane.
      if (isHighSurrogate(unit)) at++;
    } else {
      joined = inside && (unit === 0x27 || unit === 0x2019 || unit === 0x2d);
      inside = false;
    }
  }
  return words;
}

function standsInWords(unit: number, text: string, at: number): boolean {
  if (isHighSurrogate(unit)) return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at)!));
  if (asked[unit] === 0) asked[unit] = letterOrDigit.test(String.fromCharCode(unit)) ? 1 : 2;
  return asked[unit] === 1;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
