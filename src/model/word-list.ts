/**
 * Sorted words packed by their common beginnings: each word is a digit (0–9, A–Z: so many letters of the word before)
 * and the rest in small letters a–z: `0alba3um5s` → alba, album, albums. A third smaller, zipped, than the words in full.
 * Line breaks mean nothing. Lists are made by `scripts/build-lexicon.mjs`.
 */
export function unpackWords(lines: string): ReadonlySet<string> {
  const packed = lines.replaceAll('\n', '');
  const words = new Set<string>();
  let word = '';
  let at = 0;
  while (at < packed.length) {
    const unit = packed.charCodeAt(at++);
    const kept = unit <= 57 ? unit - 48 : unit - 55;
    const from = at;
    while (at < packed.length && packed.charCodeAt(at) >= 97) at++;
    word = word.slice(0, kept) + packed.slice(from, at);
    words.add(word);
  }
  return words;
}
