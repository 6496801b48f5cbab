import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const testProjects = [
  {
    extends: true as const,
    test: {
      name: 'core',
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/cli/**', 'tests/server/**', 'tests/browser/**', 'tests/bench/**'],
    },
  },
  {
    extends: true as const,
    test: {
      name: 'process',
      include: ['tests/cli/**/*.test.ts', 'tests/server/**/*.test.ts'],
      globalSetup: 'tests/built-tool.ts',
      testTimeout: 120_000,
    },
  },
  {
    extends: true as const,
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.test.ts'],
      globalSetup: 'tests/browser/built-page.ts',
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  },
];

const benchmarks = [
  { extends: true as const, test: { name: 'bench', include: ['tests/bench/**/*.test.ts'], fileParallelism: false } },
];

/** The examples of the event types are run by the tests; what is built needs none of them. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/lexicon/events/')) return undefined;
    return code.replace(/\n {2}examples: \{[\s\S]*?\n {2}\},\n\};/, '\n  examples: { found: [], ignored: [] },\n};');
  },
};

/**
 * Two builds of one core: `vite build` makes the page in `dist/page`, `vite build --mode cli` the command line tool in
 * `dist/cli` (one file and its worker, all packages inside).
 */
export default defineConfig(({ mode }) => ({
  base: './',
  // The page says which articles are only an example.
  define: { __EXAMPLE__: JSON.stringify(readdirSync(new URL('seeds', import.meta.url))) },
  publicDir: mode === 'cli' ? false : 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build:
    mode === 'cli'
      ? {
          ssr: true,
          target: 'node20',
          outDir: 'dist/cli',
          rollupOptions: {
            input: { dramatis: 'src/cli/dramatis.ts', 'extraction-thread': 'src/cli/extraction-thread.ts' },
          },
        }
      : { outDir: 'dist/page', target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  ssr: { noExternal: true as const },
  plugins: [withoutExamples],
  worker: { format: 'es' as const, plugins: () => [withoutExamples] },
  optimizeDeps: { include: ['compromise'] },
  test: {
    testTimeout: 30_000,
    projects: mode === 'bench' ? benchmarks : testProjects,
  },
}));
