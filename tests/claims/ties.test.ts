import { describe, expect, test } from 'vitest';
import { read, tied } from './told.ts';

describe('a role is a tie', () => {
  test.each([
    ['before its name', 'Peruvian president Ana Belko spoke.', 'president of: Ana Belko → Peruvian'],
    ['with its owner in front', "Peru's president Ana Belko spoke.", 'president of: Ana Belko → Peru'],
    ['before a comma and the name', 'The president of Peru, Ana Belko, spoke.', 'president of: Ana Belko → Peru'],
    ['behind the name and a comma', 'Ana Belko, the president of Peru, spoke.', 'president of: Ana Belko → Peru'],
    ['without its article', 'Ana Belko, president of Peru, spoke.', 'president of: Ana Belko → Peru'],
    ['after a form of be', 'Ana Belko is the president of Peru.', 'president of: Ana Belko → Peru'],
    ['that is given', 'Ana Belko was elected president of Peru.', 'president of: Ana Belko → Peru'],
    ['that is taken', 'Ana Belko became the president of Peru.', 'president of: Ana Belko → Peru'],
    [
      'of an organisation',
      'The chief executive of Siemens, Ana Belko, spoke.',
      'chief executive of: Ana Belko → Siemens',
    ],
    ['"for"', 'Ivan Orlov, spokesman for the United Nations, spoke.', 'spokesman of: Ivan Orlov → United Nations'],
    ['of a person', "Ana Belko's spokesman, Ivan Orlov, spoke.", 'spokesman of: Ivan Orlov → Ana Belko'],
    ['of kinship', "Ana Belko's wife, Maria Lund, spoke.", 'wife of: Maria Lund → Ana Belko'],
    [
      'of a role of two words',
      'Peruvian foreign minister Ana Belko spoke.',
      'foreign minister of: Ana Belko → Peruvian',
    ],
    [
      'of what is near, not of what is far',
      'Norway met Ana Belko, the president of Peru.',
      'president of: Ana Belko → Peru',
    ],
    [
      'behind the name with an article',
      'Ivan Orlov, a spokesman for Ana Belko, spoke.',
      'spokesman of: Ivan Orlov → Ana Belko',
    ],
    ['behind the name with "of"', 'President Ana Belko of Peru spoke.', 'president of: Ana Belko → Peru'],
    ['of a state', 'Norway is a member of the European Union.', 'member of: Norway → European Union'],
    [
      'of kinship, with a pronoun',
      'Ana Belko said Viktor Lund had met his brother, Ivan Orlov.',
      'brother of: Ivan Orlov → his',
    ],
    ['towards the sender', "Peru's ambassador to Chile, Ana Belko, spoke.", 'ambassador of: Ana Belko → Peru'],
  ])('%s: %s', (_, sentence, tie) => {
    expect(tied(sentence)).toEqual([tie]);
  });

  test('two names with two roles have one each', () => {
    expect(tied('Peruvian foreign minister Ana Belko and Chilean president Viktor Lund met.')).toEqual([
      'foreign minister of: Ana Belko → Peruvian',
      'president of: Viktor Lund → Chilean',
    ]);
  });
});

describe('a role that is held no more', () => {
  test.each([
    ['"former" before the role', 'Former Peruvian president Ana Belko spoke.'],
    ['"former" behind the article', 'The former president of Peru, Ana Belko, spoke.'],
    ['"ousted"', 'Ana Belko, the ousted president of Peru, spoke.'],
    ['"was"', 'Ana Belko was president of Peru.'],
  ])('%s: %s', (_, sentence) => {
    const ties = read(sentence).ties;
    expect(ties.map((tie) => [tie.label, tie.former])).toEqual([['former president of', true]]);
  });
});

describe('what is no tie', () => {
  test.each([
    ['a role that is denied', 'Ana Belko is not the president of Peru.'],
    ['a role of the past that is denied', 'Ana Belko is no longer the president of Peru.'],
    ['a role that may come', 'Ana Belko may become president of Peru.'],
    ['a role of nobody named', 'Ana Belko, who met the president of Peru, spoke.'],
    ['names in a list', 'Ana Belko, Viktor Lund and the president of Peru met.'],
    ['a role without a counterpart', 'Ana Belko, the president, spoke.'],
    ['an act', 'Peru attacked Chile.'],
  ])('%s: %s', (_, sentence) => {
    expect(tied(sentence)).toEqual([]);
  });
});

describe('"his" spokesman is that of the pronoun, never of the nearest name', () => {
  test.each([
    'President Ana Belko met Viktor Lund. His spokesman, Ivan Orlov, spoke.',
    'Viktor Lund said his spokesman, Ivan Orlov, had left.',
    'After meeting Ana Belko, Viktor Lund left with his spokesman, Ivan Orlov.',
  ])('%s', (sentence) => {
    expect(tied(sentence).map((tie) => tie.toLowerCase())).toEqual(['spokesman of: ivan orlov → his']);
  });
});

describe('what two states have with each other', () => {
  test.each([
    ['"between"', 'Relations between Peru and Chile are tense.', 'relations with: Peru → Chile'],
    ['an owner', "Peru's relations with Chile are tense.", 'relations with: Peru → Chile'],
    ['in the object', "Norway discussed Peru's ties with Chile.", 'relations with: Peru → Chile'],
  ])('%s: %s', (_, sentence, tie) => {
    expect(tied(sentence)).toEqual([tie]);
  });

  test('not two persons', () => {
    expect(tied('Relations between Ana Belko and Viktor Lund are tense.')).toEqual([]);
  });
});

test('the evidence of a tie reaches from one name to the other', () => {
  const { document, ties } = read('On Monday, the president of Peru, Ana Belko, spoke.');
  const { span } = ties[0]!.evidence;
  expect(document.text.slice(span.start, span.end)).toBe('Peru, Ana Belko');
});
