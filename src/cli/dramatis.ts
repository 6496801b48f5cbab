#!/usr/bin/env node
import manifest from '../../package.json' with { type: 'json' };
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { annotate, build } from './build.ts';
import { open } from './open.ts';
import { OutputError, removeUnfinished } from './output.ts';
import { NothingRead } from './run.ts';
import { usage } from './usage.ts';

process.stdout.on('error', stopOnBrokenPipe);
process.stderr.on('error', stopOnBrokenPipe);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(argv));
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nRun "dramatis --help" for the usage.\n`);
      return 2;
    }
    if (error instanceof OutputError || error instanceof NothingRead) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

function run(args: Arguments): Promise<number> | number {
  switch (args.command) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${manifest.version}\n`);
      return 0;
    case 'build':
      return withCleanup(() => build(args));
    case 'annotate':
      return withCleanup(() => annotate(args));
    case 'open':
      return open(args);
  }
}

/** A signal removes the temporary file, then ends the program as it would have. */
function withCleanup(work: () => Promise<number>): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void removeUnfinished().finally(() => process.kill(process.pid, signal));
    });
  }
  return work();
}

/** `dramatis annotate … | head` is no error: what was asked for was delivered. */
function stopOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
