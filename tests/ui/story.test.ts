import { describe, expect, test } from 'vitest';
import { endsOf, lookOfVisible, storyOfVisible } from '../../src/ui/state/pair-look.ts';
import { picture } from '../../src/ui/state/picture.ts';
import { changeFilters } from '../../src/ui/state/session.ts';
import { nameOfStory, wordsFrom } from '../../src/ui/state/story.ts';
import { visiblePairs } from '../../src/ui/state/visible.ts';
import type { Telling, ToldClaim } from '../graph/small-corpus.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const kofi = 'person:kofi-mensah';

/** Each claim an event of its own, in an article of its own. */
const tellingsOf = (claims: readonly Partial<ToldClaim>[], ties: Telling['ties'] = []): Telling[] =>
  claims.map((claim, index) => ({
    id: `a${index}`,
    text: `[Ana Ruiz|${ana}] acted on [Kofi Mensah|${kofi}].`,
    claims: [{ trigger: 'acted on', sources: [ana], targets: [kofi], ...claim }],
    ...(index === 0 && { ties }),
  }));

const met = { phrase: 'met', score: 3 };
const accused = { type: 'ACCUSE', phrase: 'accused', score: -4 };
const praised = { type: 'SUPPORT', phrase: 'praised', score: 2 };

const only = () => visiblePairs.value[0]!;
const told = () => {
  const { standing, tone, words } = storyOfVisible(only());
  return `${standing} ${tone}: ${words}`;
};

describe('a line tells one story', () => {
  test.each([
    ['one act', [met], 'done cooperation: met'],
    ['acts of both sides', [accused, met], 'done mixed: accused, met'],
    [
      'both sides are named, however many of one',
      [met, { ...praised }, { ...praised }, accused, accused],
      'done mixed: accused, praised, met',
    ],
    [
      'a side with three quarters gives the colour, and is named first',
      [met, met, met, accused],
      'done cooperation: met, accused',
    ],
    [
      'what is denied gives no colour to what was done',
      [{ ...met, modality: 'negated' }, accused],
      'done conflict: accused, met (denied)',
    ],
    [
      'what is planned gives none either',
      [{ ...met, modality: 'future' }, accused],
      'done conflict: accused, met (planned)',
    ],
    ['planned acts alone', [{ ...met, modality: 'future' }], 'open cooperation: met (planned)'],
    [
      'planned before denied',
      [
        { ...met, modality: 'negated' },
        { ...accused, modality: 'hypothetical' },
      ],
      'open conflict: accused (possible), met (denied)',
    ],
    ['what is only denied is on no side', [{ ...met, modality: 'negated' }], 'denied neutral: met (denied)'],
    ['an act that is neither', [{ phrase: 'passed', score: 0 }], 'done neutral: passed'],
  ] as const)('%s', (_, claims, story) => {
    opened(tellingsOf(claims));
    expect(told()).toBe(story);
  });

  test('a lasting tie stands before what did not happen', () => {
    opened(tellingsOf([{ ...met, modality: 'negated' }], [{ label: 'aide to', source: ana, target: kofi }]));
    expect(told()).toBe('lasting neutral: aide to, met (denied)');
    expect(lookOfVisible(only()).line).toBe('solid');
  });

  test('articles and kinds of telling that are left out have no say', () => {
    opened(tellingsOf([accused, met]));
    changeFilters({ without: ['a0'] });
    expect(told()).toBe('done cooperation: met');
    opened(tellingsOf([accused, { ...met, modality: 'future' }]));
    changeFilters({ hiddenModalities: ['asserted'] });
    expect(told()).toBe('open cooperation: met (planned)');
  });
});

describe('the look of a line', () => {
  const look = () => lookOfVisible(only());

  test('has two colours where both sides weigh about the same', () => {
    opened(tellingsOf([accused, met]));
    const { color, second, line } = look();
    expect(line).toBe('solid');
    opened(tellingsOf([accused]));
    expect(look()).toMatchObject({ color, line: 'solid' });
    expect(look().second).toBeUndefined();
    opened(tellingsOf([met]));
    expect(look().color).toEqual(second);
  });

  test('is dashed, in slate, and marked where all is denied', () => {
    opened(tellingsOf([{ ...met, modality: 'negated' }]));
    expect(look().line).toBe('dashed');
    expect(picture.value.lines.map(({ mark }) => mark)).toEqual(['denied']);
    const { color } = look();
    opened(tellingsOf([{ ...met, modality: 'future' }]));
    expect(look().line).toBe('dashed');
    expect(look().color).not.toEqual(color);
    expect(picture.value.lines.map(({ mark }) => mark)).toEqual([null]);
  });

  test('has a name', () => {
    expect(nameOfStory({ standing: 'open', tone: 'mixed' })).toBe('Planned or possible conflict and cooperation');
    expect(nameOfStory({ standing: 'done', tone: 'conflict' })).toBe('Conflict');
  });
});

describe('who does it', () => {
  const back = { sources: [kofi], targets: [ana] };
  const row = () => {
    const { from, to } = endsOf(only());
    return `${from} > ${to}: ${wordsFrom(storyOfVisible(only()), from).replaceAll('\u00a0', ' ')}`;
  };

  test.each([
    ['begins the row', [praised], [], `${ana} > ${kofi}: praised`],
    ['begins it whatever the names', [{ ...accused, ...back }], [], `${kofi} > ${ana}: accused`],
    // "Navalny, who blamed the Kremlin" beside "urged the Kremlin to free Navalny".
    [
      'of what was done, before what may be',
      [
        { ...praised, modality: 'hypothetical' },
        { ...accused, ...back },
      ],
      [],
      `${kofi} > ${ana}: accused, ← praised (possible)`,
    ],
    ['are both of a meeting', [{ ...met, ...back }, accused], [], `${ana} > ${kofi}: accused, met`],
    ['is told of each act', [accused, { ...praised, ...back }], [], `${ana} > ${kofi}: accused, ← praised`],
    ['does not matter where both do', [accused, { ...accused, ...back }], [], `${ana} > ${kofi}: accused`],
    [
      'bears a tie',
      [{ ...accused, ...back }],
      [{ label: 'aide to', source: ana, target: kofi }],
      `${kofi} > ${ana}: accused, ← aide to`,
    ],
    [
      'is nobody of relations with somebody',
      [{ ...accused, ...back }],
      [{ label: 'relations with', source: ana, target: kofi }],
      `${kofi} > ${ana}: accused, relations with`,
    ],
  ] as const)('%s', (_, claims, ties, said) => {
    opened(tellingsOf(claims, ties));
    expect(row()).toBe(said);
  });

  test('is seen from either side', () => {
    opened(tellingsOf([accused]));
    expect(wordsFrom(storyOfVisible(only()), kofi)).toBe('←\u00a0accused');
  });
});

test('a sentence that tells of both directions is one', () => {
  const text = `[Ana Ruiz|${ana}] sued [Kofi Mensah|${kofi}], who blamed her.`;
  const claims = [
    { trigger: 'sued', sources: [ana], targets: [kofi] },
    { trigger: 'blamed', sources: [kofi], targets: [ana] },
  ];
  opened([{ id: 'a', text, claims }]);
  expect(only().relations).toHaveLength(2);
  expect(only().sentences).toBe(1);
});
