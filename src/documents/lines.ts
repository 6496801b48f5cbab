/** A line of bytes, or the length of one that is longer than `limit` and was skipped. */
export type Line = { readonly bytes: Uint8Array } | { readonly tooLong: number };

const LF = 10;
const CR = 13;

/**
 * Splits at LF and CRLF without decoding, so that bytes cut by a chunk's end stay whole. At most `limit` bytes of a line
 * are held.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  const flush = (): Line => {
    const line: Line = length > limit ? { tooLong: length } : { bytes: joined(held, length) };
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      const piece = chunk.subarray(from, at);
      length += piece.length;
      if (length <= limit) held.push(piece);
      yield flush();
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (length <= limit) held.push(rest);
    else held = [];
  }
  if (length > 0) yield flush();
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.at(-1) === CR ? all.subarray(0, -1) : all;
}
