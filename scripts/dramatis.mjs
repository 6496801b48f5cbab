// `npm run -s dramatis -- …`: the command line tool, built first where a source is newer than what was built.
// Nothing but the tool's own result reaches standard output.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = `${root}dist/cli/dramatis.js`;
const args = process.argv.slice(2);

/** Time of the last change in a file or below a folder; 0 where there is none. */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(`${path}/${name}`)));
}

// `open` needs the page as well.
const [script, built] = args[0] === 'open' ? ['build', `${root}dist/page/project.dramatis.json`] : ['build:cli', tool];
const sources = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts'].map((path) => changedAt(root + path));
if (changedAt(built) < Math.max(...sources)) {
  // Standard input belongs to the tool; what the build says goes to standard error.
  // A test runner says NODE_ENV=test, which would build the page for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync('npm', ['run', '-s', script], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

const child = spawn(process.execPath, [tool, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
