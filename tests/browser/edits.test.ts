import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inspect, useSite } from './site.ts';

const site = useSite();

async function saved(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[data-export=json]').click();
  return readFileSync(await (await saving).path(), 'utf8');
}

test('two actors are merged, and undo brings back the same bytes', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  const before = await saved(page);
  const [first, second] = (await inspect(page)).nodes.filter(({ kind }) => kind === 'person');
  const names = new Map<string, string>(
    JSON.parse(before).actors.map(({ id, name }: { id: string; name: string }) => [id, name]),
  );
  await page.evaluate((id) => (location.hash = `#/actor/${id}`), first!.id);
  await page.locator('[data-action=merge]').click();
  await page.getByLabel('Name of the other actor').fill(names.get(second!.id)!);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await inspect(page)).nodes.length, { timeout: 30_000 }).toBe(names.size - 1);
  expect(await page.locator('.aliases').textContent()).toContain(names.get(second!.id)!);
  await page.locator('.panel-title').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await inspect(page)).nodes.length, { timeout: 30_000 }).toBe(names.size);
  expect(await saved(page)).toBe(before);
  expect(errors).toEqual([]);
});

test('a sentence that is judged wrong leaves the picture until it is taken back', async () => {
  const { page } = await site.open();
  const count = (): Promise<number> => page.locator('.panel .statement').count();
  const before = await count();
  await page.locator('.panel .statement').first().getByLabel('Wrong: leave this out').first().click();
  await expect.poll(() => page.locator('.filters').textContent(), { timeout: 30_000 }).toContain('1 change by hand');
  await page.getByRole('button', { name: '1 change by hand' }).click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(count, { timeout: 30_000 }).toBe(before);
});

test('a new layout is undone and done again, in its turn among other changes', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  const places = async () => new Map((await inspect(page)).nodes.map(({ id, x, y }) => [id, { x, y }]));
  type Places = Awaited<ReturnType<typeof places>>;
  const farthest = (a: Places, b: Places): number =>
    Math.max(...[...a].map(([id, { x, y }]) => Math.hypot(x - b.get(id)!.x, y - b.get(id)!.y)));
  const first = await places();
  // What the filters leave out takes no room: the layout is another one.
  await page.getByLabel('Named together').uncheck();
  await page.locator('[data-action=layout]').click();
  await expect.poll(async () => farthest(first, await places()), { timeout: 30_000 }).toBeGreaterThan(20);
  await page.waitForTimeout(300);
  const laidOut = await places();
  const { id, x, y } = (await inspect(page)).nodes[0]!;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, y + 20, { steps: 4 });
  await page.mouse.up();
  expect(farthest(laidOut, await places())).toBeGreaterThan(40);
  await page.locator('.camera button').last().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => farthest(laidOut, await places())).toBeLessThan(1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => farthest(first, await places())).toBeLessThan(1);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => farthest(laidOut, await places())).toBeLessThan(1);
  await page.keyboard.press('Control+Shift+z');
  await expect
    .poll(async () => Math.hypot((await places()).get(id)!.x - x - 50, (await places()).get(id)!.y - y - 20))
    .toBeLessThan(4);
  expect(errors).toEqual([]);
});

test('the path between two actors is a chain of sentences', async () => {
  const { page } = await site.open({ hash: '#/' });
  const { nodes } = await inspect(page);
  const [from, to] = nodes.filter(({ kind }) => kind === 'person');
  await page.evaluate((id) => (location.hash = `#/path/${id}`), `${from!.id}>${to!.id}`);
  await expect.poll(() => page.locator('.panel .eyebrow').textContent()).toBe('Path');
  expect(await page.locator('.panel .statement').count()).toBeGreaterThan(0);
});

test('a step of a path shows what was done, before what may be', async () => {
  const { page } = await site.open({ hash: '#/path/person:recep-tayyip-erdogan>person:joe-biden' });
  await expect.poll(() => page.locator('.panel .facts').textContent()).toMatch(/connected by 1 relation\.$/);
  expect(await page.locator('.panel .tag').first().textContent()).toContain('called unworthy');
  expect(await page.locator('.panel .statement .mark-trigger').first().textContent()).toContain('unworthy');
});

test('the surroundings of an actor are shown alone', async () => {
  const { page } = await site.open({ hash: '#/' });
  const before = await inspect(page);
  const { source } = before.edges[0]!;
  await page.evaluate((id) => (location.hash = `#/actor/${id}`), source);
  await page.locator('[data-action=ego]').click();
  const { nodes } = await inspect(page);
  expect(nodes.length).toBeLessThan(before.nodes.length);
  expect(nodes.map(({ id }) => id)).toContain(source);
});
