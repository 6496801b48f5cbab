import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/server/serve.ts';

const outer = mkdtempSync(join(tmpdir(), 'dramatis-serve-'));
const page = join(outer, 'page');
let serving: Serving;

beforeAll(async () => {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'assets', 'main.js'), 'export {};');
  serving = await serve({ page, project: Buffer.from('{"schemaVersion":1}'), port: 0 });
});

afterAll(async () => {
  await serving.close();
  rmSync(outer, { recursive: true, force: true });
});

const at = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${serving.port}${path}`, init);

/** A request as it is written: `fetch` would tidy its path. */
function raw(target: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(serving.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('close', () => resolve(answer));
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  });
}

describe('the server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/?inspect', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/main.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/project.dramatis.json', 'application/json; charset=utf-8', '{"schemaVersion":1}'],
  ])('answers %s', async (path, type, body) => {
    const response = await at(path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, type, body]);
  });

  it.each(['/', '/lost', '/project.dramatis.json'])('sends its policy with %s', async (path) => {
    const { headers } = await at(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/%zz',
    '/assets',
    'http://evil.example/secret.txt',
  ])('gives nothing for %s', async (target) => {
    const answer = await raw(target);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('\r\n\r\nsecret');
  });

  it('answers HEAD without a body', async () => {
    const response = await at('/project.dramatis.json', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('takes no other method', async () => {
    expect((await at('/', { method: 'POST' })).status).toBe(405);
  });

  it('listens on this computer alone', async () => {
    const other = await serve({ page, project: Buffer.from(''), port: serving.port });
    expect(other.port).toBe(serving.port + 1);
    await other.close();
  });
});
