/**
 * The page in numbers: `npm run bench`. Prints, fails nothing. Times are CPU milliseconds of the page's main thread; the
 * graphics card is software here, the worst case a person can have.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { it } from 'vitest';
import { inspect, pointOn, useSite } from '../browser/site.ts';

const site = useSite();

interface Sample {
  readonly task: number;
  readonly heap: number;
}

/** Thread ticks are CPU time: what else runs on the machine does not count. */
async function measureCpu(page: Page): Promise<() => Promise<Sample>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    return { task: value('TaskDuration') * 1000, heap: value('JSHeapUsedSize') / 1e6 };
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** CPU milliseconds of the four longest tasks of the main thread while the page loads once more. */
async function longestTasks(page: Page): Promise<number[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  await page.reload();
  await inspect(page);
  await page.waitForTimeout(1000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid, tdur }) => name === 'RunTask' && tdur !== undefined && main.has(`${pid}/${tid}`))
    .map(({ tdur }) => Math.round(tdur! / 1000))
    .sort((a, b) => b - a)
    .slice(0, 4);
}

/** Actors in twenty groups, four fifths of the relations inside them, some far more often named than others. */
function generateGraph(actors: number, relations: number): string {
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const groups = 20;
  const nodes = Array.from({ length: actors }, (_, i) => ({
    key: `person:p${i}`,
    attributes: {
      kind: 'person',
      label: `Name ${i}`,
      x: ((i % groups) % 5) * 900 + next(700),
      y: Math.floor((i % groups) / 5) * 900 + next(700),
    },
  }));
  const edges = Array.from({ length: relations }, (_, i) => {
    const source = Math.floor(actors * (next(1000) / 1000) ** 3);
    const near = next(Math.floor(actors / groups)) * groups + (source % groups);
    const target = next(5) > 0 && near < actors && near !== source ? near : (source + 1 + next(actors - 1)) % actors;
    return {
      key: `e${i}`,
      source: `person:p${source}`,
      target: `person:p${target}`,
      attributes: { kind: 'dyad', label: 'met', weight: 1 + next(4), score: next(9) - 4, modality: 'asserted' },
    };
  });
  const lists = ['documents', 'mentions', 'claims', 'ties', 'actors', 'events', 'relations', 'lineages', 'edits'];
  return JSON.stringify({
    schemaVersion: 1,
    ...Object.fromEntries(lists.map((name) => [name, []])),
    graph: { attributes: {}, options: { type: 'directed', multi: true, allowSelfLoops: true }, nodes, edges },
  });
}

/** The same as a project of ours: articles, mentions, claims, events and relations with their sentences. */
function generateProject(actors: number, relations: number): string {
  const { graph, ...lists } = JSON.parse(generateGraph(actors, relations));
  const perDocument = 50;
  const mentionsOf = new Map<string, string[]>();
  let text = '';
  let sentences: object[] = [];
  for (const [index, { source, target, attributes }] of graph.edges.entries()) {
    const documentId = `d${String(Math.floor(index / perDocument)).padStart(5, '0')}`;
    const number = String(index).padStart(6, '0');
    const [start, sentence] = [text.length, sentences.length];
    const words = [`Name ${source.slice(8)}`, 'met', `Name ${target.slice(8)}`];
    text += `${words.join(' ')}. `;
    const at = (word: number) => {
      const from = start + words.slice(0, word).join(' ').length + Number(word > 0);
      return { start: from, end: from + words[word]!.length };
    };
    const whole = { start, end: text.length - 1 };
    sentences.push({ ...whole, kind: 'prose', paragraph: 0 });
    for (const [word, actor] of [
      [0, source],
      [2, target],
    ] as const) {
      const id = `m${number}.${word}`;
      const naming = { kind: 'person', form: 'name', name: words[word], rule: 'name', confidence: 1 };
      lists.mentions.push({ id, documentId, sentence, span: at(word), ...naming });
      mentionsOf.set(actor, [...(mentionsOf.get(actor) ?? []), id]);
    }
    const evidence = { documentId, sentence: whole, span: at(1), rule: 'bench', confidence: 1 };
    const act = { type: 'CONSULT', cameo: '04', modality: 'asserted', dateFrom: null, confidence: 1 };
    const sides = { sources: [`m${number}.0`], targets: [`m${number}.2`] };
    const place = { documentId, sentence, trigger: at(1), phrase: 'met', speaker: null, evidence };
    lists.claims.push({ id: `c${number}`, ...act, ...sides, ...place });
    const ends = { sources: [source], targets: [target] };
    const event = {
      label: 'met',
      quad: 'verbal-cooperation',
      score: 1,
      independentSources: 1,
      documents: [documentId],
    };
    lists.events.push({ id: `v${number}`, ...act, ...event, ...ends, claims: [`c${number}`] });
    const told = { documents: [documentId], events: [`v${number}`], ties: [], sentences: 1, evidence: [evidence] };
    lists.relations.push({ id: `r${number}`, source, target, ...attributes, ...told });
    if (sentences.length === perDocument || index === graph.edges.length - 1) {
      lists.documents.push({ id: documentId, text, title: documentId, language: 'en', sentences });
      text = '';
      sentences = [];
    }
  }
  for (const { key, attributes } of graph.nodes) {
    const mentions = mentionsOf.get(key) ?? [];
    const names = { name: attributes.label, aliases: [], roles: [], joins: [] };
    if (mentions.length > 0) lists.actors.push({ id: key, kind: 'person', ...names, mentions });
  }
  return JSON.stringify({ ...lists, graph });
}

async function report(name: string, project: string | undefined, hash: string): Promise<void> {
  const { page } = await site.open({ hash, ...(project !== undefined && { project }) });
  await inspect(page);
  // Once more with warm files and a fresh page: the first one pays for starting the browser.
  const { page: again } = await site.open({ hash, ...(project !== undefined && { project }), blank: true });
  const sample = await measureCpu(again);
  await again.goto(page.url());
  await inspect(again);
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
  const longest = await longestTasks(again);
  const perFrame = (after.task - before.task) / frames;
  console.log(
    `${name.padEnd(28)} load ${loaded.task.toFixed(0).padStart(5)} ms   longest tasks ${longest.join(', ')} ms   heap ${loaded.heap.toFixed(0).padStart(4)} MB   panned frame ${perFrame.toFixed(1).padStart(5)} ms`,
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
}, 300_000);
