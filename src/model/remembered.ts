/** So many words are kept: a vocabulary is some tens of thousands, and noise (tables, codes) must not fill the memory. */
const wordsKept = 60_000;

/** The same function, which works each word out once: news repeats its words. The results are shared, so they must not be changed. */
export function remembered<T>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (word) => {
    let entry = known.get(word);
    if (entry === undefined) {
      entry = { result: workOut(word) };
      if (known.size >= wordsKept) known.clear();
      known.set(word, entry);
    }
    return entry.result;
  };
}
