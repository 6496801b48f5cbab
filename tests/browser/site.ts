/** The built page, served as `dramatis open` serves it, in a real browser. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Serving, serve } from '../../src/server/serve.ts';
import type { Inspection } from '../../src/ui/state/inspection.ts';
import { launchChromium } from './chromium.ts';

export interface OpenOptions {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly touch?: boolean;
  /** A window that has not gone anywhere yet. */
  readonly blank?: boolean;
  /** Contents of `project.dramatis.json`; the seeds unless given, none where null. */
  readonly project?: string;
}

export interface Site {
  readonly open: (options?: OpenOptions) => Promise<OpenPage>;
}

export interface OpenPage {
  readonly page: Page;
  /** Requests that left the page's own server, and errors of the page. Both are empty on a good day. */
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
}

const pageFolder = 'dist/page';

/** One browser and one server for the tests of a file; every `open` is a window of its own, closed at the end. */
export function useSite(): Site {
  let browser: Browser;
  const servers: Serving[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.close();
  });
  return {
    async open({ hash = '', width = 1280, height = 800, dark = false, touch = false, blank = false, project } = {}) {
      const content = project ?? readFileSync(`${pageFolder}/project.dramatis.json`, 'utf8');
      const server = await serve({ page: pageFolder, project: new TextEncoder().encode(content), port: 0 });
      servers.push(server);
      const origin = `http://127.0.0.1:${server.port}`;
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        hasTouch: touch,
      });
      const page = await context.newPage();
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      if (!blank) {
        await page.goto(`${origin}/?inspect${hash}`);
        await page.locator('.toolbar').waitFor();
      }
      return { page, foreign, errors };
    },
  };
}

/** What is drawn now, in pixels of the window. */
export async function inspect(page: Page): Promise<Inspection> {
  await page.waitForFunction(() => 'dramatis' in window);
  // Two frames: what was decided in this one is drawn in the next.
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { dramatis: { inspect(): Inspection } }).dramatis.inspect();
  });
}

export type Drawn = Inspection['edges'][number];

/** A point of the line, `share` of the way, `aside` pixels to its left. */
export function pointOn(edge: Drawn, share: number, aside = 0): { x: number; y: number } {
  const [[ax, ay], [bx, by]] = edge.points as [readonly [number, number], readonly [number, number]];
  const length = Math.hypot(bx - ax, by - ay);
  return {
    x: ax + share * (bx - ax) - (aside * (by - ay)) / length,
    y: ay + share * (by - ay) + (aside * (bx - ax)) / length,
  };
}
