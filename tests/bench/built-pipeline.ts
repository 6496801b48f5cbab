import { build } from 'vite';

const folder = new URL('../../node_modules/.cache/bench/', import.meta.url);

/**
 * The pipeline as it is shipped: bundled, as compromise is. The test runner's own modules look every import up at every
 * call, which would slow us down and not what we are measured against.
 */
export async function builtPipeline(): Promise<typeof import('../../src/pipeline.ts')> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/pipeline.ts',
      target: 'node20',
      outDir: folder.pathname,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'pipeline.mjs' } },
    },
  });
  return import(/* @vite-ignore */ new URL('pipeline.mjs', folder).href);
}
