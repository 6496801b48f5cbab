/** Choosing the other actor of a path or a merge, and what is said after a change. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inspect, useSite } from './site.ts';

const site = useSite();
const putin = '#/actor/person:vladimir-putin';
const title = (page: Page) => page.locator('.panel .eyebrow').textContent();

test('P, then a click on the other actor in the picture, shows the path', async () => {
  const { page, errors } = await site.open({ hash: putin });
  await page.locator('.panel-title').waitFor();
  await page.keyboard.press('p');
  expect(await page.locator('.waiting').textContent()).toContain('choose the other actor');
  const { nodes } = await inspect(page);
  const other = nodes.find(({ id }) => id === 'person:alexei-navalny')!;
  // Beside every actor: the question stands.
  await page.mouse.click(nodes[0]!.x + 60, nodes[0]!.y + 60);
  expect(await page.locator('.waiting').count()).toBe(1);
  await page.mouse.click(other.x, other.y);
  await expect.poll(() => title(page)).toBe('Path');
  expect(await page.locator('.waiting').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a name in the table answers, too', async () => {
  const { page } = await site.open({ hash: `${putin}?view=table` });
  await page.locator('.panel-title').waitFor();
  await page.keyboard.press('p');
  await page.locator('.table-view a.name', { hasText: 'Turkey' }).first().click();
  await expect.poll(() => title(page)).toBe('Path');
});

test('Enter takes the only match, says where there is none, and Escape cancels', async () => {
  const { page } = await site.open({ hash: putin });
  await page.locator('.panel-title').waitFor();
  await page.keyboard.press('p');
  const said = page.locator('#other-said');
  await page.keyboard.type('qqq');
  await page.keyboard.press('Enter');
  expect(await said.textContent()).toContain('No actor of that name');
  await page.keyboard.press('Escape');
  expect(await page.locator('.waiting, #other-said').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('path');
  await page.keyboard.press('p');
  await page.keyboard.type('a');
  await page.keyboard.press('Enter');
  expect(await said.textContent()).toMatch(/\d+ actors of that name: choose one/);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('navaln');
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page)).toBe('Path');
});

test('a merge is said with the way back; of two kinds it is asked first', async () => {
  const { page, errors } = await site.open({ hash: putin });
  await page.locator('.panel-title').waitFor();
  const before = (await inspect(page)).nodes.length;
  await page.keyboard.press('m');
  await page.keyboard.type('russia');
  await page.keyboard.press('Enter');
  expect(await page.locator('.doubt').textContent()).toContain('“Russia” is a country, “Vladimir Putin” a person.');
  await page.getByRole('button', { name: 'No, keep them apart' }).click();
  await page.keyboard.press('m');
  await page.keyboard.type('erdog');
  const notes: string[] = [];
  await page.exposeFunction('noted', (text: string) => notes.push(text));
  await page.evaluate(() => {
    new MutationObserver(() => {
      const note = document.querySelector('.note-line');
      if (note) (window as unknown as { noted(text: string): void }).noted(note.textContent!);
    }).observe(document.querySelector('.notices')!, { childList: true, subtree: true, characterData: true });
  });
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await inspect(page)).nodes.length, { timeout: 30_000 }).toBe(before - 1);
  const toast = page.locator('.toasts[aria-live=polite] .toast');
  expect(await toast.textContent()).toContain('Merged Recep Tayyip Erdoğan into Vladimir Putin');
  expect(notes.join()).toContain('Working the change in');
  expect(notes.join()).not.toContain('Reading article');
  await toast.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await inspect(page)).nodes.length, { timeout: 30_000 }).toBe(before);
  expect(errors).toEqual([]);
});

test('an actor that was hidden comes back by Undo', async () => {
  const { page } = await site.open({ hash: putin });
  await page.locator('.panel-title').waitFor();
  await page.keyboard.press('h');
  const shown = async () => (await inspect(page)).nodes.some(({ id }) => id === 'person:vladimir-putin');
  expect(await shown()).toBe(false);
  expect(await page.locator('.toast').textContent()).toContain('Hid Vladimir Putin');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await shown()).toBe(true);
  expect(await page.locator('.panel-title').textContent()).toContain('Vladimir Putin');
});
