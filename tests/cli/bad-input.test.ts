import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, linesOf, type Ran, run } from './tool.ts';

const story = 'Peru recalled its ambassador from Chile on Monday. President Ana Sol of Peru met Kor Dell in Lima.';

/** The bad file beside a good one: whatever becomes of the first, the second is read. */
async function beside(name: string, content: string | Uint8Array): Promise<Ran & { bad: string; read: string[] }> {
  const folder = folderOf({ [name]: content, 'zz-good.txt': story });
  const ran = await run(['annotate', folder]);
  return { ...ran, bad: join(folder, name), read: linesOf(ran.stdout).map((l) => l.id) };
}

describe('is refused by its name, with a code and what to do; the others go on', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'empty'],
    ['only white space', 'a.txt', ' \n\t\r\n ', 'empty'],
    ['a program', 'a.bin', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'binary'],
    ['control characters', 'a.txt', `${'x'.repeat(90)}${'\u0002'.repeat(10)}`, 'binary'],
    ['50 MB', 'a.txt', Buffer.alloc(50_000_000, 'Peru met Chile. '), 'too-large'],
    ['11 million characters', 'a.txt', Buffer.alloc(11_000_000, 'Peru met Chile. '), 'too-large'],
    ['a graph of our own', 'a.gexf', '<gexf/>', 'no-article'],
    ['empty JSON Lines', 'a.jsonl', '\n\n', 'empty'],
  ])('%s', async (_, name, content, code) => {
    const { bad, stderr, read, code: exit } = await beside(name, content);
    expect(stderr).toMatch(new RegExp(`^[^\n]*${name}: ${code}: [^\n]*; [^\n]*\n$`));
    expect(stderr.startsWith(bad)).toBe(true);
    expect(read).toEqual(['zz-good.txt']);
    expect(exit).toBe(0);
  });

  it.each([
    ['wrong JSON', '{"text": "Peru', 'bad-json'],
    ['no text', '{"title": "Peru"}', 'bad-field'],
    ['a date that is none', `{"text": "${story}", "date": "soon"}`, 'bad-date'],
  ])('a line with %s', async (_, line, code) => {
    const { bad, stderr, read } = await beside('a.jsonl', `{"id":"one","text":"${story}"}\n${line}\n`);
    expect(stderr).toMatch(new RegExp(`^[^\n]*: ${code}: `));
    expect(stderr.startsWith(`${bad}:2`)).toBe(true);
    expect(read).toEqual(['one', 'zz-good.txt']);
  });

  it('a second text under one id', async () => {
    const stdin = ['one', 'two'].map((n) => JSON.stringify({ id: 'x', text: `${n} ${story}` }));
    const [forth, back] = await Promise.all(
      [stdin, [...stdin].reverse()].map((l) => run(['annotate'], { stdin: l.join('\n') })),
    );
    expect(linesOf(forth!.stdout)).toHaveLength(1);
    expect(back!.stdout).toBe(forth!.stdout);
    expect(forth!.stderr).toMatch(/^x: duplicate-id: /);
  });
});

it('where nothing can be read the exit code is 1', async () => {
  const folder = folderOf({ 'a.txt': '' });
  const { code, stdout, stderr } = await run(['build', folder]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('nothing could be read');
});

describe('is read, and its spans slice to the stored text', () => {
  const hard = `RIA –“Peru\u201d\r\nrecalled\u200f its\u202e ambassador from Chile.\u0007 ${story}\r\n<script>alert("Chile")</script>\r\n👩‍🚀 ${story}`;
  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${hard}`)],
    ['UTF-16, low byte first', Buffer.from(`\ufeff${hard}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${hard}`, 'utf16le').swap16()],
  ])('%s', async (_, content) => {
    const folder = folderOf({ 'a.txt': content });
    const { stdout, stderr } = await run(['annotate', folder]);
    const [line] = linesOf(stdout);
    expect(stderr).toBe('');
    expect(line!.text).toBe(hard);
    expect(line!.mentions.map((m) => line!.text.slice(m.start, m.end))).toContain('Chile');
  });

  it('Windows-1252, reported as guessed', async () => {
    const { stdout, stderr, read } = await beside('a.txt', Buffer.from(`Caf\xe9 \x93Lima\x94. ${story}`, 'latin1'));
    expect(linesOf(stdout)[0]!.text.slice(0, 12)).toBe('Café “Lima”.');
    expect(stderr).toMatch(/a\.txt: guessed-encoding: /);
    expect(read).toHaveLength(2);
  });

  it('a lone surrogate', async () => {
    const { stdout } = await run(['annotate'], { stdin: '{"text":"Peru \\ud800 met Chile in Lima."}' });
    expect(linesOf(stdout)[0]!.text).toBe('Peru \ufffd met Chile in Lima.');
  });
});

describe('is read in reasonable time', () => {
  it.each([
    ['a sentence of 200,000 characters', `Peru and ${'the old, very old and '.repeat(9000)}Chile met.`],
    ['a sentence of 30,000 names', `${'Peru, Ana Sol, '.repeat(15_000)} met.`],
    ['10,000 nested quotation marks', `${'“Peru said ‘'.repeat(5000)}Chile left${'’”'.repeat(5000)}.`],
    ['40,000 dots', `Peru met Chile${'.'.repeat(40_000)} Then Peru left.`],
    ['40,000 dashes', `Peru met Chile ${'-'.repeat(40_000)} Then Peru left.`],
    ['a word of 300,000 letters', `Peru met ${'A'.repeat(300_000)} in Lima.`],
    ['100,000 line breaks', `Peru met Chile.${'\n'.repeat(100_000)}Then Peru left.`],
    ['100,000 opening brackets', `Peru met Chile ${'('.repeat(100_000)} in Lima.`],
  ])('%s', async (_, text) => {
    const started = performance.now();
    const { read, stderr } = await beside('a.txt', text);
    expect(stderr).toBe('');
    expect(read).toEqual(['a.txt', 'zz-good.txt']);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});

describe('a document that breaks the extractor is quarantined', () => {
  it.each([
    ['crash', 'crashed'],
    ['hang', 'timeout'],
  ])('%s', async (fault, code) => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, `${i} ${story}`]));
    const {
      stdout,
      stderr,
      code: exit,
    } = await run(['annotate', '--jobs', '2', folderOf(files)], {
      env: { DRAMATIS_TEST_FAULT: `${fault}:4.txt`, DRAMATIS_TEST_SECONDS: '3' },
    });
    expect(linesOf(stdout).map((l) => l.id)).toEqual(['0', '1', '2', '3', '5', '6', '7', '8'].map((n) => `${n}.txt`));
    // On a slow machine a line of progress may stand beside it.
    expect(stderr.replace(/^read .*\n/gm, '')).toMatch(new RegExp(`^4.txt: ${code}: [^\n]*\n$`));
    expect(exit).toBe(0);
  });
});

it('a document that is too large for the memory of a thread is read once more with more of it', async () => {
  const { stdout, stderr, code } = await run(
    ['annotate', '--jobs', '2', folderOf({ 'a.txt': story, 'b.txt': story + story })],
    {
      env: { DRAMATIS_TEST_HEAP_MB: '20' },
    },
  );
  expect(linesOf(stdout).map((l) => l.id)).toEqual(['a.txt', 'b.txt']);
  expect(stderr.replace(/^read .*\n/gm, '')).toBe('');
  expect(code).toBe(0);
});

describe('much input', () => {
  it('of 2,000 files streams in bounded memory', async () => {
    const long = `${story} `.repeat(100);
    const folder = folderOf(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${i}.txt`, `${i} ${long}`])));
    const { stdout, code } = await run(['annotate', '--jobs', '1', folder], {
      // 20 MB of text in, some 200 MB of lines out: neither may pile up.
      nodeOptions: ['--max-old-space-size=100'],
    });
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2001);
  });

  it('of one endless line is refused without being held', async () => {
    const folder = folderOf({});
    const path = join(folder, 'a.jsonl');
    await new Promise<void>((resolve) => {
      const stream = createWriteStream(path);
      for (let i = 0; i < 100; i++) stream.write('x'.repeat(1_000_000));
      stream.end(`\n${JSON.stringify({ id: 'after', text: story })}\n`, resolve);
    });
    const { stdout, stderr } = await run(['annotate', path], { nodeOptions: ['--max-old-space-size=100'] });
    expect(stderr).toMatch(/a\.jsonl:1: too-large: /);
    expect(linesOf(stdout).map((l) => l.id)).toEqual(['after']);
  });
});
