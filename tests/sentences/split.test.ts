import { describe, expect, it } from 'vitest';
import { maxSentenceTokens, splitSentences } from '../../src/sentences/split.ts';
import { documentOf } from '../mentions/marked.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(documentOf(text)).map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string): string[] =>
  splitSentences(documentOf(text)).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
const wordsOf = (text: string): string[] =>
  splitSentences(documentOf(text)).flatMap(({ tokens }) => tokens.map((token) => token.text));

describe('sentence ends', () => {
  /** Expected sentences are parted by a bar. */
  const cases: Readonly<Record<string, string>> = {
    'full stops': 'He left.| She stayed.',
    'titles and initials': 'Gen. J. R. Cole met Dr. Ann Weiss.| They left.',
    'abbreviations before a name': 'The U.S. Senate met.| In the U.S.| The talks failed.',
    'decimal numbers': 'It grew 3.5 percent.| It fell.',
    'quotes that close with the sentence': '“They left.”| He stayed.',
    'quotes that close wrongly': 'A refusal would follow “.| He left.',
    'a second stop': 'So said the mayor. .| Then he left.',
    'small letters go on': 'They want peace. with the north and bread.',
    'a stop in the middle of a sentence':
      'They freed the leader of the strike. Maria Lopez after a week, which he called long.',
    'questions in quotes': '“Will you go?” he asked.| Nobody knew.',
    'an ellipsis': 'He paused ... and went on.',
  };
  for (const [name, source] of Object.entries(cases))
    it(name, () => {
      const parts = source.split('|');
      expect(sentencesOf(parts.join(''))).toEqual(parts.map((part) => part.trim()));
    });

  it('a line end closes a paragraph', () => {
    expect(sentencesOf('A headline of words\nThe text begins.')).toEqual(['A headline of words', 'The text begins.']);
  });

  it('lines of one width are one paragraph', () => {
    const line = 'The committee of the northern harbour met in the old town hall on';
    const text = `${`${line}\n`.repeat(6)}Sunday.`;
    expect(sentencesOf(text)).toHaveLength(1);
  });

  it('a sentence without end is cut, and no word is lost', () => {
    const sentences = splitSentences(documentOf('word '.repeat(40_000)));
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBe(maxSentenceTokens);
    expect(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(40_000);
  });
});

describe('kinds', () => {
  const cases: readonly (readonly [text: string, kinds: readonly string[]])[] = [
    ['KABUL (AFP) - The minister left.', ['boilerplate: KABUL (AFP) -', 'prose: The minister left.']],
    ['MOSCOW: The minister left.', ['boilerplate: MOSCOW:', 'prose: The minister left.']],
    ['LONDON, March 3 (Reuters) – Shares fell.', ['boilerplate: LONDON, March 3 (Reuters) –', 'prose: Shares fell.']],
    ['OSLO 1996-12-06\nSkiers met.', ['boilerplate: OSLO 1996-12-06', 'prose: Skiers met.']],
    ['date 2020-05-01 The mayor left town.', ['boilerplate: date 2020-05-01', 'prose: The mayor left town.']],
    [
      'Talks end in Oslo | World News – The Daily Post\nTalks ended.',
      ['headline: Talks end in Oslo', 'boilerplate: | World News – The Daily Post', 'prose: Talks ended.'],
    ],
    ['The mayor waves. Photo: AP\nHe left.', ['prose: The mayor waves.', 'boilerplate: Photo: AP', 'prose: He left.']],
    ['He left.\nSource: agencies', ['prose: He left.', 'boilerplate: Source: agencies']],
    ['Mayor leaves town\nHe left.', ['headline: Mayor leaves town', 'prose: He left.']],
  ];
  for (const [text, kinds] of cases) it(text.replaceAll('\n', ' / '), () => expect(kindsOf(text)).toEqual(kinds));
});

describe('repair', () => {
  it('parts a name from a glued small word in capitals', () => {
    expect(wordsOf('Meyer spoke. Then MeyerThe offer stood.')).toContain('Meyer');
    expect(wordsOf('Meyer spoke. Then MeyerThe offer stood.')).not.toContain('MeyerThe');
  });

  it('parts a name that is written with underscores', () => {
    expect(wordsOf('The ship reached Port_Lune as user_name said.')).toEqual(
      expect.arrayContaining(['Port', 'Lune', 'user_name']),
    );
  });

  it('parts a variant of a name from a glued word of the document', () => {
    const words = wordsOf('Ivan Poltin made an offer. The offer of Poltin stood. Ivan Poltineoffer stood.');
    expect(words).toEqual(expect.arrayContaining(['Poltine', 'offer']));
    expect(words).not.toContain('Poltineoffer');
  });

  it('leaves names with inner capitals whole', () => {
    expect(wordsOf('Ann McDonald of SolarTech uses YouTube.')).toEqual([
      'Ann',
      'McDonald',
      'of',
      'SolarTech',
      'uses',
      'YouTube',
      '.',
    ]);
  });

  it('gives a name its lost capital back', () => {
    const text = 'Ann Keller came. Ann Keller spoke, and Ann Keller left. The mayor Ann keller waved.';
    expect(wordsOf(text).filter((word) => /keller/i.test(word))).toEqual(['Keller', 'Keller', 'Keller', 'Keller']);
  });

  it('undoes capitals of countries that are common words too', () => {
    expect(wordsOf('NEW ZEALAND AND CHINA TO PLAY TURKISH SIDE\nThey met.').slice(0, 8)).toEqual(
      'New Zealand and China to play Turkish side'.split(' '),
    );
  });

  it.each([
    ['Peru Recalls Its Ambassador to Chile', 'Peru recalls its ambassador to Chile'],
    ['Theresa May Meets Vladimir Zog in New Zealand', 'Theresa May meets Vladimir Zog in New Zealand'],
    [
      'Rebels Reject Peace Talks With Army\n\nThe Peace Party and the Peace Council left.',
      'rebels reject Peace talks with army',
    ],
    ['The Bank of China Sues the World Bank', 'the Bank of China sues the World Bank'],
  ])('writes the common words of a headline in title case small: %s', (text, expected) => {
    expect(
      splitSentences(documentOf(text))[0]!
        .tokens.map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });

  it('undoes capitals of a headline as the body writes the words', () => {
    expect(wordsOf('MAYOR KELLER BEATS NATO CHIEF\nKeller won.').slice(0, 5)).toEqual([
      'mayor',
      'Keller',
      'beats',
      'NATO',
      'chief',
    ]);
  });
});
