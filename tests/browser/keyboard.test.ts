/** The tasks of a reader without a mouse: keys alone, from the page as it opens. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** Tab (or Shift and Tab) until what has the focus is one of these; the number of presses. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return presses;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const title = (page: Page) => page.locator('.panel-title').textContent();

async function openActor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page)).toContain(name);
}

test('an actor is found, its relation opened, and its sentences read in the text', async () => {
  const { page, errors } = await site.open();
  await openActor(page, 'Vladimir Putin');
  const presses = await tabTo(page, '.panel .rows a.row');
  expect(presses).toBeLessThan(30);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel .eyebrow').textContent()).toBe('Relation');
  await page.keyboard.press('j');
  const first = await focused(page);
  await page.keyboard.press('j');
  const second = await focused(page);
  expect(first.length).toBeGreaterThan(20);
  expect(second).not.toBe(first);
  await page.keyboard.press('k');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel .eyebrow').textContent()).not.toBe('Relation');
  await page.locator('.text .in-view').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.panel .eyebrow').textContent()).toBe('Relation');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.panel .eyebrow').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('what connects two actors is asked for and shown', async () => {
  const { page } = await site.open();
  await openActor(page, 'Recep Tayyip');
  await page.keyboard.press('p');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('Jen Psaki');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel .eyebrow').textContent()).toBe('Path');
  expect(await page.locator('.panel .statement').count()).toBeGreaterThan(0);
});

test('the picture is filtered, and the filter taken back', async () => {
  const { page } = await site.open();
  const shown = () => page.locator('.status p').first().textContent();
  const before = await shown();
  await page.keyboard.press('Escape');
  await tabTo(page, '.filters input[type=checkbox]');
  await page.keyboard.press('Space');
  await expect.poll(shown).not.toBe(before);
  await tabTo(page, '.filters .reset');
  await page.keyboard.press('Enter');
  await expect.poll(shown).toBe(before);
  await tabTo(page, '.filters input[type=range]', 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/confidence=|sources=/);
});

test('two names are made one, and undone', async () => {
  const { page } = await site.open();
  await openActor(page, 'Dmitry Peskov');
  await page.keyboard.press('m');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('Jen Psaki');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.aliases').textContent(), { timeout: 30_000 }).toContain('Jen Psaki');
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.panel').textContent(), { timeout: 30_000 }).not.toContain('Jen Psaki');
});

test('what one outlet has and another has not is looked up', async () => {
  const { page } = await site.open();
  await tabTo(page, '.status .articles button');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  await tabTo(page, 'dialog .compare select, dialog select');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('dialog').textContent()).toMatch(/only/i);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
});

test('the graph is exported, and a citation copied', async () => {
  const { page } = await site.open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/“.+”/s);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, '.toolbar [aria-label=Export], .export > button, .export summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-export=gexf]');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('<gexf');
});

test('Escape closes the menu first, and leaves what is open beside it', async () => {
  const { page } = await site.open();
  await openActor(page, 'Jen Psaki');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect.poll(() => page.locator(':popover-open').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(':popover-open').count()).toBe(0);
  expect(await title(page)).toContain('Jen Psaki');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.panel .eyebrow').count()).toBe(0);
});
