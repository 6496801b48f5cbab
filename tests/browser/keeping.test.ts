import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  const before = await inspect(page);
  // Storing waits for changes in a row.
  await page.waitForTimeout(1500);
  await page.reload();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Kept in this browser');
  const after = await inspect(page);
  expect(after.nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
  await page.getByRole('button', { name: 'Clear it' }).click();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Example: 3 articles');
  expect(errors).toEqual([]);
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
