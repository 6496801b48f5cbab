import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspect, useSite } from './site.ts';

const site = useSite();

const article = `Ministers of Kenya and Portugal sign a fishing treaty
NAIROBI: Portuguese President Marta Alvarez met Kenyan President Samuel Otieno on Monday. Portugal accused Kenya of
delaying the treaty, but Otieno praised Alvarez and said that Kenya would sign it.`;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

test('a pasted article joins the picture, and what was there stays in place', async () => {
  const { page, foreign, errors } = await site.open({ hash: '#/' });
  const before = await inspect(page);
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Text of one article').fill(article);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('4 articles');
  const after = await inspect(page);
  const places = new Map(after.nodes.map((node) => [node.id, node]));
  expect(after.nodes.length).toBeGreaterThan(before.nodes.length);
  expect([...places.keys()]).toContain('country:KEN');
  const moves = before.nodes.map(({ id, x, y }) => Math.hypot(places.get(id)!.x - x, places.get(id)!.y - y));
  expect(median(moves)).toBeLessThan(0.02 * Math.hypot(1280, 800));
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('of a pasted article the outlet and the day can be given where its text does not say them', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Text of one article').fill(article);
  await page.getByLabel('Outlet').fill('The Coast Herald');
  await page.getByLabel('Published').fill('2021-03-22');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('4 articles');
  await page.getByRole('button', { name: '4 articles' }).click();
  const row = page.locator('.sources tr', { hasText: 'sign a fishing treaty' });
  expect(await row.locator('td').allTextContents()).toEqual(
    expect.arrayContaining(['The Coast Herald', '22 Mar 2021', expect.stringMatching(/^Ministers of Kenya/)]),
  );
  expect(errors).toEqual([]);
});

test('files are added, and one that cannot be read is listed with what to do', async () => {
  const { page } = await site.open({ hash: '#/' });
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'treaty.txt', mimeType: 'text/plain', buffer: Buffer.from(article) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n') },
      { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0, 0, 0, 9]) },
    ]);
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('4 articles');
  const problems = await page.locator('.problems li').allTextContents();
  expect(problems).toHaveLength(2);
  expect(problems.join('\n')).toMatch(/empty\.txt.*holds no text/);
  expect(problems.join('\n')).toMatch(/picture\.txt.*is no text/);
});

test('script in a text is shown as text', async () => {
  const { page } = await site.open({ hash: '#/' });
  const text = `Kenya warns Portugal\nKenya warned Portugal. <img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByLabel('Text of one article').fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('4 articles');
  await page.keyboard.press('/');
  await page.keyboard.type('kenya warns');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel .text').textContent()).toContain('<script>');
  expect(await page.title()).toBe('Dramatis');
});

test('the example can be cleared, and the empty page says what to do', async () => {
  const { page } = await site.open({ hash: '#/' });
  await page.getByRole('button', { name: 'Clear and add your own' }).click();
  await page.keyboard.press('Escape');
  expect(await page.locator('.empty').textContent()).toContain('Nothing leaves this computer');
});

test('GEXF is saved and can be read back', async () => {
  const { page } = await site.open({ hash: '#/' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[data-export=gexf]').click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.gexf$/);
  const text = readFileSync(await download.path(), 'utf8');
  const { readGexf } = await import('../../src/imports/gexf.ts');
  const { graph } = readGexf(text);
  const project = JSON.parse(readFileSync('dist/page/project.dramatis.json', 'utf8'));
  expect(graph!.order).toBe(project.graph.nodes.length);
  expect(graph!.size).toBe(project.graph.edges.length);
});

test('with a filter GEXF holds what passes it, and the whole graph when asked for it', async () => {
  const { readGexf } = await import('../../src/imports/gexf.ts');
  const project = JSON.parse(readFileSync('dist/page/project.dramatis.json', 'utf8'));
  const { page } = await site.open({ hash: '#/?from=2021-03-01&to=2021-03-31' });
  const saved = async () => {
    const saving = page.waitForEvent('download');
    await page.locator('[data-export=gexf]').click();
    const download = await saving;
    return {
      name: download.suggestedFilename(),
      graph: readGexf(readFileSync(await download.path(), 'utf8')).graph!,
    };
  };
  await page.getByRole('button', { name: 'Export' }).click();
  const { name, graph: march } = await saved();
  expect(name).toBe('dramatis-filtered.gexf');
  const events = march.filterNodes((_, { kind }) => kind === 'event');
  expect(events.length).toBeGreaterThan(0);
  const dates = new Map(project.events.map(({ id, date }: { id: string; date?: string }) => [id, date]));
  for (const event of events) expect(dates.get(event)).toMatch(/^2021(?:-03|$)/);
  expect(march.size).toBeLessThan(project.graph.edges.length);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: /^Everything/ }).check();
  const whole = await saved();
  expect(whole.name).toBe('dramatis.gexf');
  expect(whole.graph.size).toBe(project.graph.edges.length);
});

test('a graph of another tool opens with what it states', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  const graph = `<gexf version="1.3"><graph><nodes><node id="a" label="Ann Vale"/><node id="b" label="Bob Ross"/></nodes>
    <edges><edge source="a" target="b" label="advises"/></edges></graph></gexf>`;
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'people.gexf', mimeType: 'application/gexf+xml', buffer: Buffer.from(graph) }]);
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('2 actors');
  await page.getByRole('button', { name: 'Table' }).click();
  expect(await page.locator('table').first().textContent()).toMatch(/Ann Vale.*Bob Ross|Bob Ross.*Ann Vale/);
  expect(errors).toEqual([]);
});

test('a saved project is the one that was opened', async () => {
  const { page } = await site.open({ hash: '#/' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[data-export=json]').click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved).toBe(readFileSync('dist/page/project.dramatis.json', 'utf8'));
});

test.each(['svg', 'png'])('the picture is saved as %s', async (format) => {
  const { page, errors } = await site.open({ hash: '#/' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator(`[data-export=${format}]`).click();
  const content = readFileSync(await (await saving).path());
  if (format === 'png') expect(content.subarray(1, 4).toString()).toBe('PNG');
  else expect(content.toString()).toMatch(/^<svg .*<text .*<\/svg>$/s);
  expect(errors).toEqual([]);
});
