import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/records.ts';
import { likelySame } from '../../src/ui/state/likeness.ts';

const actor = (name: string, more: Partial<Actor> = {}): Actor =>
  ({ id: `person:${name}`, kind: 'person', name, aliases: [], roles: [], mentions: [], joins: [], ...more }) as Actor;

const others = [actor('Ana Ruis'), actor('Kofi Mensah'), actor('Ana Ruiz Gómez'), actor('Bo')];

test('names that share most of their letters are offered, others not', () => {
  expect(likelySame(actor('Ana Ruiz'), others).map(({ name }) => name)).toEqual(['Ana Ruiz Gómez', 'Ana Ruis']);
});

test('another kind or another country is somebody else', () => {
  const ruiz = actor('Ana Ruiz', { country: 'ESP' });
  expect(
    likelySame(ruiz, [actor('Ana Ruis', { kind: 'organization' }), actor('Ana Ruis', { country: 'GHA' })]),
  ).toEqual([]);
});

test('aliases count', () => {
  expect(likelySame(actor('Mensah'), [actor('K. M.', { aliases: ['Mensah'] })])).toHaveLength(1);
});
