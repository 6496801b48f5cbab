import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each([
  ['first view', {}],
  ['dark', { dark: true }],
  ['table', { hash: '#/?view=table' }],
  ['an actor', { hash: '#/actor/country:RUS' }],
  ['a span', { hash: '#/?from=2021-03-17&to=2021-03-18', dark: true }],
  ['a span on a phone', { hash: '#/?from=2021-03-17&to=2021-03-18', width: 390, height: 844 }],
  ['nothing passes', { hash: '#/?from=2015-01-01&to=2015-12-31&sources=2' }],
  ['phone', { width: 390, height: 844, hash: '#/actor/country:RUS' }],
])('%s', (_name, options) => {
  test('axe finds nothing serious', async () => {
    const { page } = await site.open(options);
    expect(await findings(page)).toEqual([]);
  });

  test('targets are at least 24 pixels high, or stand in a line of text', async () => {
    const { page } = await site.open(options);
    const small = await page.locator('button:visible, input:visible, summary:visible').evaluateAll((all) =>
      all
        .map((each) => (each.closest('label') ?? each).getBoundingClientRect())
        .filter(({ height, width }) => height < 23.5 || width < 23.5)
        .map(({ x, y, width, height }) => `${x},${y} ${width}×${height}`),
    );
    expect(small).toEqual([]);
  });
});

test('the button under the pointer can be read', async () => {
  for (const dark of [false, true]) {
    const { page } = await site.open({ hash: '#/', dark });
    const button = page.getByRole('button', { name: 'Add articles' });
    await button.hover();
    await page.waitForTimeout(300);
    const { ground, ink } = await button.evaluate((element) => {
      const style = getComputedStyle(element);
      const canvas = document.createElement('canvas').getContext('2d')!;
      const brightness = (color: string): number => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
        return (red! + green! + blue!) / 3;
      };
      return { ground: brightness(style.backgroundColor), ink: brightness(style.color) };
    });
    expect(Math.abs(ground - ink)).toBeGreaterThan(120);
  }
});

test('dialogs: axe finds nothing serious', async () => {
  const { page } = await site.open();
  for (const key of ['a', '?']) {
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  }
});

test('at 320 pixels nothing is cut off sideways', async () => {
  for (const hash of ['#/', '#/actor/country:RUS', '#/?view=table', '#/?from=2021-03-17&to=2021-03-18&sources=2']) {
    const { page } = await site.open({ width: 320, height: 640, hash });
    const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(scroll).toBeLessThanOrEqual(inner!);
    const wide = await page
      .locator('.toolbar *:visible, .panel *:visible, .status *:visible, .timeline *:visible, .nothing *:visible')
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
          .map((each) => each.outerHTML.slice(0, 80)),
      );
    expect(wide).toEqual([]);
  }
});

test('by keyboard alone: find an actor, open a relation, read its sentence in the text', async () => {
  const { page } = await site.open({ hash: '#/' });
  await page.keyboard.press('/');
  await page.keyboard.type('biden');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/actor\/person/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('panel-title');
  await tabTo(page, '.panel .row');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/relation\//);
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  await tabTo(page, '.actions a');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/document\/.*at=\d+/);
  await page.locator('.text .in-view').first().waitFor();
});

test('the picture is walked by arrow keys', async () => {
  const { page } = await site.open({ hash: '#/' });
  await page.locator('.stage').focus();
  await page.keyboard.press('ArrowRight');
  const first = await page.locator('[role=status]').textContent();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('[role=status]').textContent()).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/actor\//);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('panel-title');
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by 40 presses of Tab`);
}
