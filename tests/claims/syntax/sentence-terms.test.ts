import { expect, test } from 'vitest';
import { told } from '../told.ts';
import { parse } from './parsed.ts';

test('the field of an office does not part it from its name', () => {
  const { terms } = parse('On Monday Secretary of State Ana Belko left.');
  expect(terms.map(({ text }) => text)).toEqual(['on', 'monday', 'secretary', 'ana belko', 'left', '.']);
});

test('and so who bears it is who acts', () => {
  expect(told('In Lima, Secretary of State Ana Belko met Viktor Lund.')).toEqual(['CONSULT Ana Belko → Viktor Lund']);
});
