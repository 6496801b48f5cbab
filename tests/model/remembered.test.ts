import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/model/remembered.ts';

test('a word is worked out once, whatever comes of it', () => {
  const workOut = vi.fn((word: string) => (word === 'none' ? undefined : word.length));
  const lengthOf = remembered(workOut);
  expect([lengthOf('four'), lengthOf('none'), lengthOf('four'), lengthOf('none')]).toEqual([
    4,
    undefined,
    4,
    undefined,
  ]);
  expect(workOut).toHaveBeenCalledTimes(2);
});

test('noise without end is forgotten, and worked out again', () => {
  const workOut = vi.fn((word: string) => word);
  const same = remembered(workOut);
  for (let i = 0; i < 70_000; i++) same(`x${i}`);
  expect(same('x0')).toBe('x0');
  expect(workOut).toHaveBeenCalledTimes(70_001);
});
