import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Drawn, inspect, pointOn, useSite } from './site.ts';

const site = useSite();

function overlapping(boxes: readonly { x: number; y: number; width: number; height: number }[]): number {
  return boxes.filter((a, i) =>
    boxes.some(
      (b, j) => i !== j && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
  ).length;
}

/** The pair that a click opened, or the pairs that it offered. */
async function clicked(page: Page, at: { x: number; y: number }): Promise<string[]> {
  await page.mouse.click(at.x, at.y);
  const offered = await page.locator('.chooser button').evaluateAll((all) => all.map((each) => each.dataset.pair!));
  const hash = decodeURIComponent(await page.evaluate(() => location.hash));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  if (offered.length > 0) return offered;
  const relation = /^#\/relation\/[a-z-]+:(.+)>(.+?)(\?|$)/.exec(hash);
  return relation ? [pairOf(relation[1]!, relation[2]!)] : [];
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

describe.each([
  [1280, 800],
  [1440, 900],
])('the seeds at %i × %i', (width, height) => {
  test('every actor is named, and no name lies over another', async () => {
    const { page, errors } = await site.open({ width, height });
    const { nodes } = await inspect(page);
    const labels = nodes.flatMap(({ label }) => (label ? [label] : []));
    expect(labels.length).toBeGreaterThanOrEqual(15);
    expect(labels.length).toBe(nodes.length);
    expect(overlapping(labels)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('nothing is hidden behind a panel', async () => {
    const { page } = await site.open({ width, height });
    const { nodes } = await inspect(page);
    const stage = (await page.locator('.stage').boundingBox())!;
    for (const { x, y, radius, label } of nodes) {
      expect(x - radius).toBeGreaterThanOrEqual(stage.x);
      expect(x + radius).toBeLessThanOrEqual(stage.x + stage.width);
      expect(y - radius).toBeGreaterThanOrEqual(stage.y);
      expect(y + radius).toBeLessThanOrEqual(stage.y + stage.height);
      const top = await page.evaluate(
        ([px, py]) => document.elementFromPoint(px!, py!)?.closest('.stage') !== null,
        [x, y],
      );
      expect(top).toBe(true);
      if (label) expect(label.x + label.width).toBeLessThanOrEqual(stage.x + stage.width);
    }
  });
});

test('one relation is selected at the start, and its sentences are shown', async () => {
  const { page } = await site.open();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/relation\//);
  expect(await page.locator('.panel .statement .quote').count()).toBeGreaterThan(0);
});

test('a click on a drawn line opens or offers its pair: on the line, and three pixels beside', async () => {
  const { page } = await site.open({ hash: '#/' });
  const { nodes, edges } = await inspect(page);
  const outside = ({ x, y }: { x: number; y: number }): boolean =>
    nodes.every((node) => Math.hypot(node.x - x, node.y - y) > Math.max(12, node.radius));
  const score = async (aside: number): Promise<number> => {
    let tried = 0;
    let right = 0;
    for (const edge of edges)
      for (const share of [0.3, 0.5, 0.7]) {
        const at = pointOn(edge, share, aside);
        if (!outside(at)) continue;
        tried++;
        if ((await clicked(page, at)).includes(pairOf(edge.source, edge.target))) right++;
      }
    expect(tried).toBeGreaterThan(edges.length);
    return right / tried;
  };
  expect(await score(0)).toBeGreaterThanOrEqual(0.98);
  expect(await score(3)).toBeGreaterThanOrEqual(0.95);
});

test('a click on a line shows the sentence with both actors highlighted as they stand in the text', async () => {
  const { page } = await site.open({ hash: '#/' });
  const { edges } = await inspect(page);
  const edge = edges.find(({ kind }) => kind === 'dyad')!;
  await openEdge(page, edge);
  const quotes = await page.locator('.panel .statement').evaluateAll((all) =>
    all.map((each) => ({
      text: each.querySelector('.quote')!.textContent!,
      actors: [...each.querySelectorAll('.quote [data-actor]')].map((mark) => (mark as HTMLElement).dataset.actor!),
      triggers: [...each.querySelectorAll('.quote .mark-trigger')].map((mark) => mark.textContent!),
    })),
  );
  expect(quotes.length).toBeGreaterThan(0);
  const project = JSON.parse(await page.evaluate(() => fetch('./project.dramatis.json').then((each) => each.text())));
  const texts: string[] = project.documents.map(({ text }: { text: string }) => text);
  for (const { text } of quotes) expect(texts.some((each) => each.includes(text))).toBe(true);
  const actors = new Set(quotes.flatMap((quote) => quote.actors));
  expect(actors).toContain(edge.source);
  expect(actors).toContain(edge.target);
  expect(quotes.some(({ triggers }) => triggers.length > 0)).toBe(true);
});

test('evidence is shown within 100 ms of the click', async () => {
  const { page } = await site.open({ hash: '#/' });
  const { edges } = await inspect(page);
  const at = pointOn(edges.find(({ kind }) => kind === 'dyad')!, 0.5);
  await page.evaluate(() => {
    const shown = window as unknown as { shownAfter: number };
    let clickedAt = 0;
    addEventListener('mouseup', () => (clickedAt = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (!shown.shownAfter && document.querySelector('.panel .statement'))
        shown.shownAfter = performance.now() - clickedAt;
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.mouse.click(at.x, at.y);
  if ((await page.locator('.chooser').count()) > 0) return;
  await page.locator('.panel .statement').first().waitFor();
  const after = await page.evaluate(() => (window as unknown as { shownAfter: number }).shownAfter);
  // Twice the goal: the machine that runs the tests is shared.
  expect(after).toBeLessThan(200);
});

test('a dragged node stays where it was put, and the others stay where they were', async () => {
  const { page } = await site.open({ hash: '#/' });
  const before = await inspect(page);
  const node = before.nodes[0]!;
  await page.mouse.move(node.x, node.y);
  await page.mouse.down();
  await page.mouse.move(node.x + 40, node.y + 30, { steps: 4 });
  await page.mouse.up();
  const after = await inspect(page);
  const now = after.nodes.find(({ id }) => id === node.id)!;
  expect(Math.hypot(now.x - node.x - 40, now.y - node.y - 30)).toBeLessThan(4);
  for (const other of after.nodes.filter(({ id }) => id !== node.id)) {
    const was = before.nodes.find(({ id }) => id === other.id)!;
    expect(Math.hypot(other.x - was.x, other.y - was.y)).toBeLessThan(1);
  }
});

test('names go along with a picture that is moved, and find their places anew when it rests', async () => {
  const { page } = await site.open({ hash: '#/' });
  const before = await inspect(page);
  const stage = (await page.locator('.stage').boundingBox())!;
  // A corner of the stage where nothing is near.
  const ground = { x: stage.x + 40, y: stage.y + stage.height - 110 };
  expect(before.nodes.every(({ x, y }) => Math.hypot(x - ground.x, y - ground.y) > 16)).toBe(true);
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x + 60, ground.y - 30, { steps: 6 });
  // Held still, it has not come to rest.
  await page.waitForTimeout(300);
  const during = await inspect(page);
  for (const { id, x, y, label } of during.nodes) {
    const was = before.nodes.find((node) => node.id === id)!;
    expect(Math.abs(x - was.x - 60) + Math.abs(y - was.y + 30)).toBeLessThan(1);
    expect(Math.abs(label!.x - was.label!.x - 60) + Math.abs(label!.y - was.label!.y + 30)).toBeLessThan(2);
  }
  await page.mouse.up();
  await page.waitForTimeout(400);
  const labels = (await inspect(page)).nodes.flatMap(({ label }) => (label ? [label] : []));
  expect(labels.length).toBeGreaterThan(10);
  expect(overlapping(labels)).toBe(0);
  for (const { x, width } of labels) expect(x + width).toBeLessThanOrEqual(stage.x + stage.width);
});

test('a click on a name opens the actor, and Back returns', async () => {
  const { page } = await site.open({ hash: '#/' });
  const { nodes } = await inspect(page);
  const node = nodes.find(({ kind }) => kind === 'person')!;
  await page.mouse.click(node.x, node.y);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/actor/${node.id}`);
  expect(await page.locator('.panel .row').count()).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/');
});

test('events and articles are drawn on request', async () => {
  const { page } = await site.open({ hash: '#/' });
  await page.getByLabel('Events').check();
  await page.getByLabel('Articles', { exact: false }).last().check();
  const kinds = new Set((await inspect(page)).nodes.map(({ kind }) => kind));
  expect(kinds).toContain('event');
  expect(kinds).toContain('document');
});

test('a tap beside a line opens or offers its pair, and a tap on a name opens the actor', async () => {
  const { page } = await site.open({ width: 390, height: 844, touch: true });
  const { nodes } = await inspect(page);
  const node = nodes.find(({ kind }) => kind === 'person')!;
  await page.touchscreen.tap(node.x, node.y);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/actor/${node.id}`);
  await page.keyboard.press('Escape');
  // Two taps in quick succession would be a gesture of another kind; and the sheet may have moved the picture.
  await page.waitForTimeout(400);
  // A tap near a name or a mark means that one.
  const { edges, nodes: moved } = await inspect(page);
  const isFree = (at: { x: number; y: number }): boolean =>
    moved.every(({ x, y }) => Math.hypot(at.x - x, at.y - y) > FINGER);
  const at = [...edges]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .map((edge) => pointOn(edge, 0.5, 8))
    .find(isFree)!;
  await page.touchscreen.tap(at.x, at.y);
  await expect
    .poll(async () => (await page.locator('.chooser').count()) + (await page.locator('.panel .statement').count()))
    .toBeGreaterThan(0);
});

/** Pixels from the middle of a mark that a finger may still mean it. */
const FINGER = 32;

function lengthOf({ points }: Drawn): number {
  const [[ax, ay], [bx, by]] = points as [readonly [number, number], readonly [number, number]];
  return Math.hypot(bx - ax, by - ay);
}

async function openEdge(page: Page, edge: Drawn): Promise<void> {
  const at = pointOn(edge, 0.5);
  await page.mouse.click(at.x, at.y);
  const pair = pairOf(edge.source, edge.target);
  if ((await page.locator('.chooser').count()) > 0) await page.locator(`.chooser [data-pair="${pair}"]`).click();
  await page.locator('.panel .statement').first().waitFor();
}
