import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gexfFaults } from '../exports/valid-gexf.ts';
import { folderOf, linesOf, run, seeds, tool } from './tool.ts';

const seedNames = readdirSync(seeds).sort();
const story = 'Peru recalled its ambassador from Chile on Monday. President Ana Sol of Peru met Kor Dell in Lima.';

describe('build', () => {
  it('writes valid GEXF to standard output, the same bytes for any order of files', async () => {
    const paths = seedNames.map((name) => join(seeds, name));
    const [folder, turned] = await Promise.all([run(['build', seeds]), run(['build', ...paths.reverse()])]);
    expect(folder).toMatchObject({ code: 0, stderr: '' });
    expect(await gexfFaults(folder.stdout)).toEqual([]);
    expect(turned.stdout).toBe(folder.stdout);
  });

  it('takes at most three seconds of CPU for the seeds', () => {
    const { stdout } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${tool}" build "${seeds}" > /dev/null; times`],
      {
        encoding: 'utf8',
      },
    );
    const seconds = [...stdout.split('\n')[1]!.matchAll(/(\d+)m([\d.]+)s/g)].map(
      (m) => Number(m[1]) * 60 + Number(m[2]),
    );
    expect(seconds[0]! + seconds[1]!).toBeLessThan(3);
  });

  it.each([
    ['g.gexf', '<?xml'],
    ['g.json', '{"schemaVersion":1'],
    ['g.dramatis.json', '{"schemaVersion":1'],
    ['g.graphml', '<?xml'],
  ])('takes the format from the ending of %s', async (name, beginning) => {
    const folder = folderOf({});
    const { code, stdout } = await run(['build', seeds, '-o', join(folder, name)]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name), 'utf8').slice(0, beginning.length)).toBe(beginning);
  });

  it('writes two files of CSV', async () => {
    const folder = folderOf({});
    await run(['build', seeds, '-o', join(folder, 'seeds.csv')]);
    expect(readdirSync(folder).sort()).toEqual(['seeds.edges.csv', 'seeds.nodes.csv']);
  });

  it('gives --format precedence over the ending', async () => {
    const { stdout } = await run(['build', seeds, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, documents: [{ id: seedNames[0] }, {}, {}] });
  });

  it('turns a saved project into another format without reading articles again', async () => {
    const saved = join(folderOf({}), 'seeds.dramatis.json');
    await run(['build', seeds, '-o', saved]);
    const [again, fresh] = await Promise.all([run(['build', saved]), run(['build', seeds])]);
    expect(again).toEqual(fresh);
  });

  it('writes through a link and leaves it a link', async () => {
    const folder = folderOf({ 'real.gexf': 'old' });
    symlinkSync(join(folder, 'real.gexf'), join(folder, 'link.gexf'));
    await run(['build', seeds, '-o', join(folder, 'link.gexf')]);
    expect(readFileSync(join(folder, 'real.gexf'), 'utf8')).toContain('<gexf');
  });

  it('writes to what is no ordinary file', async () => {
    expect(await run(['build', seeds, '--format', 'gexf', '-o', '/dev/null'])).toMatchObject({ code: 0 });
  });

  it.each([
    ['a folder that is not there', 'lost/g.gexf'],
    ['a folder', ''],
  ])('exits with 1 where the output cannot be written: %s', async (_, name) => {
    const folder = folderOf({ 'a.txt': story });
    const { code, stderr } = await run(['build', join(folder, 'a.txt'), '--format', 'gexf', '-o', join(folder, name)]);
    expect(code).toBe(1);
    expect(stderr).toContain('unwritable');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('annotate', () => {
  it('writes a line for each document, in the order of the input, whatever the number of threads', async () => {
    const lines = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ id: `d${i}`, text: `${i} ${story.repeat(1 + (i % 9))}` }),
    );
    const outputs = await Promise.all(
      ['1', '2', '7'].map((jobs) => run(['annotate', '--jobs', jobs], { stdin: lines.join('\n') })),
    );
    expect(linesOf(outputs[0]!.stdout).map((l) => l.id)).toEqual(lines.map((_, i) => `d${i}`));
    expect(outputs[1]!.stdout).toBe(outputs[0]!.stdout);
    expect(outputs[2]!.stdout).toBe(outputs[0]!.stdout);
  });

  it('gives spans that slice to names', async () => {
    const [line] = linesOf((await run(['annotate', '-'], { stdin: JSON.stringify({ text: story }) })).stdout);
    const names = line!.mentions.map((m) => line!.text.slice(m.start, m.end));
    expect(names).toEqual(expect.arrayContaining(['Peru', 'Chile', 'Ana Sol', 'Kor Dell']));
  });

  it('resolves actors over all input under --together', async () => {
    const { stdout } = await run(['annotate', '--together', seeds]);
    const records = linesOf(stdout).map((line) => line.actors.find((a) => a.id === 'country:RUS'));
    expect(records).toHaveLength(3);
    expect(records.every((r) => JSON.stringify(r) === JSON.stringify(records[0]))).toBe(true);
    expect(linesOf((await run(['annotate', seeds])).stdout).map((l) => l.id)).toEqual(seedNames);
  });

  it('ends quietly when the reader has had enough', () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, story.repeat(20)])));
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${tool}" annotate "${folder}" | head -c 100; exit "\${PIPESTATUS[0]}"`],
      { encoding: 'utf8' },
    );
    expect({ length: stdout.length, stderr, status }).toEqual({ length: 100, stderr: '', status: 0 });
  });

  it('leaves no half file when it is stopped', async () => {
    const folder = folderOf({ 'a.txt': story });
    const out = folderOf({});
    const child = spawn(process.execPath, [tool, 'annotate', folder, '-o', join(out, 'x.jsonl')], {
      env: { ...process.env, DRAMATIS_TEST_FAULT: 'hang:a.txt' },
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGTERM');
    const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
    expect(signal).toBe('SIGTERM');
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('paths', () => {
  it('are walked in code-unit order of their names, hidden files left out', async () => {
    const files = ['b.txt', 'a/b.txt', 'a-b.txt', 'a.txt', 'Z.txt', '.hidden.txt', '.git/x.txt', 'é.txt'];
    const folder = folderOf(Object.fromEntries(files.map((name) => [name, `${name} ${story}`])));
    const { stdout } = await run(['annotate', folder]);
    expect(linesOf(stdout).map((l) => l.id)).toEqual(['Z.txt', 'a-b.txt', 'a.txt', 'a/b.txt', 'b.txt', 'é.txt']);
  });

  it('that are links to folders are not followed in circles', async () => {
    const folder = folderOf({ 'a.txt': story });
    mkdirSync(join(folder, 'sub'));
    symlinkSync(folder, join(folder, 'sub', 'up'));
    const { stdout } = await run(['annotate', folder]);
    expect(linesOf(stdout).map((l) => l.id)).toEqual(['a.txt']);
  });

  it('that are files give their base name as id', async () => {
    const folder = folderOf({ 'deep/a.txt': story });
    expect(linesOf((await run(['annotate', join(folder, 'deep/a.txt')])).stdout)[0]!.id).toBe('a.txt');
  });

  it('left out mean standard input', async () => {
    const { stdout, code } = await run(['annotate'], { stdin: `${JSON.stringify({ id: 'x', text: story })}\r\n\r\n` });
    expect([linesOf(stdout)[0]!.id, code]).toEqual(['x', 0]);
  });

  it('that do not exist are reported, the others read', async () => {
    const folder = folderOf({ 'a.txt': story });
    const { stdout, stderr, code } = await run(['annotate', join(folder, 'lost.txt'), join(folder, 'a.txt')]);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stderr).toBe(`${join(folder, 'lost.txt')}: unreadable: is not there; check the path\n`);
    expect(code).toBe(0);
  });
});

describe('options', () => {
  it('--date dates documents that carry no date', async () => {
    const stdin = [{ text: story }, { text: `Other. ${story}`, date: '2020-02-02' }]
      .map((d) => JSON.stringify(d))
      .join('\n');
    const { stdout } = await run(['annotate', '--date', '2019-01-01'], { stdin });
    expect(linesOf(stdout).map((l) => l.date)).toEqual(['2019-01-01', '2020-02-02']);
  });

  it('--lexicon adds own actors', async () => {
    const folder = folderOf({
      'own.json': JSON.stringify([{ name: 'Vale Compact', kind: 'organization', id: 'vale' }]),
    });
    const { stdout } = await run(['annotate', '--lexicon', join(folder, 'own.json')], {
      stdin: JSON.stringify({ text: 'On Monday the Vale Compact met Peru.' }),
    });
    expect(linesOf(stdout)[0]!.actors.map((a) => a.id)).toEqual(
      expect.arrayContaining([expect.stringContaining('vale')]),
    );
  });

  it('--strict exits with 1 when a document was refused', async () => {
    const stdin = `${JSON.stringify({ text: story })}\n{`;
    const codes = await Promise.all([run(['annotate'], { stdin }), run(['annotate', '--strict'], { stdin })]);
    expect(codes.map((c) => c.code)).toEqual([0, 1]);
  });

  it('--help and --version answer on standard output', async () => {
    const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await run(['build', '--help'])).stdout).toMatch(/^Usage: dramatis/);
  });

  it.each([
    [[], 'no command'],
    [['bild', seeds], 'unknown command "bild"'],
    [['build', '--fast', seeds], "Unknown option '--fast'"],
    [['build', seeds, '-o', 'x.pdf'], 'names no format'],
    [['build', seeds, '--format', 'pdf'], 'unknown format "pdf"'],
    [['build', seeds, '--format', 'csv'], 'makes 2 files'],
    [['build', seeds, '--port', '1'], '--port belongs to open'],
    [['build', seeds, '--together'], '--together belongs to annotate'],
    [['build', seeds, '--jobs', '0'], '--jobs "0"'],
    [['build', seeds, '--jobs', 'two'], '--jobs "two"'],
    [['build', seeds, '--date', '2024-02-30'], '--date "2024-02-30" is no date'],
    [['open', seeds, '--port', '99999'], '--port "99999"'],
    [['build', seeds, '--lexicon', 'lost.json'], 'lost.json: is not there'],
  ] as const)('that are wrong exit with 2: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('of a bad lexicon name entry and field', async () => {
    const folder = folderOf({ 'own.json': '[{"name":"A","kind":"person"},{"name":"B","kind":"city"}]' });
    const { code, stderr } = await run(['build', seeds, '--lexicon', join(folder, 'own.json')]);
    expect(code).toBe(2);
    expect(stderr).toContain('entry 1, field "kind"');
  });
});

describe('in the repository', () => {
  it('npm run -s dramatis gives nothing but its result', () => {
    const { stdout, stderr } = spawnSync('npm', ['run', '-s', 'dramatis', '--', 'build', seeds], { encoding: 'utf8' });
    expect(stdout.slice(0, 5)).toBe('<?xml');
    expect(stderr).toBe('');
    expect(existsSync(tool)).toBe(true);
  });
});

it('a file under its own name is replaced only when all is written', async () => {
  const folder = folderOf({ 'a.txt': story, 'g.gexf': 'old' });
  writeFileSync(join(folder, 'b.txt'), '');
  await run(['build', join(folder, 'a.txt'), '-o', join(folder, 'g.gexf')]);
  expect(readFileSync(join(folder, 'g.gexf'), 'utf8')).toContain('</gexf>');
});
