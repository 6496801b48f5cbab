import { describe, expect, it } from 'vitest';
import { decode, looksBinary, wellFormed } from '../../src/documents/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bytes become text', () => {
  it.each([
    ['UTF-8', utf8('naïve – 山 – 👩‍🚀'), 'naïve – 山 – 👩‍🚀', 'utf-8', false],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A', 'utf-8', false],
    ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde), 'A😀', 'utf-16le', false],
    ['UTF-16, high byte first', bytes(0xfe, 0xff, 0x00, 0x41, 0x20, 0x14), 'A—', 'utf-16be', false],
    ['UTF-16 with half a pair', bytes(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00), '\ufffdA', 'utf-16le', false],
    ['Windows-1252', bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x80), '“café”€', 'windows-1252', true],
    [
      'bytes that Windows-1252 leaves open',
      bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d),
      '\u0081\u008d\u008f\u0090\u009d',
      'windows-1252',
      true,
    ],
    ['nothing', bytes(), '', 'utf-8', false],
  ] as const)('%s', (_, given, text, encoding, guessed) => {
    expect(decode(given)).toEqual({ text, encoding, guessed });
  });

  it.each([
    ['overlong forms', [0xc0, 0xaf]],
    ['overlong forms of three', [0xe0, 0x80, 0xaf]],
    ['surrogates', [0xed, 0xa0, 0x80]],
    ['a sequence that is cut', [0x41, 0xe2, 0x82]],
    ['what lies above Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a stray follower', [0x80]],
  ])('%s are no UTF-8', (_, given) => {
    expect(decode(Uint8Array.from(given)).encoding).toBe('windows-1252');
  });

  it('as the platform decodes UTF-8, whatever the length', () => {
    const text = 'é山😀a'.repeat(9001);
    expect(decode(utf8(text)).text).toBe(text);
  });
});

describe('binary', () => {
  it.each([
    ['NUL bytes', bytes(0x50, 0x4b, 0x00, 0x01), true],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x41, 0x00), false],
    ['text', utf8('text'), false],
  ])('%s', (_, given, expected) => {
    expect(looksBinary(given)).toBe(expected);
  });
});

it('lone surrogates are replaced, pairs are kept', () => {
  expect(wellFormed('a\ud83d b😀\udc00')).toBe('a\ufffd b😀\ufffd');
});
