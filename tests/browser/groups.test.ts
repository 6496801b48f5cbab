import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inspect, pointOn, useSite } from './site.ts';

const site = useSite();

async function saved(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[data-export=json]').click();
  return readFileSync(await (await saving).path(), 'utf8');
}

test('marked actors get a name, which is a filter, is saved, and is undone', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  const before = await saved(page);
  const { nodes } = await inspect(page);
  const chosen = nodes.filter(({ kind }) => kind === 'person').slice(0, 2);
  for (const { x, y } of chosen) {
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
  }
  await page.locator('.groups').waitFor();
  expect(await page.locator('.groups').textContent()).toContain('2 actors marked');
  await page.getByPlaceholder('Name of the group').fill('<b>Both</b>');
  await page.keyboard.press('Enter');
  await page.getByLabel('Only <b>Both</b>').check();
  await expect
    .poll(async () => (await inspect(page)).nodes.map(({ id }) => id).sort())
    .toEqual(chosen.map(({ id }) => id).sort());
  expect(new URL(page.url()).hash).toContain('group=');
  const project = await saved(page);
  expect(JSON.parse(project).edits).toMatchObject([{ kind: 'group', value: '<b>Both</b>' }]);
  const { page: again } = await site.open({ project, hash: '#/' });
  expect(await again.locator('.groups').textContent()).toContain('<b>Both</b>2');
  await page.locator('.brand').click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await inspect(page)).nodes.length).toBe(nodes.length);
  expect(await page.locator('.groups').count()).toBe(0);
  expect(await saved(page)).toBe(before);
  expect(errors).toEqual([]);
});

test('what a search finds becomes a group by keys alone', async () => {
  const { page } = await site.open({ hash: '#/' });
  await page.keyboard.press('/');
  await page.keyboard.type('al');
  await page.getByText(/Mark these \d+ actors/).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await page.locator('.groups').textContent()).toMatch(/[2-9] actors marked/);
});

test('relations on which tellings disagree are marked, explained and filtered', async () => {
  const { page } = await site.open({ hash: '#/' });
  expect(await page.locator('.legend').textContent()).toContain('tellings disagree');
  await page.getByLabel('Contested only').check();
  const { edges } = await inspect(page);
  expect(edges.map(({ source, target }) => [source, target].sort())).toEqual([['country:RUS', 'country:USA']]);
  const { x, y } = pointOn(edges[0]!, 0.3);
  await page.mouse.click(x, y);
  await expect.poll(() => page.locator('.panel').textContent()).toMatch(/Told in 2 ways: “.+”, “.+”/);
});

test('what is shown is laid out anew, alike each time, and put back', async () => {
  const { page } = await site.open({ hash: '#/?hide=country,event,document' });
  const places = async () =>
    (await inspect(page)).nodes.map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`);
  const before = await places();
  const layOut = page.getByRole('button', { name: 'Lay out anew what is shown' });
  await layOut.click();
  await page.getByRole('button', { name: 'Put moved names back' }).waitFor({ timeout: 30_000 });
  await expect.poll(places).not.toEqual(before);
  await page.waitForTimeout(200);
  const first = await places();
  await layOut.click();
  await page.waitForTimeout(1500);
  expect(await places()).toEqual(first);
  await page.getByRole('button', { name: 'Put moved names back' }).click();
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(places).toEqual(before);
});
