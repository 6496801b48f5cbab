/** The rules of the house, so that they hold without anybody watching. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { usage } from '../src/cli/usage.ts';
import { readers } from '../src/documents/readers.ts';
import { exporters } from '../src/exports/exporters.ts';
import { eventTypes } from '../src/lexicon/event-types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files below a folder, as paths from the root with `/`. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Without comments, which may speak of what they avoid. */
const codeOf = (path: string): string => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
const sources = filesBelow('src').filter((path) => /\.tsx?$/.test(path));

/** `src/graph/look.ts` → `graph`; `src/pipeline.ts` → `pipeline`. */
const roomOf = (path: string): string => path.split('/')[1]!.replace(/\.ts$/, '');

interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  readonly package: boolean;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = sources.flatMap((from) =>
  [
    ...read(from).matchAll(
      /^\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map((match) => {
    const to = (match[1] ?? match[2] ?? match[3])!;
    const typeOnly = /^\s*(?:import|export) type\b/.test(match[0]);
    if (!to.startsWith('.')) return { from, to, package: true, typeOnly };
    const path = relative(root, normalize(join(root, dirname(from), to)))
      .split(sep)
      .join('/');
    return { from, to: path.replace(/\?.*$/, ''), package: false, typeOnly };
  }),
);

const edges = ['cli', 'server', 'worker', 'ui'];
/** What each room may import besides `model`, `lexicon` and itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: [],
  exports: ['graph'],
  imports: ['graph'],
  pipeline: [
    'documents',
    'sentences',
    'mentions',
    'grammar',
    'claims',
    'actors',
    'events',
    'graph',
    'exports',
    'edits',
  ],
  ui: ['graph', 'exports', 'imports', 'documents', 'edits', 'pipeline', 'worker'],
  worker: ['pipeline', 'documents', 'graph', 'exports', 'imports', 'edits'],
  cli: ['pipeline', 'documents', 'graph', 'exports', 'imports', 'server'],
  server: [],
};

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('go one way: rooms know model, lexicon and themselves', () => {
    const wrong = imports.filter(({ from, to, package: foreign }) => {
      if (foreign || !to.startsWith('src/')) return false;
      const [room, other] = [roomOf(from), roomOf(to)];
      if (room === other || (other === 'model' && room !== 'model')) return false;
      if (other === 'lexicon' && room !== 'model') return false;
      return !(allowed[room] ?? []).includes(other);
    });
    expect(wrong.map((i) => `${i.from} → ${i.to}`)).toEqual([]);
  });

  it('make no circle', () => {
    const next = new Map<string, string[]>(sources.map((path) => [path, []]));
    for (const { from, to } of imports) if (next.has(to)) next.get(from)!.push(to);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const other of next.get(path)!) walk(other, [...trail, path]);
      done.add(path);
    };
    for (const path of sources) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('lead to files that are there', () => {
    expect(
      imports.filter((i) => !i.package && !existsSync(join(root, i.to))).map((i) => `${i.from} → ${i.to}`),
    ).toEqual([]);
  });

  it.each([
    ['compromise', /^src\/grammar\//],
    ['sigma', /^src\/ui\/stage\//],
    ['graphology', /^src\/(?:graph|exports|imports|ui|worker)\//],
    ['saxes', /^src\/imports\//],
    ['preact', /^src\/ui\//],
  ])('of %s stay in their room', (name, home) => {
    const users = imports.filter((i) => i.package && (i.to === name || i.to.startsWith(`${name}/`)));
    expect(users.map((i) => i.from).filter((from) => !home.test(from))).toEqual([]);
  });

  it('of Node stay at the edges', () => {
    const users = imports.filter((i) => i.to.startsWith('node:')).map((i) => roomOf(i.from));
    expect(users.filter((room) => room !== 'cli' && room !== 'server')).toEqual([]);
  });

  it('name only packages that the manifest names', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const carried = imports.filter((i) => i.package && !i.typeOnly && !i.to.startsWith('node:'));
    const names = carried.map((i) => {
      const parts = i.to.split('/');
      return i.to.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
    });
    expect([...new Set(names)].filter((n) => !(n in dependencies)).sort()).toEqual([]);
  });
});

describe('files', () => {
  it('have names that say what they hold', () => {
    const vague = /(?:^|[-/])(?:utils?|helpers?|common|misc|manager|index)\.tsx?$/;
    expect([...sources, ...filesBelow('tests')].filter((path) => vague.test(path))).toEqual([]);
  });

  it('are in kebab case', () => {
    expect(sources.filter((path) => !/^[a-z0-9-]+(?:\.d)?\.tsx?$/.test(path.split('/').at(-1)!))).toEqual([]);
  });

  it('are no barrels', () => {
    expect(sources.filter((path) => /^export (?:\*|\{[^}]*\}) from /m.test(read(path)))).toEqual([]);
  });

  it('of the lexicon hold data only', () => {
    const working =
      /^export (?:async )?(?:function|class)\b|^export const \w+[^=]*= (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>/m;
    expect(sources.filter((path) => roomOf(path) === 'lexicon' && working.test(read(path)))).toEqual([]);
  });

  it('of the core need neither clock nor chance nor locale', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\blocaleCompare\b|\btoLocale\w+\(/;
    const core = sources.filter((path) => !edges.includes(roomOf(path)));
    expect(core.filter((path) => impure.test(codeOf(path)))).toEqual([]);
  });

  it('leave nothing half done', () => {
    expect(sources.filter((path) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(read(path)))).toEqual([]);
  });

  it('carry no address of this or that machine', () => {
    const everywhere = [
      ...sources,
      ...filesBelow('tests'),
      ...filesBelow('scripts'),
      ...readdirSync(root).filter(
        (name) => /\.(?:md|json|ts|html)$|^\.npmrc$/.test(name) && statSync(join(root, name)).isFile(),
      ),
    ].filter((path) => path !== 'tests/architecture.test.ts');
    const local = /https?:\/\/registry\.|"resolved"|\/work\/|\/home\/[a-z]|\/Users\//;
    expect(everywhere.filter((path) => local.test(read(path)))).toEqual([]);
  });
});

describe('documents of the project', () => {
  const readme = read('README.md');

  it.runIf(existsSync(join(root, 'ARCHITECTURE.md')))('name every room', () => {
    const architecture = read('ARCHITECTURE.md');
    const rooms = [...new Set(sources.map(roomOf))].filter((room) => room !== 'pipeline');
    expect(rooms.filter((room) => !architecture.includes(`${room}/`))).toEqual([]);
  });

  it('name every event type', () => {
    expect(eventTypes.map((t) => t.id).filter((id) => !readme.includes(id))).toEqual([]);
  });

  it('name every exporter, reader and command', () => {
    const names = [...exporters.map((e) => e.ending), ...readers.flatMap((r) => r.endings.slice(0, 1))];
    const commands = ['build', 'annotate', 'open'].map((c) => `dramatis ${c}`);
    expect([...names, ...commands].filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('name every option of the command line', () => {
    const options = [...usage.matchAll(/--[a-z]+/g)].map((m) => m[0]);
    expect(options.filter((o) => !readme.includes(o))).toEqual([]);
  });

  it('name every package that the page or the tool carries', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const notice = read('NOTICE.md');
    expect(Object.keys(dependencies).filter((name) => !notice.includes(name))).toEqual([]);
  });
});
