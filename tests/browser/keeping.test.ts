import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inspect, useSite } from './site.ts';

const site = useSite();

const article = `Kenya and Portugal sign a treaty
NAIROBI: Kenyan President Samuel Otieno met Portuguese President Marta Alvarez on Monday.`;

test('own articles are kept over a reload, until they are cleared', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Text of one article').fill(article);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('4 articles');
  // What came is counted, and one click away where it stands out of sight.
  await expect.poll(() => page.locator('.toast').textContent()).toMatch(/1 article added: \d+ more actors, \d+ more/);
  await page.locator('.toast').getByRole('button', { name: 'See all' }).click();
  await page.waitForTimeout(600);
  const before = await inspect(page);
  for (const { x, y } of before.nodes)
    expect([x > 216, x < 896, y > 51, y < 800], `${x}, ${y}`).toEqual([true, true, true, true]);
  // Storing waits for changes in a row.
  await page.waitForTimeout(1500);
  await page.reload();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Kept in this browser');
  const after = await inspect(page);
  expect(after.nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
  await page.getByRole('button', { name: 'Clear it' }).click();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Example: 3 articles');
  // One click may be a slip: what was cleared comes back whole, and is kept again.
  expect(await page.locator('.toast').textContent()).toContain('Cleared 4 articles');
  await page.waitForTimeout(1500);
  const { nodes } = await inspect(page);
  expect(Math.max(...nodes.map(({ y }) => y)), 'the example is seen whole again').toBeGreaterThan(600);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.status').textContent()).toContain('4 articles');
  await page.waitForTimeout(1500);
  await page.reload();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Kept in this browser');
  expect((await inspect(page)).nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
  await page.getByRole('button', { name: 'Clear it' }).click();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Example: 3 articles');
  await page.waitForTimeout(1500);
  await page.reload();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Example: 3 articles');
  expect(errors).toEqual([]);
});

async function drag(page: Page, id: string, dx: number, dy: number): Promise<void> {
  const { x, y } = await nodeOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 5 });
  await page.mouse.up();
}

const nodeOf = async (page: Page, id: string) => (await inspect(page)).nodes.find((node) => node.id === id)!;

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

async function savedProject(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[data-export=json]').click();
  return readFileSync(await (await saving).path(), 'utf8');
}

const peskov = 'person:dmitry-peskov';

test('names that were moved stand there after a reload, can be put back, and then nothing is kept', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  const first = await nodeOf(page, peskov);
  await drag(page, peskov, 60, 40);
  const moved = await nodeOf(page, peskov);
  expect(distance(first, moved)).toBeGreaterThan(50);
  await page.waitForTimeout(1500);
  await page.reload();
  expect(distance(await nodeOf(page, peskov), moved)).toBeLessThan(2);
  expect(await page.locator('.status').textContent()).toContain('with your changes from last time');
  await page.getByRole('button', { name: 'Put moved names back' }).click();
  await expect.poll(async () => distance(await nodeOf(page, peskov), first)).toBeLessThan(2);
  await page.waitForTimeout(1500);
  await page.reload();
  await inspect(page);
  expect(await page.locator('.status').textContent()).not.toContain('from last time');
  expect(distance(await nodeOf(page, peskov), first)).toBeLessThan(2);
  expect(errors).toEqual([]);
});

test('a project file keeps places: opened again it looks the same and is saved in the same bytes', async () => {
  const { page } = await site.open({ hash: '#/' });
  const first = await nodeOf(page, peskov);
  const before = await savedProject(page);
  await drag(page, peskov, 60, 40);
  const moved = await nodeOf(page, peskov);
  const saved = await savedProject(page);
  expect(JSON.parse(saved).laidOut).toHaveLength(1);
  const { page: other, errors } = await site.open({ hash: '#/', project: saved });
  expect(distance(await nodeOf(other, peskov), moved)).toBeLessThan(2);
  expect(await savedProject(other)).toBe(saved);
  await other.getByRole('button', { name: 'Put moved names back' }).click();
  await expect.poll(async () => distance(await nodeOf(other, peskov), first)).toBeLessThan(2);
  expect(await savedProject(other)).toBe(before);
  expect(errors).toEqual([]);
});

test('a change by hand and its undo leave moved names and the bytes of the project as they were', async () => {
  const { page } = await site.open({ hash: '#/' });
  await drag(page, peskov, 60, 40);
  const moved = await nodeOf(page, peskov);
  const saved = await savedProject(page);
  await page.evaluate(() => (location.hash = '#/actor/country:UKR'));
  await page.locator('[data-action=rename]').click();
  await page.getByLabel('New name').fill('Kyiv');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel-title').textContent(), { timeout: 30_000 }).toContain('Kyiv');
  expect(distance(await nodeOf(page, peskov), moved)).toBeLessThan(2);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.panel-title').textContent(), { timeout: 30_000 }).toContain('Ukraine');
  expect(await savedProject(page)).toBe(saved);
});

test('changes to the example are kept over a reload, and can be thrown away', async () => {
  const { page } = await site.open({ hash: '#/actor/country:UKR' });
  await page.locator('[data-action=rename]').click();
  await page.getByLabel('New name').fill('Kyiv');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel-title').textContent(), { timeout: 30_000 }).toContain('Kyiv');
  await page.waitForTimeout(1500);
  await page.reload();
  await expect.poll(() => page.locator('.panel-title').textContent()).toContain('Kyiv');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => page.locator('.panel-title').textContent()).toContain('Ukraine');
});

test('after the first load the page works without a network', async () => {
  const { page } = await site.open({ hash: '#/' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.reload();
  expect((await inspect(page)).nodes.length).toBeGreaterThan(10);
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Text of one article').fill(article);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('4 articles');
});

test('one file holds the page and the project, opens from the disk and asks nobody', async () => {
  const { page } = await site.open({ hash: '#/' });
  const drawn = await inspect(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[data-export=html]').click();
  const file = join(mkdtempSync(join(tmpdir(), 'dramatis-')), 'shared.html');
  copyFileSync(await (await saving).path(), file);
  const { page: shared, errors } = await site.open({ blank: true });
  const requests: string[] = [];
  shared.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  const address = `${pathToFileURL(file)}?inspect`;
  await shared.goto(address);
  const again = await inspect(shared);
  expect(again.nodes.map(({ id }) => id)).toEqual(drawn.nodes.map(({ id }) => id));
  await shared.locator('.panel .statement .quote').first().waitFor();
  expect(await shared.getByRole('button', { name: 'Add articles' }).count()).toBe(0);
  expect(requests).toEqual([address]);
  expect(errors).toEqual([]);
  const html = readFileSync(file, 'utf8');
  // The names of the modules, the frame of the project, its pieces, and what starts the page.
  const pieces = html.match(/<script type="application\/json" class="dramatis-piece"/g)!;
  expect(pieces.length).toBeGreaterThan(5);
  expect(html.match(/<\/script>/g)).toHaveLength(3 + pieces.length);
});
