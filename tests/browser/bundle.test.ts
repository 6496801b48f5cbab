import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const { budget } = JSON.parse(readFileSync('package.json', 'utf8')) as { budget: Record<string, number> };
const page = 'dist/page';
const scripts = readdirSync(`${page}/assets`).filter((name) => name.endsWith('.js'));

const gzipped = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(`${page}/assets/${name}`), { level: 9 }).length, 0);

/** A script and what it imports before it can run. */
function withImports(name: string, seen = new Set<string>()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const text = readFileSync(`${page}/assets/${name}`, 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((m) => m[1]!);
  return [name, ...imported.flatMap((other) => withImports(other, seen))];
}

describe('the built page stays within the budget of the manifest (bytes, gzip)', () => {
  it('to the first graph', () => {
    const html = readFileSync(`${page}/index.html`, 'utf8');
    const entries = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map((m) => m[1]!);
    expect(entries).not.toEqual([]);
    const needed = [...new Set(entries.flatMap((name) => withImports(name)))];
    expect(gzipped(needed)).toBeLessThanOrEqual(budget.firstGraph!);
  });

  it('in the worker', () => {
    const worker = scripts.filter((name) => name.startsWith('extraction-worker'));
    expect(worker).toHaveLength(1);
    expect(gzipped([...new Set(worker.flatMap((name) => withImports(name)))])).toBeLessThanOrEqual(budget.worker!);
  });
});
