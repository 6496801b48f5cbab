/** A text leads back to where it was opened. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const label = (page: Page) => page.locator('.panel .eyebrow').textContent();
const title = (page: Page) => page.locator('.panel .panel-title').textContent();

async function openText(page: Page, number: number): Promise<string> {
  await page.locator('.panel .statement').first().waitFor();
  const card = page.locator('.panel-body > .group > .statement').nth(number);
  const place = (await card.getAttribute('data-place'))!;
  await card.locator('[data-action=read]').first().click();
  await expect.poll(() => label(page)).toBe('Article');
  return place;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { y, height } = document.activeElement!.getBoundingClientRect();
    return { place: document.activeElement!.getAttribute('data-place'), seen: y >= 0 && y + height / 2 < innerHeight };
  });

test.each([
  ['its button', (page: Page) => page.getByRole('button', { name: 'Back to relation' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ["the browser's Back", (page: Page) => page.goBack()],
])('by %s, at the sentence that led to it', async (_, goBack) => {
  const { page, errors } = await site.open();
  const before = await title(page);
  const place = await openText(page, 2);
  await goBack(page);
  await expect.poll(() => label(page)).toBe('Relation');
  expect(await title(page)).toBe(before);
  expect(await focused(page)).toEqual({ place, seen: true });
  expect(errors).toEqual([]);
});

test('after a reload too, and from an actor by its name', async () => {
  const { page } = await site.open();
  await openText(page, 0);
  await page.reload();
  await page.getByRole('button', { name: 'Back to relation' }).click();
  await expect.poll(() => label(page)).toBe('Relation');
  await page.evaluate(() => (location.hash = '#/actor/person:vladimir-putin'));
  await page.locator('.actor-actions').waitFor();
  await page.locator('.block .rows a[href*="/document/"]').first().click();
  await page.getByRole('button', { name: 'Back to Vladimir Putin' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => title(page)).toContain('Vladimir Putin');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.panel .start').count()).toBe(1);
});

test('the cross closes it, and a text that was opened by itself has no way back', async () => {
  const { page } = await site.open();
  await openText(page, 0);
  const address = page.url();
  await page.getByRole('button', { name: 'Close panel' }).click();
  await expect.poll(() => page.locator('.panel .start').count()).toBe(1);
  const fresh = await page.context().newPage();
  await fresh.goto(address);
  await fresh.locator('.panel .text').waitFor();
  expect(await fresh.locator('.back').count()).toBe(0);
});
