import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const SAID = 'ASSAULT Peru → Chile, says';

describe('who says so', () => {
  test.each([
    ['before what is said', 'Norway said that Peru attacked Chile.', 'Norway'],
    ['without "that"', 'Norway said Peru attacked Chile.', 'Norway'],
    ['behind what is said', 'Peru attacked Chile, Norway said.', 'Norway'],
    ['behind it, inverted', 'Peru attacked Chile, said Norway.', 'Norway'],
    ['inside what is said', 'Peru, Norway said, attacked Chile.', 'Norway'],
    ['"according to", in front', 'According to Norway, Peru attacked Chile.', 'Norway'],
    ['"according to", behind', 'Peru attacked Chile, according to Norway.', 'Norway'],
    ['"according to", inside', 'Peru, according to Norway, attacked Chile.', 'Norway'],
    ['a verb that keeps its distance', 'Norway claimed that Peru attacked Chile.', 'Norway'],
    ['a name behind its role', '"Peru attacked Chile," said the Norwegian president, Ana Belko, in Oslo.', 'Ana Belko'],
    ['a role behind its name', '"Peru attacked Chile," said Ana Belko, the president of Norway.', 'Ana Belko'],
    ['the nearest of two', 'Norway said that Sweden believed that Peru attacked Chile.', 'Sweden'],
    ['who is quoted as saying', 'The agency quoted Norway as saying Peru attacked Chile.', 'Norway'],
    ['whose statement it is', 'A statement by Norway said Peru attacked Chile.', 'Norway'],
    ['somebody with an adjective', 'Peru attacked Chile, a maritime official in Lima said.', 'official'],
    ['those who are somewhere', 'Peru attacked Chile, opposition sources in Oslo said.', 'opposition sources in Oslo'],
    ['by what means', 'Peru attacked Chile, Ana Belko, the mayor of Lima, said by telephone.', 'Ana Belko'],
    ['"as X told"', 'As Norway told the BBC, Peru attacked Chile.', 'Norway'],
    ['before a colon', 'Norway said: "Peru attacked Chile."', 'Norway'],
    ['a source', 'Peru attacked Chile, a government source said.', 'government source'],
    ['a witness', 'Peru attacked Chile, a witness told reporters.', 'witness'],
    ['not the one who is quoted by him', 'Quoting Norwegian officials, Sweden said Peru attacked Chile.', 'Sweden'],
  ])('%s: %s', (_, sentence, speaker) => {
    expect(told(sentence)).toContain(`${SAID} ${speaker}`);
  });

  test('nobody: the document itself says it', () => {
    expect(told('Peru attacked Chile.')).toEqual(['ASSAULT Peru → Chile']);
  });

  test('of two clauses both', () => {
    expect(told('Norway said that Peru attacked Chile and that Chile attacked Bolivia.')).toEqual([
      'ASSAULT Peru → Chile, says Norway',
      'ASSAULT Chile → Bolivia, says Norway',
    ]);
  });
});

describe('a quote of several sentences', () => {
  test('goes on with its speaker within the paragraph', () => {
    expect(told('"Peru attacked Chile," Norway said. "Chile attacked Bolivia."')).toEqual([
      'ASSAULT Peru → Chile, says Norway',
      'ASSAULT Chile → Bolivia, says Norway',
    ]);
  });

  test('is told before its speaker is', () => {
    expect(told('"Peru attacked Chile. Chile attacked Bolivia," Norway said.')).toEqual([
      'ASSAULT Peru → Chile, says Norway',
      'ASSAULT Chile → Bolivia, says Norway',
    ]);
  });

  test('ends with the paragraph', () => {
    expect(told('"Peru attacked Chile," Norway said.\n\n"Chile attacked Bolivia."')).toEqual([
      'ASSAULT Peru → Chile, says Norway',
      'ASSAULT Chile → Bolivia',
    ]);
  });

  test('ends where the next sentence is no quote', () => {
    expect(told('"Peru attacked Chile," Norway said. Chile attacked Bolivia.')).toEqual([
      'ASSAULT Peru → Chile, says Norway',
      'ASSAULT Chile → Bolivia',
    ]);
  });
});

describe('a pronoun in reported speech is the speaker, who then speaks of himself', () => {
  test.each([
    ['it', 'Norway said it had suspended aid to Peru.', 'SANCTION Norway → Peru, says Norway'],
    ['she', 'President Ana Belko said she had met Viktor Lund.', 'CONSULT Ana Belko → Viktor Lund, says Ana Belko'],
    ['we', '"We have attacked Chile," Norway said.', 'ASSAULT Norway → Chile, says Norway'],
    ['I', '"I will never support Peru," President Ana Belko said.', 'REJECT Ana Belko → Peru, says Ana Belko'],
    ['it, of a confirmation', 'Norway confirmed that it had met Peru.', 'CONSULT Norway → Peru, says Norway'],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toEqual([claim]);
  });

  test('a country is no "she"', () => {
    expect(told('Norway said she had attacked Chile.')).not.toContain('ASSAULT Norway → Chile');
  });
});
