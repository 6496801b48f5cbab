/** Projects that are parsed beside the page and worked out step by step. */
import { expect, test } from 'vitest';
import { inspect, useSite } from './site.ts';

const site = useSite();

function bigProject(actors: number): string {
  const nodes = Array.from({ length: actors }, (_, i) => ({
    key: `person:p${i}`,
    attributes: { kind: 'person', label: `Name ${i}`, x: (i % 60) * 90, y: Math.floor(i / 60) * 90 },
  }));
  const edges = Array.from({ length: actors * 3 }, (_, i) => ({
    key: `e${i}`,
    source: `person:p${i % actors}`,
    target: `person:p${(i * 7 + 1 + Math.floor(i / actors)) % actors}`,
    attributes: { kind: 'dyad', label: 'met', weight: 1 + (i % 4), score: 1, modality: 'asserted' },
  }));
  const lists = ['documents', 'mentions', 'claims', 'ties', 'actors', 'events', 'relations', 'lineages', 'edits'];
  return JSON.stringify({
    schemaVersion: 1,
    ...Object.fromEntries(lists.map((name) => [name, []])),
    graph: { attributes: {}, options: { type: 'directed', multi: true, allowSelfLoops: true }, nodes, edges },
  });
}

const project = bigProject(4000);

test('a large project of the server shows its backbone, all of it counted', async () => {
  expect(project.length).toBeGreaterThan(1_500_000);
  const { page, errors, foreign } = await site.open({ project, hash: '#/' });
  const { nodes } = await inspect(page);
  expect(nodes.length).toBeGreaterThan(100);
  expect(nodes.length).toBeLessThan(200);
  expect(await page.locator('.status').textContent()).toContain('4,000 actors, 1');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a large project from a file replaces what is open', async () => {
  const { page, errors } = await site.open({ hash: '#/' });
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page
    .locator('dialog input[type=file]')
    .first()
    .setInputFiles({ name: 'big.dramatis.json', mimeType: 'application/json', buffer: Buffer.from(project) });
  await expect
    .poll(
      () =>
        page
          .locator('.status')
          .textContent({ timeout: 1000 })
          .catch(() => ''),
      { timeout: 30_000 },
    )
    .toContain('4,000 actors, 1');
  expect((await inspect(page)).nodes.length).toBeGreaterThan(100);
  expect(errors).toEqual([]);
});

test('a large project that is damaged is named as such', async () => {
  const { page } = await site.open({ project: project.replace('"key":"person:p9"', '"key":7'), hash: '#/' });
  await expect
    .poll(() => page.locator('.view').textContent())
    .toMatch(/damaged \(graph\.nodes\[9\]\.key should be a text/);
  const { page: other } = await site.open({ project: project.slice(0, -3), hash: '#/' });
  await expect.poll(() => other.locator('.view').textContent()).toContain('is no JSON');
});
