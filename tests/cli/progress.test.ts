import { afterEach, describe, expect, it, vi } from 'vitest';
import { openProgress } from '../../src/cli/progress.ts';

function watch(terminal: boolean): string[] {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.stubGlobal('performance', { now: vi.fn(() => (clock += 1000)) });
  Object.defineProperty(process.stderr, 'isTTY', { value: terminal, configurable: true });
  return written;
}

let clock = 0;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('progress', () => {
  it('is a bar on a terminal, which makes room for messages and goes at the end', () => {
    const written = watch(true);
    const progress = openProgress(false);
    progress.step(2_000_000);
    progress.line('a.txt: empty: leave it out');
    progress.step(500_000);
    progress.end();
    const shown = written.join('');
    expect(shown).toMatch(/^\[ *===/);
    expect(shown).toContain('1 document, 2.0 million characters\r\u001b[Ka.txt: empty: leave it out\n');
    expect(shown.endsWith('2 documents, 2.5 million characters\r\u001b[K')).toBe(true);
  });

  it('is a line every few seconds elsewhere', () => {
    const written = watch(false);
    const progress = openProgress(false);
    for (let i = 0; i < 12; i++) progress.step(1);
    progress.end();
    expect(written).toEqual([
      'read 6 documents, 0.0 million characters\n',
      'read 12 documents, 0.0 million characters\n',
    ]);
  });

  it('is nothing when quiet, but messages', () => {
    const written = watch(true);
    const progress = openProgress(true);
    for (let i = 0; i < 12; i++) progress.step(1);
    progress.line('a.txt: empty: leave it out');
    expect(written).toEqual(['a.txt: empty: leave it out\n']);
  });
});
