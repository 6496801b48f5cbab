import { build } from 'vite';

const folder = new URL('../../node_modules/.cache/bench/', import.meta.url);

/**
 * A module with the pipeline as it is shipped: bundled, as compromise is. The test runner's own modules look every import
 * up at every call, which would slow us down and not what we are measured against.
 */
export async function bundle(entry: string): Promise<URL> {
  const name = entry.replace(/^.*\/|\.ts$/g, '');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: 'node20',
      outDir: folder.pathname,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return new URL(`${name}.mjs`, folder);
}

export async function builtPipeline(): Promise<typeof import('../../src/pipeline.ts')> {
  return import(/* @vite-ignore */ (await bundle('src/pipeline.ts')).href);
}
