import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/ui/state/evidence.ts';
import { splitByMarks } from '../../src/ui/state/highlights.ts';

const text = 'Ana Ruiz met the Ghanaian minister in Accra.';
const mark = (words: string, role: Mark['role'] = 'actor'): Mark => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  role,
});
const whole = { start: 0, end: text.length };

test('what is highlighted is what stands in the text', () => {
  const runs = splitByMarks(text, whole, [mark('met', 'trigger'), mark('Ana Ruiz'), mark('Ghanaian')]);
  expect(runs.filter(({ marks }) => marks.length > 0).map((run) => run.text)).toEqual(['Ana Ruiz', 'met', 'Ghanaian']);
});

test('nested marks keep both meanings', () => {
  const runs = splitByMarks(text, whole, [mark('Ghanaian minister'), mark('Ghanaian', 'trigger')]);
  expect(runs.find((run) => run.text === 'Ghanaian')!.marks).toHaveLength(2);
  expect(runs.find((run) => run.text === ' minister')!.marks).toHaveLength(1);
});

test('the runs join to the text, and each is covered by its marks, whatever the marks', () => {
  const spans = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([start, length]): Mark => ({ start, end: start + length, role: 'actor' }));
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 12 }), fc.nat(20), fc.nat(30), (marks, start, length) => {
      const within = { start, end: Math.min(text.length, start + length) };
      const runs = splitByMarks(text, within, marks);
      expect(runs.map((run) => run.text).join('')).toBe(text.slice(within.start, within.end));
      for (const run of runs)
        for (const each of marks)
          if (each.start < each.end && each.start <= run.start && run.end <= each.end)
            expect(run.marks.some(({ start: low, end: high }) => low <= run.start && run.end <= high)).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});
