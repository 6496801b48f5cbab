import { describe, expect, test } from 'vitest';
import { read } from './told.ts';

/** Date of the first claim; `publication` and `none` where the text gives none. */
function dateOf(text: string, published?: string | null): string {
  const { date, dateFrom } = read(text, published).claims[0]!;
  return dateFrom === 'text' ? date! : (dateFrom ?? 'none');
}

/**
 * An expression of time; what it is of a deed that happened, of one that will, and what is left of it in a text without
 * a day of publication. The texts are published on Friday, 17 May 2024.
 */
const EXPRESSIONS: readonly (readonly [words: string, past: string, future: string, undated: string])[] = [
  ['today', '2024-05-17', '2024-05-17', 'none'],
  ['yesterday', '2024-05-16', '2024-05-16', 'none'],
  ['tomorrow', '2024-05-18', '2024-05-18', 'none'],
  ['on Monday', '2024-05-13', '2024-05-20', 'none'],
  ['on Friday', '2024-05-17', '2024-05-17', 'none'],
  ['on Saturday', '2024-05-11', '2024-05-18', 'none'],
  ['last Monday', '2024-05-13', '2024-05-13', 'none'],
  ['last Friday', '2024-05-10', '2024-05-10', 'none'],
  ['next Monday', '2024-05-20', '2024-05-20', 'none'],
  ['last week', '2024-05', '2024-05', 'none'],
  ['last month', '2024-04', '2024-04', 'none'],
  ['next month', '2024-06', '2024-06', 'none'],
  ['last year', '2023', '2023', 'none'],
  ['next year', '2025', '2025', 'none'],
  ['this month', '2024-05', '2024-05', 'none'],
  ['this year', '2024', '2024', 'none'],
  ['three days ago', '2024-05-14', '2024-05-14', 'none'],
  ['a couple of days ago', '2024-05-15', '2024-05-15', 'none'],
  ['two weeks ago', '2024-05', '2024-05', 'none'],
  ['two months ago', '2024-03', '2024-03', 'none'],
  ['three years ago', '2021', '2021', 'none'],
  ['on 3 May', '2024-05-03', '2024-05-03', 'none'],
  ['on May 3', '2024-05-03', '2024-05-03', 'none'],
  ['on May 3rd', '2024-05-03', '2024-05-03', 'none'],
  ['on 3 August', '2023-08-03', '2024-08-03', 'none'],
  ['on Dec. 3', '2023-12-03', '2024-12-03', 'none'],
  ['in December', '2023-12', '2024-12', 'none'],
  ['in April', '2024-04', '2025-04', 'none'],
  ['on 3 May 2023', '2023-05-03', '2023-05-03', '2023-05-03'],
  ['on May 3, 2023', '2023-05-03', '2023-05-03', '2023-05-03'],
  ['on 2023-05-03', '2023-05-03', '2023-05-03', '2023-05-03'],
  ['in May 2023', '2023-05', '2023-05', '2023-05'],
  ['in 2023', '2023', '2023', 'none'],
  ['at the weekend', '2024-05-11', '2024-05-18', 'none'],
  ['on Wednesday of last week', '2024-05-08', '2024-05-08', 'none'],
  ['the day before yesterday', '2024-05-15', '2024-05-15', 'none'],
  ['last night', '2024-05-16', '2024-05-16', 'none'],
  ['a fortnight ago', '2024-05', '2024-05', 'none'],
  ['on the third of May', '2024-05-03', '2024-05-03', 'none'],
  ['in mid-April', '2024-04', '2025-04', 'none'],
  ['in March last year', '2023-03', '2023-03', 'none'],
  ['on Christmas Day', '2023-12-25', '2024-12-25', 'none'],
];

describe.each(EXPRESSIONS)('%s', (words, past, future, undated) => {
  test('of what happened', () => {
    expect(dateOf(`Peru attacked Chile ${words}.`)).toBe(past);
  });

  test('of what will happen', () => {
    expect(dateOf(`Peru will attack Chile ${words}.`)).toBe(future);
  });

  test('in a text without a date', () => {
    expect(dateOf(`Peru attacked Chile ${words}.`, null)).toBe(undated);
  });
});

describe('without an expression of time', () => {
  test.each([
    ['a fact has the day of publication', 'Peru attacked Chile.', 'publication'],
    ['what is to come has none', 'Peru will attack Chile.', 'none'],
    ['what may be has none', 'Peru may attack Chile.', 'none'],
    ['what was denied has none', 'Peru did not attack Chile.', 'none'],
    ['"in the coming days" is a direction, no day', 'Peru will attack Chile in the coming days.', 'none'],
    ['"may" is a verb', 'Peru may attack Chile soon.', 'none'],
  ])('%s: %s', (_, sentence, expected) => {
    expect(dateOf(sentence)).toBe(expected);
  });

  test('a text without a date gives none', () => {
    expect(dateOf('Peru attacked Chile.', null)).toBe('none');
  });
});

describe('told as background', () => {
  test.each([
    ['a year long past', 'Peru attacked Chile in 2014.', true],
    ['the year before', 'Peru attacked Chile in 2023.', undefined],
    ['years ago', 'Peru attacked Chile three years ago.', true],
    ['last year', 'Peru attacked Chile last year.', undefined],
    ['decades ago', 'Peru attacked Chile decades ago.', true],
    ['a decade of the calendar', 'Peru attacked Chile in the 1990s.', true],
    ['before an event noun', "Peru's 2014 attack on Chile angered Norway.", true],
    ['now', 'Peru attacked Chile.', undefined],
  ])('%s: %s', (_, sentence, expected) => {
    expect(read(sentence).claims[0]!.historical).toBe(expected);
  });
});

describe('which date is whose', () => {
  const datesOf = (text: string) => read(text).claims.map((claim) => `${claim.type} ${claim.date}`);

  test.each([
    ['in front of the clause', 'On Monday, Peru attacked Chile.', ['ASSAULT 2024-05-13']],
    ['behind how long it took', 'Peru shelled Chile for about an hour on Sunday.', ['ASSAULT 2024-05-12']],
    [
      'in the clause of "when"',
      'Two Chileans were killed when rebels ambushed them on Tuesday.',
      ['ASSAULT 2024-05-14'],
    ],
    ['in what was let happen', 'Peru let a Norwegian convoy enter the town on Tuesday.', ['CONCEDE 2024-05-14']],
    [
      'each verb its own',
      'Peru attacked Chile on Monday and met Norway on Tuesday.',
      ['ASSAULT 2024-05-13', 'CONSULT 2024-05-14'],
    ],
    [
      'of the clause before the one of saying',
      'Norway said on Tuesday that Peru attacked Chile on Monday.',
      ['ASSAULT 2024-05-13'],
    ],
    ['else that of saying', 'Norway said on Tuesday that Peru attacked Chile.', ['ASSAULT 2024-05-14']],
    [
      'the year inside a noun is that of the noun',
      "Peru condemned Chile's 2014 attack on Norway on Monday.",
      ['ACCUSE 2024-05-13', 'ASSAULT 2014'],
    ],
  ])('%s: %s', (_, sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });
});

test.each([
  ['the turn of a year', 'Peru attacked Chile yesterday.', '2024-01-01', '2023-12-31'],
  ['a leap day', 'Peru attacked Chile yesterday.', '2024-03-01', '2024-02-29'],
  ['a month across the turn of a year', 'Peru attacked Chile two months ago.', '2024-01-10', '2023-11'],
  ['a weekday across the turn of a month', 'Peru attacked Chile on Friday.', '2024-05-01', '2024-04-26'],
  ['a publication that is no day', 'Peru attacked Chile on Monday.', '2024-05', 'publication'],
])('reckons over %s', (_, sentence, published, expected) => {
  expect(dateOf(sentence, published)).toBe(expected);
});

describe('a time told from another', () => {
  test.each([
    [
      'Peru attacked Chile on Monday, two days after Norway recalled its envoy from Peru.',
      ['2024-05-13', '2024-05-11'],
    ],
    [
      'Two days before Peru attacked Chile on Monday, Norway recalled its envoy from Peru.',
      ['2024-05-13', '2024-05-11'],
    ],
    ['Peru attacked Chile on Monday. The next day Norway recalled its envoy from Peru.', ['2024-05-13', '2024-05-14']],
    ['Peru attacked Chile on Monday. Two days later Norway expelled Peru’s envoy.', ['2024-05-13', '2024-05-15']],
    ['Peru attacked Chile on 3 May and shelled Norway the following day.', ['2024-05-03', '2024-05-04']],
  ])('%s', (text, dates) => {
    expect(read(text).claims.map(({ date }) => date)).toEqual(dates);
  });
});

describe('a day that no calendar has is nothing to reckon from', () => {
  test('in a text', () => {
    const { claims } = read('Peru attacked Chile on 2024-13-45. A day later Norway expelled Peru’s envoy.');
    expect(claims.map(({ dateFrom }) => dateFrom)).toEqual(['text', 'publication']);
  });

  test('as the day of publication', () => {
    const { claims } = read('Peru attacked Chile yesterday.', '2024-13-45');
    expect(claims).toHaveLength(1);
  });
});

describe('a time of something else is not the act’s', () => {
  test.each([
    ['Peru, at war with Norway since 2019, attacked Chile.', 'publication'],
    ['Peru, under sanctions since 2019, has attacked Chile.', 'publication'],
    ['Peru expelled Chile’s envoy after elections on Sunday.', 'publication'],
    ['Peru accused Chile of fraud ahead of talks on Friday.', 'publication'],
    ['Peru condemned Saturday’s attack by Chile on Norway.', 'publication'],
    ['Peru agreed on Monday to free a Chilean general by the end of June.', '2024-05-13'],
    ['Speaking on Monday, Peru’s president condemned Chile.', '2024-05-13'],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });
});
