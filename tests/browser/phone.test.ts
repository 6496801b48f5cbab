/** The page on a phone: 390 by 844. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateProject } from '../bench/generated-graph.ts';
import { inspect, useSite } from './site.ts';

const site = useSite();
const phone = { width: 390, height: 844, touch: true } as const;

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;

test('nothing is cut off: what the line above the picture says fits in it', async () => {
  const { page, errors } = await site.open(phone);
  await inspect(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.toolbar *, .status, .status *, .legend-toggle, .camera *')]
      .filter((each) => each.checkVisibility() && !each.closest('.unseen, svg'))
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return left < 0 || right > innerWidth || (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0);
      })
      .map((each) => `${each.tagName} ${each.className}: ${each.textContent}`),
  );
  expect(cut).toEqual([]);
  const said = await page.locator('.status').innerText();
  expect(said).toMatch(/17 actors · \d+ relations/);
  expect(said).toMatch(/3 articles, 1 (independent )?source/);
  expect(errors).toEqual([]);
});

test('the picture takes the height, and no name lies over a node', async () => {
  const { page } = await site.open({ ...phone, hash: '#/' });
  const { nodes } = await inspect(page);
  const ys = nodes.map(({ y }) => y);
  const free =
    (await boxOf(page, '.camera')).y - (await boxOf(page, '.status')).y - (await boxOf(page, '.status')).height;
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.65 * free);
  const named = nodes.filter(({ label }) => label);
  expect(named.length).toBeGreaterThanOrEqual(15);
  for (const { id, label } of named)
    for (const other of nodes) {
      if (other.id === id || !label) continue;
      const dx = Math.max(label.x, Math.min(other.x, label.x + label.width)) - other.x;
      const dy = Math.max(label.y, Math.min(other.y, label.y + label.height)) - other.y;
      expect(Math.hypot(dx, dy), `${id} over ${other.id}`).toBeGreaterThanOrEqual(other.radius - 1);
    }
});

test('of a large project a phone shows fewer names at first', async () => {
  const project = generateProject(300, 1000);
  const { page: small } = await site.open({ ...phone, hash: '#/', project });
  expect((await inspect(small)).nodes.length).toBe(40);
  const { page: wide } = await site.open({ hash: '#/', project });
  expect((await inspect(wide)).nodes.length).toBe(120);
  const sizes = wide.locator('.status-row > p');
  expect(await sizes.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('a name that is dragged stays under the finger', async () => {
  const { page } = await site.open({ width: 390, height: 844, hash: '#/' });
  const before = (await inspect(page)).nodes.find(({ id }) => id === 'person:dmitry-peskov')!;
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 60, before.y + 80, { steps: 5 });
  await page.mouse.up();
  const after = (await inspect(page)).nodes.find(({ id }) => id === before.id)!;
  expect(Math.hypot(after.x - before.x + 60, after.y - before.y - 80)).toBeLessThan(6);
});

test('the legend is one tap away, and Escape closes it', async () => {
  const { page } = await site.open({ ...phone, hash: '#/' });
  const legend = page.locator('ul.legend');
  expect(await legend.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Legend' }).tap();
  expect(await legend.innerText()).toContain('cooperation');
  await page.keyboard.press('Escape');
  expect(await legend.isVisible()).toBe(false);
});

test('the sheet has two heights; it is drawn up, down and away by its rim', async () => {
  const { page } = await site.open({ ...phone, hash: '#/actor/country:RUS' });
  const height = async () => Math.round(((await boxOf(page, '.panel')).height / 844) * 100);
  expect(await height()).toBe(40);
  const handle = page.locator('.sheet-handle');
  await handle.tap();
  expect(await height()).toBe(90);
  await handle.focus();
  await page.keyboard.press('Enter');
  expect(await height()).toBe(40);
  const draw = async (by: number): Promise<void> => {
    const { x, y, width, height } = await boxOf(page, '.sheet-handle');
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2 + by, { steps: 4 });
    await page.mouse.up();
  };
  await draw(-200);
  expect(await height()).toBe(90);
  await draw(100);
  expect(await height()).toBe(40);
  await draw(100);
  await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
});

test('a text has nearly the whole window, and what is left of it its height again', async () => {
  const { page } = await site.open({ ...phone, hash: '#/' });
  const { edges } = await inspect(page);
  await page.evaluate((id) => (location.hash = `#/relation/${id}`), edges[0]!.id);
  const height = async () => Math.round(((await boxOf(page, '.panel')).height / 844) * 100);
  await page.locator('.panel [data-action=read]').first().tap();
  await page.getByRole('button', { name: 'Back to relation' }).waitFor();
  await expect.poll(height).toBe(90);
  await page.getByRole('button', { name: 'Back to relation' }).tap();
  await expect.poll(height).toBe(40);
});

test('a picture that was fitted above the sheet takes the height when the sheet goes', async () => {
  const { page } = await site.open({ ...phone, hash: '#/actor/country:RUS' });
  const extent = async () => {
    const ys = (await inspect(page)).nodes.map(({ y }) => y);
    return Math.max(...ys) - Math.min(...ys);
  };
  expect(await extent()).toBeLessThan(300);
  await page.getByRole('button', { name: 'Close panel' }).tap();
  await expect.poll(extent).toBeGreaterThan(400);
});

test('both ends of a relation stand in the free part of the picture', async () => {
  const { page } = await site.open({ ...phone, hash: '#/' });
  const { edges } = await inspect(page);
  for (const edge of edges.slice(0, 4)) {
    await page.evaluate((id) => (location.hash = `#/relation/${id}`), edge.id);
    await page.locator('.panel .statement').first().waitFor();
    const { nodes } = await inspect(page);
    const status = await boxOf(page, '.status');
    const sheet = await boxOf(page, '.panel');
    for (const node of nodes.filter(({ id }) => id === edge.source || id === edge.target)) {
      expect(node.y, node.id).toBeGreaterThan(status.y + status.height);
      expect(node.y, node.id).toBeLessThan(sheet.y);
    }
  }
});
