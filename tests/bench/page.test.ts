/**
 * The page in numbers: `npm run bench`. Prints, fails nothing. Times are CPU milliseconds of the page's main thread; the
 * graphics card is software here, the worst case a person can have.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { stepsFor } from '../../src/graph/steps.ts';
import { inspect, pointOn, useSite } from '../browser/site.ts';
import { generateGexf, generateGraph, generateProject } from './generated-graph.ts';
import { generateNews } from './generated-news.ts';
import { heldHeap, longestTasks, measureCpu } from './measured-page.ts';

const site = useSite();

/** To tell what is drawn would take longer than to draw it. */
async function isDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => 'dramatis' in window);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function report(name: string, project: string | undefined, hash: string): Promise<void> {
  const { page } = await site.open({ hash, ...(project !== undefined && { project }) });
  await isDrawn(page);
  const address = page.url();
  await page.context().close();
  // Once more with warm files and a fresh page: the first one pays for starting the browser.
  const { page: again } = await site.open({ hash, ...(project !== undefined && { project }), blank: true });
  const sample = await measureCpu(again);
  await again.goto(address);
  await isDrawn(again);
  const loaded = await sample();
  await again.mouse.move(560, 130);
  await again.mouse.down();
  const before = await sample();
  const frames = 40;
  for (let step = 0; step < frames; step++) {
    await again.mouse.move(560 + step * 4, 130 + step * 2);
    await again.evaluate(() => new Promise(requestAnimationFrame));
  }
  const after = await sample();
  await again.mouse.up();
  const held = await heldHeap(again);
  const longest = await longestTasks(again, async () => {
    await again.reload();
    await isDrawn(again);
    await again.waitForTimeout(1000);
  });
  const perFrame = (after.task - before.task) / frames;
  // A page that stays open goes on asking for the graphics card.
  await again.context().close();
  console.log(
    `${name.padEnd(28)} load ${loaded.task.toFixed(0).padStart(5)} ms   longest tasks ${longest.join(', ')} ms   heap ${loaded.heap.toFixed(0).padStart(4)} MB, held ${held.toFixed(0).padStart(4)}   panned frame ${perFrame.toFixed(1).padStart(5)} ms`,
  );
}

it('size', async () => {
  const { page } = await site.open({ blank: true });
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname);
  });
  const { page: first, foreign } = await site.open();
  await page.goto(first.url());
  await inspect(page);
  const used = [...new Set(scripts)].filter((path) => path.startsWith('/assets/index') || path.includes('graphology'));
  const sizes = used.map((path) => gzipSync(readFileSync(`dist/page${path}`)).length / 1000);
  console.log(`JavaScript to the first graph: ${sizes.reduce((sum, size) => sum + size, 0).toFixed(0)} kB gzip`);
  console.log(`requests to other hosts: ${foreign.length}`);
});

/** From the click on a line to the frame in which its sentences stand on the screen; the clock of the page. */
it('evidence after a click', async () => {
  const { page } = await site.open({ hash: '#/', width: 1440, height: 900 });
  await inspect(page);
  await page.evaluate(() => {
    const state = { clicked: 0, times: [] as number[] };
    Object.assign(window, { evidence: state });
    addEventListener('pointerdown', () => (state.clicked = performance.now()), true);
    new MutationObserver((changes) => {
      const inPanel = changes.some(({ target }) => document.querySelector('.panel')?.contains(target));
      if (state.clicked === 0 || !inPanel || !document.querySelector('.panel .statement')) return;
      const { clicked } = state;
      state.clicked = 0;
      requestAnimationFrame(() => setTimeout(() => state.times.push(performance.now() - clicked)));
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  const { edges } = await inspect(page);
  const clicks = 30;
  for (let click = 0; click < clicks; click++) {
    const { x, y } = pointOn(edges[(click * 7) % edges.length]!, 0.5);
    await page.mouse.click(x, y);
    await page.waitForTimeout(120);
    if (await page.locator('.chooser button').first().isVisible())
      await page.locator('.chooser button').first().click();
    await page.waitForTimeout(180);
  }
  const times = await page.evaluate(() => (window as unknown as { evidence: { times: number[] } }).evidence.times);
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor((times.length - 1) * share)]!.toFixed(0);
  console.log(
    `seeds: evidence shown after a click: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (${times.length} clicks)`,
  );
});

it('load, memory and frames', async () => {
  await report('seeds', undefined, '#/');
  await report('300 / 1,000, all shown', generateGraph(300, 1000), '#/?weaker=1');
  await report('10,000 / 50,000', generateGraph(10_000, 50_000), '#/');
  await report('10,000 / 50,000, all shown', generateGraph(10_000, 50_000), '#/?weaker=1');
  await report('10,000 / 50,000, with texts', generateProject(10_000, 50_000), '#/');
  await report('50,000 / 200,000', generateGraph(50_000, 200_000), '#/');
}, 600_000);

/** A file on the disk: what is handed over as bytes is unpacked on the page's main thread. */
function written(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dramatis-bench-')), name);
  writeFileSync(path, text);
  return path;
}

async function choose(page: Page, paths: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.locator('dialog input[type=file]').first().setInputFiles(paths);
}

/** Asked twice a second: a look at every frame would be measured too. */
async function statusSays(page: Page, words: string): Promise<void> {
  const says = (wanted: string): boolean => document.querySelector('.status')?.textContent?.includes(wanted) ?? false;
  await page.waitForFunction(says, words, { polling: 500, timeout: 240_000 });
}

it('a new layout', async () => {
  const { page } = await site.open({ project: generateGraph(300, 1000), hash: '#/?weaker=1' });
  await isDrawn(page);
  const sample = await measureCpu(page);
  const before = await sample();
  await page.locator('[data-action=layout]').click();
  await page.waitForTimeout(3000);
  const spent = (await sample()).task - before.task;
  const steps = stepsFor(300);
  console.log(
    `300 / 1,000 laid out anew: main CPU ${spent.toFixed(0)} ms, ${(spent / steps).toFixed(2)} ms for each of ${steps} steps of all actors`,
  );
});

it('adding 1,000 articles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const paths = Array.from({ length: 1000 }, (_, i) => {
    const path = join(folder, `article-${String(i).padStart(4, '0')}.txt`);
    writeFileSync(path, `Report ${i}\n${generateNews(2000, 7919 * (i + 1), 2000)}`);
    return path;
  });
  const { page } = await site.open({ hash: '#/' });
  const sample = await measureCpu(page);
  const before = await sample();
  const longest = await longestTasks(page, async () => {
    await choose(page, paths);
    await statusSays(page, '1,003 articles');
    // It is stored a moment later.
    await page.waitForTimeout(3000);
  });
  const { task } = await sample();
  console.log(
    `1,000 articles added: main CPU ${(task - before.task).toFixed(0)} ms   longest tasks ${longest.join(', ')} ms   held ${(await heldHeap(page)).toFixed(0)} MB`,
  );
}, 600_000);

it('GEXF files opened', async () => {
  for (const [actors, relations] of [
    [300, 1000],
    [10_000, 50_000],
    [50_000, 200_000],
  ] as const) {
    const path = written(`graph-${actors}.gexf`, generateGexf(actors, relations));
    const { page } = await site.open({ hash: '#/' });
    await isDrawn(page);
    const sample = await measureCpu(page);
    const before = await sample();
    let opened = before;
    const longest = await longestTasks(page, async () => {
      await choose(page, [path]);
      await statusSays(page, `${actors.toLocaleString('en')} actors`);
      await isDrawn(page);
      opened = await sample();
      await page.waitForTimeout(3000);
    });
    console.log(
      `GEXF ${actors} / ${relations} opened: main CPU ${(opened.task - before.task).toFixed(0)} ms   longest tasks, stored too, ${longest.join(', ')} ms   heap ${opened.heap.toFixed(0)} MB, held ${(await heldHeap(page)).toFixed(0)}`,
    );
    await page.context().close();
  }
}, 600_000);

it('everything shown on request', async () => {
  const { page } = await site.open({ project: generateGraph(10_000, 50_000), hash: '#/' });
  await isDrawn(page);
  const longest = await longestTasks(page, async () => {
    await page.evaluate(() => (location.hash = '#/?weaker=1'));
    await page.waitForFunction(
      () =>
        (window as unknown as { dramatis: { inspect(): { nodes: unknown[] } } }).dramatis.inspect().nodes.length > 9000,
      null,
      { polling: 1000 },
    );
    await page.waitForTimeout(1000);
  });
  console.log(`10,000 / 50,000, everything shown on request: longest tasks ${longest.join(', ')} ms`);
}, 600_000);

it('one file to share', async () => {
  const { page } = await site.open({ project: generateProject(10_000, 50_000), hash: '#/' });
  await isDrawn(page);
  const longest = await longestTasks(page, async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.locator('[data-export=html]').click();
    await (await saving).path();
  });
  console.log(`10,000 / 50,000 with texts as one HTML file: longest tasks ${longest.join(', ')} ms`);
}, 600_000);
