import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readGexf } from '../../src/imports/gexf.ts';
import { useSite } from './site.ts';

const site = useSite();

const march = 'from=2021-03-17&to=2021-03-18';
const accusation = '#/relation/dyad:person:joe-biden%3Eperson:vladimir-putin';

const number = (text: string | null, pattern: RegExp): number => Number(pattern.exec(text ?? '')?.[1] ?? Number.NaN);
const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const sizes = (page: Page): Promise<string | null> => page.locator('.status .sizes').textContent();

async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  const saving = page.waitForEvent('download');
  await page.locator(`[data-export=${format}]`).click();
  const download = await saving;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('with a span chosen', () => {
  test('header, left column, menu and file tell one number each', async () => {
    const { page, errors } = await site.open({ hash: `#/?${march}` });
    const status = await sizes(page);
    const actors = number(status, /^(\d+) of \d+ actors/);
    const relations = number(status, /(\d+) of \d+ relations/);
    expect(relations).toBeGreaterThan(0);
    const counts = await page.locator('.filters .filter').evaluateAll((all) =>
      all.map((fieldset) => ({
        legend: fieldset.querySelector('legend')!.textContent!,
        rows: [...fieldset.querySelectorAll('.check')].map((row) => ({
          name: row.querySelector('.check-name')!.textContent!.trim(),
          count: Number(row.querySelector('.count')!.textContent),
        })),
      })),
    );
    const rowsOf = (legend: string) => counts.find((each) => each.legend === legend)!.rows;
    const sum = (rows: { count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
    expect(sum(rowsOf('Show').slice(0, 3))).toBe(actors);
    expect(sum(rowsOf('Relations').slice(0, 3))).toBe(relations);
    const events = rowsOf('Show').find(({ name }) => name === 'Events')!.count;
    await page.getByRole('button', { name: 'Export' }).click();
    const passing = await page.locator('.extent label', { hasText: 'What passes' }).textContent();
    expect(passing).toContain('happened 17 – 18 Mar 2021');
    expect(passing).toContain(`${actors} actors · ${relations} relations · ${events} events`);
    const whole = await page.locator('.extent label', { hasText: 'Everything' }).textContent();
    expect(number(whole, /(\d+) edges/)).toBeGreaterThan(number(passing, /(\d+) edges/));
    const { name, text } = await saved(page, 'gexf');
    expect(name).toBe('dramatis-filtered.gexf');
    expect(text).toContain('only a part: happened 17 – 18 Mar 2021</description>');
    const graph = readGexf(text).graph!;
    expect([graph.order, graph.size]).toEqual([number(passing, /(\d+) nodes/), number(passing, /(\d+) edges/)]);
    expect(graph.filterNodes((_, { kind }) => kind === 'event')).toHaveLength(events);
    // No edge bears a time or a word of what lies outside.
    for (const [, start, end] of text.matchAll(/<edge [^>]*start="([^"]*)" end="([^"]*)"/g))
      expect([start! >= '2021-03-17', end! <= '2021-03-18']).toEqual([true, true]);
    expect(errors).toEqual([]);
  });

  test('the panel of a relation shows its sentences, and the others when asked', async () => {
    const { page } = await site.open({ hash: accusation });
    const all = number(await page.locator('.panel .facts').textContent(), /(\d+) sentences/);
    const chips = await page.locator('.panel .chip').first().textContent();
    await page.evaluate((hash) => (location.hash = hash), `${accusation}?${march}`);
    await page.locator('.held-back').waitFor();
    const within = number(await page.locator('.panel .facts').textContent(), /(\d+) sentences/);
    const more = page.locator('.held-back button').first();
    const outside = number(await more.textContent(), /\+(\d+) sentence/);
    expect(within).toBeLessThan(all);
    expect(outside).toBe(all - within);
    expect(await more.textContent()).toContain('outside the chosen time');
    expect(await page.locator('.panel .chip').first().textContent()).not.toBe(chips);
    const before = await page.locator('.panel .statement').count();
    await more.click();
    expect(await page.locator('.panel .statement').count()).toBeGreaterThan(before);
  });

  test('an actor is told by what passes', async () => {
    const { page } = await site.open({ hash: `#/actor/person:vladimir-putin?${march}` });
    expect(await page.locator('.panel .facts').first().textContent()).toMatch(/^\d+ of \d+ mentions in 3 articles/);
    const dates = await page.locator('.panel .block:has(h3:text("Events")) .row-sub').allTextContents();
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date).toMatch(/1[78] Mar 2021/);
  });

  test('a project is saved whole, and on request as what passes, which opens again', async () => {
    const { page } = await site.open({ hash: `#/?${march}` });
    await page.getByRole('button', { name: 'Export' }).click();
    const whole = await saved(page, 'json');
    expect(whole.name).toBe('dramatis.dramatis.json');
    await page.getByRole('button', { name: 'Export' }).click();
    const narrowed = await saved(page, 'json-filtered');
    expect(narrowed.name).toBe('dramatis-filtered.dramatis.json');
    const status = await sizes(page);
    const again = await site.open({ hash: '#/', project: narrowed.text });
    const reopened = await sizes(again.page);
    expect(number(reopened, /(\d+) relations/)).toBe(number(status, /(\d+) of \d+ relations/));
    expect(again.errors).toEqual([]);
  });
});

describe('the timeline', () => {
  test('names its dates, and its grips go by keys', async () => {
    const { page } = await site.open({ hash: '#/' });
    await page.getByRole('button', { name: 'Timeline' }).click();
    expect((await page.locator('.tick').allTextContents()).join(' ')).toMatch(/^2011 2012 .* 2021$/);
    const first = page.getByRole('slider', { name: 'First day of the span' });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hashOf(page)).toContain('from=2011-02-01');
    expect(await first.getAttribute('aria-valuetext')).toBe('1 Feb 2011');
    await page.keyboard.press('End');
    await expect.poll(() => hashOf(page)).toContain('from=2021-03-01');
    const last = page.getByRole('slider', { name: 'Last day of the span' });
    await last.focus();
    // One end does not push the other.
    await page.keyboard.press('Home');
    expect(await hashOf(page)).toContain('from=2021-03-01&to=2021-03-31');
  });

  test.each([1280, 390])('its grips can both be taken where they meet, %i pixels wide', async (width) => {
    const { page } = await site.open({ hash: '#/?from=2014-06-01&to=2014-06-30', width, height: 844 });
    const boxes = await Promise.all(['from', 'to'].map((side) => page.locator(`.grip-${side}`).boundingBox()));
    for (const [at, side] of ['from', 'to'].entries()) {
      const { x, y, width: wide, height } = boxes[at]!;
      expect(wide).toBeGreaterThanOrEqual(22);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      const hit = await page.evaluate(
        ([px, py]) => document.elementFromPoint(px!, py!)?.className,
        [x + wide / 2, y + height / 2],
      );
      expect(hit).toBe(`grip grip-${side}`);
    }
    const { x, y } = boxes[0]!;
    await page.mouse.move(x + 10, y + 10);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 10, { steps: 5 });
    await page.mouse.up();
    const hash = await hashOf(page);
    expect(hash).toMatch(/from=201[23]/);
    expect(hash).toContain('to=2014-06-30');
  });

  test('an end that is not moved keeps its day', async () => {
    const { page } = await site.open({ hash: `#/?${march}` });
    await page.getByRole('slider', { name: 'First day of the span' }).focus();
    // Later would be behind the other end.
    await page.keyboard.press('ArrowRight');
    expect(await hashOf(page)).toBe(`#/?${march}`);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => hashOf(page)).toBe('#/?from=2021-02-01&to=2021-03-18');
    // To take hold of a grip moves nothing.
    await page.locator('.grip-to').click();
    expect(await hashOf(page)).toBe('#/?from=2021-02-01&to=2021-03-18');
  });

  test('a span is drawn over the bars, zoomed into, and left', async () => {
    const { page } = await site.open({ hash: '#/' });
    await page.getByRole('button', { name: 'Timeline' }).click();
    const bars = (await page.locator('.bars').boundingBox())!;
    await page.mouse.move(bars.x + bars.width - 30, bars.y + 30);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width - 1, bars.y + 30, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).toContain('to=2021-03-31');
    await page.getByRole('button', { name: 'Zoom to span' }).click();
    expect(await page.locator('.timeline-head').textContent()).toMatch(/by (day|week)/);
    await page.getByRole('button', { name: 'All time' }).click();
    await expect.poll(() => hashOf(page)).toBe('#/');
    expect(await page.locator('.timeline-head').textContent()).toContain('by month');
  });

  test('keeps the span when it goes by publication, and says what is left', async () => {
    const { page } = await site.open({ hash: `#/?${march}` });
    await page.getByRole('button', { name: 'Published' }).click();
    await expect.poll(() => hashOf(page)).toBe(`#/?${march}&date=publication`);
    expect(await page.locator('.timeline-head').textContent()).toContain('nothing published then');
    expect(await page.locator('.nothing').textContent()).toContain('published 17 – 18 Mar 2021');
    await page.getByRole('button', { name: 'Happened' }).click();
    await expect.poll(() => hashOf(page)).toBe(`#/?${march}`);
    expect(await page.locator('.nothing').count()).toBe(0);
  });
});

describe('filters are left', () => {
  test('by the chip, all at once', async () => {
    const { page } = await site.open({ hash: `#/?${march}&sources=2&hide=person` });
    const chip = page.locator('.status .chip');
    expect(await chip.textContent()).toContain('3 filters');
    expect(await chip.getAttribute('title')).toBe(
      'happened 17 – 18 Mar 2021; at least 2 independent sources; no people',
    );
    await chip.click();
    // Events and articles were shown, which is no filter.
    await expect.poll(() => hashOf(page)).toBe('#/?hide=');
    expect(await sizes(page)).toMatch(/^17 actors · 49 relations/);
  });

  test('one by one where nothing is left', async () => {
    const { page } = await site.open({ hash: '#/?from=2015-01-01&to=2015-12-31&sources=2&view=table' });
    const nothing = page.getByRole('region', { name: 'Nothing passes the filters' });
    expect(await nothing.textContent()).toContain('None of the 49 relations fits all 2 filters');
    await nothing.getByRole('button', { name: 'happened 2015' }).click();
    expect(await nothing.textContent()).toContain('this filter');
    await nothing.getByRole('button', { name: 'at least 2 independent sources' }).click();
    await expect.poll(() => nothing.count()).toBe(0);
    expect(await hashOf(page)).toBe('#/?view=table');
  });

  test('an address brings them back', async () => {
    const first = await site.open({ hash: `${accusation}?${march}&confidence=0.5&modality=future` });
    const before = [await sizes(first.page), await first.page.locator('.panel .facts').textContent()];
    await first.page.reload();
    await first.page.locator('.panel .facts').waitFor();
    expect([await sizes(first.page), await first.page.locator('.panel .facts').textContent()]).toEqual(before);
    expect(await first.page.getByRole('slider', { name: 'First day of the span' }).count()).toBe(1);
  });

  test('when another project is begun', async () => {
    const { page } = await site.open({ hash: `#/?${march}&sources=2` });
    await page.getByRole('button', { name: 'Clear and add your own' }).click();
    await expect.poll(() => hashOf(page)).toBe('#/');
  });
});

test('what is filtered out is found, and says so', async () => {
  const { page } = await site.open({ hash: `#/?${march}` });
  await page.keyboard.press('/');
  await page.keyboard.type('turkey');
  await expect.poll(() => page.locator('.hit').first().textContent()).toContain('filtered out');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.panel').textContent()).toContain('the filters leave this name out');
  expect(await page.locator('.panel .facts').first().textContent()).toMatch(/^0 of \d+ mentions/);
});
