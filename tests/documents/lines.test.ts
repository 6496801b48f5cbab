import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/documents/lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesOf(chunks: readonly Uint8Array[], limit = 1000): Promise<string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of splitLines(stream(), limit)) {
    lines.push('tooLong' in line ? `too long: ${line.tooLong}` : new TextDecoder().decode(line.bytes));
  }
  return lines;
}

describe('bytes become lines', () => {
  it.each([
    ['LF', 'a\nb\n', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['no break at the end', 'a\nb', ['a', 'b']],
    ['empty lines', 'a\n\n\nb', ['a', '', '', 'b']],
    ['nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await linesOf([bytes(text)])).toEqual(expected);
  });

  it('wherever the chunks are cut, inside a character too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('é', '😀', 'a', '\n', '\r\n'), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const all = bytes(parts.join(''));
          const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
            all.subarray(i * size, (i + 1) * size),
          );
          expect(await linesOf(chunks)).toEqual(await linesOf([all]));
        },
      ),
      { seed: 7 },
    );
  });

  it('longer than the limit are skipped, and the next one is read', async () => {
    const long = bytes('x'.repeat(600));
    expect(await linesOf([long, long, bytes('\nnext\n')])).toEqual(['too long: 1200', 'next']);
  });
});
