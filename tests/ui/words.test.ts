import { expect, test } from 'vitest';
import { formatSpan } from '../../src/ui/state/words.ts';

test.each([
  ['2026-03-05', '2026-03-05', '5 Mar 2026'],
  ['2026-03-05', '2026-03-18', '5 – 18 Mar 2026'],
  ['2026-02-20', '2026-03-05', '20 Feb – 5 Mar 2026'],
  ['2025-12-20', '2026-03-05', '20 Dec 2025 – 5 Mar 2026'],
  ['2026-02-01', '2026-02-28', 'Feb 2026'],
  ['2026-01-01', '2026-12-31', '2026'],
  ['', '2026-03-05', 'until 5 Mar 2026'],
  ['2026-03-05', '', 'from 5 Mar 2026'],
])('a span from %j to %j is "%s"', (from, to, words) => {
  expect(formatSpan(from, to)).toBe(words);
});
