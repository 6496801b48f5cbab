import { expect, test } from 'vitest';
import { read, told } from '../told.ts';

/** A pronoun, its sentence, and the last claim of that, in which it stands. */
test.each([
  ['they', 'After Norwegian officials met Peru, they criticised Chile.', 'ACCUSE Norwegian officials → Chile'],
  ['it', 'Peru attacked Chile after it expelled the Norwegian ambassador.', 'SANCTION Peru → Norwegian ambassador'],
  [
    'them, an object before',
    'Peruvian rebels seized two Chileans and later killed them.',
    'ASSAULT Peruvian rebels → Chileans',
  ],
  ['them, of another who acts', 'Peru detained two Chileans before Norway freed them.', 'RETREAT Norway → Chileans'],
  ['him', 'When the officer left Peru, Chile arrested him.', 'COERCE Chile → officer'],
  [
    'him, a subject where no object agrees',
    'The gunman shot Ana Belko before police killed him.',
    'ASSAULT police → gunman',
  ],
  [
    'it, who is accused and so has done it',
    'Peru cut ties with Chile, accusing it of arming Norwegian rebels.',
    'AID Chile → Norwegian rebels, hypothetical, says Peru',
  ],
  [
    'they, who are no body',
    'The European Union fined Peruvian banks after they rejected talks with Norway.',
    'REJECT Peruvian banks → Norway',
  ],
])('a pronoun inside its sentence: %s: %s', (_, sentence, claim) => {
  expect(told(sentence).at(-1)).toBe(claim);
});

test('a person with a name is left to the actors room', () => {
  expect(told('Ana Belko left Peru before Chile arrested her.')).toEqual(['COERCE Chile → her']);
});

test('nobody is meant where two before agree', () => {
  expect(told('After Peru attacked Norway and Chile attacked Kenya, it expelled the Bolivian ambassador.')).toContain(
    'SANCTION it → Bolivian ambassador',
  );
});

test('a pronoun is less sure than a name', () => {
  const [, meant] = read('Peruvian rebels seized two Chileans and later killed them.').claims;
  const [, named] = read('Peruvian rebels seized two Chileans and later killed Ana Belko.').claims;
  expect(meant!.confidence).toBeLessThan(named!.confidence);
});

test('the deed of a noun that hits its own hits nobody else', () => {
  const claims = told(
    "Norway summoned its ambassador and Zog recalled Peru's war in Chile and the massacre of its people.",
  );
  expect(claims.filter((claim) => claim.includes('→ Norway'))).toEqual([]);
  expect(claims).not.toContain('ASSAULT Peru → its');
});
