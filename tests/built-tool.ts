import { spawnSync } from 'node:child_process';

/** Builds the command line tool where a source is newer than it; every process test runs what was built. */
export default function buildTool(): void {
  const { status } = spawnSync(process.execPath, ['scripts/dramatis.mjs', '--version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the command line tool could not be built');
}
