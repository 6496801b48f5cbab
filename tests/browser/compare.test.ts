/** What did one source report that another did not? */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

async function openSources(page: Page): Promise<void> {
  await page.locator('.articles button').click();
  await page.locator('.compare').waitFor();
}

test('columns say whose they are, count their rows, and each row opens its sentences', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  await openSources(page);
  await page.getByLabel('First source').selectOption({ index: 1 });
  await page.getByLabel('Second source').selectOption({ index: 2 });
  const heads = await page.locator('.compare-head').allTextContents();
  expect(heads[0]).toMatch(/^Only in Times of India/);
  expect(heads[1]).toMatch(/^In both/);
  expect(heads[2]).toMatch(/^Only in President Vladimir Putin/);
  const columns = page.locator('.compare-columns > div');
  for (let at = 0; at < 3; at++)
    expect(heads[at]).toMatch(new RegExp(`${await columns.nth(at).locator('.told').count()}$`));
  const row = columns.nth(0).locator('.told').first();
  await row.locator('summary').click();
  await row.locator('.statement').first().waitFor();
  const outlets = await row.locator('.statement .source-line .name').allTextContents();
  expect(outlets.length).toBeGreaterThan(0);
  expect(new Set(outlets)).toEqual(new Set(['Times of India']));
  await row.getByRole('link', { name: 'All that stands between the two' }).click();
  await expect.poll(() => page.locator('.panel .eyebrow').textContent()).toBe('Relation');
  expect(await page.locator('dialog').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a phone shows one column at a time, and nothing wider than itself', async () => {
  const { page } = await site.open({ hash: '#/', width: 390, height: 844 });
  await openSources(page);
  const shown = () => page.locator('.compare-head:visible').allTextContents();
  expect((await shown()).length).toBe(1);
  await page.getByRole('button', { name: /^Both/ }).click();
  expect((await shown())[0]).toMatch(/^In both/);
  const wider = await page.evaluate(() =>
    [...document.querySelectorAll('dialog *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth)
      .map((each) => each.className),
  );
  expect(wider).toEqual([]);
});
