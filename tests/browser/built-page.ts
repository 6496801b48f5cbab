import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Builds the page where a source is newer than it, and unpacks the browser, once for all browser tests. */
export default async function buildPage(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['scripts/dramatis.mjs', 'open', '--help'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the page could not be built');
  await findChromium();
}
