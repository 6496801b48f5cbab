/**
 * A Chromium without any step by hand: `CHROMIUM_PATH`, else the one inside the npm package @sparticuz/chromium, else
 * one of the system.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** WebGL by software; the package's own arguments would switch web security off. */
const args = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({
    executablePath,
    args,
    chromiumSandbox: false,
    env: { ...process.env, ...librariesFor(executablePath) },
  });
}

/** Unpacks the package where that has not been done. Called once before the tests, so that they do not race. */
export async function findChromium(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, but there is no file.`);
    return given;
  }
  const unpacked = join(cache, 'chromium');
  if (existsSync(unpacked)) return unpacked;
  try {
    await unpack();
    return unpacked;
  } catch (error) {
    const found = systemPaths.find((path) => existsSync(path));
    if (found) return found;
    throw new Error('No Chromium: run `npm ci`, or set CHROMIUM_PATH to a Chromium or Chrome.', { cause: error });
  }
}

/** Into a folder aside, renamed at the end: a killed run leaves no half browser that the next one would start. */
async function unpack(): Promise<void> {
  const aside = `${cache}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks into the system's folder for temporary files, and takes what lies there for whole.
  process.env.TMPDIR = aside;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    const bin = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin', import.meta.url));
    await inflate(join(bin, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  rmSync(cache, { recursive: true, force: true });
  renameSync(aside, cache);
}

/** The package's own copies of libnss3, libnspr4 and libexpat, where the system lacks them. */
function librariesFor(executable: string): Record<string, string> {
  if (dirname(executable) !== cache) return {};
  const own: Record<string, string> = {};
  if (!existsSync('/etc/fonts')) own.FONTCONFIG_PATH = join(cache, 'fonts');
  const missing = execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  if (missing) own.LD_LIBRARY_PATH = [join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return own;
}
