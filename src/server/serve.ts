/** The page and one project, for this computer alone. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

export interface ServeOptions {
  /** Folder of the built page. */
  readonly page: string;
  /** What `/project.dramatis.json` answers. */
  readonly project: Uint8Array;
  /** The next free one if it is taken; 0 for any. */
  readonly port: number;
}

export interface Serving {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 100;

const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Throws where no port is free. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'could not be answered');
    });
  });
  const port = await listen(server, options.port);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address ? address.port : port);
        });
      });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port + 1 > Math.min(65535, first + PORTS_TRIED)) throw error;
    }
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServeOptions): Promise<void> {
  // A name that some site made resolve to 127.0.0.1 is not ours: only the address itself is answered.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
    return send(response, 421, 'answers to 127.0.0.1 only');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(response, 405, 'GET only');
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return send(response, 400, 'no such path');
  const bare = request.method === 'HEAD';
  if (path === '/project.dramatis.json') {
    response.writeHead(200, { ...headers, 'content-type': types['.json'], 'content-length': options.project.length });
    response.end(bare ? undefined : options.project);
    return;
  }
  await sendFile(response, join(options.page, path === '/' ? 'index.html' : path), bare);
}

/** Decoded and free of `..`, or undefined. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]!);
    const plain = normalize(path).split(sep).join('/');
    return path.startsWith('/') && plain === path && !/[\0\\]|\/\./.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function sendFile(response: ServerResponse, file: string, bare: boolean): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) return send(response, 404, 'not found');
  response.writeHead(200, {
    ...headers,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': stats.size,
  });
  if (bare) response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': types['.txt'] });
  response.end(`${text}\n`);
}
