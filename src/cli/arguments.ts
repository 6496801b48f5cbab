import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { readDate } from '../documents/dates.ts';
import type { Exporter } from '../exports/exporter.ts';
import { exporters } from '../exports/exporters.ts';
import type { PartialDate } from '../model/records.ts';

/** Wrong arguments: the message goes to standard error, the exit code is 2. */
export class UsageError extends Error {}

interface Common {
  readonly paths: readonly string[];
  readonly lexicons: readonly string[];
  readonly date?: PartialDate;
  /** Confidence that mentions, claims and ties must have, 0 to 1. */
  readonly least: number;
  /** Worker threads, 1 or more. */
  readonly jobs: number;
  readonly strict: boolean;
  readonly quiet: boolean;
}

export type Arguments =
  | { readonly command: 'help' | 'version' }
  | (Common & { readonly command: 'build'; readonly output?: string; readonly exporter: Exporter })
  | (Common & { readonly command: 'annotate'; readonly output?: string; readonly together: boolean })
  | (Common & { readonly command: 'open'; readonly port: number });

const MAX_JOBS = 256;
const DEFAULT_PORT = 4173;

const options = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  together: { type: 'boolean' },
  port: { type: 'string' },
  lexicon: { type: 'string', multiple: true },
  date: { type: 'string' },
  jobs: { type: 'string' },
  'min-confidence': { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Options that one command alone understands. */
const only: Readonly<Record<string, readonly string[]>> = {
  output: ['build', 'annotate'],
  format: ['build'],
  together: ['annotate'],
  port: ['open'],
};

/** `args`: without the program's own name. Throws UsageError. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) throw new UsageError('no command; use build, annotate or open');
  if (command !== 'build' && command !== 'annotate' && command !== 'open') {
    throw new UsageError(`unknown command "${command}"; use build, annotate or open`);
  }
  for (const [option, commands] of Object.entries(only)) {
    if (values[option as keyof typeof values] !== undefined && !commands.includes(command)) {
      throw new UsageError(`--${option} belongs to ${commands.join(' and ')}, not to ${command}`);
    }
  }
  const common: Common = {
    paths,
    lexicons: values.lexicon ?? [],
    ...(values.date !== undefined && { date: dateOf(values.date) }),
    least: values['min-confidence'] === undefined ? 0 : share('min-confidence', values['min-confidence']),
    jobs: values.jobs === undefined ? availableParallelism() : whole('jobs', values.jobs, 1, MAX_JOBS),
    strict: values.strict ?? false,
    quiet: values.quiet ?? false,
  };
  const output = values.output === undefined || values.output === '-' ? {} : { output: values.output };
  if (command === 'open') {
    return {
      ...common,
      command,
      port: values.port === undefined ? DEFAULT_PORT : whole('port', values.port, 0, 65535),
    };
  }
  if (command === 'annotate') return { ...common, ...output, command, together: values.together ?? false };
  return { ...common, ...output, command, exporter: exporterOf(values.format, output.output) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function dateOf(text: string): PartialDate {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text) : undefined;
  if (date === undefined) throw new UsageError(`--date "${text}" is no date; give it as YYYY-MM-DD`);
  return date;
}

function share(option: string, text: string): number {
  const value = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || value > 1) {
    throw new UsageError(`--${option} "${text}" should be a number from 0 to 1`);
  }
  return value;
}

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${option} "${text}" should be a whole number from ${least} to ${most}`);
  }
  return value;
}

function exporterOf(format: string | undefined, output: string | undefined): Exporter {
  const exporter = format === undefined ? exporterByEnding(output) : exporters.find((e) => e.id === format);
  if (!exporter) {
    const ids = exporters.map((e) => e.id).join(', ');
    throw new UsageError(
      format === undefined
        ? `the ending of "${output}" names no format; add --format, one of ${ids}`
        : `unknown format "${format}"; use one of ${ids}`,
    );
  }
  if (output === undefined && exporter.parts.length > 1) {
    throw new UsageError(
      `${exporter.id} makes ${exporter.parts.length} files; name them with -o name${exporter.ending}`,
    );
  }
  return exporter;
}

/** `.json` is the project file as well as `.dramatis.json`. */
function exporterByEnding(output: string | undefined): Exporter | undefined {
  if (output === undefined) return exporters[0];
  const name = output.toLowerCase();
  return exporters.find((e) => name.endsWith(e.ending) || name.endsWith(`.${e.id}`));
}
