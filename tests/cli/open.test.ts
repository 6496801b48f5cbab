import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderOf, run, seeds, tool } from './tool.ts';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts `dramatis open` and resolves with its address and the process. */
async function open(...args: string[]): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [tool, 'open', ...args]);
  running.push(child);
  let stdout = '';
  for await (const chunk of child.stdout) {
    stdout += String(chunk);
    if (stdout.includes('\n')) break;
  }
  const [, url] = /^Dramatis is at (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(stdout) ?? [];
  if (url === undefined) throw new Error(`it said ${JSON.stringify(stdout)}`);
  return { url, child };
}

const projectAt = async (url: string): Promise<{ documents: unknown[]; graph: { nodes: unknown[] } }> =>
  (await fetch(`${url}project.dramatis.json`)).json() as Promise<{ documents: unknown[]; graph: { nodes: unknown[] } }>;

describe('open', () => {
  it('reads articles and serves them', async () => {
    const { url } = await open(seeds, '--port', '0');
    const project = await projectAt(url);
    expect(project.documents).toHaveLength(3);
    expect(project.graph.nodes.length).toBeGreaterThan(10);
  });

  it('serves a project file with the same bytes', async () => {
    const path = join(folderOf({}), 'seeds.dramatis.json');
    await run(['build', seeds, '-o', path]);
    const { stdout } = await run(['build', seeds, '--format', 'json']);
    const { url } = await open(path, '--port', '0');
    expect(await (await fetch(`${url}project.dramatis.json`)).text()).toBe(stdout);
  });

  it('serves the graph of a GEXF file', async () => {
    const path = join(folderOf({}), 'seeds.gexf');
    await run(['build', seeds, '-o', path]);
    const { stdout } = await run(['build', seeds, '--format', 'json']);
    const { url } = await open(path, '--port', '0');
    const { nodes } = (JSON.parse(stdout) as { graph: { nodes: unknown[] } }).graph;
    expect((await projectAt(url)).graph.nodes).toHaveLength(nodes.length);
  });

  it('takes the next port where its own is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const { url } = await open(seeds, '--port', String(port));
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    server.close();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops on %s', async (signal) => {
    const { child } = await open(seeds, '--port', '0');
    child.kill(signal);
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });

  it.each([
    ['x.dramatis.json', '{"schemaVersion":1}', 'not-a-project: documents is missing'],
    ['x.dramatis.json', 'x', 'not-json'],
    ['x.gexf', '<gexf>', 'bad-gexf'],
  ])('exits with 1 where %s cannot be loaded: %s', async (name, content, message) => {
    const folder = folderOf({ [name]: content });
    const { code, stdout, stderr } = await run(['open', join(folder, name)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('exits with 1 where nothing can be read', async () => {
    expect((await run(['open', folderOf({})])).code).toBe(1);
  });
});

describe('the host header', () => {
  it.each([
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost', 200],
  ])('%s', async (host, status) => {
    const { url } = await open(seeds, '--port', '0');
    const got = await new Promise((resolve) => {
      request(`${url}project.dramatis.json`, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(got).toBe(status);
  });
});
