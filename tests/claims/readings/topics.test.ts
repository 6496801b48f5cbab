import { expect, test } from 'vitest';
import { read, told } from '../told.ts';

test.each([
  'Chile beat Peru 3-1 in a World Cup qualifier.',
  'The Norwegian midfielder met Peru in the group stage.',
  'Peru battled Chile as the Nasdaq fell.',
  'In the video game Peru attacks Chile.',
])('no fight and no meeting: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  ['Amid a simmering dispute Peru attacked Chile.', 'ASSAULT Peru → Chile'],
  ['Peruvian police battered two Chileans in a shootout.', 'ASSAULT Peruvian police → Chileans'],
  ['Women banging saucepans marched against Peru.', 'PROTEST Women → Peru'],
  ['Peru fired a Javelin missile at Chile.', 'ASSAULT Peru → Chile'],
])('one word that is of the field or the kitchen as well makes no topic: %s', (sentence, claim) => {
  expect(told(sentence)).toContain(claim);
});

test('what a federation does to a state is news', () => {
  expect(told('FIFA suspended Peru.')).toEqual(['SANCTION FIFA → Peru']);
});

test('a storm hits in earnest', () => {
  expect(told('Norway sent aid to Peru after the hurricane.')).toEqual(['AID Norway → Peru']);
});

test('the deed behind a trial is background', () => {
  const { claims } = read('A Norwegian general is on trial for the killing of Peruvian farmers.');
  expect(claims.map(({ type, historical, dateFrom }) => ({ type, historical, dateFrom }))).toEqual([
    { type: 'ASSAULT', historical: true, dateFrom: null },
  ]);
});
