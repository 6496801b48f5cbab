/** Actors of the reader's own: from the command line, and from a file that is chosen or dropped. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

const article = `Accord signed in Karsk

KARSK, March 3, 2026 - The Vale Compact met Ostrava Pact envoys on Tuesday. The Vale Compact accused the Ostrava Pact of fraud.
President Anna Berger of Ruritania praised the Vale Compact.
`;
const lexicon = [
  { name: 'Vale Compact', kind: 'organization', id: 'vale-compact', roles: ['alliance of the valley'] },
  { name: 'Ostrava Pact', kind: 'organization' },
];

const names = async (page: Page): Promise<string[]> => {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[data-export=json]').click();
  const { actors } = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  return actors.map(({ name }: { name: string }) => name).sort();
};

test('a project built with --lexicon keeps its own actors when the page makes a change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  writeFileSync(join(folder, 'a.txt'), article);
  writeFileSync(join(folder, 'own.json'), JSON.stringify(lexicon));
  const build = (...args: string[]): string =>
    execFileSync(
      'node',
      ['dist/cli/dramatis.js', 'build', join(folder, 'a.txt'), '--format', 'json', '--quiet', ...args],
      {
        encoding: 'utf8',
      },
    );
  const project = build('--lexicon', join(folder, 'own.json'));
  expect(JSON.parse(project).lexicon).toEqual(lexicon);
  expect(JSON.parse(build()).lexicon).toBeUndefined();
  const { page, errors } = await site.open({ project, hash: '#/' });
  const before = await names(page);
  expect(before).toContain('Ostrava Pact');
  await page.locator('.panel').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('Berger');
  await page.keyboard.press('Enter');
  await page.locator('[data-action=rename]').click();
  await page.getByLabel('New name').fill('A. Berger');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel-title').textContent(), { timeout: 30_000 }).toContain('A. Berger');
  expect(await names(page)).toEqual(before.map((name) => (name === 'Anna Berger' ? 'A. Berger' : name)).sort());
  expect(errors).toEqual([]);
});

test('a list of own actors is read in the page, and undone', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  const before = await names(page);
  await page.getByRole('button', { name: 'Add articles' }).click();
  const own = [{ name: 'Doomsday Desk', kind: 'organization', aliases: ['the Kremlin', 'Kremlin'] }];
  await page
    .locator('label', { hasText: 'Own actors' })
    .locator('input')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) });
  await expect.poll(() => page.locator('.filters').textContent(), { timeout: 30_000 }).toContain('1 change by hand');
  expect(await names(page)).toContain('Doomsday Desk');
  await page.getByRole('button', { name: '1 change by hand' }).click();
  expect(await page.locator('dialog').textContent()).toContain('own actors: Doomsday Desk');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.filters').textContent(), { timeout: 30_000 }).not.toContain('by hand');
  expect(await names(page)).toEqual(before);
  expect(errors).toEqual([]);
});

test('a faulty list is refused by entry and field, and changes nothing', async () => {
  const { page } = await site.open({ hash: '#/' });
  const before = await names(page);
  const choose = async (text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page
      .locator('dialog input[type=file]')
      .first()
      .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await choose('[{"name": "Vale", "kind": "planet"}, {"kind": "person"}]');
  await expect.poll(() => page.locator('.view').textContent()).toContain('entry 0, field "kind" is wrong');
  expect(await page.locator('.view').textContent()).toContain('entry 1, field "name" is missing');
  await choose('[{"name": ');
  await expect.poll(() => page.locator('.view').textContent()).toContain('is not JSON');
  expect(await names(page)).toEqual(before);
});

test('own actors that come before any article are found in what is added later, and with what is dropped beside them', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  await page.getByRole('button', { name: 'Clear and add your own' }).click();
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page
    .locator('label', { hasText: 'Own actors' })
    .locator('input')
    .setInputFiles(file('own.json', JSON.stringify(lexicon)));
  await expect.poll(() => page.locator('.filters').textContent(), { timeout: 30_000 }).toContain('1 change by hand');
  await page.getByLabel('Add articles', { exact: true }).click();
  await page
    .locator('dialog input[type=file]')
    .first()
    .setInputFiles([
      file('more.json', '[{"name": "Karsk Ring", "kind": "organization"}]'),
      file('a.txt', `${article}\nThe Karsk Ring criticized the Vale Compact.\n`),
    ]);
  await expect.poll(() => page.locator('.status').textContent(), { timeout: 30_000 }).toContain('1 article');
  const found = await names(page);
  expect(found).toContain('Vale Compact');
  expect(found).toContain('Karsk Ring');
  expect(errors).toEqual([]);
});
